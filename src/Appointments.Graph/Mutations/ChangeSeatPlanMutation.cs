using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>changeSeatPlan</c>: a new law document for a kind of the secretariat's own.</summary>
internal static class ChangeSeatPlanMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "changeSeatPlan",
        new Validator(),
        input => new ChangeSeatPlan(input.Forum, input.Own.Law!, [.. (input.Authorities ?? []).Select(authority => authority.ToAuthority())], input.Source?.ToSource(), input.ExpectedVersion),
        _ => null,
        ForumPayload.Add);

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        string Law,
        IReadOnlyList<AuthorityInput>? Authorities,
        SourceInput? Source) : IMutationInput
    {
        internal LawReading Own { get; } = LawReading.Of(Law);
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsLaw(input => input.Own);
            this.HasAuthorities(input => input.Authorities);
            this.HasSource(input => input.Source);
        }
    }
}
