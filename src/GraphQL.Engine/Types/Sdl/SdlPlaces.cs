using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>Where a node of the SDL stands: its file, line and column. Looked up only when an error asks, so a faultless schema costs nothing.</summary>
internal sealed class SdlPlaces(IReadOnlyList<DocumentNode> documents)
{
    private readonly Lazy<Dictionary<Node, SourceText>> sources = new(() => documents
        .SelectMany(document => document.Definitions, (document, definition) => (document.Source, definition))
        .SelectMany(pair => SdlNodes.SelfAndDescendantsOf(pair.definition), (pair, node) => KeyValuePair.Create(node, pair.Source))
        .ToDictionary());

    /// <summary>The place of a node; null when it is of none of the documents, as the engine's own definitions are not.</summary>
    public SdlPlace? Find(Node node) => sources.Value.ContainsKey(node) ? Of(node) : null;

    /// <summary>The place of a node of one of the documents.</summary>
    public SdlPlace Of(Node node)
    {
        var source = sources.Value[node];
        return new SdlPlace(source.Name, source.LocationOf(node.Span.Start));
    }
}
