using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphQL.Http;

/// <summary>Chooses the media type of the answer by the Accept header (GraphQL over HTTP, Body; RFC 9110 §12.5.1).</summary>
internal static class AcceptNegotiation
{
    /// <summary>The media type to answer with: a stream of events only where it is named and wanted most; null when the client takes none that there is.</summary>
    /// <param name="accept">The header; absent means <c>application/json</c>, which is what clients of old expect and what the audits ask for.</param>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return MediaTypes.Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return null;

        var json = Rank(ranges, MediaTypes.Json);
        var graphQLResponse = Rank(ranges, MediaTypes.GraphQLResponse);
        var stream = ranges.Where(range => !range.MatchesAllTypes && range.MediaType.Equals(MediaTypes.EventStream, StringComparison.OrdinalIgnoreCase)).Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();
        if (stream > 0 && stream > Math.Max(json.Quality, graphQLResponse.Quality))
            return MediaTypes.EventStream;
        if (json.Quality <= 0 && graphQLResponse.Quality <= 0)
            return stream > 0 ? MediaTypes.EventStream : null;

        // Wanted equally: the newer type where both are named, the older where both hide behind a wildcard.
        var order = graphQLResponse.CompareTo(json);
        return order > 0 || (order == 0 && graphQLResponse.Specificity == Named) ? MediaTypes.GraphQLResponse : MediaTypes.Json;
    }

    private const int Named = 2;

    /// <summary>How much the client wants the type: by the most specific range that takes it in.</summary>
    private static (double Quality, int Specificity) Rank(IList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        var fitting = ranges.Where(range => TakesIn(range, mediaType)).MaxBy(Specificity);
        return fitting is null ? (0, 0) : (fitting.Quality ?? 1, Specificity(fitting));
    }

    private static bool TakesIn(MediaTypeHeaderValue range, string mediaType) =>
        (range.MatchesAllTypes
            || (range.MatchesAllSubTypes && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase))
            || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        && IsUtf8(range);

    private static int Specificity(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : Named;

    /// <summary>True when no charset is named, or UTF-8 is.</summary>
    public static bool IsUtf8(MediaTypeHeaderValue mediaType) =>
        !mediaType.Charset.HasValue || HeaderUtilities.RemoveQuotes(mediaType.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
