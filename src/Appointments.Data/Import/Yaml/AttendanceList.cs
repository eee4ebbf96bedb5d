using Appointments.Data.Import.Files;
using Appointments.Domain.People;

namespace Appointments.Data.Import.Yaml;

/// <summary>An attendance list with what its lines are read as; without <paramref name="Term"/> they are read as attendance only.</summary>
internal sealed record AttendanceList(PaperAttendance Attendance, AttestedTerm? Term)
{
    public IEnumerable<PaperOffice> Councillors => Term is null
        ? []
        : Attendance.Lines.Select(line => new PaperOffice(line.Person, OfficeKind.Councillor, "medlem af kommunalbestyrelsen", line.MunicipalityCode, null, Term.Span, Term.Councillor));

    public IEnumerable<PaperParty> Parties => Term is null
        ? []
        : Attendance.Lines.Select(line => new PaperParty(line.Person, line.Party, line.MunicipalityCode, Term.Span, Term.Party));
}
