using Appointments.Domain.Law;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>How many demands, of one force.</summary>
internal sealed record OverviewCount(Force Force, int Count);
