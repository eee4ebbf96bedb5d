using Appointments.Data.Commands.Nominations;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>appointNominees</c>.</summary>
internal static class AppointNomineesMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "appointNominees",
        new Validator(),
        input => new AppointNominees(
            input.Round, [.. input.Chosen.Select(chosen => chosen.ToChosen())], input.Day, InputIds.Number(input.Decision, "Decision"), input.FirstDay, input.Source?.ToSource(), input.ExpectedVersion),
        _ => null,
        RoundPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Round,
        IReadOnlyList<ChosenNomineeInput> Chosen,
        LocalDate Day,
        string? Decision,
        LocalDate? FirstDay,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Chosen).Must(chosen => chosen.Count is > 0 and <= 50 && chosen.All(one => one.IsWhole))
                .Says("BAD_CHOSEN", "Vælg 1 til 50, hver med indstillingens id og en plads.", "Choose 1 to 50, each with the id of the nomination and a seat.");
            this.IsId(input => input.Decision, "Decision");
            Day(input => input.Day);
            Day(input => input.FirstDay);
            this.HasSource(input => input.Source);
        }
    }
}
