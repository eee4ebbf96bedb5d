using Appointments.Data.Import.Files;
using Appointments.Data.Rows;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Import.Commands;

/// <summary>Records what one paper tells. Attendance is a fact of the meeting and puts nobody in a seat.</summary>
internal sealed class ImportPaper(SamplePaper paper) : ImportCommand(paper.File)
{
    public override string Name => "import-paper";

    public override string Reason => "Eksempelregister: " + paper.Head.Paper + (paper.Head.Day is { } day ? ", " + day.Danish() : "");

    protected override async Task AddAsync(Recording recording, CancellationToken cancel)
    {
        var ids = await PaperIds.ReadAsync(recording, cancel);
        AddPersons(recording, ids);
        AddMeetings(recording, ids);
        AddOffices(recording, ids);
        AddSeats(recording, ids);
    }

    private void AddPersons(Recording recording, PaperIds ids)
    {
        foreach (var person in paper.Persons)
        {
            ids.Persons[person.Slug] = recording.Add(new PersonRow { Slug = person.Slug, Span = Always.Span, Source = person.Source });
            recording.Add(new PersonNameRow
            {
                PersonId = ids.Persons[person.Slug], Name = person.Name, SortKey = SortKey.Of(person.Name), SearchName = SearchName.Of(person.Name), Span = Always.Span, Source = person.Source,
            });
        }

        foreach (var alias in paper.Aliases)
            recording.Add(new PersonAliasRow { PersonId = ids.Persons[alias.Person], Name = alias.Name, SearchName = SearchName.Of(alias.Name), Span = Always.Span, Source = alias.Source });
    }

    private void AddMeetings(Recording recording, PaperIds ids)
    {
        foreach (var (key, source) in paper.Meetings)
            ids.Meetings[key] = recording.Add(new MeetingRow { Body = key.Body, Span = On(key.Day), Source = source });
        foreach (var decision in paper.Decisions)
        {
            ids.Decisions[decision.Key] = recording.Add(new DecisionRow
            {
                MeetingId = ids.Meetings[decision.Meeting], Item = decision.Item, CaseNumber = decision.CaseNumber, Text = decision.Text, Span = On(decision.Meeting.Day), Source = decision.Source,
            });
        }

        foreach (var list in paper.Attendance)
        {
            foreach (var (place, line) in list.Lines.Index())
                recording.Add(Attendance(recording, ids, list, line, place + 1));
        }
    }

    private static AttendanceRow Attendance(Recording recording, PaperIds ids, PaperAttendance list, PaperAttendanceLine line, int place) => new()
    {
        MeetingId = ids.Meetings[list.Meeting],
        Place = place,
        PersonId = ids.Persons[line.Person],
        PrintedName = line.PrintedName,
        PartyDigest = recording.Seal(line.Party),
        MunicipalityCode = line.MunicipalityCode,
        Present = line.Present,
        Span = On(list.Meeting.Day),
        Source = list.Source,
    };

    private void AddOffices(Recording recording, PaperIds ids)
    {
        foreach (var office in paper.Offices)
        {
            recording.Add(new OfficeRow
            {
                PersonId = ids.Persons[office.Person],
                Kind = office.Kind,
                Title = office.Title,
                MunicipalityCode = office.MunicipalityCode,
                ForumId = office.Forum is null ? null : ids.Fora[office.Forum],
                Span = office.Span,
                Source = office.Source,
            });
        }

        foreach (var party in paper.Parties)
        {
            recording.Add(new PartyMembershipRow
            {
                PersonId = ids.Persons[party.Person], LetterDigest = recording.Seal(party.Letter), MunicipalityCode = party.MunicipalityCode, Span = party.Span, Source = party.Source,
            });
        }
    }

    private void AddSeats(Recording recording, PaperIds ids)
    {
        foreach (var appointment in paper.Appointments)
        {
            recording.Add(new AppointmentRow
            {
                SeatId = ids.Seat(appointment.Forum, appointment.Seat),
                ForumId = ids.Fora[appointment.Forum],
                PersonId = ids.Persons[appointment.Person],
                Status = appointment.Status,
                DecisionId = appointment.Decision is null ? null : ids.Decisions[appointment.Decision],
                PartyDigest = appointment.Party is null ? null : recording.Seal(appointment.Party),
                MunicipalityCode = appointment.MunicipalityCode,
                Span = appointment.Span,
                Source = appointment.Source,
            });
        }

        foreach (var nomination in paper.Nominations)
        {
            recording.Add(new NominationRow
            {
                ForumId = ids.Fora[nomination.Forum],
                SeatKind = nomination.SeatGroup,
                OrganisationSlug = nomination.Organisation ?? NominationRow.NotStated,
                PersonId = ids.Persons[nomination.Person],
                FromSmallCompany = nomination.FromSmallCompany,
                Span = nomination.Span,
                Source = nomination.Source,
            });
        }

        foreach (var vacancy in paper.Vacancies)
        {
            recording.Add(new VacancyRow
            {
                SeatId = ids.Seat(vacancy.Forum, vacancy.Seat),
                FormerHolderId = vacancy.FormerHolder is null ? null : ids.Persons[vacancy.FormerHolder],
                Reason = vacancy.Reason,
                Span = vacancy.Span,
                Source = vacancy.Source,
            });
        }
    }

    private static Span On(LocalDate day) => new(day, DayBasis.Stated, day, DayBasis.Stated);
}
