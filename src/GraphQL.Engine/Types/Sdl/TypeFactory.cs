using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Scalars;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>Makes types of SDL that has passed the rules of SDL: every name it looks up is there and of the right kind.</summary>
internal sealed class TypeFactory
{
    private readonly Dictionary<string, NamedType> known;
    private readonly IReadOnlyDictionary<string, ScalarCoercion> scalars;
    private readonly bool isBuiltIn;

    private TypeFactory(SdlDocuments sdl, IEnumerable<NamedType> others, IReadOnlyDictionary<string, ScalarCoercion> scalars)
    {
        this.scalars = scalars;
        isBuiltIn = sdl.BuiltIn is null;
        known = others.ToDictionary(type => type.Name, StringComparer.Ordinal);

        // Types refer to each other in circles: first all of them, then what they say.
        Types = sdl.Types.Values.ToDictionary(type => type.Name, Empty, StringComparer.Ordinal);
        foreach (var type in Types.Values)
            known.Add(type.Name, type);
        foreach (var type in sdl.Types.Values)
            Fill(Types[type.Name], type);
        Directives = sdl.Directives.Values.ToDictionary(directive => directive.Name.Value, MakeDirective, StringComparer.Ordinal);
    }

    /// <summary>The types of the SDL by name, in document order.</summary>
    public IReadOnlyDictionary<string, NamedType> Types { get; }

    /// <summary>The directives of the SDL by name, in document order.</summary>
    public IReadOnlyDictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>For the engine's own definitions, which know the built-in scalars only.</summary>
    public static TypeFactory ForBuiltIns(SdlDocuments sdl) => new(sdl, BuiltInScalars.All.Values, new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal));

    /// <summary>For the files of a schema.</summary>
    /// <param name="sdl">The files.</param>
    /// <param name="builtIn">The introspection types.</param>
    /// <param name="scalars">How custom scalars go in and out.</param>
    public static TypeFactory ForSchema(SdlDocuments sdl, IEnumerable<NamedType> builtIn, IReadOnlyDictionary<string, ScalarCoercion> scalars) =>
        new(sdl, builtIn.Concat(BuiltInScalars.All.Values), scalars);

    private NamedType Empty(SdlType type)
    {
        var name = type.Name;
        NamedType made = type.Definition switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name, scalars.GetValueOrDefault(name) ?? new AnyCoercion()),
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            _ => new InputObjectType(name),
        };
        made.Description = type.Definition.Description?.Value;
        made.Definition = OwnNode(type.Definition);
        made.Extensions = type.Extensions;
        return made;
    }

    private void Fill(NamedType made, SdlType type)
    {
        switch (made)
        {
            case ScalarType scalar:
                scalar.SpecifiedByUrl = AppliedDirectives.SpecifiedByUrl(type.Directives);
                break;
            case FieldsType fields:
                fields.Interfaces = [.. type.Interfaces.Select(node => (InterfaceType)known[node.Name.Value])];
                fields.Fields = [.. type.Fields.Select(MakeField)];
                break;
            case UnionType union:
                union.MemberTypes = [.. type.MemberTypes.Select(node => (ObjectType)known[node.Name.Value])];
                break;
            case EnumType values:
                values.Values = [.. type.EnumValues.Select(MakeEnumValue)];
                break;
            case InputObjectType input:
                input.Fields = [.. type.InputFields.Select(MakeInputValue)];
                input.IsOneOf = AppliedDirectives.IsOneOf(type.Directives);
                break;
        }
    }

    private FieldDefinition MakeField(FieldDefinitionNode node) => new(node.Name.Value, TypeOf(node.Type))
    {
        Description = node.Description?.Value,
        Arguments = [.. node.Arguments.Select(MakeInputValue)],
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        Definition = OwnNode(node),
    };

    private InputValueDefinition MakeInputValue(InputValueDefinitionNode node) => new(node.Name.Value, TypeOf(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        Definition = OwnNode(node),
    };

    private EnumValueDefinition MakeEnumValue(EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        Definition = OwnNode(node),
    };

    private DirectiveDefinition MakeDirective(DirectiveDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        Arguments = [.. node.Arguments.Select(MakeInputValue)],
        IsRepeatable = node.IsRepeatable,
        Locations = [.. node.Locations.Select(location => DirectiveLocations.Find(location.Value)!.Value)],
        Definition = OwnNode(node),
    };

    /// <summary>Built-in definitions stand in no file of the schema, so nobody may ask for their place.</summary>
    private TNode? OwnNode<TNode>(TNode node)
        where TNode : Node => isBuiltIn ? null : node;

    private GraphQLType TypeOf(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        _ => known[((NamedTypeNode)node).Name.Value],
    };
}
