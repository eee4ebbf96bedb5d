using System.Text;
using Appointments.Web.Documents.Minutes;
using Appointments.Web.Tests.Hosting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

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
    public void A_word_file_is_read_with_the_numbers_that_word_counts_and_its_tables()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(
                Line("REFERAT"), Line("KKR SJÆLLAND"), Line("Dato: 27. januar 2026 kl. 9.00"),
                Line("Sager", "Heading1", counted: true), Line("Udpegning til Kontaktudvalget", "Heading2", counted: true), Line("SAG-2026-00007 abc"),
                Line("Beslutning"), Line("KKR Sjælland udpegede følgende medlemmer:"),
                new Table(Row("Navn", "Parti", "Kommune"), Row("Prøve Testesen", "A", "Holbæk"))));
        }

        var paper = MinutesReader.Read(PaperFile.Read(stream.ToArray(), "papir.docx").Text!).Paper!;

        Assert.Equal(("1.1", "Udpegning til Kontaktudvalget", "SAG-2026-00007"), (paper.Items[0].Number, paper.Items[0].Title, paper.Items[0].CaseNumber));
        var proposal = Assert.Single(paper.Proposals);
        Assert.Equal((ProposalKind.Appointment, "Prøve Testesen", "A", "Holbæk", "medlem", "Kontaktudvalget"), (proposal.Kind, proposal.Person, proposal.Party, proposal.Municipality, proposal.Role, proposal.Forum));
    }

    [Fact]
    public void A_pdf_is_read_by_pdftotext_or_the_user_is_told_how_to_get_it()
    {
        var reading = PaperFile.Read(OnePage("KKR Nordjylland"), "papir.pdf");

        if (HasPdfToText())
            Assert.Contains("KKR Nordjylland", reading.Text, StringComparison.Ordinal);
        else
            Assert.Equal("papir.pdf er en PDF, og programmet pdftotext er ikke installeret: installer poppler-utils (Debian og Ubuntu: apt-get install poppler-utils), eller gem papiret som tekst eller Word.", reading.Fault!.Da);
    }

    private static bool HasPdfToText() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) || File.Exists(Path.Combine(folder, "pdftotext.exe")));

    private static Paragraph Line(string text, string? style = null, bool counted = false)
    {
        var line = new Paragraph(new Run(new Text(text)));
        if (style is not null)
            line.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (counted)
            line.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingId { Val = 1 });
        return line;
    }

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell))))));

    /// <summary>The smallest PDF with a line of text.</summary>
    private static byte[] OnePage(string text)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var at = 0; at < objects.Length; at++)
        {
            places.Add(pdf.Length);
            pdf.Append($"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").Append(string.Concat(places.Select(place => $"{place:D10} 00000 n \n")));
        pdf.Append($"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
