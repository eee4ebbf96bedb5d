using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Appointments.Domain.Text;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>The Blue Book of a KKR on a day, whole: the one model of which every format is made.</summary>
/// <param name="Kkr">Whose it is.</param>
/// <param name="Day">The day, <c>2022-04-01</c>.</param>
/// <param name="Language">The language that its texts are in, <c>da</c>.</param>
/// <param name="State">The state of the register that all of it was read from.</param>
/// <param name="Edition">The edition that it is; null for a book that is not published.</param>
/// <param name="NotCovered">Names of fora left out, because the law of their kind is not covered on the day.</param>
/// <param name="Fora">The fora in Danish alphabetical order, the KKR itself among them.</param>
/// <param name="Figures">The composition over all.</param>
/// <param name="Since">What has changed since the edition before; null when there was none.</param>
public sealed record Book(
    KkrAnswer Kkr,
    string Day,
    string Language,
    BookState State,
    BookHead? Edition,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<BookForumAnswer> Fora,
    BookFigures Figures,
    BookSince? Since)
{
    private byte[]? bytes;
    private string? digest;

    /// <summary>True when the register holds the sample and nobody has written in it; said on a book that is not published.</summary>
    [JsonIgnore]
    public bool IsSample { get; init; }

    /// <summary>All that the book says, as JSON with one spelling for one value.</summary>
    internal byte[] Bytes => bytes ??= BookJson.Write(this);

    /// <summary>SHA-256 of all that the book says, in small hexadecimal.</summary>
    internal string Digest => digest ??= Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The KKR as a forum with seats; null when its law is not covered on the day.</summary>
    internal BookForumAnswer? Own => Fora.FirstOrDefault(IsOwn);

    /// <summary>The other fora by field; a field without fora is no chapter.</summary>
    internal IReadOnlyList<IGrouping<string, BookForumAnswer>> Chapters =>
        [.. Fora.Where(forum => !IsOwn(forum)).GroupBy(forum => forum.Field, StringComparer.Ordinal).OrderBy(chapter => FieldOrder.Of(chapter.Key))];

    /// <summary>Everybody who sits, stands in or is elected chair, in Danish alphabetical order, each forum once for each role.</summary>
    internal IReadOnlyList<BookPerson> Persons =>
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

    internal bool IsOwn(BookForumAnswer forum) => forum.Slug == Kkr.Slug;
}
