using Appointments.Domain.People;

namespace Appointments.Data.Views;

/// <summary>A municipal council on a day, as far as the register knows.</summary>
/// <param name="Seats">The offices of its members on the day: mayor, deputy mayors, aldermen, councillors; somebody with two offices stands twice.</param>
/// <param name="Complete">True when the list of its members is recorded as complete.</param>
public sealed record CouncilState(IReadOnlyList<Office> Seats, bool Complete);
