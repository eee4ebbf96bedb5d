using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>SourceInput</c>: where a fact stands.</summary>
public sealed record SourceInput(string Paper, LocalDate? Day, string? Item, SourceMark Mark, string? Note)
{
    internal Source ToSource() => new(Paper.Trim(), Day, Item, Mark, Note);
}
