namespace Appointments.Web.Hosting.Reminders;

/// <summary>A line of a digest.</summary>
/// <param name="What">What it is about: the seat, the person, what was found.</param>
/// <param name="Where">The forum; null for what concerns all.</param>
/// <param name="When">Since when, until when, in how many days; null when no day is known.</param>
/// <param name="Url">The page to see and do it on.</param>
public sealed record DigestLine(string What, string? Where, string? When, string Url)
{
    /// <summary>The line in words.</summary>
    public string Text => string.Join(" · ", new[] { What, Where, When }.OfType<string>());
}
