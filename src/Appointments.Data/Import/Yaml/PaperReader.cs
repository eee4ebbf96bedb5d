using Appointments.Data.Import.Files;
using Appointments.Domain.Appointments;
using Appointments.Domain.People;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Yaml;

/// <summary>
/// Reads the file of one paper. Strict: an unknown key, a name that nothing introduces, a day without its basis and a fact without its
/// source are faults, because what slips in here would be shown as printed.
/// </summary>
internal sealed class PaperReader(ImportFile file, KnownNames known, PaperHead head)
{
    public static SamplePaper? Read(ImportFile file, KnownNames known, List<ImportFault> faults)
    {
        if (YamlMap.Parse(file, faults) is not { } map)
            return null;
        var paper = new PaperReader(file, known, new PaperHead(map.Text("paper"), map.OptionalDay("day"))).Read(map);
        map.Close();
        return paper;
    }

    /// <summary>The order is that of introduction: what a later list refers to is read before it.</summary>
    private SamplePaper Read(YamlMap map)
    {
        var persons = map.List("persons", Person);
        var aliases = map.List("aliases", Alias);
        var meetings = map.List("meetings", Meeting);
        var lists = map.List("attendance", AttendanceList);
        var decisions = map.List("decisions", Decision);
        return new SamplePaper(
            file,
            head,
            persons,
            aliases,
            meetings,
            [.. lists.Select(list => list.Attendance)],
            decisions,
            [.. lists.SelectMany(list => list.Councillors), .. map.List("offices", Office)],
            [.. lists.SelectMany(list => list.Parties), .. map.List("parties", Party)],
            map.List("appointments", Appointment),
            map.List("vacancies", Vacancy),
            map.List("nominations", Nomination));
    }

    private PaperPerson Person(YamlMap map) => new(map.Introduced("slug", known.AddPerson), map.Text("name"), map.Source("source", head));

    private PaperAlias Alias(YamlMap map) => new(map.Person("person", known), map.Text("name"), map.Source("source", head));

    private PaperMeeting Meeting(YamlMap map)
    {
        var meeting = new MeetingKey(map.Forum("body", known), map.Day("day"));
        if (!known.AddMeeting(meeting))
            map.Fault("day", $"The meeting of {meeting.Body} on {meeting.Day.Iso()} is introduced twice.");
        return new PaperMeeting(meeting, map.Source("source", head));
    }

    private AttendanceList AttendanceList(YamlMap map)
    {
        var meeting = map.Meeting(known);
        var present = map.List("present", line => Line(line, meeting, present: true));
        var absent = map.List("absent", line => Line(line, meeting, present: false));
        IReadOnlyList<PaperAttendanceLine> lines = [.. present, .. absent];
        var term = map.Optional("term", it => new AttestedTerm(it.Span(), it.Source("councillor", head), it.Source("party", head)));
        return new AttendanceList(new PaperAttendance(meeting, lines, map.Source("source", head)), term);
    }

    private PaperAttendanceLine Line(YamlMap map, MeetingKey meeting, bool present)
    {
        var municipality = map.RequiredMunicipality("municipality", known);
        return new PaperAttendanceLine(
            map.Person("person", known),
            map.Text("printed"),
            map.PartyLetter("party", known, municipality, meeting.Day),
            municipality,
            present);
    }

    private PaperDecision Decision(YamlMap map)
    {
        var key = map.Introduced("key", it => known.AddDecision(file.Name, it));
        return new PaperDecision(key, map.Meeting(known), map.OptionalText("item"), map.OptionalText("caseNumber"), map.OptionalText("text"), map.Source("source", head));
    }

    private PaperOffice Office(YamlMap map)
    {
        var kind = map.Value<OfficeKind>("office");
        var forum = map.Has("forum") ? map.Forum("forum", known) : null;
        if ((forum is not null) != (kind is OfficeKind.ForumChair or OfficeKind.ForumViceChair))
            map.Fault("forum", "'forum' is given for FORUM_CHAIR and FORUM_VICE_CHAIR, and only for those.");
        return new PaperOffice(map.Person("person", known), kind, map.Text("title"), map.Municipality("municipality", known), forum, map.Span(), map.Source("source", head));
    }

    private PaperParty Party(YamlMap map)
    {
        var municipality = map.RequiredMunicipality("municipality", known);
        var span = map.Span();
        return new PaperParty(map.Person("person", known), map.PartyLetter("letter", known, municipality, span.FirstDay), municipality, span, map.Source("source", head));
    }

    private PaperAppointment Appointment(YamlMap map)
    {
        var forum = map.Forum("forum", known);
        var span = map.Span();
        var municipality = map.Municipality("municipality", known);
        return new PaperAppointment(
            forum,
            map.Seat("seat", known, forum, span),
            map.Person("person", known),
            map.Value<AppointmentStatus>("status"),
            span,
            map.Has("decision") ? map.Reference("decision", key => known.HasDecision(file.Name, key), "No decision has the key", "in this file") : null,
            map.Has("party") ? map.PartyLetter("party", known, municipality, span.FirstDay) : null,
            municipality,
            map.Source("source", head));
    }

    private PaperVacancy Vacancy(YamlMap map)
    {
        var forum = map.Forum("forum", known);
        var span = map.Span();
        return new PaperVacancy(
            forum,
            map.Seat("seat", known, forum, span),
            map.Has("formerHolder") ? map.Person("formerHolder", known) : null,
            map.OptionalText("reason"),
            span,
            map.Source("source", head));
    }

    private PaperNomination Nomination(YamlMap map)
    {
        var forum = map.Forum("forum", known);
        var span = map.Span();
        var group = map.Text("seatGroup");
        if (group.Length > 0 && known.HasForum(forum) && !known.HasSeat(forum, group + "-1", span))
            map.Fault("seatGroup", $"The law of {forum} has no seats of the group '{group}' on those days.");
        return new PaperNomination(forum, group, map.OptionalText("organisation"), map.Person("person", known), Small(map), span, map.Source("source", head));
    }

    private static bool? Small(YamlMap map)
    {
        switch (map.OptionalText("fromSmallCompany"))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                map.Fault("fromSmallCompany", "'fromSmallCompany' is true or false; leave it out when the paper does not say.");
                return null;
        }
    }
}
