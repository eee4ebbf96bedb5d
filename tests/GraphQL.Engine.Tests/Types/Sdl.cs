using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Types;

/// <summary>Schemas for tests: the files are called a.graphql, b.graphql and so on.</summary>
internal static class Sdl
{
    /// <summary>The schema of faultless files.</summary>
    public static Schema Schema(params string[] files)
    {
        var built = Build(files);
        Assert.Empty(built.Errors.Select(error => error.Message));
        return built.Schema!;
    }

    /// <summary>The messages about faulty files.</summary>
    public static IReadOnlyList<string> Messages(params string[] files)
    {
        var built = Build(files);
        Assert.Null(built.Schema);
        return [.. built.Errors.Select(error => error.Message)];
    }

    /// <summary>Expects one error of the rule with that message.</summary>
    public static void Refused(string rule, string message, params string[] files)
    {
        var built = Build(files);
        Assert.Null(built.Schema);
        Assert.Equal(message, string.Join('\n', built.Errors.Select(error => error.Message)));
        Assert.Equal(rule, built.Errors[0].Rule);
    }

    private static SchemaBuildResult Build(string[] files) =>
        SchemaBuilder.Build([.. files.Select((text, i) => new SourceText(text, $"{(char)('a' + i)}.graphql"))]);
}
