using Appointments.Data.Commands;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>registerDeputy</c>.</summary>
internal static class RegisterDeputyMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "registerDeputy", new Validator(), input => new RegisterDeputy(input.ToDeputy(), input.ExpectedVersion), input => input.FirstDay, DeputyPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        string Seat,
        string Person,
        int? Order,
        LocalDate FirstDay,
        DayBasis? FirstDayBasis,
        LocalDate? LastDay,
        SourceInput? Source) : IMutationInput
    {
        internal NewDeputy ToDeputy() => new(Forum, InputIds.Seat(Seat), Person, FirstDay)
        {
            Order = Order,
            FirstDayBasis = FirstDayBasis ?? DayBasis.Stated,
            LastDay = LastDay,
            Source = Source?.ToSource(),
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Order).Must(order => order is null or (>= 1 and <= 999))
                .Says("BAD_ORDER", "Nummeret i rækkefølgen er et helt tal fra 1 til 999; udelad det for at få det næste ledige.", "The place in the order is a whole number from 1 to 999; leave it out for the next free one.");
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            this.FirstDayHasABasis(input => input.FirstDayBasis);
            this.HasSource(input => input.Source);
        }
    }
}
