namespace Appointments.Domain.Balance;

/// <summary>Those who began in a year.</summary>
/// <param name="Count">How many began on a stated day of it.</param>
/// <param name="DayNotStated">How many have a first day in it that is attested or assumed: they sat there then, and when they began is not known.</param>
/// <param name="Gender">Of the persons in <paramref name="Count"/>.</param>
public sealed record Beginners(int Count, int DayNotStated, GenderCounts Gender);
