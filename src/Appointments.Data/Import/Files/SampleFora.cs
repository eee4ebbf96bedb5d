namespace Appointments.Data.Import.Files;

/// <summary>The fora of a sample.</summary>
internal sealed record SampleFora(ImportFile File, IReadOnlyList<SampleForum> Fora);
