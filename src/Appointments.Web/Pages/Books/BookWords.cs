using Appointments.Web.Pages.Answers;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Books;

/// <summary>What stands in a book, as plain text in the page's language: what the formats without markup say.</summary>
public sealed class BookWords(IStringLocalizer<Texts> texts)
{
    /// <summary>The book's title: of an edition its own.</summary>
    public string Title(Book book) => book.Edition?.Title is not { } title ? texts["BlueBook"]
        : title.Contains(texts["BlueBook"], StringComparison.OrdinalIgnoreCase) ? title
        : $"{texts["BlueBook"]}: {title}";

    /// <summary>«12 fora, 90 pladser, 40 besat, 1 ledig, 49 ikke oplyst».</summary>
    public string Counts(BookOccupancy count) => string.Join(", ",
        texts.Count("Book.CountFora", count.Fora),
        texts.Count("Book.CountSeats", count.Seats),
        texts["Book.CountHeld", count.Held],
        texts.Count("VacantCount", count.Vacant),
        texts["NotStatedCount", count.NotStated]);

    /// <summary>«Lov om erhvervsfremme, § 13 (LBK nr. 230 af 29/02/2024) [ikke bekræftet]»; what is not stated is said so.</summary>
    public string Basis(CitationAnswer? basis)
    {
        if (basis is null)
        {
            return texts["Occupancy.NOT_STATED"];
        }

        var cited = (basis.Paragraph is { } paragraph ? $"{basis.Act}, {paragraph}" : basis.Act) + (basis.Published is { } published ? $" ({published})" : "");
        var mark = basis.Mark ?? (basis.Confirmed ? null : texts["NotConfirmed"].Value);
        return string.Join(' ', new[] { cited, Bracketed(mark), basis.Note }.OfType<string>());
    }

    /// <summary>«1. april 2022 – 31. marts 2026 [antaget]»; what is not stated is said so.</summary>
    public string Period(PeriodAnswer? period) =>
        period is null ? texts["Occupancy.NOT_STATED"] : Range(period.FirstDay, period.FirstDayBasis, period.LastDay, period.LastDayBasis);

    /// <summary>Two days, each with its basis where that is not plain print; one day alone stands once.</summary>
    public string Range(string? firstDay, string firstDayBasis, string? lastDay, string lastDayBasis)
    {
        var (first, last) = (Day(firstDay, firstDayBasis), Day(lastDay, lastDayBasis));
        return (first, last) switch
        {
            (null, null) => texts["Open"],
            (null, _) => $"{texts["Through"]} {last}",
            (_, null) => $"{texts["From"]} {first}",
            _ => firstDay == lastDay && firstDayBasis == lastDayBasis ? first! : $"{first} – {last}",
        };
    }

    /// <summary>«11 med stemmeret, 1 uden stemmeret».</summary>
    public string Seats(BookForumAnswer forum)
    {
        if (forum.Seats.Count == 0)
        {
            return texts["Book.NoSeats"];
        }

        var observers = forum.Seats.Count(seat => !seat.Voting);
        return texts["Book.Voting", forum.Seats.Count - observers] + (observers > 0 ? ", " + texts["Book.NotVoting", observers] : "");
    }

    /// <summary>The chairs elected among the members, a line each.</summary>
    public IReadOnlyList<string> Officers(BookForumAnswer forum) =>
        [.. forum.Officers.Select(officer => $"{texts[$"Role.{BookHolder.RoleOf(officer)}"]}: {Person(officer.Person, null, BookHolder.Municipality(officer.Person))}")];

    /// <summary>«Borgmester NAME (A), X Kommune», as far as each part is known.</summary>
    public string Person(HolderPersonAnswer person, PartyAnswer? party, Named? municipality) => string.Join(", ",
        [
            (BookHolder.TitleOffice(person) is { } office ? texts.TitleBeforeName(office) + " " : "") + person.Name + (party is null ? "" : $" ({party.Letter})"),
            .. BookHolder.OtherOffice(person) is { } other ? [texts.OfficeTitle(other)] : Array.Empty<string>(),
            .. municipality is null ? [] : new[] { texts["MunicipalityOf", municipality.Name].Value },
        ]);

    /// <summary>Who sits there; or that the seat is vacant, or that nothing is stated.</summary>
    public string Holder(BookSeatAnswer seat) =>
        seat.HeldBy is { } person ? Person(person, seat.Party, BookHolder.Municipality(seat, person)) : texts[$"Occupancy.{seat.Occupancy}"];

    /// <summary>What stands below who sits there: from when to when where that is not the whole period; of a vacant seat since when, who sat there before and why.</summary>
    public IReadOnlyList<string> About(BookSeatAnswer seat, PeriodAnswer? period)
    {
        var lines = new List<string>();
        if (seat.Holder is { } holder && seat.HeldBy is not null && !(period is not null && holder.FirstDay == period.FirstDay && holder.LastDay == period.LastDay))
        {
            lines.Add(Range(holder.FirstDay, holder.FirstDayBasis, holder.LastDay, holder.LastDayBasis));
        }

        if (seat.CarriedOverSince is { } carried) lines.Add(texts["CarriedOverSince", DayWords.Long(carried)]);
        if (seat.HeldBy is not null)
        {
            return lines;
        }

        if (seat.VacantSince is { } since) lines.Add(texts["VacantSince", DayWords.Long(since)]);
        if (seat.Vacancy?.FormerHolder is { } former) lines.Add($"{texts["FormerHolder"]} {former.Name}");
        if (seat.Vacancy?.Reason is { } reason) lines.Add(reason);
        return lines;
    }

    /// <summary>The deputies, a line each.</summary>
    public IReadOnlyList<string> Deputies(BookSeatAnswer seat) => [.. seat.Deputies.Select(Deputy).OfType<string>()];

    /// <summary>Who appoints, and on whose nomination.</summary>
    public string WhoAppoints(BookSeatAnswer seat) => seat.ExOfficioOffice is not null
        ? texts["Book.ByOffice"]
        : seat.AppointedBy.Name + (seat.NominatedBy.Count == 0 ? "" : ", " + texts["Book.NominatedBy", NamesOf(seat.NominatedBy)]);

    /// <summary>What the seat is called, with its role where the name does not say it.</summary>
    public string Seat(BookSeatAnswer seat) =>
        seat.Role == "MEMBER" || seat.Label.StartsWith(texts[$"Role.{seat.Role}"], StringComparison.OrdinalIgnoreCase) ? seat.Label : $"{seat.Label}, {texts[$"Role.{seat.Role}"].Value.ToLowerInvariant()}";

    /// <summary>What stands below what the seat is called: for which municipality, how well it is known, when it ends.</summary>
    public IReadOnlyList<string> AboutSeat(BookSeatAnswer seat, PeriodAnswer? period)
    {
        var lines = new List<string>();
        if (seat.Municipality is { } place) lines.Add(seat.ExOfficioOffice is null ? texts["ReservedFor", place.Name] : texts["MunicipalityOf", place.Name]);
        if (seat.Mark is not ("PRINTED" or "LAW")) lines.Add(Bracketed(texts[$"Mark.{seat.Mark}"])!);
        if (seat.LastDay is { } last && last != period?.LastDay) lines.Add(texts["SeatEnds", DayWords.Long(last)]);
        return lines;
    }

    /// <summary>What a person is in a forum.</summary>
    public string Role(BookPlace place) => place.Role == BookPlace.Deputy ? texts["Book.Alternate"] : texts[$"Role.{place.Role}"];

    /// <summary>What a person is in a forum, behind the forum's name: «KKR Nordjylland, formand».</summary>
    public string Place(BookPlace place) => place.Role switch
    {
        "MEMBER" => place.Name,
        BookPlace.Deputy => $"{place.Name}, {texts["Book.AlternateIn"]}",
        _ => $"{place.Name}, {texts[$"Role.{place.Role}"].Value.ToLowerInvariant()}",
    };

    /// <summary>The seat that a change is about; of one elected among the members the role. Null where none is concerned.</summary>
    public string? SeatOf(BookChange change) => change.Kind is BookChangeKind.OfficerNew or BookChangeKind.OfficerLeft ? texts[$"Role.{change.Seat}"] : change.Seat;

    /// <summary>What has changed, in a sentence.</summary>
    public string Change(BookChange change)
    {
        var sentence = texts[$"BookChange.{change.Kind}", SeatOf(change) ?? "", change.Person ?? "", change.Before ?? ""].Value;
        return change switch
        {
            { Kind: BookChangeKind.Vacated or BookChangeKind.NoLongerStated or BookChangeKind.SeatEnded, Person: { } person } => $"{sentence} {texts["Book.ChangeLeaver", person]}",
            { Kind: BookChangeKind.SeatChanged, Before: { } before } => $"{sentence} {texts["Book.ChangeLabel", before]}",
            _ => sentence,
        };
    }

    /// <summary>How many seats are held, vacant and not stated: of the KKR itself, of each field, and of all together at the end.</summary>
    public IReadOnlyList<(string Name, BookOccupancy Count)> Fields(Book book) =>
    [
        .. book.Own is { } own ? [(book.Kkr.Name, BookOccupancy.Of([own]))] : Array.Empty<(string, BookOccupancy)>(),
        .. book.Chapters.Select(chapter => (texts[$"Field.{chapter.Key}"].Value, BookOccupancy.Of([.. chapter]))),
        (texts["Balance.Together"], BookOccupancy.Of([.. book.Fora])),
    ];

    /// <summary>The groups whose genders are counted.</summary>
    public IReadOnlyList<(string Name, SeatBalanceAnswer Seats)> Groups(BookFigures figures) =>
        [(texts["Balance.Together"], figures.Together), (texts["Balance.Chairs"], figures.Chairs), (texts["Balance.ViceChairs"], figures.ViceChairs)];

    /// <summary>The numbers of a group's genders: women, men, others, not recorded; or one text that says that they are withheld.</summary>
    public IReadOnlyList<string> Genders(GenderCountsAnswer counts) => counts.Withheld is null
        ? [Number(counts.Women), Number(counts.Men), Number(counts.Others), Number(counts.NotRecorded)]
        : [texts["Balance.Withheld"]];

    /// <summary>A number as a figure; a dash for none.</summary>
    public static string Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–";

    private static string? Bracketed(string? mark) => mark is null ? null : $"[{mark}]";

    private string? Day(string? day, string basis) =>
        day is null ? null : string.Join(' ', new[] { DayWords.Long(day), texts[$"BasisShort.{basis}"].Value is { Length: > 0 } word ? Bracketed(word) : null }.OfType<string>());

    private string? Deputy(DeputyAnswer deputy) => (deputy.Person, deputy.ExOfficioOffice) switch
    {
        ({ } person, { } office) => $"{person.Name}, {office}",
        ({ } person, null) => person.Name,
        (null, { } office) => texts["Book.AlternateOfOffice", office],
        _ => null,
    };

    private static string NamesOf(IEnumerable<Named> authorities) => string.Join(", ", authorities.Select(by => by.Name));
}
