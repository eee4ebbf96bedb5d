namespace Appointments.Domain.People;

/// <summary>Somebody who may be meant by a name in a paper.</summary>
/// <param name="Person">Who.</param>
/// <param name="Spelling">The spelling of the register that is like the name.</param>
/// <param name="Likeness">How.</param>
public sealed record PersonMatch(Person Person, string Spelling, NameLikeness Likeness);
