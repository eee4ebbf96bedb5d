using Appointments.Domain.Sources;

namespace Appointments.Data.Import.Files;

/// <summary>A person, introduced by the first paper that names them.</summary>
internal sealed record PaperPerson(string Slug, string Name, Source Source);
