using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Editions;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>An edition of the Blue Book of a KKR is published: kept is what it was made from and the digests of what came of it.</summary>
/// <param name="kkr">Slug of the KKR.</param>
/// <param name="day">The day that it shows.</param>
/// <param name="language">The language, <c>da</c> or <c>en</c>.</param>
/// <param name="title">The title that was asked for; null for the one with the month of the day.</param>
/// <param name="made">The edition as it was made.</param>
/// <param name="expectedVersion">The register's version that the caller saw; null when it does not matter.</param>
public sealed class PublishEdition(string kkr, LocalDate day, string language, string? title, NewEdition made, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "publish-edition";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    // What was made of it stands in the fact: the same request that comes again is made of a later state and still the same request.
    internal override JsonObject ToJson() => new() { ["kkr"] = kkr, ["day"] = day.Iso(), ["language"] = language, ["title"] = title };

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        if (!made.Formats.Any(format => format.Format == "pdf"))
            judgement.Warn(Objection.Of(
                "PDF_NOT_MADE",
                $"PDF blev ikke lavet, da udgaven blev udgivet: Chromium er ikke installeret, er optaget eller var for længe om det. Den kan laves, når den hentes.",
                $"The PDF was not made when the edition was published: Chromium is not installed, is busy or took too long. It can be made when it is fetched.",
                "kkr"));
        return Task.CompletedTask;
    }

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        await recording.KkrAsync(kkr, "kkr", cancel);
        var newest = await recording.Standing<EditionRow>().Where(row => row.KkrSlug == kkr).MaxAsync(row => (int?)row.Number, cancel) ?? 0;
        if (made.Number != newest + 1)
            recording.Refuse(Objection.Of(
                "EDITION_NUMBER_TAKEN",
                $"Udgave nr. {made.Number} blev udgivet, mens denne blev lavet. Prøv igen, så bliver det nr. {newest + 1}.",
                $"Edition no. {made.Number} was published while this one was made. Try again, and it will be no. {newest + 1}.",
                "kkr"));
        if (recording.Refusals.Count > 0)
            return;
        recording.Result = recording.Add(new EditionRow
        {
            Slug = Edition.SlugOf(kkr, made.Number),
            KkrSlug = kkr,
            Number = made.Number,
            Title = made.Title,
            State = made.State,
            StateAt = made.StateAt,
            Language = language,
            ModelSha256 = made.ModelSha256,
            Formats = made.Formats,
            PublishedAt = recording.At,
            PublishedBy = recording.Actor.Name,
            Span = new Span(day, DayBasis.Stated, day, DayBasis.Stated),
            Source = SourceOf.Registration(recording),
        });
    }
}
