using System.Text.Json.Nodes;
using Appointments.Web.Documents.Minutes;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Documents;

/// <summary>Papers with invented people, written as the five KKRs write theirs: each with what is to be read from it beside it.</summary>
public sealed class InventedPapersTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Appointments.Web.Tests", "Documents", "Papers");

    public static TheoryData<string> Papers => [.. Files.Select(file => Path.GetFileName(file))];

    private static IEnumerable<string> Files => Directory.GetFiles(Folder).Where(file => Path.GetExtension(file) is ".txt" or ".md").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_is_read_as_written_beside_it(string name)
    {
        var reading = Read(Text(name));

        if (File.Exists(Beside(name, ".json")))
            Assert.Equal(JsonNode.Parse(File.ReadAllText(Beside(name, ".json")))!.ToJsonString(), JsonNode.Parse(MinutesJson.Write(reading.Paper!))!.ToJsonString());
        else
            Assert.Equal(File.ReadAllLines(Beside(name, ".read")), PaperNotes.Of(reading));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Line_ends_and_marks_of_other_programs_change_nothing(string name)
    {
        var text = Text(name);

        Assert.Equal(PaperNotes.Of(Read(text)), PaperNotes.Of(Read("\uFEFF" + text.ReplaceLineEndings("\r\n").Replace("kommune", "kom\u00ADmune", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_sentence_stands_in_its_item(string name)
    {
        var paper = Read(Text(name)).Paper;

        foreach (var proposal in paper?.Proposals ?? [])
        {
            if (paper!.Items.FirstOrDefault(item => item.Number == proposal.Item) is { } own)
                Assert.Contains(proposal.Sentence, string.Join('\n', own.Background, own.Recommendation, own.Presentation, own.Decision), StringComparison.Ordinal);
            Assert.Contains(proposal.Person, proposal.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_are_papers_of_all_five() => Assert.Equal(5, Files.Select(file => Path.GetFileName(file).Split('-')[1]).Intersect(["nordjylland", "midtjylland", "syddanmark", "sjaelland", "hovedstaden"]).Count());

    private static string Beside(string name, string extension) => Path.Combine(Folder, Path.ChangeExtension(name, extension));

    private static string Text(string name) => PaperFile.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name).Text!;

    private static PaperReading Read(string text) => MinutesReader.Read(text);
}
