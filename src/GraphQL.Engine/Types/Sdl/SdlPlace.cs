using System.Globalization;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>A place in an SDL file.</summary>
/// <param name="File">The name of the source; null when it has none.</param>
/// <param name="Location">Line and column.</param>
internal readonly record struct SdlPlace(string? File, SourceLocation Location)
{
    /// <summary>As editors and terminals write a place: <c>forum.graphql:3:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File ?? "SDL"}:{Location.Line}:{Location.Column}");
}
