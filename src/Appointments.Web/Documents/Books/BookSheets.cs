using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Books;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace Appointments.Web.Documents.Books;

/// <summary>A book as tables: about it, its seats, its fora, its persons, what has changed, and its figures.</summary>
public sealed class BookSheets(IStringLocalizer<Texts> texts, BookWords words)
{
    /// <summary>All of them, in the order of the book.</summary>
    public IReadOnlyList<Sheet> Of(Book book) =>
    [
        About(book),
        Seats(book),
        Fora(book),
        Persons(book),
        .. book.Since is { } since ? [Changes(since)] : Array.Empty<Sheet>(),
        Figures(book),
    ];

    /// <summary>Seat by seat who sits there: the table that CSV has.</summary>
    public Sheet Seats(Book book) => new(
        texts["Sheet.Seats"],
        [
            texts["Forum"], texts["Book.Field"], texts["Seat"], texts["Sheet.Key"], texts["Sheet.Role"], texts["Sheet.Voting"], texts["Sheet.Occupancy"], texts["Sheet.Office"], texts["Sheet.Name"],
            texts["Sheet.Party"], texts["Sheet.Municipality"], texts["FirstDay"], texts["Sheet.FirstDayBasis"], texts["LastDay"], texts["Sheet.LastDayBasis"], texts["Book.Alternate"],
            texts["Book.WhoAppoints"], texts["Sheet.VacantSince"], texts["Sheet.FormerHolder"],
        ],
        [.. book.Fora.SelectMany(forum => forum.Seats.Select(seat => (IReadOnlyList<object?>)Row(forum, seat)))]);

    private object?[] Row(BookForumAnswer forum, BookSeatAnswer seat) =>
    [
        forum.Name,
        texts[$"Field.{forum.Field}"].Value,
        seat.Label,
        seat.Key,
        texts[$"Role.{seat.Role}"].Value,
        seat.Voting ? texts["Sheet.Yes"].Value : texts["Sheet.No"].Value,
        texts[$"Occupancy.{seat.Occupancy}"].Value,
        seat.HeldBy is { } person && (BookHolder.TitleOffice(person) ?? BookHolder.OtherOffice(person)) is { } office ? texts.TitleBeforeName(office) : null,
        seat.HeldBy?.Name,
        seat.Party?.Letter,
        seat.HeldBy is { } holder ? BookHolder.Municipality(seat, holder)?.Name : seat.Municipality?.Name,
        Day(seat.Holder?.FirstDay),
        Basis(seat.Holder?.FirstDay, seat.Holder?.FirstDayBasis),
        Day(seat.Holder?.LastDay),
        Basis(seat.Holder?.LastDay, seat.Holder?.LastDayBasis),
        Joined(words.Deputies(seat)),
        words.WhoAppoints(seat),
        Day(seat.VacantSince),
        seat.Vacancy?.FormerHolder?.Name,
    ];

    private Sheet About(Book book) => new(
        texts["Book.Colophon"],
        [texts["Sheet.What"], texts["Sheet.Value"]],
        [
            [texts["Sheet.Title"].Value, words.Title(book)],
            ["KKR", book.Kkr.Name],
            .. book.Edition is { } edition ? [[texts["Sheet.Edition"].Value, edition.Number]] : Array.Empty<object?[]>(),
            [texts["AsOf"].Value, Day(book.Day)],
            [texts["Book.ForaAndSeats"].Value, words.Counts(BookOccupancy.Of([.. book.Fora]))],
            [texts["Book.Edition"].Value, texts["Book.EditionText", book.State.Number, MomentWords.Day(book.State.At)].Value],
            [texts["Book.Digest"].Value, book.Digest],
            .. book.State.Hash is { } hash ? [[texts["Book.StateHash"].Value, hash]] : Array.Empty<object?[]>(),
            .. book.NotCovered.Select(name => (object?[])[texts["Sheet.NotCovered"].Value, name]),
        ]);

    private Sheet Fora(Book book) => new(
        texts["Sheet.Fora"],
        [
            texts["Forum"], texts["Book.Field"], texts["Purpose"], texts["LegalBasis"], texts["FirstDay"], texts["LastDay"], texts["Relation"], texts["ElectedOfficers"],
            texts["Book.NumberOfSeats"], texts["Occupancy.HELD"], texts["Occupancy.VACANT"], texts["Occupancy.NOT_STATED"],
        ],
        [
            .. book.Fora.Select(forum =>
            {
                var count = BookOccupancy.Of([forum]);
                return (IReadOnlyList<object?>)
                [
                    forum.Name, texts[$"Field.{forum.Field}"].Value, forum.Purpose, forum.LegalBasis is null ? null : words.Basis(forum.LegalBasis), Day(forum.Period?.FirstDay), Day(forum.Period?.LastDay),
                    texts[$"Relation.{forum.KkrRelation}"].Value, Joined(words.Officers(forum)), count.Seats, count.Held, count.Vacant, count.NotStated,
                ];
            }),
        ]);

    private Sheet Persons(Book book) => new(
        texts["Book.Persons"],
        [texts["Sheet.Name"], texts["Forum"], texts["Sheet.Role"]],
        [.. book.Persons.SelectMany(person => person.Places.Select(place => (IReadOnlyList<object?>)[person.Person.Name, place.Name, words.Role(place)]))]);

    private Sheet Changes(BookSince since) => new(
        texts["Sheet.Changes"],
        [texts["Forum"], texts["Sheet.Change"], texts["Seat"], texts["Sheet.Name"]],
        [
            .. since.Changes.SelectMany(forum => forum.Lines.Select(line => (IReadOnlyList<object?>)[forum.Name, words.Change(line), words.SeatOf(line), line.Person])),
        ]);

    private Sheet Figures(Book book)
    {
        var figures = book.Figures;
        var together = figures.Together;
        return new Sheet(
            texts["Book.Figures"],
            [texts["Sheet.What"], texts["Sheet.Of"], texts["Sheet.Kind"], texts["Sheet.Number"]],
            [
                .. words.Fields(book).SelectMany(field => new object?[][]
                {
                    [texts["Book.FiguresSeats"].Value, field.Name, texts["Occupancy.HELD"].Value, field.Count.Held],
                    [texts["Book.FiguresSeats"].Value, field.Name, texts["Occupancy.VACANT"].Value, field.Count.Vacant],
                    [texts["Book.FiguresSeats"].Value, field.Name, texts["Occupancy.NOT_STATED"].Value, field.Count.NotStated],
                }),
                .. together.Parties.Select(party => (object?[])[texts["Balance.Parties"].Value, $"{party.Letter} {party.Name}".Trim(), texts["Balance.Held"].Value, party.Held]),
                .. together.Parties.Where(party => party.Entitlement is not null).Select(party => (object?[])[texts["Balance.Parties"].Value, $"{party.Letter} {party.Name}".Trim(), texts["Balance.Entitlement"].Value, party.Entitlement]),
                .. together.Municipalities.Select(place => (object?[])[texts["Balance.Municipalities"].Value, place.Name, texts["Balance.Held"].Value, place.Held]),
                .. words.Groups(figures).SelectMany(group => Genders(group.Name, group.Seats.Gender)),
            ]);
    }

    private IEnumerable<object?[]> Genders(string group, GenderCountsAnswer counts) => counts.Withheld is not null
        ? [[texts["Balance.Gender"].Value, group, texts["Balance.Persons"].Value, counts.Persons], [texts["Balance.Gender"].Value, group, texts["Balance.Withheld"].Value, null]]
        :
        [
            [texts["Balance.Gender"].Value, group, texts["Balance.Persons"].Value, counts.Persons],
            [texts["Balance.Gender"].Value, group, texts["Balance.Women"].Value, counts.Women],
            [texts["Balance.Gender"].Value, group, texts["Balance.Men"].Value, counts.Men],
            [texts["Balance.Gender"].Value, group, texts["Balance.Others"].Value, counts.Others],
            [texts["Balance.Gender"].Value, group, texts["Balance.GenderNotRecorded"].Value, counts.NotRecorded],
        ];

    private string? Basis(string? day, string? basis) => day is null || texts[$"BasisShort.{basis}"].Value is not { Length: > 0 } word ? null : word;

    private static object? Day(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;

    private static string? Joined(IReadOnlyList<string> lines) => lines.Count == 0 ? null : string.Join("; ", lines);
}
