using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Somebody becomes deputy of a seat. A place in the order has one deputy on a day, and a person one place; that the holder stands in for themselves only warns.</summary>
/// <param name="wanted">Who, which seat, when.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class RegisterDeputy(NewDeputy wanted, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "register-deputy";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => wanted.ToJson();

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var forum = await recording.ForumAsync(wanted.Forum, "forum", cancel);
        var person = await recording.PersonAsync(wanted.Person, "person", cancel);
        var seat = forum is null ? null : await recording.SeatAsync(forum, wanted.Seat, "seat", cancel);
        if (forum is null || person is null || seat is null)
            return;
        await ForumVersion.ExpectAsync(recording, forum.FactId, expectedVersion, cancel);
        var law = (await recording.View(wanted.FirstDay).LawAsync([forum.Kind], cancel)).GetValueOrDefault(forum.Kind)?.ForKkr(forum.KkrSlug);
        var span = wanted.SpanIn(law, seat);
        RefuseDays(recording, law, seat, span);
        var order = await OrderAsync(recording, seat.On(wanted.FirstDay), person, span, cancel);
        if (recording.Refusals.Count > 0)
            return;
        recording.Result = recording.Add(new DeputyRow
        {
            SeatId = seat.On(wanted.FirstDay).SeatId, PersonId = person.FactId, Place = order, Span = span, Source = wanted.Source ?? SourceOf.Registration(recording),
        });
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var view = judgement.After(wanted.FirstDay);
        var deputy = (await view.DeputiesByIdAsync([judgement.Result!.Value], cancel))[0]!;
        var seat = (await view.SeatsByIdAsync([deputy.SeatId], cancel))[0]!;
        if (seat.HeldBy == deputy.PersonId)
            judgement.Warn(Objection.Of(
                "DEPUTY_OF_THEMSELVES",
                $"Personen har selv pladsen «{seat.Seat.Label.Da}» den {wanted.FirstDay.Danish()} og kan ikke være stedfortræder for sig selv.",
                $"The person holds the seat \"{seat.Seat.Label.En}\" on {wanted.FirstDay.English()} and cannot stand in for themselves.",
                "person") with
            { Day = wanted.FirstDay });
        await new BoardCheck(judgement, seat.Seat.ForumId).RunAsync(deputy.Span, cancel);
    }

    private void RefuseDays(Recording recording, LawDocument? law, SeatLife seat, Span span)
    {
        if (span.LastDay < span.FirstDay)
            recording.Refuse(DayObjections.EndBeforeStart(span.FirstDay!.Value, span.LastDay!.Value));
        else if (law is null || wanted.FirstDay < law.CoveredFrom)
            recording.Refuse(DayObjections.NotCovered(law));
        else if (!seat.Exists(wanted.FirstDay))
            recording.Refuse(DayObjections.SeatNotThere(law, seat, wanted.FirstDay));
        else if (seat.EndsWithin(span) is { } end && end != span.LastDay && DayObjections.IsConfirmed(law, end))
            recording.Refuse(DayObjections.SeatEnds(law, seat, end));
    }

    /// <summary>The place that the deputy gets; refuses when it is taken on a day of the span, or the person has one already.</summary>
    private async Task<int> OrderAsync(Recording recording, SeatRow seat, PersonRow person, Span span, CancellationToken cancel)
    {
        var (first, last) = (span.FirstDay ?? OpenEnd.FirstDay, span.LastDay ?? OpenEnd.LastDay);
        var standing = await recording.Standing<DeputyRow>()
            .Where(row => row.SeatId == seat.SeatId && row.FirstDay <= last && row.LastDay >= first)
            .OrderBy(row => row.Place).ThenBy(row => row.FirstDay).ThenBy(row => row.FactId)
            .ToListAsync(cancel);
        if (standing.Find(row => row.PersonId == person.FactId) is { } already)
            recording.Refuse(Objection.Of(
                "ALREADY_DEPUTY",
                $"Personen er allerede stedfortræder for pladsen «{seat.LabelDa}» som nr. {already.Place} fra {Day(already, Domain.Time.DayText.Danish)}. Ingen står to gange i rækkefølgen.",
                $"The person is deputy of the seat \"{seat.LabelEn}\" already, no. {already.Place} from {Day(already, Domain.Time.DayText.English)}. Nobody stands twice in the order.",
                "person") with
            { Thing = new ThingRef("Deputy", already.FactId) });
        var order = wanted.Order ?? standing.Select(row => row.Place).DefaultIfEmpty().Max() + 1;
        if (standing.Find(row => row.Place == order) is { } taken)
            recording.Refuse(Objection.Of(
                "ORDER_TAKEN",
                $"Nr. {order} i rækkefølgen for pladsen «{seat.LabelDa}» er optaget fra {Day(taken, Domain.Time.DayText.Danish)}. Vælg et andet, eller lad det stå åbent og få det næste ledige.",
                $"No. {order} in the order of the seat \"{seat.LabelEn}\" is taken from {Day(taken, Domain.Time.DayText.English)}. Choose another, or leave it out for the next free one.",
                "order") with
            { Thing = new ThingRef("Deputy", taken.FactId) });
        return order;
    }

    private static string Day(DeputyRow row, Func<NodaTime.LocalDate, string> language) => row.Span.FirstDay is { } day ? language(day) : "?";
}
