using System.Security.Cryptography;
using System.Text;
using Appointments.Domain.Time;
using Appointments.Web.Documents.Minutes;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Takes a paper in: its text out of the file, what it is of, and then the register keeps it.</summary>
public sealed class PaperIntake(RegistrationDesk desk, OperationRunner operations, IStringLocalizer<Texts> texts)
{
    private const int LongestName = 200;

    /// <summary>Takes it in.</summary>
    /// <param name="form">What was given beside the file.</param>
    /// <param name="file">The file; null when none was given.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The global id of the paper, also when the register has it already; or why there is none.</returns>
    public async Task<(string? Id, string? Fault)> TakeAsync(NewPaperForm form, IFormFile? file, CancellationToken cancel)
    {
        var (text, unread) = await TextAsync(form, file, cancel);
        if (text is null)
            return (null, unread);
        var reading = MinutesReader.Read(text);
        if (reading.Paper is not { } paper)
            return (null, In(reading.Fault!));
        var kkrs = (await operations.AskAsync<KkrsData>("kkrs", new { asOf = paper.Date?.Iso() ?? DeskForm.Said(form.Day) }, cancel)).Data?.Kkrs ?? [];
        var body = DeskForm.Said(form.Body) ?? kkrs.FirstOrDefault(kkr => string.Equals(kkr.Name, paper.Body, StringComparison.OrdinalIgnoreCase))?.Forum?.Slug;
        if (body is null)
            return (null, texts["Papers.WhichBody"]);
        var day = DeskForm.Said(form.Day) ?? paper.Date?.Iso();
        if (day is null)
            return (null, texts["Papers.WhichDay"]);
        if (DayWords.Read(day) is null)
            return (null, texts["BadDay", day]);
        return await KeepAsync(body, day, paper, DeskForm.Said(file?.FileName) is { } name ? Path.GetFileName(name) : null, text, cancel);
    }

    private async Task<(string? Id, string? Fault)> KeepAsync(string body, string day, Paper paper, string? fileName, string text, CancellationToken cancel)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        var (kept, fault) = await desk.RecordAsync<KeptAnswer>(
            "keep-paper",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["idempotencyKey"] = $"paper-{body}-{day}-{digest}-{fileName}", ["reason"] = "Papir læst ind", ["body"] = body, ["day"] = day,
                ["kind"] = paper.Kind == PaperKind.Agenda ? "AGENDA" : "MINUTES", ["fileName"] = fileName is { Length: > LongestName } ? fileName[^LongestName..] : fileName, ["text"] = text,
            },
            cancel);
        if (fault is not null)
            return (null, fault);
        var known = kept?.Errors.FirstOrDefault(error => error.Code == "PAPER_KNOWN")?.Thing;
        return (kept?.Paper?.Id ?? known) is { } id ? (id, null) : (null, string.Join(' ', kept?.Errors.Select(error => error.Message) ?? []));
    }

    private async Task<(string? Text, string? Fault)> TextAsync(NewPaperForm form, IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 })
            return DeskForm.Said(form.Text) is { } pasted ? (pasted, null) : (null, texts["Papers.NothingGiven"]);
        if (file.Length > PaperFile.MostBytes)
            return (null, texts["Papers.TooLarge", PaperFile.MostBytes / (1024 * 1024)]);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        var read = PaperFile.Read(bytes.ToArray(), file.FileName);
        return read.Text is { } text ? (text, null) : (null, In(read.Fault!));
    }

    private static string In(PaperFault fault) => PageLanguage.Current == PageLanguage.English ? fault.En : fault.Da;
}
