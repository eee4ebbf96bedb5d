using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages;

/// <summary>The day a page shows: the one in the address, else today; with the sample register the last day that has facts, not an empty today.</summary>
public sealed class PageDay(OperationRunner operations, OpenedRegister opened)
{
    /// <summary>Settles the day.</summary>
    /// <param name="asOf">What the address says; null or empty when it says nothing.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The day, null when the address names none of the calendar; and whether it was chosen because this is the sample register.</returns>
    public async Task<(LocalDate? Day, bool BySample)> SettleAsync(string? asOf, CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(asOf))
        {
            return (DayWords.Read(asOf), false);
        }

        var register = (await operations.AskAsync<RegisterData>("register", new { }, cancel)).Data!.Register;
        var today = LocalDatePattern.Iso.Parse(register.Today).Value;
        return opened.IsSample(register.Version) && register.LastDayWithFacts is { } text && LocalDatePattern.Iso.Parse(text).Value is var last && last < today
            ? (last, true)
            : (today, false);
    }
}
