using System.Globalization;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>Holds a document against the limits that can be told from its text, without a schema and before anything runs.</summary>
public static class DocumentLimits
{
    /// <summary>Holds the text against <see cref="EngineLimits.MaxDocumentBytes"/>, before it is parsed.</summary>
    /// <returns>The error; null when the text is small enough.</returns>
    public static GraphQLError? CheckSize(SourceText source, EngineLimits limits) => source.Utf8.Length <= limits.MaxDocumentBytes
        ? null
        : Error("The document has", source.Utf8.Length, "bytes", nameof(EngineLimits.MaxDocumentBytes), limits.MaxDocumentBytes, "DOCUMENT_TOO_LARGE");

    /// <summary>Holds depth, aliases, root fields, directives and introspection of all operations against the limits; also of a document that is not valid. The work is linear in the text.</summary>
    /// <returns>One error for each limit that an operation exceeds; empty when the document may go on.</returns>
    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, EngineLimits limits)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var errors = new List<GraphQLError>();
        CheckOperations(DocumentFigures.Depth(document), "fields below each other", nameof(EngineLimits.MaxDepth), limits.MaxDepth, "TOO_DEEP");
        CheckOperations(DocumentFigures.Aliases(document), "aliased fields", nameof(EngineLimits.MaxAliases), limits.MaxAliases, "TOO_MANY_ALIASES");
        CheckOperations(DocumentFigures.RootFields(document), "fields on the root", nameof(EngineLimits.MaxRootFields), limits.MaxRootFields, "TOO_MANY_ROOT_FIELDS");

        var directives = DocumentFigures.Directives(document);
        if (directives > limits.MaxDirectives)
            errors.Add(Error("The document has", directives, "directives", nameof(EngineLimits.MaxDirectives), limits.MaxDirectives, "TOO_MANY_DIRECTIVES"));

        var introspectionDepth = DocumentFigures.IntrospectionDepth(document, out var deepest);
        if (introspectionDepth > limits.MaxIntrospectionDepth)
            errors.Add(Error("Introspection asks for", introspectionDepth, "lists of the schema below each other", nameof(EngineLimits.MaxIntrospectionDepth), limits.MaxIntrospectionDepth, "INTROSPECTION_TOO_DEEP", Place(deepest!)));
        return errors;

        void CheckOperations(FragmentFigures figures, string what, string limit, int value, string code)
        {
            foreach (var operation in operations.Take(limits.MaxErrors))
            {
                var subject = operation.Name is null ? "The operation has" : $"Operation \"{MessageText.Abbreviate(operation.Name.Value)}\" has";
                if (figures.Of(operation.SelectionSet) is var figure && figure > value)
                    errors.Add(Error(subject, figure, what, limit, value, code, Place(operation)));
            }
        }

        SourceLocation Place(Node node) => document.Source.LocationOf(node.Span.Start);
    }

    private static GraphQLError Error(string subject, long figure, string what, string limit, int value, string code, params SourceLocation[] locations)
    {
        var orMore = figure == FragmentFigures.Highest ? " or more" : "";
        var message = string.Create(CultureInfo.InvariantCulture, $"{subject} {figure}{orMore} {what}; the limit {limit} is {value}. Ask for less in one document.");
        return new GraphQLError(message) { Locations = locations, Code = code };
    }
}
