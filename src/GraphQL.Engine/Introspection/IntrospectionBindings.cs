using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Introspection;

/// <summary>The resolvers of introspection (§4): they read the schema's own objects, and every engine has them.</summary>
internal static class IntrospectionBindings
{
    /// <summary>Binds the introspection types, and <c>__schema</c> and <c>__type</c> on the root of queries.</summary>
    public static Bindings<TScope> For<TScope>(Schema schema) => new Bindings<TScope>()
        .Query(query => query
            .Property(IntrospectionFields.Schema.Name, _ => schema)
            .Property<NamedArgument, GraphQLType?>(IntrospectionFields.Type.Name, (_, arguments) => schema.FindType(arguments.Name)))
        .Object<Schema>("__Schema", BindSchema)
        .Object<GraphQLType>("__Type", type => BindType(type, schema))
        .Object<FieldDefinition>("__Field", BindField)
        .Object<InputValueDefinition>("__InputValue", BindInputValue)
        .Object<EnumValueDefinition>("__EnumValue", BindEnumValue)
        .Object<DirectiveDefinition>("__Directive", BindDirective);

    /// <summary>§4.2.1.</summary>
    private static void BindSchema<TScope>(ObjectBinding<TScope, Schema> binding) => binding
        .Property("description", schema => schema.Description)
        .Property("types", schema => schema.Types.ToList<GraphQLType>())
        .Property<GraphQLType>("queryType", schema => schema.QueryType!)
        .Property<GraphQLType?>("mutationType", schema => schema.MutationType)
        .Property<GraphQLType?>("subscriptionType", schema => schema.SubscriptionType)
        .Property("directives", schema => schema.Directives.ToList());

    /// <summary>§4.2.2: which fields are null, the kind says.</summary>
    private static void BindType<TScope>(ObjectBinding<TScope, GraphQLType> binding, Schema schema) => binding
        .Property("kind", TypeKind.Of)
        .Property("name", type => (type as NamedType)?.Name)
        .Property("description", type => (type as NamedType)?.Description)
        .Property("specifiedByURL", type => (type as ScalarType)?.SpecifiedByUrl)
        .Property("fields", (GraphQLType type, DeprecatedArgument arguments) => (type as FieldsType)?.Fields.Where(field => arguments.Admits(field.DeprecationReason)).ToList())
        .Property("interfaces", type => (type as FieldsType)?.Interfaces.ToList<GraphQLType>())
        .Property("possibleTypes", type => type is InterfaceType or UnionType ? schema.PossibleTypes((CompositeType)type).ToList<GraphQLType>() : null)
        .Property("enumValues", (GraphQLType type, DeprecatedArgument arguments) => (type as EnumType)?.Values.Where(value => arguments.Admits(value.DeprecationReason)).ToList())
        .Property("inputFields", (GraphQLType type, DeprecatedArgument arguments) => (type as InputObjectType)?.Fields.Where(field => arguments.Admits(field.DeprecationReason)).ToList())
        .Property("ofType", InsideOf)
        .Property("isOneOf", type => (type as InputObjectType)?.IsOneOf);

    /// <summary>§4.2.3.</summary>
    private static void BindField<TScope>(ObjectBinding<TScope, FieldDefinition> binding) => binding
        .Property("name", field => field.Name)
        .Property("description", field => field.Description)
        .Property("args", (FieldDefinition field, DeprecatedArgument arguments) => field.Arguments.Where(argument => arguments.Admits(argument.DeprecationReason)).ToList())
        .Property("type", field => field.Type)
        .Property("isDeprecated", field => field.DeprecationReason is not null)
        .Property("deprecationReason", field => field.DeprecationReason);

    /// <summary>§4.2.4: a default is given in the GraphQL language.</summary>
    private static void BindInputValue<TScope>(ObjectBinding<TScope, InputValueDefinition> binding) => binding
        .Property("name", value => value.Name)
        .Property("description", value => value.Description)
        .Property("type", value => value.Type)
        .Property("defaultValue", value => value.DefaultValue is { } literal ? Printer.Print(literal) : null)
        .Property("isDeprecated", value => value.DeprecationReason is not null)
        .Property("deprecationReason", value => value.DeprecationReason);

    /// <summary>§4.2.5.</summary>
    private static void BindEnumValue<TScope>(ObjectBinding<TScope, EnumValueDefinition> binding) => binding
        .Property("name", value => value.Name)
        .Property("description", value => value.Description)
        .Property("isDeprecated", value => value.DeprecationReason is not null)
        .Property("deprecationReason", value => value.DeprecationReason);

    /// <summary>§4.2.6.</summary>
    private static void BindDirective<TScope>(ObjectBinding<TScope, DirectiveDefinition> binding) => binding
        .Property("name", directive => directive.Name)
        .Property("description", directive => directive.Description)
        .Property("isRepeatable", directive => directive.IsRepeatable)
        .Property("locations", directive => directive.Locations.Select(DirectiveLocations.NameOf).ToList())
        .Property("args", (DirectiveDefinition directive, DeprecatedArgument arguments) => directive.Arguments.Where(argument => arguments.Admits(argument.DeprecationReason)).ToList());

    private static GraphQLType? InsideOf(GraphQLType type) => type switch
    {
        NonNullType nonNull => nonNull.NullableType,
        ListType list => list.ItemType,
        _ => null,
    };

    private sealed record NamedArgument(string Name);

    private sealed record DeprecatedArgument(bool IncludeDeprecated)
    {
        public bool Admits(string? deprecationReason) => IncludeDeprecated || deprecationReason is null;
    }
}
