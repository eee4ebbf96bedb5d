using Appointments.Domain.Sources;

namespace Appointments.Data.Views.Changes;

/// <summary>A fact that an entry wrote or withdrew, in words.</summary>
/// <param name="Position">Its place among the facts of the entry, from 1; it never changes.</param>
/// <param name="Table">The table of the fact, <c>appointments</c>.</param>
/// <param name="FactId">The thing.</param>
/// <param name="Effect">What was done to it.</param>
/// <param name="Label">What kind of fact it is.</param>
/// <param name="Title">What it is about: who, which seat, which forum.</param>
/// <param name="Fields">What is said of it, field by field; a field that says nothing before and after is left out.</param>
public sealed record FactChange(int Position, string Table, long FactId, FactEffect Effect, LocalizedText Label, LocalizedText Title, IReadOnlyList<FieldChange> Fields);
