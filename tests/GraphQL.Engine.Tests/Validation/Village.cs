using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Validation;

/// <summary>A schema of people and animals that has one of everything the rules judge.</summary>
internal static class Village
{
    private const string Sdl = """
        directive @note(text: String!, level: Int = 1) repeatable on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @once on FIELD | INLINE_FRAGMENT | QUERY
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onSpread on FRAGMENT_SPREAD
        directive @onVariable on VARIABLE_DEFINITION

        scalar Any

        interface Being {
          name(short: Boolean = false): String!
        }

        interface Animal implements Being {
          name(short: Boolean = false): String!
          age: Int
          keeper: Person
        }

        type Horse implements Being & Animal {
          name(short: Boolean = false): String!
          age: Int
          keeper: Person
          height: Int!
          gait(of: Gait = WALK): String
          canCarry(weight: Int!, far: Boolean): Boolean!
          foals(first: Int): [Horse!]
          tag: String
          stall: Stall
        }

        type Hen implements Being & Animal {
          name(short: Boolean = false): String!
          age: Int
          keeper: Person
          height: Float
          eggs: Int
          canCarry(grams: Int): Boolean
          tag: String!
          stall: Coop
        }

        type Person implements Being {
          name(short: Boolean = false): String!
          animals(kinds: [Kind!]): [Animal!]!
          friend: Person
          friends: [Person]
          house: House
        }

        type House { street: String! number: Int owner: Person }
        type Stall { number: Int size: Int! hens: [Hen!] door: Door }
        type Coop { number: Int size: Float hens: [Hen!] door: Door }
        type Door { wide: Boolean number: Int }

        union Neighbour = Person | Horse
        union Bird = Hen
        enum Gait { WALK TROT GALLOP }
        enum Kind { HORSE HEN }

        input HouseInput { street: String! number: Int = 1 tags: [String!] next: HouseInput gait: Gait strict: Int! = 3 }
        input Finder @oneOf { name: String number: Int house: HouseInput names: [String!] }

        type Query {
          being(name: String!): Being
          animal: Animal
          animals: [Animal]
          horse(id: ID): Horse
          hen: Hen
          person(find: Finder): Person
          people(find: Finder!, all: [Finder!], maybe: [Finder]): [Person!]
          neighbour: Neighbour
          bird: Bird
          echo(int: Int, float: Float, string: String, bool: Boolean, id: ID, gait: Gait, any: Any, ints: [Int], strictInts: [Int!], matrix: [[Int!]!], house: HouseInput, needed: Int! = 7): String
          need(one: Int!, two: Int!): Int
          list: [String]
        }

        type Mutation { rename(name: String!): Person remove(house: HouseInput!): Int }
        type Subscription { born(kind: Kind): Animal moved: House }
        """;

    public static Schema Schema { get; } = Build(Sdl);

    public static Schema Build(string sdl)
    {
        var built = SchemaBuilder.Build([new SourceText(sdl)]);
        Assert.Empty(built.Errors.Select(error => error.Message));
        return built.Schema!;
    }
}
