using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Graph.Reading;

/// <summary>A forum in a term of the municipal councils.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Law">The law of its kind; null when the register holds none.</param>
/// <param name="InTerm">How that law stands in the term; null when it answers for no day of it.</param>
/// <param name="FirstDay">First day of the term.</param>
/// <param name="LastDay">Last day of the term, included.</param>
public sealed record TermForum(Forum Forum, LawDocument? Law, LawInTerm? InTerm, LocalDate FirstDay, LocalDate LastDay);
