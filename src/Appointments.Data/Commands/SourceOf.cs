using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Where a registered fact stands.</summary>
internal static class SourceOf
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>What the caller names; else the paper of the decision; else the registration itself.</summary>
    public static async Task<Source> FactAsync(Recording recording, Source? given, DecisionRow? decision, CancellationToken cancel)
    {
        if (given is not null)
            return given;
        if (decision is null)
            return Registration(recording);
        var meeting = await recording.Standing<MeetingRow>().FirstOrDefaultAsync(row => row.FactId == decision.MeetingId, cancel);
        return decision.Source with { Day = decision.SourceDay ?? meeting?.FirstDay, Item = decision.SourceItem ?? decision.Item };
    }

    /// <summary>The secretariat's own word on the day it registers.</summary>
    public static Source Registration(Recording recording) =>
        new("Registreret af sekretariatet", recording.At.InZone(Copenhagen).Date, Item: null, SourceMark.Registered, Note: null);
}
