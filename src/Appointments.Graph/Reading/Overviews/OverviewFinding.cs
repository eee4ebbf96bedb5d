using Appointments.Domain.Composition;
using Appointments.Domain.Fora;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>A finding with the forum that it is about.</summary>
internal sealed record OverviewFinding(Forum Forum, Finding Finding);
