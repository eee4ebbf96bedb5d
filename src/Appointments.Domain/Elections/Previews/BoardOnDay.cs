using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.People;
using NodaTime;

namespace Appointments.Domain.Elections.Previews;

/// <summary>A board on a day, as it would stand.</summary>
/// <param name="Day">The day.</param>
/// <param name="Facts">What it is judged by; the law covers the day.</param>
/// <param name="Deputies">Who stands in for its seats on the day, by seat and in their order.</param>
/// <param name="Persons">All persons that facts and deputies name, by id.</param>
public sealed record BoardOnDay(LocalDate Day, CompositionFacts Facts, ILookup<long, Deputy> Deputies, IReadOnlyDictionary<long, Person> Persons);
