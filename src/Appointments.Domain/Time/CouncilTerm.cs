using NodaTime;

namespace Appointments.Domain.Time;

/// <summary>The terms of municipal councils: four years from 1 January, 2018, 2022, 2026. Kommunal- og regionalvalgloven; they are the same in every municipality.</summary>
public static class CouncilTerm
{
    private const int Years = 4;
    private const int LastYear = 9999;

    /// <summary>First day of the term that the day lies in.</summary>
    public static LocalDate FirstDayOf(LocalDate day) => new(day.Year - ((day.Year + 2) % Years), 1, 1);

    /// <summary>Last day of the term that the day lies in; at the end of the calendar the calendar's.</summary>
    public static LocalDate LastDayOf(LocalDate day) => new(Math.Min(FirstDayOf(day).Year + Years - 1, LastYear), 12, 31);
}
