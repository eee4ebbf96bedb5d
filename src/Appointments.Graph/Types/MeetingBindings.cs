using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Meeting</c>, its attendance list and decisions.</summary>
internal static class MeetingBindings
{
    private const int LargestList = 100;

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query =>
        {
            foreach (var field in new[] { "meeting", "meetings" }) query.Scope<QueryBindings.AtArguments>(field, (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, IdArguments, Meeting?>("meeting", MeetingAsync);
            query.Answers<GraphScope, ListArguments, IReadOnlyList<Meeting>>("meetings", MeetingsAsync);
        });
        bindings.Object<Meeting>("Meeting", meeting =>
        {
            meeting.Reads<Forum?>("forum", async (meetings, scope, cancel) => await scope.View.ListedForaAsync([.. meetings.Select(m => m.Body)], cancel));
            meeting.Property("id", m => GlobalId.Of("Meeting", m.Id));
            meeting.Property("day", m => m.Day);
            meeting.Property("source", m => m.Source);
            meeting.Reads<string>("body", async (meetings, scope, cancel) => await scope.View.BodyNamesAsync(meetings, cancel));
            meeting.Reads<IReadOnlyList<Decision>>("decisions", async (meetings, scope, cancel) =>
                Aligned.Lists(meetings, m => m.Id, await scope.View.DecisionsOfAsync([.. meetings.Select(m => m.Id)], cancel)));
            meeting.Reads<IReadOnlyList<MeetingLine>>("attendance", async (meetings, scope, cancel) =>
            {
                var lines = await scope.View.AttendanceAsync([.. meetings.Select(m => m.Id)], cancel);
                return [.. meetings.Select(m => (IReadOnlyList<MeetingLine>)[.. lines[m.Id].Select(line => new MeetingLine(m, line))])];
            });
        });
        bindings.Object<MeetingLine>("Attendance", line =>
        {
            line.Property("order", l => l.Line.Order);
            line.Property("printedName", l => l.Line.PrintedName);
            line.Property("present", l => l.Line.Present);
            line.Reads<Person?>("person", (lines, scope, cancel) => Aligned.OneAsync(lines, l => (long?)l.Line.PersonId, scope.View.PersonsByIdAsync, cancel));
            line.Reads<Municipality?>("municipality", (lines, scope, cancel) => Aligned.OneByTextAsync(lines, l => l.Line.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel));
            line.Reads<PartyMention?>("party", (lines, scope, cancel) => PartyMention.OfAsync(
                [.. lines.Select(l => l.Line.PartyLetter is { } letter ? (PartyKey?)new PartyKey(letter, l.Line.MunicipalityCode, l.Meeting.Day) : null)], scope.View, cancel));
        });
        bindings.Object<Decision>("Decision", decision =>
        {
            decision.Property("id", d => GlobalId.Of("Decision", d.Id));
            decision.Reads<Meeting?>("meeting", (decisions, scope, cancel) => Aligned.OneAsync(decisions, d => (long?)d.MeetingId, scope.View.MeetingsByIdAsync, cancel));
            decision.Property("item", d => d.Item);
            decision.Property("caseNumber", d => d.CaseNumber);
            decision.Property("text", d => d.Text);
        });
    }

    private static async ValueTask<Meeting?> MeetingAsync(IdArguments arguments, GraphScope scope, CancellationToken cancel) => GlobalId.Read(arguments.Id) is { Type: "Meeting", Number: { } id }
        ? (await scope.View.MeetingsByIdAsync([id], cancel))[0]
        : throw new FieldException("The id is not one of a meeting of this register: hand back an id as some id field gave it. (Det er ikke id'et på et møde i dette register.)", "BAD_ID");

    private static async ValueTask<IReadOnlyList<Meeting>> MeetingsAsync(ListArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var first = arguments.First ?? 50;
        return first is >= 1 and <= LargestList ? await scope.View.NewestMeetingsAsync(arguments.Body, first, cancel) : throw new FieldException(
            FormattableString.Invariant($"first is {first}, but the list holds 1 to {LargestList}. (Listen rummer 1 til {LargestList}.)"), "BAD_PAGE_SIZE");
    }

    public sealed record IdArguments(string Id);

    public sealed record ListArguments(string? Body, int? First);

    /// <summary>A line of an attendance list with its meeting, because a party letter is read with the meeting's day.</summary>
    private sealed record MeetingLine(Meeting Meeting, Attendance Line);
}
