namespace Appointments.Data.Previews;

/// <summary>A file that somebody gives.</summary>
/// <param name="Name">Its name, for what is said of its lines.</param>
/// <param name="Text">What stands in it.</param>
public sealed record SupposedFile(string Name, string Text);
