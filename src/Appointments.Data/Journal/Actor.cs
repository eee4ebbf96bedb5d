namespace Appointments.Data.Journal;

/// <summary>Who asked for an entry.</summary>
/// <param name="Name">At most 200 characters; kept in the journal.</param>
public sealed record Actor(string Name)
{
    /// <summary>The program itself, at its start.</summary>
    public static Actor System { get; } = new("system");
}
