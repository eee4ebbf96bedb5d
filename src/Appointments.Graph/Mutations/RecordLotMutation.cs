using Appointments.Data.Commands;
using Appointments.Domain.Elections;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordLot</c>: a lot that people drew in a distribution.</summary>
internal static class RecordLotMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordLot",
        new Validator(),
        input => new RecordLot(input.Distribution, input.Level, input.Between, input.Winner, input.Witness.Trim(), input.At, input.Where.Trim(), input.Source?.ToSource(), input.ExpectedVersion),
        _ => null,
        DistributionPayload.Bind);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Distribution,
        ElectionLevel? Level,
        IReadOnlyList<string> Between,
        string Winner,
        string Witness,
        Instant At,
        string Where,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        private const int MostEquals = 100;

        public Validator()
        {
            Text(input => input.Witness, 200);
            Text(input => input.Where, 200);
            RuleFor(input => input.Between).Must(between => between.Count is > 1 and <= MostEquals)
                .Says("BAD_LOT", "Et lod trækkes mellem mindst to.", "A lot is drawn between two at least.");
            // The day in UTC is near enough to one in Denmark, and every moment has one.
            RuleFor(input => input.At).Must(at => InputDays.Have(at.InUtc().Date))
                .Says("DAY_OUT_OF_RANGE", "Dagen skal ligge mellem 1900 og 2199.", "The day must lie between 1900 and 2199.");
            this.HasSource(input => input.Source);
        }
    }
}
