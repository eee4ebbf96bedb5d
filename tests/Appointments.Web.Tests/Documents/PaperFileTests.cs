using System.Text;
using Appointments.Web.Documents.Minutes;

namespace Appointments.Web.Tests.Documents;

/// <summary>From bytes to text, and what is said of files that are none.</summary>
public sealed class PaperFileTests
{
    private const string Danish = "Rødgrød på Ærø – «KKR» 5 €";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Danish) },
        { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Danish)] },
        { "UTF-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Danish)] },
        { "UTF-16 big end first", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Danish)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes("Referat fra møde i KKR Nordjylland") },
        { "Windows-1252", [0x52, 0xF8, 0x64, 0x67, 0x72, 0xF8, 0x64, 0x20, 0x70, 0xE5, 0x20, 0xC6, 0x72, 0xF8, 0x20, 0x96, 0x20, 0xAB, 0x4B, 0x4B, 0x52, 0xBB, 0x20, 0x35, 0x20, 0x80] },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_is_read_in_the_code_pages_that_are_in_use(string name, byte[] bytes) =>
        Assert.Equal(name == "UTF-16 without mark" ? "Referat fra møde i KKR Nordjylland" : Danish, PaperFile.Read(bytes, "papir.txt").Text);

    [Fact]
    public void A_file_that_is_no_text_is_told_so_exactly()
    {
        Assert.Equal("papir.txt er tom.", PaperFile.Read([], "papir.txt").Fault!.Da);
        Assert.StartsWith("papir.txt er ikke tekst: giv en fil med tekst", PaperFile.Read([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0xFF], "papir.txt").Fault!.Da, StringComparison.Ordinal);
        Assert.Equal("papir.doc er en Word-fil i det gamle format: gem den som .docx.", PaperFile.Read([0xD0, 0xCF, 0x11, 0xE0, 0, 0], "papir.doc").Fault!.Da);
        Assert.EndsWith("ikke en Word-fil (.docx), der kan læses.", PaperFile.Read([.. "PK\u0003\u0004"u8, 1, 2, 3], "papir.docx").Fault!.Da, StringComparison.Ordinal);
        Assert.Contains("større end 32 MB", PaperFile.Read(new byte[PaperFile.MostBytes + 1], "papir.txt").Fault!.Da, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Filen er tom.")]
    [InlineData("Opskrift på rødgrød\n\n1. Skyl bærrene\n2. Kog dem", "Det er hverken dagsorden eller referat fra et KKR: der er ingen punkter med et nummer som 3.4, og KKR er ikke nævnt.")]
    [InlineData("REFERAT\nByrådet i Testby\n\n1. Sager\n1.1. Budget\nSAG-2026-00001 abc\nIndstilling\nAt byrådet godkender budgettet.\nBeslutning\nGodkendt.", "Det er papirer fra et møde, men ikke fra et KKR: hverken hovedet, siderne eller indstillingerne nævner et KKR.")]
    public void A_text_that_is_something_else_is_told_so_exactly(string text, string told) => Assert.Equal(told, MinutesReader.Read(text).Fault!.Da);

    [Fact]
    public void A_pdf_is_read_by_pdftotext_or_the_user_is_told_how_to_get_it()
    {
        var reading = PaperFile.Read(PdfPage.Of([(72, 720, "KKR Nordjylland")]), "papir.pdf");

        if (PdfFactAttribute.IsInstalled)
            Assert.Contains("KKR Nordjylland", reading.Text, StringComparison.Ordinal);
        else
            Assert.Equal("papir.pdf er en PDF, og programmet pdftotext er ikke installeret: installer poppler-utils (Debian og Ubuntu: apt-get install poppler-utils), eller gem papiret som tekst eller Word.", reading.Fault!.Da);
    }

    [PdfFact]
    public void In_a_pdf_those_there_may_stand_in_two_columns()
    {
        string[] left = ["REFERAT", "KKR NORDJYLLAND", "Dato: 23-01-2026 9:30", "", "Deltagere", "Prøve Testesen (A), Aalborg Kommune", "Digte Digtesen (V), Hjørring Kommune", "", "1. Udpegninger", "1.1. Udpegning til Sandråd Nord", "SAG-2026-00001 abc", "Beslutning", "KKR Nordjylland udpegede Prøve Testesen til Sandråd Nord."];
        var lines = left.Select((text, at) => (72, 780 - (at * 14), text)).Append((330, 780 - (5 * 14), "Opdigt Opdigtsen (C), Rebild Kommune"));

        var paper = MinutesReader.Read(PaperFile.Read(PdfPage.Of(lines), "papir.pdf").Text!).Paper!;

        Assert.Equal(["Aalborg Prøve Testesen", "Hjørring Digte Digtesen", "Rebild Opdigt Opdigtsen"], paper.Attendance.Select(line => $"{line.Municipality} {line.Name}").Order(StringComparer.Ordinal));
        Assert.Equal(("Sandråd Nord", "Prøve Testesen"), (Assert.Single(paper.Proposals).Forum, paper.Proposals[0].Person));
    }

    [PdfFact]
    public void In_a_pdf_a_table_keeps_its_rows()
    {
        string[] left = ["REFERAT", "KKR NORDJYLLAND", "Dato: 23-01-2026 9:30", "1. Udpegninger", "1.1. Udpegninger til fora", "SAG-2026-00001 abc", "Beslutning", "KKR Nordjylland foretog disse udpegninger:", "Forum", "Sandrådet", "Grusudvalget"];
        string[] middle = ["Medlem", "Prøve Testesen", "Digte Digtesen"];
        string[] right = ["Suppleant", "Opdigt Opdigtsen", "Fiktiv Fiktesen"];
        var lines = left.Select((text, at) => (72, 780 - (at * 14), text)).Concat(middle.Select((text, at) => (220, 668 - (at * 14), text))).Concat(right.Select((text, at) => (380, 668 - (at * 14), text)));

        var paper = MinutesReader.Read(PaperFile.Read(PdfPage.Of(lines), "papir.pdf").Text!).Paper!;

        Assert.Equal(
            ["Sandrådet: Prøve Testesen medlem", "Sandrådet: Opdigt Opdigtsen suppleant", "Grusudvalget: Digte Digtesen medlem", "Grusudvalget: Fiktiv Fiktesen suppleant"],
            paper.Proposals.Select(it => $"{it.Forum}: {it.Person} {it.Role}"));
    }
}
