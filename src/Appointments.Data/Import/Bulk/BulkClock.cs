using NodaTime;

namespace Appointments.Data.Import.Bulk;

/// <summary>The time before a set begins: what the register has of itself was there before.</summary>
internal sealed class BulkClock(Instant at) : IClock
{
    public Instant GetCurrentInstant() => at;
}
