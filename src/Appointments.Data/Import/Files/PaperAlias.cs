using Appointments.Domain.Sources;

namespace Appointments.Data.Import.Files;

/// <summary>Another spelling of a person's name.</summary>
internal sealed record PaperAlias(string Person, string Name, Source Source);
