using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>
/// §5.6.1: what SDL gives to a directive's argument is a value of its type. Constants only: the grammar has no variables there.
/// Only of the directives that the engine acts upon: what others mean, and what they take, is between the schema and its tools.
/// </summary>
internal static class DirectiveArgumentsOfCorrectType
{
    private static readonly HashSet<string> ActedUpon = new(["deprecated", "specifiedBy", "oneOf", "listSize"], StringComparer.Ordinal);

    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        var literal = new InputLiteral((message, paragraph, node) => errors.Add(message, paragraph, node));
        foreach (var applied in sdl.NodesOf<DirectiveNode>().Where(directive => ActedUpon.Contains(directive.Name.Value)))
        {
            foreach (var argument in applied.Arguments)
            {
                if (schema.FindDirective(applied.Name.Value)?.FindArgument(argument.Name.Value) is { Type: { IsInput: true } type })
                    literal.Check(argument.Value, type);
            }
        }
    }
}
