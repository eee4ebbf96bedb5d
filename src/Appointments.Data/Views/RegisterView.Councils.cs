using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    private static readonly OfficeKind[] CouncilOffices = [OfficeKind.Mayor, OfficeKind.DeputyMayor, OfficeKind.Alderman, OfficeKind.Councillor];

    /// <summary>The councils of municipalities on the day, by code, aligned: the mayor first, then deputy mayors, aldermen and councillors. Empty and not complete where nothing is recorded.</summary>
    public async Task<IReadOnlyList<CouncilState>> CouncilsAsync(IReadOnlyList<string> codes, CancellationToken cancel)
    {
        if (codes.Count == 0)
            return [];
        var distinct = codes.Distinct(StringComparer.Ordinal).ToArray();
        var rows = await ListAsync(
            db => db.Offices.At(Day, State).Where(office => office.MunicipalityCode != null && EF.Parameter(distinct).Contains(office.MunicipalityCode) && EF.Parameter(CouncilOffices).Contains(office.Kind)),
            cancel);
        var offices = rows.OrderBy(row => row.Kind).ThenBy(row => row.FactId).ToLookup(row => row.MunicipalityCode!, row => row.ToOffice(), StringComparer.Ordinal);
        var complete = await CompleteCouncilsAsync(cancel);
        return [.. codes.Select(code => new CouncilState([.. offices[code]], complete.Contains(code)))];
    }

    /// <summary>The newest meetings up to the day, that day included.</summary>
    /// <param name="body">Slug of the forum that met; null for those of all.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Meeting>> NewestMeetingsAsync(string? body, int first, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => db.Meetings.Known(State).Where(meeting => meeting.FirstDay <= Day && (body == null || meeting.Body == body))
                .OrderByDescending(meeting => meeting.FirstDay).ThenByDescending(meeting => meeting.FactId).Take(first),
            cancel);
        return [.. rows.Select(row => row.ToMeeting())];
    }
}
