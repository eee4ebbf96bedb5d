using Appointments.Data.Commands;
using Appointments.Domain.Composition;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>excuse</c>: a violation is excused for a stated reason.</summary>
internal static class ExcuseMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "excuse",
        new Validator(),
        input => new ExcuseViolation(input.Forum, input.Excuse.ToExemption(), input.FirstDay, input.LastDay, input.Source?.ToSource(), input.ExpectedVersion),
        input => input.FirstDay,
        ForumPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        ExcuseInput Excuse,
        LocalDate FirstDay,
        LocalDate? LastDay,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            RuleFor(input => input.Excuse.Rule).Must(rule => !CompositionRules.IsOwnOrder(rule))
                .Says("OWN_ORDER", "Registrets egen orden kan ikke undtages: ret det, der er registreret.", "The register's own order cannot be excused: mend what is registered.");
            When(input => !CompositionRules.IsOwnOrder(input.Excuse.Rule), () => this.HasExcuse(input => input.Excuse));
            this.HasSource(input => input.Source);
        }
    }
}
