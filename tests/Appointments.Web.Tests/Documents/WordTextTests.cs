using System.IO.Compression;
using Appointments.Web.Documents.Minutes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Appointments.Web.Tests.Documents;

/// <summary>What is text in a Word file and what is not.</summary>
public sealed class WordTextTests
{
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
    public void Numbers_come_from_the_styles_and_what_is_struck_out_is_gone()
    {
        var bytes = Word(
            body: [
                Line("REFERAT"), Line("KKR SJÆLLAND"), Line("Dato: 27. januar 2026 kl. 9.00"),
                Line("Formalia", "Niveau1"), Line("Sager", "Niveau1"), Line("Orientering", "Niveau2"), Line("SAG-2026-00007 abc"), Line("Udpegning til Kontaktudvalget", "Niveau2"), Line("SAG-2026-00008 abc"),
                Line("Beslutning"),
                new Paragraph(new Run(new Text("KKR Sjælland udpegede ") { Space = SpaceProcessingModeValues.Preserve }), new DeletedRun(new Run(new DeletedText("Slettet Slettesen"))), new InsertedRun(new Run(new Text("Prøve Testesen"))), new Run(new Text(" til Kontaktudvalget.") { Space = SpaceProcessingModeValues.Preserve })),
            ],
            main =>
            {
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Heading("Niveau1", "heading 1", 0), Heading("Niveau2", "heading 2", 1));
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                    new AbstractNum(Numbered(0, "%1."), Numbered(1, "%1.%2.")) { AbstractNumberId = 3 },
                    new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 5 });
                main.AddNewPart<HeaderPart>().Header = new Header(Line("Hoved Hovedsen udpeges"));
            });

        var paper = MinutesReader.Read(PaperFile.Read(bytes, "papir.docx").Text!).Paper!;

        Assert.Equal(["2.1 Orientering", "2.2 Udpegning til Kontaktudvalget"], paper.Items.Select(item => $"{item.Number} {item.Title}"));
        Assert.Equal("Prøve Testesen", Assert.Single(paper.Proposals).Person);
    }

    [Fact]
    public void A_box_of_text_is_read_once_and_behind_its_paragraph()
    {
        static Picture Box() => new(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Line("I boksen")))));
        var bytes = Word([new Paragraph(new Run(new Text("Før ") { Space = SpaceProcessingModeValues.Preserve }), new Run(Box()), new Run(new Text("efter")))]);

        Assert.Equal("Før efter\n\nI boksen\n\n", PaperFile.Read(bytes, "papir.docx").Text);
    }

    [Fact]
    public void A_file_that_unpacks_to_far_too_much_is_not_unpacked()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml").Open())
        {
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var at = 0; at < 65; at++)
                part.Write(blanks);
        }

        Assert.Equal("papir.docx fylder mere end 64 MB, når den pakkes ud; det er intet mødes papir.", PaperFile.Read(stream.ToArray(), "papir.docx").Fault!.Da);
    }

    private static byte[] Word(IEnumerable<OpenXmlElement> body, Action<MainDocumentPart>? more = null)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            more?.Invoke(main);
        }

        return stream.ToArray();
    }

    private static Style Heading(string id, string name, int level) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 5 })))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static Level Numbered(int level, string text) => new(new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = text }) { LevelIndex = level };

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
}
