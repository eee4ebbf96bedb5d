using Appointments.Data;
using Appointments.Domain.Composition;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary>All mutations, and the types that their payloads have in common.</summary>
internal static class MutationBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<ClearableField>("ClearableField");
        AddObjection(bindings, "UserError");
        AddObjection(bindings, "UserWarning");
        RegisterAppointmentMutation.Add(bindings);
        RegisterSittingMutation.Add(bindings);
        EndAppointmentMutation.Add(bindings);
        ReplaceHolderMutation.Add(bindings);
        CorrectAppointmentMutation.Add(bindings);
        RegisterDeputyMutation.Add(bindings);
        EndDeputyMutation.Add(bindings);
        RegisterPersonMutation.Add(bindings);
        MergePersonsMutation.Add(bindings);
        UnmergePersonsMutation.Add(bindings);
        RecordOfficeMutation.Add(bindings);
        EndOfficeMutation.Add(bindings);
        CorrectOfficeMutation.Add(bindings);
        RecordCouncilMutation.Add(bindings);
        RecordGenderMutation.Add(bindings);
        RecordPartyMutation.Add(bindings);
        bindings.Enum<GenderThreshold>("GenderThreshold");
        RegisterMeetingMutation.Add(bindings);
        RecordDecisionMutation.Add(bindings);
        KeepPaperMutation.Add(bindings);
        AnswerPaperProposalMutation.Add(bindings);
        RecordNominationMutation.Add(bindings);
        OpenNominationRoundMutation.Add(bindings);
        ChangeNominationRoundMutation.Add(bindings);
        StepNominationRoundMutation.Add(bindings);
        IssueNominationLinksMutation.Add(bindings);
        RevokeNominationLinkMutation.Add(bindings);
        NominateByLinkMutation.Add(bindings);
        WithdrawByLinkMutation.Add(bindings);
        WithdrawNominationMutation.Add(bindings);
        AppointNomineesMutation.Add(bindings);
        EraseDueNominationsMutation.Add(bindings);
        SetLetterTemplateMutation.Add(bindings);
        SetReminderMutation.Add(bindings);
        EndReminderMutation.Add(bindings);
        TurnOffReminderMutation.Add(bindings);
        RegisterForumMutation.Add(bindings);
        ChangeSeatPlanMutation.Add(bindings);
        SetForumSettingMutation.Add(bindings);
        ExcuseMutation.Add(bindings);
        TickSentenceMutation.Add(bindings);
        RecordVotesMutation.Add(bindings);
        RecordDistributionMutation.Add(bindings);
        RecordLotMutation.Add(bindings);
        ChoosePostMutation.Add(bindings);
        PassPostMutation.Add(bindings);
        ProposeCorrectionMutation.Add(bindings);
        AnswerProposalMutation.Add(bindings);
        EraseProposalMutation.Add(bindings);
        SetRetentionMutation.Add(bindings);
        ErasePersonValuesMutation.Add(bindings);
    }

    private static void AddObjection(Bindings<GraphScope> bindings, string type) => bindings.Object<Objection>(type, objection =>
    {
        objection.Property("code", o => o.Code);
        objection.Property<LanguageArguments, string>("message", (o, arguments) => o.Message.In(arguments.Language));
        objection.Property<IReadOnlyList<string>>("path", o => o.Field is { } field ? ["input", .. field.Split('.')] : ["input"]);
        objection.Property("day", o => o.Day);
        objection.Property<Finding?>("finding", o => o.Finding);
        objection.Property("thing", o => o.Thing is { } thing ? GlobalId.Of(thing.Type, thing.FactId) : null);
    });
}
