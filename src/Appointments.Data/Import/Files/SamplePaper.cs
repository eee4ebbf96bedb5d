using Appointments.Data.Import.Yaml;

namespace Appointments.Data.Import.Files;

/// <summary>What one paper tells. Names of persons, fora, meetings and decisions are slugs and keys here; the register gives the ids.</summary>
internal sealed record SamplePaper(
    ImportFile File,
    PaperHead Head,
    IReadOnlyList<PaperPerson> Persons,
    IReadOnlyList<PaperAlias> Aliases,
    IReadOnlyList<PaperMeeting> Meetings,
    IReadOnlyList<PaperAttendance> Attendance,
    IReadOnlyList<PaperDecision> Decisions,
    IReadOnlyList<PaperOffice> Offices,
    IReadOnlyList<PaperParty> Parties,
    IReadOnlyList<PaperAppointment> Appointments,
    IReadOnlyList<PaperVacancy> Vacancies,
    IReadOnlyList<PaperNomination> Nominations);
