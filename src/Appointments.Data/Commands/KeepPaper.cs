using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Papers;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Keeps the text of a paper, so that what it proposes can be answered, and each fact taken from it can be held against it. It puts nobody anywhere.</summary>
/// <param name="body">Slug of the forum that met, or is to meet.</param>
/// <param name="kind">Agenda or minutes.</param>
/// <param name="day">The day of the meeting.</param>
/// <param name="fileName">The file it came from; null when its text was pasted.</param>
/// <param name="text">The text, as it was read out of the file.</param>
public sealed class KeepPaper(string body, PaperKind kind, LocalDate day, string? fileName, string text) : Command
{
    /// <inheritdoc/>
    public override string Name => "keep-paper";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Note;

    private string Digest => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    internal override JsonObject ToJson() => new()
    {
        ["body"] = body, ["kind"] = ContractName.Of(kind), ["day"] = day.Iso(), ["fileName"] = fileName, ["digest"] = Digest,
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.ForumAsync(body, "body", cancel) is not { } forum)
            return;
        if (await recording.Standing<PaperRow>().FirstOrDefaultAsync(row => row.Sha256 == Digest && row.Body == forum.Slug, cancel) is { } known)
        {
            recording.Refuse(Objection.Of(
                "PAPER_KNOWN",
                $"Papiret er allerede læst ind: mødet den {known.FirstDay.Danish()}.",
                $"The paper has been read in already: the meeting on {known.FirstDay.English()}.",
                "text") with
            { Thing = new ThingRef("Paper", known.FactId) });
            return;
        }

        recording.Result = recording.Add(new PaperRow
        {
            Body = forum.Slug, Kind = kind, FileName = fileName, Sha256 = Digest,
            TextDigests = [.. SealedText.Pieces(text).SelectMany(recording.Seal)],
            Span = OneDay.Span(day), Source = SourceOf.Registration(recording),
        });
    }
}
