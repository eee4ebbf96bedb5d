using Appointments.Data.Commands;
using Appointments.Domain.Composition;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>tickSentence</c>: somebody judges a sentence that no rule computes, or takes it back.</summary>
internal static class TickSentenceMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "tickSentence",
        new Validator(),
        input => new TickSentence(input.Forum, input.Sentence, input.Verdict, input.Why.Trim(), input.FirstDay, input.LastDay, input.Source?.ToSource(), input.ExpectedVersion),
        input => input.FirstDay,
        ForumPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        string Sentence,
        SentenceVerdict? Verdict,
        bool? TakeBack,
        string Why,
        LocalDate FirstDay,
        LocalDate? LastDay,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Verdict).Must((input, verdict) => (verdict is null) == (input.TakeBack ?? false))
                .Says("TICK_OR_TAKE_BACK", "Angiv enten verdict, vurderingen, eller takeBack: true, hvis den ikke længere gælder.", "Give either verdict, the judgement, or takeBack: true where it no longer holds.");
            RuleFor(input => input.LastDay).Must((input, day) => day is null || input.Verdict is not null)
                .Says("LAST_DAY_OF_REMOVAL", "Det, der tages tilbage, har ingen sidste dag: firstDay er den første uden det.", "What is taken back has no last day: firstDay is the first without it.");
            Text(input => input.Why, 2000);
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            this.HasSource(input => input.Source);
        }
    }
}
