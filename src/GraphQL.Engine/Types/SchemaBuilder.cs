using GraphQL.Engine.Errors;
using GraphQL.Engine.Introspection;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Scalars;
using GraphQL.Engine.Types.SchemaRules;
using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Types.SdlRules;

namespace GraphQL.Engine.Types;

/// <summary>Makes a schema of SDL (§3).</summary>
public static class SchemaBuilder
{
    /// <summary>Reads all files as one schema: their definitions together, extensions merged in, built-in types and directives added.</summary>
    /// <param name="sources">The files, in the order in which their types shall appear. Their names are how errors call them.</param>
    /// <param name="options">Null for none.</param>
    /// <returns>The schema, or everything that the first failing stage found.</returns>
    public static SchemaBuildResult Build(IReadOnlyList<SourceText> sources, SchemaBuilderOptions? options = null)
    {
        options ??= new SchemaBuilderOptions();
        List<ParseResult> parsed = [.. sources.Select(source => Parser.Parse(source, ParserOptions.Trusted))];
        if (parsed.Any(result => result.Error is not null))
            return new SchemaBuildResult(null, SyntaxErrors(sources, parsed));

        var sdl = new SdlDocuments([.. parsed.Select(result => options.PassesOverOperations ? WithoutOperations(result.Document!) : result.Document!)], BuiltInDefinitions.Documents);
        var errors = new SdlErrors(sdl.Places);
        foreach (var name in options.Scalars.Keys.Where(name => sdl.Types.GetValueOrDefault(name)?.Definition is not ScalarTypeDefinitionNode))
            errors.Add($"The program says how values of the scalar \"{name}\" go in and out, but no file defines it.", "§3.5");
        foreach (var rule in SpecifiedSdlRules.All)
            errors.Run(rule, () => rule(sdl, errors));
        if (errors.All.Count > 0)
            return new SchemaBuildResult(null, errors.All);

        var schema = MakeSchema(sdl, options);
        foreach (var rule in SpecifiedSchemaRules.All)
            errors.Run(rule, () => rule(schema, sdl, errors));
        return errors.All.Count > 0 ? new SchemaBuildResult(null, errors.All) : new SchemaBuildResult(schema, []);
    }

    private static DocumentNode WithoutOperations(DocumentNode document) =>
        new(document.Span, [.. document.Definitions.Where(definition => definition is not ExecutableDefinitionNode)], document.Source);

    private static List<GraphQLError> SyntaxErrors(IReadOnlyList<SourceText> sources, IReadOnlyList<ParseResult> parsed) =>
    [
        .. from pair in sources.Zip(parsed)
           let error = pair.Second.Error
           where error is not null
           let places = error.Locations.Select(location => $"{new SdlPlace(pair.First.Name, location)}: ")
           select error with { Message = $"{places.FirstOrDefault()}{error.Message}" },
    ];

    private static Schema MakeSchema(SdlDocuments sdl, SchemaBuilderOptions options)
    {
        var factory = TypeFactory.ForSchema(sdl, BuiltInDefinitions.Types.Values, options.Scalars);
        DirectiveDefinition[] directives = [.. factory.Directives.Values, .. BuiltInDefinitions.Directives.Values.Where(directive => !factory.Directives.ContainsKey(directive.Name))];
        return new Schema(
            sdl.SchemaDefinition?.Description?.Value,
            InOrder([.. factory.Types.Values], directives),
            directives,
            RootType(OperationType.Query),
            RootType(OperationType.Mutation),
            RootType(OperationType.Subscription))
        {
            Places = sdl.Places,
            AppliedDirectives = [.. sdl.SchemaDirectives],
        };

        ObjectType? RootType(OperationType operation) =>
            sdl.RootTypeName(operation) is { } name ? (ObjectType)factory.Types[name] : null;
    }

    /// <summary>
    /// In the order of the files, each built-in scalar behind the first type that refers to it, those of directives behind all types, introspection last.
    /// §3.5: a built-in scalar that nothing refers to is not part of the schema; introspection and the built-in directives refer to String and Boolean.
    /// </summary>
    private static IEnumerable<NamedType> InOrder(IReadOnlyCollection<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        var seen = new HashSet<NamedType>();
        foreach (var type in types)
        {
            yield return type;
            foreach (var scalar in BuiltInAmong(ReferencedBy(type)).Where(seen.Add))
                yield return scalar;
        }

        foreach (var scalar in BuiltInAmong(directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type)).Where(seen.Add))
            yield return scalar;
        foreach (var type in BuiltInDefinitions.Types.Values)
            yield return type;
    }

    private static IEnumerable<GraphQLType> ReferencedBy(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Prepend(field.Type)),
        InputObjectType input => input.Fields.Select(field => field.Type),
        _ => [],
    };

    private static IEnumerable<NamedType> BuiltInAmong(IEnumerable<GraphQLType> types) =>
        types.Select(type => type.Named).Where(named => BuiltInScalars.All.TryGetValue(named.Name, out var builtIn) && builtIn == named);
}
