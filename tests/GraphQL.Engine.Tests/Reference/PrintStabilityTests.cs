using Common;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Random documents and schemas: what is printed reads as what was read, and is printed the same again.</summary>
public sealed class PrintStabilityTests
{
    [Fact]
    public void A_document_is_printed_and_read_without_loss()
    {
        var dice = new Dice(7);
        var schema = Types.Sdl.Schema(Valid(dice));

        foreach (var _ in Enumerable.Range(0, Effort.Times(200)))
            AssertStable(TextDamage.Noise(RandomDocument.Write(schema, dice, faults: 5), dice));
    }

    [Fact]
    public void A_schema_is_printed_and_read_without_loss()
    {
        var dice = new Dice(8);

        foreach (var _ in Enumerable.Range(0, Effort.Times(50)))
        {
            var sdl = Valid(dice);
            AssertStable(TextDamage.Noise(sdl, dice));
            var printed = SchemaPrinter.Print(Types.Sdl.Schema(sdl));
            Assert.Equal(printed, SchemaPrinter.Print(Types.Sdl.Schema(printed)));
        }
    }

    private static void AssertStable(string text)
    {
        var printed = Printer.Print(Read(text));
        Assert.Equal(printed, Printer.Print(Read(printed)));
    }

    private static DocumentNode Read(string text)
    {
        var parsed = Parser.Parse(new SourceText(text), ParserOptions.Trusted);
        Assert.Null(parsed.Error);
        return parsed.Document!;
    }

    private static string Valid(Dice dice)
    {
        while (true)
        {
            var sdl = RandomSdl.Write(dice);
            if (SchemaBuilder.Build([new SourceText(sdl)]).Schema is not null)
                return sdl;
        }
    }
}
