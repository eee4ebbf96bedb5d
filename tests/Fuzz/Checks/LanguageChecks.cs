using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace Fuzz.Checks;

/// <summary>What holds of every text: it is read or refused, and what is printed reads as what was read.</summary>
internal static class LanguageChecks
{
    /// <summary>Reads the text as a document.</summary>
    public static void HoldDocument(byte[] text)
    {
        var parsed = Parser.Parse(new SourceText(text));
        HoldOneOf(parsed.Document, parsed.Error, text);
        if (parsed.Document is { } document)
            HoldPrint(document, printed => Parser.Parse(new SourceText(printed)) is var again ? (again.Document, again.Error) : default);
    }

    /// <summary>Reads the text as a single value and as a type reference.</summary>
    public static void HoldParts(byte[] text)
    {
        if (Parser.TryParseValue(new SourceText(text), out var value, out var noValue))
            HoldPrint(value, printed => (Parser.TryParseValue(new SourceText(printed), out var again, out var error) ? again : null, error));
        HoldOneOf(value, noValue, text);
        if (Parser.TryParseType(new SourceText(text), out var type, out var noType))
            HoldPrint(type, printed => (Parser.TryParseType(new SourceText(printed), out var again, out var error) ? again : null, error));
        HoldOneOf(type, noType, text);
    }

    private static void HoldOneOf(Node? node, GraphQLError? error, byte[] text)
    {
        Finding.Unless(node is null != error is null, () => "was both read and refused, or neither");
        if (error is null)
            return;

        Finding.Unless(error.Locations.Count == 1, () => $"was refused at {error.Locations.Count} places");
        ErrorChecks.Hold([error], new SourceLines(text), 1);
    }

    private static void HoldPrint(Node node, Func<string, (Node? Node, GraphQLError? Error)> read)
    {
        var printed = Printer.Print(node);
        var (again, error) = read(printed);
        Finding.Unless(again is not null, () => $"prints as what cannot be read: {error!.Message}\n{printed}");
        var twice = Printer.Print(again!);
        Finding.Unless(printed == twice, () => $"prints another time as something else:\n{printed}\n--- and then\n{twice}");
    }
}
