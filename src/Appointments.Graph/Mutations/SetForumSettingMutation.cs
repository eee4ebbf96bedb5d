using Appointments.Data.Commands;
using Appointments.Domain.Fora;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>setForumSetting</c>: something is set for a forum from a day, or no longer is.</summary>
internal static class SetForumSettingMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "setForumSetting",
        new Validator(),
        ToCommand,
        input => input.FirstDay,
        ForumPayload.Add);

    private static SetForumSetting ToCommand(Input input)
    {
        (ForumSettingName Name, string? Value) given = input.Setting is { } setting ? setting.Given : (input.Remove!.Value, null);
        return new SetForumSetting(input.Forum, given.Name, given.Value, input.FirstDay, input.LastDay, input.Source?.ToSource(), input.ExpectedVersion);
    }

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        ForumSettingInput? Setting,
        ForumSettingName? Remove,
        LocalDate FirstDay,
        LocalDate? LastDay,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Setting).Must((input, setting) => (setting is null) != (input.Remove is null))
                .Says("SET_OR_REMOVE", "Angiv enten setting, det, der fastsættes, eller remove, det, der ikke længere gælder.", "Give either setting, what is set, or remove, what is no longer.");
            RuleFor(input => input.Setting).Must(setting => setting?.IsAccepted ?? true)
                .Says("BAD_SETTING", input => input.Setting!.Accepted);
            RuleFor(input => input.Setting!.PartyTable).Must(id => InputIds.Number(id, "VoteTable") is not null).When(input => input.Setting?.PartyTable is not null)
                .Says("BAD_ID", "Det er ikke id'et på en stemmetabel i dette register: brug et, som et id-felt har givet.", "That is no id of a vote table of this register: hand back one that an id field gave.");
            RuleFor(input => input.LastDay).Must((input, day) => day is null || input.Remove is null)
                .Says("LAST_DAY_OF_REMOVAL", "Det, der ikke længere gælder, har ingen sidste dag: firstDay er den første uden det.", "What is no longer set has no last day: firstDay is the first without it.");
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            this.HasSource(input => input.Source);
        }
    }
}
