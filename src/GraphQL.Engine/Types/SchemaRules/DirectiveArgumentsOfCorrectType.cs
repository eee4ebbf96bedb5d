using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§5.6.1: what SDL gives to a directive's argument is a value of its type. Constants only: the grammar has no variables there.</summary>
internal static class DirectiveArgumentsOfCorrectType
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        var literal = new InputLiteral((message, paragraph, node) => errors.Add(message, paragraph, node));
        foreach (var applied in sdl.NodesOf<DirectiveNode>())
        {
            foreach (var argument in applied.Arguments)
            {
                if (schema.FindDirective(applied.Name.Value)?.FindArgument(argument.Name.Value) is { Type: { IsInput: true } type })
                    literal.Check(argument.Value, type);
            }
        }
    }
}
