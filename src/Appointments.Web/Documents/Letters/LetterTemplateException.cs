using Appointments.Domain.Sources;

namespace Appointments.Web.Documents.Letters;

/// <summary>A template of a letter is at fault; the message says where and what to do.</summary>
public sealed class LetterTemplateException(LocalizedText told) : Exception(told.En)
{
    /// <summary>What is wrong, in both languages.</summary>
    public LocalizedText Told { get; } = told;

    internal static LetterTemplateException NotADocument() => new(new LocalizedText(
        "Filen er ikke et Word-dokument (.docx). Gem skabelonen som .docx, og prøv igen.", "The file is no Word document (.docx). Save the template as .docx and try again."));

    internal static LetterTemplateException Unknown(IReadOnlyList<string> unknown, IEnumerable<string> known)
    {
        var (wrong, right) = (string.Join(", ", unknown.Select(Braced)), string.Join(", ", known.Order(StringComparer.Ordinal).Select(Braced)));
        return new(new LocalizedText($"Skabelonen har pladsholdere, som ikke findes: {wrong}. Disse findes: {right}.", $"The template has placeholders that there are not: {wrong}. There are: {right}."));
    }

    private static string Braced(string name) => $"{{{{{name}}}}}";
}
