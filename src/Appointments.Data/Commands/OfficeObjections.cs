using Appointments.Data.Rows;
using Appointments.Domain.Time;

namespace Appointments.Data.Commands;

/// <summary>What can stand against an office.</summary>
internal static class OfficeObjections
{
    public static Objection Unknown() => Objection.Of(
        "UNKNOWN_OFFICE", $"Registret kender intet sådant hverv. Brug det id, som personens hverv har.", $"The register knows no such office: use the id that the person's office has.", "office");

    /// <summary>The objection to an office that the person has on a day of the span already; null when the person has not.</summary>
    public static Objection? Against(IReadOnlyList<OfficeRow> standing, long personId) => standing.FirstOrDefault(row => row.PersonId == personId) is not { } row
        ? null
        : Objection.Of(
            "OFFICE_HELD",
            $"Personen har allerede hvervet fra {row.Span.FirstDay?.Danish() ?? "en ukendt dag"} til {row.Span.LastDay?.Danish() ?? "en ukendt dag"}. Er dagene forkerte, så ret dem.",
            $"The person has the office already, from {row.Span.FirstDay?.English() ?? "an unknown day"} to {row.Span.LastDay?.English() ?? "an unknown day"}. If the days are wrong, correct them (correctOffice).",
            "person");

    public static Objection Taken(OfficeRow other) => Objection.Of(
        "OFFICE_TAKEN",
        $"En anden har hvervet fra {other.FirstDay.Danish()}. Lad dette slutte dagen før, eller ret det andet.",
        $"Somebody else has the office from {other.FirstDay.English()}. Let this one end the day before, or correct the other (correctOffice).",
        "lastDay") with
    { Day = other.FirstDay };
}
