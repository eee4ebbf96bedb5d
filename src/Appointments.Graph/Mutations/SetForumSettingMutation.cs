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
        (ForumSettingName Name, string? Value) given = input.Setting is { } setting ? setting.Given : (input.Remove ?? ForumSettingName.LawParameter, null);
        return new SetForumSetting(input.Forum, given.Name, given.Value, input.FirstDay, input.LastDay, input.Source?.ToSource(), input.ExpectedVersion, input.Setting?.LawParameter?.Name ?? input.RemoveParameter);
    }

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Forum,
        ForumSettingInput? Setting,
        ForumSettingName? Remove,
        string? RemoveParameter,
        LocalDate FirstDay,
        LocalDate? LastDay,
        SourceInput? Source) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Setting).Must((input, setting) => new object?[] { setting, input.Remove, input.RemoveParameter }.Count(it => it is not null) == 1 && input.Remove != ForumSettingName.LawParameter)
                .Says("SET_OR_REMOVE", "Angiv enten setting, det, der fastsættes, eller remove eller removeParameter, det, der ikke længere gælder.", "Give either setting, what is set, or remove or removeParameter, what is no longer.");
            RuleFor(input => input.Setting).Must(setting => setting?.IsAccepted ?? true)
                .Says("BAD_SETTING", input => input.Setting!.Accepted);
            RuleFor(input => input.Setting!.PartyTable).Must(id => InputIds.Number(id, "VoteTable") is not null).When(input => input.Setting?.PartyTable is not null)
                .Says("BAD_ID", "Det er ikke id'et på en stemmetabel i dette register: brug et, som et id-felt har givet.", "That is no id of a vote table of this register: hand back one that an id field gave.");
            RuleFor(input => input.Setting!.LawParameter!.Value).Must(value => value.Length is > 0 and <= 400).When(input => input.Setting?.LawParameter is not null)
                .Says("BAD_SETTING", "Værdien har 1 til 400 tegn.", "The value has 1 to 400 characters.");
            RuleFor(input => input.LastDay).Must((input, day) => day is null || (input.Remove is null && input.RemoveParameter is null))
                .Says("LAST_DAY_OF_REMOVAL", "Det, der ikke længere gælder, har ingen sidste dag: firstDay er den første uden det.", "What is no longer set has no last day: firstDay is the first without it.");
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            this.HasSource(input => input.Source);
        }
    }
}
