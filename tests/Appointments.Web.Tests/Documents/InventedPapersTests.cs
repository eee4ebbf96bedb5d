using System.Text.Json.Nodes;
using Appointments.Web.Documents.Minutes;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Documents;

/// <summary>Papers with invented people, written as the five KKRs write theirs: each with what is to be read from it beside it.</summary>
public sealed class InventedPapersTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Appointments.Web.Tests", "Documents", "Papers");

    public static TheoryData<string> Papers => [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_is_read_as_written_beside_it(string name)
    {
        var paper = Read(name);

        Assert.Equal(
            JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!.ToJsonString(),
            JsonNode.Parse(MinutesJson.Write(paper))!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_sentence_stands_in_its_item(string name)
    {
        var paper = Read(name);

        foreach (var proposal in paper.Proposals)
        {
            if (paper.Items.FirstOrDefault(item => item.Number == proposal.Item) is { } own)
                Assert.Contains(proposal.Sentence, string.Join('\n', own.Background, own.Recommendation, own.Presentation, own.Decision), StringComparison.Ordinal);
            Assert.Contains(proposal.Person, proposal.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_are_papers_of_all_five() => Assert.Equal(5, Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file).Split('-')[1]).Distinct().Count());

    private static Paper Read(string name) => MinutesReader.Read(PaperFile.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".txt")), name).Text!).Paper!;
}
