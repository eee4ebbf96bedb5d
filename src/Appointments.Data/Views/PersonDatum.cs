using Appointments.Data.Views.Changes;
using Appointments.Domain.Sources;

namespace Appointments.Data.Views;

/// <summary>One version of a fact that is held on somebody.</summary>
/// <param name="Table">The table, <c>offices</c>.</param>
/// <param name="Label">What kind of fact it is.</param>
/// <param name="Why">Why the register holds such facts, and for how long.</param>
/// <param name="Entry">The journal's entry that brought it; with who recorded it, when and why.</param>
/// <param name="SupersededIn">Number of the entry that replaced it; null while it stands.</param>
/// <param name="Fields">What is said in it.</param>
/// <param name="Value">What stands sealed in it, the gender or the letter of the list; null when nothing does, and when it was erased.</param>
/// <param name="Erased">True when what stood sealed in it was erased.</param>
public sealed record PersonDatum(
    string Table, LocalizedText Label, LocalizedText Why, Change? Entry, long? SupersededIn, IReadOnlyList<FieldChange> Fields, string? Value, bool Erased);
