using System.IO.Compression;
using System.Text;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Web.Documents.Letters;

namespace Appointments.Web.Tests.Documents;

/// <summary>Templates of letters: what they may hold, and that the same letter is the same bytes.</summary>
public sealed class DocxTemplateTests
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_placeholder_that_Word_has_cut_into_runs_is_filled_with_the_looks_of_the_first()
    {
        var docx = Docx("<w:p><w:r><w:t>Senest {{fr</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>i</w:t></w:r><w:r><w:t>st}}, tak; {{frist}}.</w:t></w:r></w:p>");

        var filled = DocxTemplate.Fill(docx, new Dictionary<string, string> { ["frist"] = "1. april & <2>" });

        Assert.Equal(["frist"], DocxTemplate.Placeholders(docx));
        Assert.Equal("Senest 1. april & <2>, tak; 1. april & <2>.", Text(filled));
    }

    [Fact]
    public void A_line_break_in_a_value_is_one_in_the_letter() =>
        Assert.Contains("<w:br", Xml(DocxTemplate.Fill(Docx("<w:p><w:r><w:t>{{kriterier}}</w:t></w:r></w:p>"), new Dictionary<string, string> { ["kriterier"] = "a\nb" })), StringComparison.Ordinal);

    [Fact]
    public void A_placeholder_that_there_is_not_is_named_with_those_that_there_are()
    {
        var fault = Assert.Throws<LetterTemplateException>(() => RoundLetters.Check(LetterKind.Invitation, Docx("<w:p><w:r><w:t>{{fritst}}</w:t></w:r></w:p>")));

        Assert.Contains("{{fritst}}", fault.Told.Da, StringComparison.Ordinal);
        Assert.Contains("{{frist}}", fault.Told.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_Word_document_is_refused()
    {
        Assert.Throws<LetterTemplateException>(() => DocxTemplate.Placeholders(Encoding.UTF8.GetBytes("hej")));
        Assert.Throws<LetterTemplateException>(() => DocxTemplate.Placeholders(DocxTemplate.Zip([new DocxPart("a.txt", [1])])));
    }

    [Theory]
    [InlineData(LetterKind.Invitation)]
    [InlineData(LetterKind.Information)]
    public void The_built_in_letters_use_placeholders_that_there_are_and_are_the_same_bytes_each_time(LetterKind kind)
    {
        var values = BuiltInLetters.Placeholders(kind).ToDictionary(name => name, name => $"«{name}»");

        Assert.Equal(BuiltInLetters.Placeholders(kind).Order(StringComparer.Ordinal), DocxTemplate.Placeholders(BuiltInLetters.Of(kind)).Order(StringComparer.Ordinal));
        Assert.Equal(DocxTemplate.Fill(BuiltInLetters.Of(kind), values), DocxTemplate.Fill(BuiltInLetters.Of(kind), values));
    }

    private static byte[] Docx(string body) =>
        DocxTemplate.Zip([new DocxPart("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>"))]);

    private static string Xml(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static string Text(byte[] docx) => System.Xml.Linq.XDocument.Parse(Xml(docx)).Root!.Value;
}
