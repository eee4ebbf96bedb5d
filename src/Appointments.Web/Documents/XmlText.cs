using System.Xml;

namespace Appointments.Web.Documents;

/// <summary>Texts for XML.</summary>
internal static class XmlText
{
    /// <summary>Without the characters that XML 1.0 cannot hold, control characters that came with a copied text for example.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var kept = new System.Text.StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (place + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[place + 1], text[place]))
            {
                kept.Append(text[place]).Append(text[++place]);
            }
            else if (XmlConvert.IsXmlChar(text[place]))
            {
                kept.Append(text[place]);
            }
        }

        return kept.ToString();
    }
}
