using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Fuzz.Checks;

/// <summary>What holds of every text taken as SDL: it makes a schema or says what is wrong, and what is printed makes the same schema.</summary>
internal static class SchemaChecks
{
    /// <summary>Each of ten thousand errors looks for its place in the text: files of one's own are not so wrong, and no client sends any.</summary>
    private const int MostBytes = 64 * 1024;

    public static void Hold(byte[] sdl)
    {
        if (sdl.Length > MostBytes)
            return;

        var built = SchemaBuilder.Build([new SourceText(sdl, "fuzz.graphql")]);
        Finding.Unless(built.Schema is null != (built.Errors.Count == 0), () => $"made a schema with {built.Errors.Count} errors");

        // Whoever writes a schema gets to read all that is wrong with it.
        ErrorChecks.Hold(built.Errors, new SourceLines(sdl), int.MaxValue);
        if (built.Schema is { } schema)
            HoldPrint(schema);
    }

    private static void HoldPrint(Schema schema)
    {
        var printed = SchemaPrinter.Print(schema);
        var again = SchemaBuilder.Build([new SourceText(printed)]);
        Finding.Unless(again.Schema is not null, () => $"prints as what makes no schema: {again.Errors[0].Message}\n{printed}");
        var twice = SchemaPrinter.Print(again.Schema!);
        Finding.Unless(printed == twice, () => $"prints another time as something else:\n{printed}\n--- and then\n{twice}");
    }
}
