using Appointments.Domain.Text;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>The Blue Book of a KKR on a day, whole.</summary>
/// <param name="Kkr">Whose it is.</param>
/// <param name="Day">The day, <c>2022-04-01</c>.</param>
/// <param name="Register">The state of the register that all of it was read from.</param>
/// <param name="IsSample">True when the register holds the sample and nobody has written in it.</param>
/// <param name="NotCovered">Names of fora left out, because the law of their kind is not covered on the day.</param>
/// <param name="Fora">The fora in Danish alphabetical order, the KKR itself among them.</param>
public sealed record Book(
    KkrAnswer Kkr,
    string Day,
    RegisterAnswer Register,
    bool IsSample,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<BookForumAnswer> Fora)
{
    /// <summary>The KKR as a forum with seats; null when its law is not covered on the day.</summary>
    public BookForumAnswer? Own => Fora.FirstOrDefault(IsOwn);

    /// <summary>The other fora by field; a field without fora is no chapter.</summary>
    public IReadOnlyList<IGrouping<string, BookForumAnswer>> Chapters =>
        [.. Fora.Where(forum => !IsOwn(forum)).GroupBy(forum => forum.Field, StringComparer.Ordinal).OrderBy(chapter => FieldOrder.Of(chapter.Key))];

    /// <summary>Everybody who sits, stands in or is elected chair, in Danish alphabetical order, each forum once for each role.</summary>
    public IReadOnlyList<BookPerson> Persons =>
    [
        .. Fora.SelectMany(PlacesIn)
            .GroupBy(place => place.Person.Slug!, StringComparer.Ordinal)
            .Select(places => new BookPerson(places.First().Person, [.. places.Select(place => place.Place).Distinct()]))
            .OrderBy(person => SortKey.Of(person.Person.Name), StringComparer.Ordinal)
            .ThenBy(person => person.Person.Slug, StringComparer.Ordinal),
    ];

    private static IEnumerable<(Named Person, BookPlace Place)> PlacesIn(BookForumAnswer forum)
    {
        foreach (var officer in forum.Officers)
        {
            yield return (new Named(officer.Person.Name, officer.Person.Slug), new BookPlace(forum.Slug, forum.Name, BookHolder.RoleOf(officer)));
        }

        // The seat of an elected chair has that role already; who is chair is not listed once more as a member.
        foreach (var seat in forum.Seats)
        {
            if (seat.HeldBy is { } holder)
            {
                yield return (new Named(holder.Name, holder.Slug), new BookPlace(forum.Slug, forum.Name, seat.Role));
            }

            foreach (var deputy in seat.Deputies)
            {
                if (deputy.Person is { } person)
                {
                    yield return (person, new BookPlace(forum.Slug, forum.Name, BookPlace.Deputy));
                }
            }
        }
    }

    private bool IsOwn(BookForumAnswer forum) => forum.Slug == Kkr.Slug;
}
