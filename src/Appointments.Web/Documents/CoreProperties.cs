using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents;

/// <summary>What an Office document says of itself. Written by hand, because the package would name this part by chance.</summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Adds title, creator, language and the time it was made.</summary>
    public static void Add(OpenXmlPackage document, string title, Instant at, string language)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("rIdCore");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("dc", "title", Elements, XmlText.Clean(title));
        xml.WriteElementString("dc", "creator", Elements, "Appointments");
        xml.WriteElementString("dc", "language", Elements, language);
        foreach (var term in new[] { "created", "modified" })
        {
            xml.WriteStartElement("dcterms", term, Terms);
            xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
            xml.WriteString(InstantPattern.General.Format(at));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
