using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Makes an appointment of what a caller wants, and refuses all that stands against it in the register's own order.</summary>
/// <param name="recording">The entry in the making.</param>
/// <param name="wanted">What is wanted.</param>
/// <param name="status">Appointed, noted or recommended.</param>
internal sealed class Appointing(Recording recording, NewAppointment wanted, AppointmentStatus status)
{
    /// <summary>The version that this one corrects; null when the appointment is new.</summary>
    public AppointmentRow? Corrects { get; init; }

    /// <summary>Why it ended before its time; null when it did not.</summary>
    public string? EndReason { get; init; }

    /// <summary>Digest of the letter of the party that stays as it was; null when there is none, or another is given.</summary>
    public byte[]? PartyDigest { get; init; }

    /// <summary>The decision that it rests on, where the same entry records it; null takes the one that is wanted by its id.</summary>
    public DecisionRow? Decided { get; init; }

    /// <summary>A person whom the same entry brings, so that nobody can be found by the slug yet; null when the person is known.</summary>
    public PersonRow? NewPerson { get; init; }

    /// <summary>Adds the appointment with what belongs to it; adds nothing when it has refused.</summary>
    /// <param name="leaving">FactId of an appointment that the same entry ends or corrects, and that therefore stands in nobody's way; null when none.</param>
    /// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task AddAsync(long? leaving, long? expectedVersion, CancellationToken cancel)
    {
        var forum = await recording.ForumAsync(wanted.Forum, "forum", cancel);
        var person = NewPerson ?? await recording.PersonAsync(wanted.Person, "person", cancel);
        var decision = Decided ?? (wanted.Decision is { } id ? await recording.DecisionAsync(id, "decision", cancel) : null);
        if (wanted.Municipality is { } code) await recording.MunicipalityAsync(code, wanted.FirstDay, "municipality", cancel);
        var seat = forum is null ? null : await recording.SeatAsync(forum, wanted.Seat, "seat", cancel);
        if (forum is null || person is null || seat is null)
            return;
        await ForumVersion.ExpectAsync(recording, forum.FactId, expectedVersion, cancel);
        if (!Holds && wanted.Excuse is not null)
            recording.Refuse(Objection.Of("NOTHING_TO_EXCUSE", $"Den, der kun anbefales, får ingen plads, så der er intet at undtage.", $"Who is only recommended gets no seat, so there is nothing to excuse.", "excuse"));
        if (wanted is { LastDay: null, LastDayBasis: not (null or DayBasis.Open) })
            recording.Refuse(Objection.Of("LAST_DAY_AND_BASIS", $"Et grundlag for sidste dag kræver en sidste dag; OPEN betyder, at der ingen er.", $"A basis of the last day needs a last day; OPEN means that there is none.", "lastDayBasis"));
        var law = (await recording.View(wanted.FirstDay).LawAsync([forum.Kind], cancel)).GetValueOrDefault(forum.Kind)?.ForKkr(forum.KkrSlug);
        var span = SpanIn(law, seat);
        RefuseDays(law, seat, span);
        await RefuseSeatAsync(seat, cancel);
        if (Holds) await Occupation.RefuseAsync(recording, seat.On(wanted.FirstDay), person, span, leaving, cancel);
        if (recording.Refusals.Count > 0)
            return;
        var source = await SourceOf.FactAsync(recording, wanted.Source, decision, cancel);
        var row = Row(forum, seat, person, span, source, decision?.FactId);
        if (Corrects is not null) await WithdrawAsync(Corrects, row, cancel);
        recording.Result = recording.Add(row);
        if (wanted.Excuse is { } excuse) recording.Add(excuse.ToRow(forum.FactId, span, source));
    }

    /// <summary>What was excused was this person in this seat: an excuse does not go over to another.</summary>
    private async Task WithdrawAsync(AppointmentRow before, AppointmentRow after, CancellationToken cancel)
    {
        recording.Supersede(before);
        var same = Holds && (before.PersonId, before.SeatId) == (after.PersonId, after.SeatId);
        await AppointmentExcuses.KeepToAsync(recording, before, same ? after.Span : null, cancel);
    }

    private bool Holds => status is AppointmentStatus.Appointed or AppointmentStatus.Noted or AppointmentStatus.Ended;

    private Span SpanIn(LawDocument? law, SeatLife seat)
    {
        if (wanted.LastDay is { } last)
            return new Span(wanted.FirstDay, wanted.FirstDayBasis, last, wanted.LastDayBasis ?? DayBasis.Stated);
        if (wanted.LastDayBasis == DayBasis.Open)
            return new Span(wanted.FirstDay, wanted.FirstDayBasis, null, DayBasis.Open);

        // Where a forum has no function periods of its own, a KKR's appointments end with the council term.
        var term = law?.LastDayOfTerm(wanted.FirstDay) ?? CouncilTerm.LastDayOf(wanted.FirstDay);
        return new Span(wanted.FirstDay, wanted.FirstDayBasis, seat.Exists(wanted.FirstDay) ? LocalDate.Min(term, seat.LastDay) : term, DayBasis.TermAssumed);
    }

    private void RefuseDays(LawDocument? law, SeatLife seat, Span span)
    {
        if (span.LastDay < span.FirstDay)
        {
            recording.Refuse(DayObjections.EndBeforeStart(span.FirstDay!.Value, span.LastDay!.Value));
            return;
        }

        if (law is null || wanted.FirstDay < law.CoveredFrom)
        {
            recording.Refuse(DayObjections.NotCovered(law));
            return;
        }

        if (DayObjections.OutsidePeriods(law, span) is { } outside) recording.Refuse(outside);
        if (!seat.Exists(wanted.FirstDay)) recording.Refuse(DayObjections.SeatNotThere(law, seat, wanted.FirstDay));
        else if (seat.EndsWithin(span) is { } end && end != span.LastDay && DayObjections.IsConfirmed(law, end)) recording.Refuse(DayObjections.SeatEnds(law, seat, end));
    }

    private async Task RefuseSeatAsync(SeatLife seat, CancellationToken cancel)
    {
        var shape = seat.On(wanted.FirstDay);
        if (shape.ExOfficioKind is not null)
            recording.Refuse(Objection.Of(
                "EX_OFFICIO_SEAT",
                $"Pladsen «{shape.LabelDa}» følger et hverv: den, der har hvervet, har pladsen. Registrér hvervet i stedet.",
                $"The seat \"{shape.LabelEn}\" follows an office: who holds the office holds the seat. Record the office instead (recordOffice).",
                "seat"));
        if (!shape.Political && wanted.Party is not null)
            recording.Refuse(Objection.Of(
                "PARTY_NOT_HELD",
                $"Parti registreres kun for politiske pladser. Udelad partiet.",
                $"Party is recorded for political seats only. Leave the party out.",
                "party"));
        if (status == AppointmentStatus.Appointed && shape.ExOfficioKind is null && await recording.FindKkrAsync(shape.AppointedBy, cancel) is null)
            await RefuseAuthorityAsync(shape, cancel);
    }

    private async Task RefuseAuthorityAsync(SeatRow shape, CancellationToken cancel)
    {
        var authority = (await recording.View(wanted.FirstDay).AuthoritiesAsync([shape.AppointedBy], cancel))[0]?.Name ?? new LocalizedText(shape.AppointedBy, shape.AppointedBy);
        recording.Refuse(Objection.Of(
            "NOT_THE_APPOINTING_AUTHORITY",
            $"Pladsen besættes af {authority.Da}, ikke af KKR. Registrér det som taget til efterretning, eller som en anbefaling.",
            $"The seat is filled by {authority.En}, not by the KKR. Register it as noted (noteAppointment), or as a recommendation (recommendAppointment).",
            "seat"));
    }

    private AppointmentRow Row(ForumRow forum, SeatLife seat, PersonRow person, Span span, Source source, long? decision) => new()
    {
        FactId = Corrects?.FactId ?? 0,
        SeatId = seat.On(wanted.FirstDay).SeatId,
        ForumId = forum.FactId,
        PersonId = person.FactId,
        Status = status,
        DecisionId = decision,
        PartyDigest = wanted.Party is { } letter ? recording.Seal(letter) : seat.On(wanted.FirstDay).Political ? PartyDigest : null,
        MunicipalityCode = wanted.Municipality,
        EndReason = EndReason,
        Span = span,
        Source = source,
    };
}
