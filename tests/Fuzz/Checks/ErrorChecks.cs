using GraphQL.Engine.Errors;

namespace Fuzz.Checks;

/// <summary>What holds of every error, whatever the input: an answer must not outgrow its question.</summary>
internal static class ErrorChecks
{
    private const int LongestMessage = 4096;
    private const int MostLocations = 20;

    /// <param name="errors">What was found wrong.</param>
    /// <param name="lines">The document.</param>
    /// <param name="most">How many there may be.</param>
    public static void Hold(IReadOnlyList<GraphQLError> errors, SourceLines lines, int most)
    {
        Finding.Unless(errors.Count <= most, () => $"has {errors.Count} errors");
        foreach (var error in errors)
        {
            Finding.Unless(error.Message.Length is > 0 and < LongestMessage, () => $"has a message of {error.Message.Length} characters: {error.Message[..Math.Min(error.Message.Length, 200)]}");
            Finding.Unless(error.Locations.Count <= MostLocations, () => $"has an error at {error.Locations.Count} places: {error.Message}");
            foreach (var place in error.Locations)
                Finding.Unless(lines.Contain(place), () => $"has an error at {place}, which lies outside the text: {error.Message}");
        }
    }
}
