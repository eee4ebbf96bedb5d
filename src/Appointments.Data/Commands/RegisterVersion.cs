namespace Appointments.Data.Commands;

/// <summary>Whether anybody changed the register since the caller looked: for what concerns no single forum.</summary>
internal static class RegisterVersion
{
    /// <summary>Refuses when the register's version is not the one the caller saw. Null asks nothing.</summary>
    public static void Expect(Recording recording, long? expected)
    {
        if (expected is { } seen && seen != recording.State)
            recording.Refuse(Objection.Of(
                "STALE_VERSION",
                $"Registret er ændret, siden du så det: du så version {seen}, nu er det {recording.State}. Se i journalen, hvad der er sket, og prøv så på ny.",
                $"The register has changed since you saw it: you saw version {seen}, it is {recording.State} now. changes(after: {seen}) tells what happened; then try anew.",
                "expectedVersion"));
    }
}
