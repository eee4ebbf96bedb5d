using Appointments.Domain.People;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Import.Councillors;

/// <summary>A line of a list of councillors.</summary>
/// <param name="Line">Its place in the file, from 1.</param>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Name">The name.</param>
/// <param name="Slug">The address of the person in the register; null when the name is to find it.</param>
/// <param name="Party">The letter of the list; null when not stated.</param>
/// <param name="Kind">Councillor, mayor, deputy mayor or alderman.</param>
/// <param name="Title">The title as printed; null takes the word for the office.</param>
/// <param name="Span">The days, both known, within one council term.</param>
internal sealed record CouncillorLine(int Line, string Municipality, string Name, string? Slug, string? Party, OfficeKind Kind, string? Title, Span Span)
{
    public LocalDate FirstDay => Span.FirstDay!.Value;

    public LocalDate LastDay => Span.LastDay!.Value;

    /// <summary>First day of the council term.</summary>
    public LocalDate Term => CouncilTerm.FirstDayOf(FirstDay);

    /// <summary>Whom the line means within its file: two lines of one key are about one person.</summary>
    public (string Municipality, string Who) Person { get; } = Slug is null ? (Municipality, SearchName.Of(Name)) : ("", Slug);
}
