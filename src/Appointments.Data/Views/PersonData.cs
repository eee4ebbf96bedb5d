using Appointments.Domain.People;

namespace Appointments.Data.Views;

/// <summary>All that the register holds on somebody, for that somebody: every version of every fact, what is sealed included, with why it is held.</summary>
/// <param name="Person">Who.</param>
/// <param name="Facts">The facts, table by table, in the order in which they were recorded.</param>
public sealed record PersonData(Person Person, IReadOnlyList<PersonDatum> Facts);
