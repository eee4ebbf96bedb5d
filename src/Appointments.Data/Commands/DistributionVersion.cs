using Appointments.Data.Rows;

namespace Appointments.Data.Commands;

/// <summary>Whether anybody took a step in a distribution since the caller looked.</summary>
internal static class DistributionVersion
{
    /// <summary>Refuses when the distribution's version is not the one the caller saw. Null asks nothing.</summary>
    public static void Expect(Recording recording, DistributionRow row, long? expected)
    {
        if (expected is { } seen && seen != row.RecordedIn)
            recording.Refuse(Objection.Of(
                "STALE_VERSION",
                $"Fordelingen er ændret, siden du så den: du så version {seen}, nu er det {row.RecordedIn}. Se, hvad der er sket, og prøv så på ny.",
                $"The distribution has changed since you saw it: you saw version {seen}, it is {row.RecordedIn} now. Look at what happened; then try anew.",
                "expectedVersion"));
    }
}
