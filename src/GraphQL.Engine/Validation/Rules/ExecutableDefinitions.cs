using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.1.1 Executable Definitions: a document to execute holds operations and fragments, no definitions or extensions of the type system.</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context, "§5.1.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Finished += Check;

    private void Check()
    {
        foreach (var definition in Context.Document.Definitions.Where(definition => definition is not ExecutableDefinitionNode))
            Report($"The {NameOf(definition)} definition is not executable.", definition);
    }

    private static string NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        TypeExtensionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
