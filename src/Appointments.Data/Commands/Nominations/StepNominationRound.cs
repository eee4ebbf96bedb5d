using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>A round goes a step on, on a day.</summary>
/// <param name="round">Slug of the round.</param>
/// <param name="step">Which step.</param>
/// <param name="day">The day on which it happened; not later than today.</param>
/// <param name="status">For who may nominate: recommended or decided; null for other steps.</param>
/// <param name="why">Why the round is given up, at most 400 characters; null for other steps.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class StepNominationRound(string round, RoundStep step, LocalDate day, NominatorStatus? status, string? why, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "step-nomination-round";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["round"] = round, ["step"] = ContractName.Of(step), ["day"] = day.Iso(), ["status"] = status is { } known ? ContractName.Of(known) : null, ["why"] = why };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.RoundAsync(round, "round", cancel) is not { } row)
            return;
        await RoundRows.ExpectAsync(recording, row, expectedVersion, cancel);
        var standing = row.ToRound();
        var today = RoundRows.Today(recording);
        if (day > today)
            recording.Refuse(Objection.Of("DAY_IN_FUTURE", $"Skriv den dag, det skete; den kan ikke ligge efter i dag.", $"Give the day on which it happened; it cannot be after today.", "day"));
        var state = standing.StateOn(today, await RoundRows.HasNominationsAsync(recording, row, cancel));
        if (!Follows(state))
            recording.Refuse(OutOfOrder(state));
        else
            RefuseStep(recording, standing);
        if (recording.Refusals.Count > 0)
            return;
        RoundRows.Replace(recording, row, Stepped(standing));
        if (step is RoundStep.Withdrawn or RoundStep.Checked) await NominationLinks.CloseAsync(recording, row.FactId, organisation: null, cancel);
    }

    private bool Follows(RoundState state) => step switch
    {
        RoundStep.OrganisationsDecided => state is RoundState.Draft or RoundState.OrganisationsDecided,
        RoundStep.Invited => state == RoundState.OrganisationsDecided,
        RoundStep.Checked => state is RoundState.Invited or RoundState.Open or RoundState.Closed,
        RoundStep.Informed => state == RoundState.Decided,
        _ => state is not (RoundState.Decided or RoundState.Informed or RoundState.Erased or RoundState.Withdrawn),
    };

    private void RefuseStep(Recording recording, NominationRound standing)
    {
        if (step == RoundStep.OrganisationsDecided && status is null)
            recording.Refuse(Objection.Of("STATUS_NEEDED", $"Angiv, om det er anbefalet eller besluttet, hvem der kan indstille.", $"Say whether it is recommended or decided who may nominate.", "status"));
        if (step == RoundStep.Invited && (standing.DeadlineDay is null || standing.MeetingDay is null))
            recording.Refuse(Objection.Of("DAYS_NEEDED", $"Sæt fristen og dagen for mødet, der skal beslutte, før brevene sendes: begge dele står i dem.", $"Set the deadline and the day of the meeting that is to decide before the letters are sent: both stand in them.", "round"));
        else if (step == RoundStep.Invited && day > standing.DeadlineDay)
            recording.Refuse(Objection.Of("DEADLINE_OVER", $"Fristen er før den dag, brevene sendes. Sæt en senere frist.", $"The deadline is before the day the letters are sent. Set a later one.", "day"));
        if (step == RoundStep.Checked && day <= standing.DeadlineDay)
            recording.Refuse(Objection.Of(
                "DEADLINE_NOT_OVER",
                $"Fristen løber til og med {standing.DeadlineDay!.Value.Danish()}; indstillingerne kontrolleres dagen efter eller senere.",
                $"The deadline runs until {standing.DeadlineDay!.Value.English()}; the nominations are checked the day after or later.",
                "day"));
        if (step == RoundStep.Withdrawn && why is null)
            recording.Refuse(Objection.Of("WHY_NEEDED", $"Skriv, hvorfor runden opgives.", $"Say why the round is given up.", "why"));
    }

    private NominationRound Stepped(NominationRound standing) => step switch
    {
        RoundStep.OrganisationsDecided => standing with { NominatorsDay = day, NominatorStatus = status },
        RoundStep.Invited => standing with { InvitedDay = day },
        RoundStep.Checked => standing with { CheckedDay = day },
        RoundStep.Informed => standing with { InformedDay = day },
        _ => standing with { WithdrawnDay = day, WithdrawnReason = why },
    };

    private static Objection OutOfOrder(RoundState state) => Objection.Of(
        "OUT_OF_ORDER",
        $"Det skridt kan ikke tages, som runden står. Den er: {RoundWords.Danish(state)}. Skridtene er i rækkefølge: organisationer fastlagt, breve sendt, kontrolleret, besluttet, øvrige orienteret, slettet.",
        $"That step cannot be taken as the round stands. It is: {RoundWords.English(state)}. The steps are, in order: organisations settled, letters sent, checked, decided, others informed, deleted.",
        "step");
}
