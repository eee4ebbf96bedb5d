using System.Globalization;
using Appointments.Domain.Reminders;
using Appointments.Domain.Text;

namespace Appointments.Data.Commands.Reminders;

/// <summary>Counts as they are stored, <c>VACANCY 3</c>.</summary>
internal static class DigestCounts
{
    public static IReadOnlyList<string> Write(IReadOnlyList<ReminderCount> counts) =>
        [.. counts.Select(it => string.Create(CultureInfo.InvariantCulture, $"{ContractName.Of(it.Kind)} {it.Count}"))];

    /// <summary>A kind that this program does not know, of a later one, is left out.</summary>
    public static IReadOnlyList<ReminderCount> Read(IReadOnlyList<string> stored) =>
    [
        .. from text in stored
           let parts = text.Split(' ')
           let kind = ContractName.Parse<ReminderKind>(parts[0])
           where kind is not null
           select new ReminderCount(kind.Value, int.Parse(parts[1], CultureInfo.InvariantCulture)),
    ];
}
