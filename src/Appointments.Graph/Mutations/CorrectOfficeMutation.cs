using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>correctOffice</c>: what was wrong all along.</summary>
internal static class CorrectOfficeMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "correctOffice",
        new Validator(),
        input => new CorrectOffice(InputIds.Number(input.Office, "Office")!.Value, input.ToCorrection(), input.ExpectedVersion),
        input => input.FirstDay,
        OfficePayload.Add);

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Office, bool? Retract, LocalDate? FirstDay, LocalDate? LastDay, string? Title, SourceInput? Source) : IMutationInput
    {
        internal bool SaysSomething => FirstDay is not null || LastDay is not null || Title is not null || Source is not null;

        internal OfficeCorrection ToCorrection() => new()
        {
            Retracts = Retract ?? false, FirstDay = FirstDay, LastDay = LastDay, Title = Title?.Trim(), Source = Source?.ToSource(),
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Office, "Office");
            RuleFor(input => input.Retract).Must((input, retract) => (retract ?? false) != input.SaysSomething)
                .Says("NOTHING_TO_CORRECT", "Angiv enten det, der var forkert, eller retract, hvis personen aldrig har haft hvervet.", "Give either what was wrong, or retract when the person never had the office.");
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            Text(input => input.Title, 200);
            this.HasSource(input => input.Source);
        }
    }
}
