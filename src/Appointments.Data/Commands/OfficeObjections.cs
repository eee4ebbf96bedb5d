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
            $"Personen har allerede hvervet {SpanWords.Danish(row.Span)}. Er dagene forkerte, så ret dem.",
            $"The person has the office already, {SpanWords.English(row.Span)}. If the days are wrong, correct them (correctOffice).",
            "person");

    /// <summary>The objection to an office for a while, in the middle of somebody else's.</summary>
    public static Objection Stays(OfficeRow other, string name, Span span) => Objection.Of(
        "PREDECESSOR_STAYS",
        $"{name} har hvervet {(other.Span.LastDay is { } last ? $"til og med {last.Danish()}" : "uden kendt slutdag")}, altså længere end dette. Afslut først det hverv med dagen før, {span.FirstDay?.PlusDays(-1).Danish()}, og registrér det igen fra {span.LastDay?.PlusDays(1).Danish()}, hvis {name} kommer tilbage; eller lad dette gælde mindst lige så længe.",
        $"{name} has the office {(other.Span.LastDay is { } end ? $"until {end.English()}" : "without a known end")}, which is longer than this one. End that office first with the day before, {span.FirstDay?.PlusDays(-1).English()} (endOffice), and record it again from {span.LastDay?.PlusDays(1).English()} if {name} comes back; or let this one hold at least as long.",
        "lastDay") with
    { Day = span.LastDay?.PlusDays(1) };

    public static Objection Taken(OfficeRow other) => Objection.Of(
        "OFFICE_TAKEN",
        $"En anden har hvervet fra {other.FirstDay.Danish()}. Lad dette slutte dagen før, eller ret det andet.",
        $"Somebody else has the office from {other.FirstDay.English()}. Let this one end the day before, or correct the other (correctOffice).",
        "lastDay") with
    { Day = other.FirstDay };
}
