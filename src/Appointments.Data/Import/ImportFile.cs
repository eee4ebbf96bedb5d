namespace Appointments.Data.Import;

/// <summary>A file of the reference data or of a sample.</summary>
/// <param name="Name">Its name without folders, <c>fora.yaml</c>; it says what the file holds.</param>
/// <param name="Text">Its text, YAML.</param>
public sealed record ImportFile(string Name, string Text);
