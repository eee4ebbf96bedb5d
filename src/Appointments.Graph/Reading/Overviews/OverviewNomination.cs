using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>The deadline of a round of nomination.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Round">The round's slug.</param>
/// <param name="Day">The last day on which nominations are taken, included.</param>
/// <param name="DaysLeft">How many days are left, the last included.</param>
internal sealed record OverviewNomination(Forum Forum, string Round, LocalDate Day, int DaysLeft);
