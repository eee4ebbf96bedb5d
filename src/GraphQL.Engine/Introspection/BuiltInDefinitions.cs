using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Introspection;

/// <summary>What every schema has without saying so: the introspection types (§4.2) and the built-in directives (§3.13), written in SDL and read once by the engine's own reader. They refer to nothing of a schema, so all schemas share them.</summary>
internal static class BuiltInDefinitions
{
    private const string Sdl = """"
        "Answers the field or fragment only when the argument is true."
        directive @include("Whether to answer it." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves the field or fragment out when the argument is true."
        directive @skip("Whether to leave it out." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks what should no longer be used."
        directive @deprecated(
          "Why, and what to use instead; Markdown (CommonMark)."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the format of a custom scalar is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR

        "Marks an input object of which exactly one field must be given, and not null."
        directive @oneOf on INPUT_OBJECT

        "What this service can be asked: its types, its directives and the types where operations start."
        type __Schema {
          "What the schema is about; null when it does not say."
          description: String
          "All named types, those of introspection among them."
          types: [__Type!]!
          "The type where queries start."
          queryType: __Type!
          "The type where mutations start; null when there are none."
          mutationType: __Type
          "The type where subscriptions start; null when there are none."
          subscriptionType: __Type
          "All directives, the built-in ones among them."
          directives: [__Directive!]!
        }

        "A type: one with a name, or a list or non-null around another. Which fields are not null depends on the kind."
        type __Type {
          "Which kind of type it is."
          kind: __TypeKind!
          "The name; null for lists and non-nulls."
          name: String
          "What the type means; null when the schema does not say."
          description: String
          "The address of the format's specification; only custom scalars have one."
          specifiedByURL: String
          "The fields of an object or interface; null for other kinds."
          fields("Whether deprecated fields are listed too." includeDeprecated: Boolean! = false): [__Field!]
          "The interfaces an object or interface implements; null for other kinds."
          interfaces: [__Type!]
          "The object types a value of an interface or union may have; null for other kinds."
          possibleTypes: [__Type!]
          "The values of an enum; null for other kinds."
          enumValues("Whether deprecated values are listed too." includeDeprecated: Boolean! = false): [__EnumValue!]
          "The fields of an input object; null for other kinds."
          inputFields("Whether deprecated fields are listed too." includeDeprecated: Boolean! = false): [__InputValue!]
          "The type inside a list or non-null; null for other kinds."
          ofType: __Type
          "Whether exactly one field of the input object must be given; null for other kinds."
          isOneOf: Boolean
        }

        "The kinds of type."
        enum __TypeKind {
          "A scalar."
          SCALAR
          "An object; `fields` and `interfaces` are not null."
          OBJECT
          "An interface; `fields`, `interfaces` and `possibleTypes` are not null."
          INTERFACE
          "A union; `possibleTypes` is not null."
          UNION
          "An enum; `enumValues` is not null."
          ENUM
          "An input object; `inputFields` and `isOneOf` are not null."
          INPUT_OBJECT
          "A list; `ofType` is not null."
          LIST
          "A type without null; `ofType` is not null."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          "The name."
          name: String!
          "What the field means; null when the schema does not say."
          description: String
          "The arguments."
          args("Whether deprecated arguments are listed too." includeDeprecated: Boolean! = false): [__InputValue!]!
          "The type of the answer."
          type: __Type!
          "Whether it should no longer be used."
          isDeprecated: Boolean!
          "Why, and what to use instead; null when it is not deprecated."
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          "The name."
          name: String!
          "What the value means; null when the schema does not say."
          description: String
          "The type of the value."
          type: __Type!
          "The value taken when none is given, in the GraphQL language; null when there is no default."
          defaultValue: String
          "Whether it should no longer be used."
          isDeprecated: Boolean!
          "Why, and what to use instead; null when it is not deprecated."
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          "The name."
          name: String!
          "What the value means; null when the schema does not say."
          description: String
          "Whether it should no longer be used."
          isDeprecated: Boolean!
          "Why, and what to use instead; null when it is not deprecated."
          deprecationReason: String
        }

        "A directive that documents or schema files may use."
        type __Directive {
          "The name without `@`."
          name: String!
          "What the directive does; null when the schema does not say."
          description: String
          "Whether it may stand several times at one place."
          isRepeatable: Boolean!
          "Where it may stand."
          locations: [__DirectiveLocation!]!
          "The arguments."
          args("Whether deprecated arguments are listed too." includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "The places where a directive may stand."
        enum __DirectiveLocation {
          "At a query."
          QUERY
          "At a mutation."
          MUTATION
          "At a subscription."
          SUBSCRIPTION
          "At a selected field."
          FIELD
          "At the definition of a fragment."
          FRAGMENT_DEFINITION
          "At the spread of a named fragment."
          FRAGMENT_SPREAD
          "At an inline fragment."
          INLINE_FRAGMENT
          "At the definition of a variable."
          VARIABLE_DEFINITION
          "At the schema definition."
          SCHEMA
          "At a scalar type."
          SCALAR
          "At an object type."
          OBJECT
          "At a field of an object or interface type."
          FIELD_DEFINITION
          "At an argument of a field or directive."
          ARGUMENT_DEFINITION
          "At an interface type."
          INTERFACE
          "At a union type."
          UNION
          "At an enum type."
          ENUM
          "At a value of an enum."
          ENUM_VALUE
          "At an input object type."
          INPUT_OBJECT
          "At a field of an input object type."
          INPUT_FIELD_DEFINITION
        }
        """";

    /// <summary>The definitions as written.</summary>
    public static SdlDocuments Documents { get; } = Read();

    /// <summary>The introspection types by name.</summary>
    public static IReadOnlyDictionary<string, NamedType> Types { get; }

    /// <summary>The built-in directives by name.</summary>
    public static IReadOnlyDictionary<string, DirectiveDefinition> Directives { get; }

    static BuiltInDefinitions()
    {
        var factory = TypeFactory.ForBuiltIns(Documents);
        Types = factory.Types;
        Directives = factory.Directives;
    }

    private static SdlDocuments Read()
    {
        var parsed = Parser.Parse(new SourceText(Sdl, "built-in definitions"), ParserOptions.Trusted);
        return new SdlDocuments([parsed.Document ?? throw new InvalidOperationException(parsed.Error!.Message)], builtIn: null);
    }
}
