using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>registerSitting</c>: what one meeting decided about seats of several fora, all or nothing.</summary>
internal static class RegisterSittingMutation
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<SittingAct>("SittingAct");
        bindings.Mutates<Input>(
            "registerSitting",
            new Validator(),
            input => new RegisterSitting(InputIds.Number(input.Meeting, "Meeting")!.Value, [.. input.Lines.Select(line => line.ToLine(input.FirstDay))], input.ExpectedVersion),
            input => input.FirstDay,
            payload =>
            {
                payload.Shows("meeting", MeetingAsync);
                payload.Shows("appointments", AppointmentsAsync);
            });
    }

    private static async Task<Meeting?> MeetingAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.MeetingsByIdAsync([id], cancel))[0] : null;

    private static async Task<IReadOnlyList<Appointment>> AppointmentsAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Result.Stands ? await scope.View.AppointmentsRecordedInAsync(payload.Result.Number, cancel) : [];

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Meeting,
        LocalDate FirstDay,
        IReadOnlyList<SittingLineInput> Lines) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        private const int MostLines = 200;

        public Validator()
        {
            this.IsId(input => input.Meeting, "Meeting");
            Day(input => input.FirstDay);
            RuleFor(input => input.Lines).Must(lines => lines.Count is > 0 and <= MostLines)
                .Says("BAD_LINES", $"Angiv 1 til {MostLines} linjer, én for hver plads.", $"Give 1 to {MostLines} lines, one for each seat.");
            RuleForEach(input => input.Lines).Must(line => line.Decision is null || InputIds.Number(line.Decision, "Decision") is not null)
                .Says("BAD_ID", "Det er ikke id'et på en beslutning i dette register: brug et, som et id-felt har givet.", "That is no id of a decision of this register: hand back one that an id field gave.");
            RuleForEach(input => input.Lines).Must(line => line.Decision is null || line.Item is null)
                .Says("DECISION_OR_ITEM", "Angiv enten en beslutning, der er registreret, eller punktet på mødet.", "Give either a decision that is recorded, or the item of the meeting.");
            RuleForEach(input => input.Lines).Must(line => line.Item is not null || (line.CaseNumber ?? line.Text) is null)
                .Says("ITEM_NEEDED", "Sagsnummer og tekst hører til et punkt: angiv punktet.", "A case number and a text belong to an item: give the item.");
            RuleForEach(input => input.Lines).Must(line => Fits(line.Party, 4) && Fits(line.Item, 40) && Fits(line.CaseNumber, 40) && Fits(line.Text, 20_000))
                .Says("BAD_TEXT", "Partibogstavet har 1 til 4 tegn, punkt og sagsnummer 1 til 40, teksten 1 til 20000; udelad det, der ikke er.", "The party letter has 1 to 4 characters, item and case number 1 to 40, the text 1 to 20000; leave out what there is not.");
            RuleForEach(input => input.Lines).Must(line => Have(line.FirstDay) && Have(line.LastDay))
                .Says("DAY_OUT_OF_RANGE", "Dagen skal ligge mellem 1900 og 2199.", "The day must lie between 1900 and 2199.");
        }

        private static bool Fits(string? text, int longest) => text is null || (!string.IsNullOrWhiteSpace(text) && text.Length <= longest);

        private static bool Have(LocalDate? day) => day is not { } named || InputDays.Have(named);
    }
}
