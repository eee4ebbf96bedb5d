using Appointments.Data.Commands.Nominations;
using Appointments.Domain.Appointments;
using Appointments.Domain.People;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordNomination</c>: a nomination, public or confidential.</summary>
internal static class RecordNominationMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordNomination",
        new Validator(),
        input => new RecordNomination(input.ToNomination(), input.ExpectedVersion),
        _ => null,
        payload => payload.Shows("nomination", NominationAsync));

    private static async Task<Nomination?> NominationAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.NominationsByIdAsync([id], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        string SeatGroup,
        string? Organisation,
        LocalDate PeriodDay,
        string? Person,
        string? Name,
        string? Title,
        string? Workplace,
        Gender? Gender,
        string? Municipality,
        bool? FromSmallCompany,
        string? Statement,
        string? StatedReason,
        bool? Public,
        string? Round,
        SourceInput? Source) : IMutationInput
    {
        internal NewNomination ToNomination() => new(Forum, SeatGroup, Organisation, PeriodDay)
        {
            Person = Person,
            Name = Name?.Trim(),
            Title = Title?.Trim(),
            Workplace = Workplace?.Trim(),
            Gender = Gender,
            Municipality = Municipality,
            FromSmallCompany = FromSmallCompany,
            Statement = Statement?.Trim(),
            StatedReason = StatedReason?.Trim(),
            Confidential = Public == false,
            Round = Round,
            Source = Source?.ToSource(),
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.PeriodDay);
            Text(input => input.Name, 100);
            Text(input => input.Title, 120);
            Text(input => input.Workplace, 120);
            Text(input => input.Statement, 4000);
            Text(input => input.StatedReason, 400);
            this.HasSource(input => input.Source);
            RuleFor(input => input.Public).Must((input, shown) => shown != false || input.Round is not null)
                .Says("CONFIDENTIAL_NEEDS_ROUND", "En fortrolig indstilling hører til en runde, som siger, hvornår den slettes. Angiv runden.", "A confidential nomination belongs to a round, which says when it is deleted. Name the round.");
            RuleFor(input => input.Public).Must((input, shown) => shown == false || input.Organisation is not null || input.Source is not null)
                .Says("SOURCE_NEEDED", "Når papiret ikke siger, hvem der indstiller, skal kilden angives.", "When the paper does not say who nominates, the source must be named.");
        }
    }
}
