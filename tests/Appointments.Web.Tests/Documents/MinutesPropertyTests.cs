using Appointments.Web.Documents.Minutes;
using Appointments.Web.Tests.Hosting;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Web.Tests.Documents;

/// <summary>What holds of the reader whatever it is given.</summary>
public sealed class MinutesPropertyTests
{
    private static readonly string[] Pieces =
    [
        "KKR Nordjylland", "1. Godkendelse", "1.1. Sag om noget", "3.4 Udpegning til rådet", "SAG-2026-00001 hast", "Baggrund", "Indstilling", "Beslutning:", "Sagsfremstilling", "Deltagere", "Afbud: ",
        "Prøve Testesen (A), Aalborg Kommune", "KKR Nordjylland udpegede Prøve Testesen til bestyrelsen for Hospice Nord.", "Det indstilles, at ", "udtræder", "¤0¤", "be-", "mærkninger", "./.", "- ", "KKR Nordjylland | 23-01-2026",
        "SIDE | 4", "den 31. februar 2026", "\t", "\f", "\uF02D", "**fed**", "# ", "| a | b |", "(", ")", "”", "\0", "æøå", "…", "4. ", "99.99 ",
    ];

    [Fact]
    public void No_text_makes_it_throw() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(150)), Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var reading = MinutesReader.Read(text);
        return reading.Paper is null != reading.Fault is null
            && (reading.Paper is null || reading.Paper.Proposals.All(proposal => proposal.Sentence.Contains(proposal.Person, StringComparison.Ordinal)));
    }));

    [Fact]
    public void No_letter_comes_in_that_is_not_printed() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(150)), Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var printed = Letters(text);
        return MinutesReader.Read(text).Paper is not { } paper || paper.Items.SelectMany(item => new[] { item.Title, item.Background, item.Recommendation, item.Presentation, item.Decision }).OfType<string>().All(read => IsWithin(Letters(read), printed));
    }));

    [Fact]
    public void Heads_and_feet_of_pages_change_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(40)), Prop.ForAll(Gen.Choose(0, 40).ListOf(3).ToArbitrary(), places =>
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "Appointments.Web.Tests", "Documents", "Papers", "07-nordjylland-brudte-linjer.txt")).ToList();
        var printed = MinutesJson.Write(MinutesReader.Read(string.Join('\n', lines)).Paper!);
        foreach (var place in places)
        {
            // Page breaks fall between printed lines; the blank ones stay where they were.
            var at = lines.FindIndex(Math.Min(10 + (place * 2), lines.Count - 1), line => line.Length == 0);
            if (at > 0)
                lines.InsertRange(at, ["KKR Nordjylland | 23-01-2026", "SIDE | 7"]);
        }

        return MinutesJson.Write(MinutesReader.Read(string.Join('\n', lines)).Paper!) == printed;
    }));

    private static Gen<string> Texts => Gen.Elements(Pieces).Zip(Gen.Elements("\n", "\n\n", " ", "")).Select(it => it.Item1 + it.Item2).ListOf().Select(pieces => "KKR Nordjylland\n" + string.Concat(pieces));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>True when the letters stand in this order among the printed ones.</summary>
    private static bool IsWithin(string letters, string printed)
    {
        var at = 0;
        foreach (var letter in printed)
            at += at < letters.Length && letters[at] == letter ? 1 : 0;
        return at == letters.Length;
    }
}
