using System.Globalization;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Retention;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands.Retention;

/// <summary>From a day something is kept for a number of months, or no period holds for it any more. What held before ends the day before; what is set from a later day stays.</summary>
/// <param name="kind">What.</param>
/// <param name="months">After how many months it is erased; null when no period is to hold.</param>
/// <param name="firstDay">From which day.</param>
/// <param name="source">Who decided it, and where; with the mark <see cref="SourceMark.Unverified"/> it erases nothing. Null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class SetRetention(RetentionKind kind, int? months, LocalDate firstDay, Source? source, long? expectedVersion) : Command
{
    /// <summary>The longest period.</summary>
    public const int MostMonths = 1200;

    /// <inheritdoc/>
    public override string Name => "set-retention";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["kind"] = kind.ToString(), ["months"] = months, ["firstDay"] = firstDay.Iso(), ["source"] = CommandJson.Of(source) };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var key = kind.Key();
        var standing = await recording.Standing<ForumSettingRow>().Where(row => row.ForumId == ForumSettingRow.WholeRegister && row.Name == key && row.LastDay >= firstDay).OrderBy(row => row.FirstDay).ToListAsync(cancel);
        var holding = standing.Find(row => row.FirstDay <= firstDay);
        if (months is < 0 or > MostMonths)
            recording.Refuse(Objection.Of("BAD_PERIOD", $"En frist er fra 0 til {MostMonths} måneder.", $"A period is 0 to {MostMonths} months.", "months"));
        if (months is null && holding is null)
            recording.Refuse(Objection.Of("SETTING_NOT_SET", $"Der gælder ingen frist den {firstDay.Danish()}, så der er ikke noget at afslutte.", $"No period holds on {firstDay.English()}, so there is nothing to end.", "firstDay"));
        if (recording.Refusals.Count > 0)
            return;
        if (holding is not null) EndBefore(recording, holding);
        if (months is { } length) Add(recording, key, length, holding, standing.Find(row => row.FirstDay > firstDay));
    }

    private void EndBefore(Recording recording, ForumSettingRow holding)
    {
        recording.Supersede(holding);
        if (holding.FirstDay < firstDay)
            recording.Add(new ForumSettingRow
            {
                FactId = holding.FactId, ForumId = holding.ForumId, Name = holding.Name, Value = holding.Value,
                Span = holding.Span with { LastDay = firstDay.PlusDays(-1), LastDayBasis = DayBasis.Stated }, Source = holding.Source,
            });
    }

    private void Add(Recording recording, string key, int length, ForumSettingRow? holding, ForumSettingRow? later)
    {
        var last = later?.FirstDay.PlusDays(-1);
        recording.Add(new ForumSettingRow
        {
            FactId = holding?.FirstDay == firstDay ? holding.FactId : 0, ForumId = ForumSettingRow.WholeRegister, Name = key, Value = length.ToString(CultureInfo.InvariantCulture),
            Span = new Span(firstDay, DayBasis.Stated, last, last is null ? DayBasis.Open : DayBasis.Stated), Source = source ?? SourceOf.Registration(recording),
        });
    }
}
