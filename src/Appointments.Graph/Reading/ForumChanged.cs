using Appointments.Data.Views.Changes;
using Appointments.Domain.Fora;

namespace Appointments.Graph.Reading;

/// <summary>An event of <c>Subscription.forumChanged</c>.</summary>
/// <param name="Change">What was recorded.</param>
/// <param name="Forum">The forum; null when it is no more, or not covered.</param>
internal sealed record ForumChanged(Change Change, Forum? Forum);
