using System.Net;
using System.Text;
using Appointments.Domain.Appointments.Rounds;

namespace Appointments.Web.Documents.Letters;

/// <summary>The letters as the program brings them; a secretariat may lay in its own.</summary>
public static class BuiltInLetters
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly (string Style, string Text)[] Invitation =
    [
        ("Sender", "{{kkr}}"),
        ("Normal", "{{organisation}}"),
        ("Normal", "{{dag}}"),
        ("Title", "Invitation til at indstille til {{forum}}"),
        ("Normal", "{{kkr}} skal udpege medlemmer til {{forum}} for perioden {{periode}}. {{organisation}} er blandt dem, der kan indstille, til: {{pladser}}."),
        ("Heading1", "Hvad der lægges vægt på"),
        ("Normal", "{{kriterier}}"),
        ("Heading1", "Begge køn"),
        ("Normal", "{{begge-koen}}"),
        ("Heading1", "Frist og sted"),
        ("Normal", "Indstillingen skal være modtaget senest den {{frist}}. Der indstilles her: {{link}}"),
        ("Normal", "Oplys navn, titel og arbejdssted, køn, om kandidaten kommer fra en lille eller mellemstor virksomhed, og en kort begrundelse. Oplys ikke parti, hjemadresse eller CPR-nummer."),
        ("Heading1", "Hvad der sker bagefter"),
        ("Normal", "Der besluttes på mødet den {{moede}}. Indstillingerne er fortrolige indtil da; kun hvem der udpeges, bliver offentligt. Oplysningerne om kandidaterne slettes den {{slettes}}. {{slettes-fordi}}"),
        ("Normal", "Med venlig hilsen"),
        ("Normal", "Sekretariatet for {{kkr}}"),
    ];

    private static readonly (string Style, string Text)[] Information =
    [
        ("Sender", "{{kkr}}"),
        ("Normal", "{{organisation}}"),
        ("Normal", "{{dag}}"),
        ("Title", "Udpegning til {{forum}}"),
        ("Normal", "{{kkr}} har den {{besluttet}} udpeget medlemmer til {{forum}} for perioden {{periode}}."),
        ("Normal", "Vi takker for indstillingen af: {{kandidater}}. {{kkr}} har valgt at udpege andre."),
        ("Heading1", "Udpeget"),
        ("Normal", "{{udpegede}}"),
        ("Heading1", "Oplysningerne slettes"),
        ("Normal", "Det, vi har registreret om kandidaterne, slettes den {{slettes}}. {{slettes-fordi}}"),
        ("Normal", "Med venlig hilsen"),
        ("Normal", "Sekretariatet for {{kkr}}"),
    ];

    /// <summary>The built-in template of a letter as a DOCX file.</summary>
    public static byte[] Of(LetterKind kind) => DocxTemplate.Zip(
    [
        Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"""),
        Part("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        Part("word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""),
        Part("word/document.xml", Document(kind == LetterKind.Invitation ? Invitation : Information)),
        Part("word/styles.xml", Styles),
    ]);

    /// <summary>The placeholders that may stand in a template of a letter.</summary>
    public static IReadOnlyList<string> Placeholders(LetterKind kind) => kind == LetterKind.Invitation
        ? ["kkr", "organisation", "dag", "forum", "periode", "pladser", "kriterier", "begge-koen", "frist", "link", "moede", "slettes", "slettes-fordi"]
        : ["kkr", "organisation", "dag", "forum", "periode", "besluttet", "kandidater", "udpegede", "slettes", "slettes-fordi"];

    private static string Styles { get; } = $"""
        <w:styles xmlns:w="{Namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="da-DK"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:spacing w:before="360" w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="34"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Sender"><w:name w:val="Sender"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="480"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        </w:styles>
        """;

    private static string Document(IEnumerable<(string Style, string Text)> paragraphs) =>
        $"""<w:document xmlns:w="{Namespace}"><w:body>{string.Concat(paragraphs.Select(paragraph => $"""<w:p><w:pPr><w:pStyle w:val="{paragraph.Style}"/></w:pPr><w:r><w:t xml:space="preserve">{WebUtility.HtmlEncode(paragraph.Text)}</w:t></w:r></w:p>"""))}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1304" w:bottom="1418" w:left="1304" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>""";

    private static DocxPart Part(string name, string xml) => new(name, Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n" + xml));
}
