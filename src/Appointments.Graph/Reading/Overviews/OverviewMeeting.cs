using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>A meeting to come.</summary>
/// <param name="Forum">Who meets.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="InDays">In how many days; at least 1.</param>
internal sealed record OverviewMeeting(Forum Forum, Meeting Meeting, int InDays);
