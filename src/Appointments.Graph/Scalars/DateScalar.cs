using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph.Scalars;

/// <summary><c>Date</c>: a calendar day as <c>YYYY-MM-DD</c>, from the year 1 to 9999: the days that every database holds.</summary>
internal sealed class DateScalar : TextScalar<LocalDate>
{
    protected override LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } day } ? day : null;

    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value);

    protected override string Refusal(string quoted) =>
        $"Date cannot represent {quoted}: write a day of the calendar as \"YYYY-MM-DD\", \"2022-04-01\" for example. (Skriv en dag i kalenderen som ÅÅÅÅ-MM-DD.)";
}
