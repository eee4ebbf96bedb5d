using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Types;

public sealed class SchemaPrinterTests
{
    private const string Canonical = """"
        """What it is about"""
        schema @tag(name: "s") {
          query: Root
          mutation: Mutation
        }

        directive @tag(name: String!) repeatable on SCHEMA | OBJECT | ENUM_VALUE

        input Filter @oneOf {
          name: String
          days: [Int!]
        }

        union Found = Seat | Person

        type Mutation {
          a: Int
        }

        interface Node {
          id: ID!
        }

        type Person implements Node {
          id: ID!
        }

        enum Role {
          """Leads"""
          CHAIR
          MEMBER @deprecated(reason: "Gone") @tag(name: "a") @tag(name: "b")
        }

        type Root {
          """Finds"""
          find(by: Filter, role: Role! = CHAIR, first: Int = 10 @deprecated): [Found!]!
        }

        type Seat implements Node @tag(name: "t") {
          id: ID!
          deputies: [Person!]!
        }

        scalar When @specifiedBy(url: "https://example.org/when")

        """";

    [Fact]
    public void The_canonical_form_is_its_own_canonical_form() => Assert.Equal(Canonical, SchemaPrinter.Print(Sdl.Schema(Canonical)));

    [Fact]
    public void Order_of_types_extensions_spacing_and_comments_do_not_matter() => Assert.Equal(Canonical, SchemaPrinter.Print(Sdl.Schema(
        """
        # Another order, in two files.
        extend type Seat @tag(name: "t") { deputies: [Person!]! }
        type Seat implements Node { id: ID!, }
        scalar When
        type Root { "Finds" find(by: Filter, role: Role! = CHAIR, first: Int = 10 @deprecated): [Found!]! }
        enum Role { "Leads" CHAIR }
        type Mutation { a: Int }
        extend scalar When @specifiedBy(url: "https://example.org/when")
        """,
        """
        type Person implements Node { id: ID! }
        extend enum Role { MEMBER @deprecated(reason: "Gone") @tag(name: "a") @tag(name: "b") }
        interface Node { id: ID! }
        "What it is about" schema @tag(name: "s") { query: Root }
        extend schema { mutation: Mutation }
        union Found = | Seat | Person
        directive @tag(name: String!) repeatable on | SCHEMA | OBJECT | ENUM_VALUE
        input Filter @oneOf { name: String days: [Int!] }
        """)));
}
