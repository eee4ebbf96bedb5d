using Appointments.Data.Commands;
using Appointments.Domain.Appointments;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordDecision</c>: what a meeting decided.</summary>
internal static class RecordDecisionMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordDecision",
        new Validator(),
        input => new RecordDecision(MeetingRules.Meeting(input.Meeting, input.Body, input.Day), input.Item, input.CaseNumber, input.Text, input.Source?.ToSource(), input.ExpectedVersion),
        input => input.Day,
        payload => payload.Shows("decision", DecisionAsync));

    private static async Task<Decision?> DecisionAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.DecisionsByIdAsync([id], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string? Meeting,
        string? Body,
        LocalDate? Day,
        string? Item,
        string? CaseNumber,
        string? Text,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.NamesAMeeting(input => input.Meeting, input => input.Body, input => input.Day);
            Day(input => input.Day);
            Text(input => input.Item, 40);
            Text(input => input.CaseNumber, 40);
            Text(input => input.Text, 20_000);
            RuleFor(input => input.Item).Must((input, item) => (item ?? input.CaseNumber ?? input.Text) is not null)
                .Says("NOTHING_DECIDED", "Angiv mindst ét af punkt, sagsnummer og tekst.", "Give at least one of item, case number and text.");
            this.HasSource(input => input.Source);
        }
    }
}
