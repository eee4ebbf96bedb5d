using System.Globalization;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>What is set and excused in a forum.</summary>
internal static class ForumSettingBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<ForumSettingName>("ForumSettingName");
        bindings.Object<ForumSetting>("ForumSetting", setting =>
        {
            setting.Property("name", s => ForumSettingNames.Of(s.Name));
            setting.Property("parameter", s => LawParameter.IsReference(s.Name) ? s.Name[1..] : null);
            setting.Property("value", s => TableOf(s) is { } table ? GlobalId.Of("VoteTable", table) : s.Value);
            setting.Reads<RecordedVotes?>("voteTable", (settings, scope, cancel) => Aligned.OneAsync(settings, TableOf, scope.View.VoteTablesByIdAsync, cancel));
            setting.AddSpan(s => s.Span);
            setting.Property("source", s => s.Source);
        });
        bindings.Object<ForumExemption>("Exemption", exemption =>
        {
            exemption.Property("rule", e => e.Exemption.Rule);
            exemption.Property("reason", e => e.Exemption.Reason);
            exemption.Property("author", e => e.Exemption.Author);
            exemption.Property("document", e => e.Exemption.Document);
            exemption.AddSpan(e => e.Span);
            exemption.Property("source", e => e.Source);
        });
    }

    private static long? TableOf(ForumSetting setting) =>
        setting.Name == VoteTable.Setting ? long.Parse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
