using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>A person in the index of a Blue Book.</summary>
/// <param name="Person">Who.</param>
/// <param name="Places">Where, in the order of the fora.</param>
public sealed record BookPerson(Named Person, IReadOnlyList<BookPlace> Places);
