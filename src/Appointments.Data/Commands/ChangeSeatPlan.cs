using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>The law of a kind of the secretariat's own changes: a new document, dated inside, for all fora of the kind.</summary>
/// <param name="forum">Slug of a forum of the kind.</param>
/// <param name="law">The whole document as it is to stand.</param>
/// <param name="authorities">Authorities that it names and the register does not know yet.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class ChangeSeatPlan(string forum, LawDocument law, IReadOnlyList<NewAuthority> authorities, Source? source, long? expectedVersion) : Command
{
    private static readonly Span EveryDay = new(null, DayBasis.Open, null, DayBasis.Open);

    /// <inheritdoc/>
    public override string Name => "change-seat-plan";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["forum"] = forum,
        ["law"] = LawFacts.ToJson(law),
        ["authorities"] = new JsonArray([.. authorities.Select(authority => (JsonNode)authority.ToJson())]),
        ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.ForumAsync(forum, "forum", cancel) is not { } row)
            return;
        await ForumVersion.ExpectAsync(recording, row.FactId, expectedVersion, cancel);
        var stands = source ?? SourceOf.Registration(recording);
        if (!await LawOrigin.IsOwnAsync(recording, row.Kind, cancel))
            recording.Refuse(BuiltIn());
        else if (law.Kind != row.Kind)
            recording.Refuse(OtherKind(row.Kind));
        else
            await RefuseSameAsync(recording, cancel);
        await new OwnLaw(recording, law, authorities).ReferencesAsync(stands, cancel);
        if (recording.Refusals.Count > 0)
            return;
        await LawFacts.RecordAsync(recording, law, stands, cancel);
        recording.Result = row.FactId;
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        foreach (var id in await judgement.After(law.CoveredFrom).ForaOfKindAsync(law.Kind, cancel))
        {
            await WarnOfHoldersAsync(judgement, id, cancel);
            await new BoardCheck(judgement, id).TellAsync(EveryDay, cancel);
        }
    }

    /// <summary>Tells of each appointment that lies in a seat which the new plan ends, or begins later, and from which day.</summary>
    private async Task WarnOfHoldersAsync(Judgement judgement, long forumId, CancellationToken cancel)
    {
        var (before, after) = (judgement.Before(law.CoveredFrom), judgement.After(law.CoveredFrom));
        var appointments = (await after.HistoryAsync([forumId], cancel))[forumId].Where(appointment => appointment.MakesHolder).ToList();
        long[] seatIds = [.. appointments.Select(appointment => appointment.SeatId).Distinct()];
        var lives = await after.SeatLivesAsync(seatIds, cancel);
        var past = await before.SeatLivesAsync(seatIds, cancel);
        var persons = await after.PersonsByIdAsync([.. appointments.Select(appointment => appointment.PersonId)], cancel);
        foreach (var (index, appointment) in appointments.Index())
        {
            if (past.TryGetValue(appointment.SeatId, out var life) && FirstDayOutside(appointment.Span, lives.GetValueOrDefault(appointment.SeatId)) is { } day && life.Covers(day))
                judgement.Warn(await OutsideAsync(before, day, appointment.SeatId, persons[index]!.Name, cancel) with { Thing = new ThingRef("Appointment", appointment.FactId) });
        }
    }

    /// <summary>The first day of the appointment on which its seat does not exist; null when it exists on all of them.</summary>
    private LocalDate? FirstDayOutside(Span appointment, Span? seat)
    {
        if (seat is null || appointment.FirstDay < seat.FirstDay)
            return appointment.FirstDay ?? law.CoveredFrom;
        return seat.LastDay is { } end && !(appointment.LastDay <= end) ? end.PlusDays(1) : null;
    }

    private static async Task<Objection> OutsideAsync(RegisterView before, LocalDate day, long seatId, string person, CancellationToken cancel)
    {
        var seat = new SeatLife(await before.SeatRowsAsync(seatId, cancel)).On(day);
        return Objection.Of(
            "APPOINTMENT_OUTSIDE_SEAT",
            $"{person} er udpeget til pladsen «{seat.LabelDa}», som efter den nye plan ikke findes den {day.Danish()}. Afslut udpegningen dagen før, eller ret den.",
            $"{person} is appointed to the seat \"{seat.LabelEn}\", which by the new plan does not exist on {day.English()}. End the appointment the day before, or correct it.",
            "law") with
        { Day = day };
    }

    private async Task RefuseSameAsync(Recording recording, CancellationToken cancel)
    {
        var standing = await recording.View(law.CoveredFrom).LawAsync([law.Kind], cancel);
        if (LawJson.Write(standing[law.Kind]).AsSpan().SequenceEqual(LawJson.Write(law)))
            recording.Refuse(Objection.Of("NOTHING_CHANGED", $"Regeldokumentet siger det samme som det, der står.", $"The law document says the same as the one that stands.", "law"));
    }

    private static Objection BuiltIn() => Objection.Of(
        "BUILT_IN_LAW",
        $"Reglerne for forummet følger med programmet og ændres dér. Et forum med sine egne regler registreres med et regeldokument af en ny slags.",
        $"The law of this kind comes with the program and is changed there. A forum with a law of its own is registered with a document of a new kind (registerForum).",
        "forum");

    private Objection OtherKind(string kind) => Objection.Of(
        "KIND_DIFFERS",
        $"Forummet er af slagsen «{kind}», men regeldokumentet er for «{law.Kind}». Et forum skifter ikke slags.",
        $"The forum is of the kind \"{kind}\", but the law document is of \"{law.Kind}\". A forum does not change its kind.",
        "law");
}
