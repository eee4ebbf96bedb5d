using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>A forum that a list leaves out because the law of its kind does not answer for the day.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="CoveredFrom">First day that the law of its kind answers for; null when no law of its kind is known at the state asked.</param>
public sealed record ForumNotCovered(Forum Forum, LocalDate? CoveredFrom);
