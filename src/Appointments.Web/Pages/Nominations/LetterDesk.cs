using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Text;
using Appointments.Web.Documents.Letters;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Nominations;

/// <summary>The templates of letters, for pages and downloads: the secretariat's own, or the built-in one.</summary>
public sealed class LetterDesk(OperationRunner operations)
{
    private const long LongestFile = 1_000_000;

    /// <summary>The template that is in use.</summary>
    public async Task<byte[]> TemplateAsync(LetterKind kind, CancellationToken cancel)
    {
        var answer = await operations.AskAsync<LetterTemplateData>("letter-template", new { kind = ContractName.Of(kind) }, cancel);
        return answer.Data?.LetterTemplate is { } own ? Convert.FromBase64String(own.Document) : BuiltInLetters.Of(kind);
    }

    /// <summary>Reads a template that somebody sends, and tries it.</summary>
    /// <param name="file">The file; null, or empty, goes back to the built-in one.</param>
    /// <param name="kind">Which letter, as the contract names it.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The file as Base64, null to go back; or what is wrong with it.</returns>
    public static async Task<(string? Document, string? Fault)> ReadUploadAsync(IFormFile? file, string kind, CancellationToken cancel)
    {
        if (file is null || file.Length == 0)
        {
            return (null, null);
        }

        if (file.Length > LongestFile || ContractName.Parse<LetterKind>(kind) is not { } letter)
        {
            return (null, PageLanguage.Current == PageLanguage.English ? "The file is larger than 1 MB. Make pictures in it smaller." : "Filen er større end 1 MB. Gør billeder i den mindre.");
        }

        using var stream = new MemoryStream();
        await file.CopyToAsync(stream, cancel);
        try
        {
            RoundLetters.Check(letter, stream.ToArray());
            return (Convert.ToBase64String(stream.ToArray()), null);
        }
        catch (LetterTemplateException fault)
        {
            return (null, PageLanguage.Current == PageLanguage.English ? fault.Told.En : fault.Told.Da);
        }
    }
}
