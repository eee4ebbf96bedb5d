using System.Globalization;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Books;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Localization;
using NodaTime.Text;
using static Appointments.Web.Documents.WordText;

namespace Appointments.Web.Documents.Books;

/// <summary>A book as a Word document that one may go on writing in: cover, table of contents, chapters, index and colophon in real styles. The same book gives the same bytes.</summary>
public sealed class BookDocx(IStringLocalizer<Texts> texts, BookWords words)
{
    private const string HeaderId = "rIdHeader", FooterId = "rIdFooter";

    private static readonly int[] WithDeputies = [2608, 2721, 2154, 2155];
    private static readonly int[] WithoutDeputies = [2892, 3912, 2834];

    /// <summary>Writes it.</summary>
    public byte[] Write(Book book)
    {
        using var packed = new MemoryStream();
        using (var document = WordprocessingDocument.Create(packed, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();

            // The package would name the part by chance.
            document.ChangeIdOfPart(main, "rIdDocument");
            var language = book.Language == "en" ? "en-GB" : "da-DK";
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Of(language);
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = Bullets();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(
                new UpdateFieldsOnOpen { Val = true },
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
                new ThemeFontLanguages { Val = language });
            main.AddNewPart<HeaderPart>(HeaderId).Header = new Header(new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Header }), Run(words.Title(book)), new Run(new TabChar()), Run(book.Kkr.Name)));
            main.AddNewPart<FooterPart>(FooterId).Footer = new Footer(new Paragraph([
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }), Run(texts["Book.AsOf", DayWords.Long(book.Day)]), new Run(new TabChar()),
                .. Field(" PAGE ", "1"), Run(" / "), .. Field(" NUMPAGES ", "1"),
            ]));
            main.Document = new Document(new Body(Body(book, main)));
            CoreProperties.Add(document, $"{words.Title(book)}, {book.Kkr.Name}", InstantPattern.ExtendedIso.Parse(book.State.At).Value, language);
        }

        packed.Position = 0;
        return PlainZip.Again(packed);
    }

    private IEnumerable<OpenXmlElement> Body(Book book, MainDocumentPart main)
    {
        var content = new List<OpenXmlElement>();
        var outline = new BookOutline();
        if (book.Own is { } own)
        {
            content.Add(outline.Heading(texts["Book.OwnMembers", book.Kkr.Name], 1, pageBreak: true));
            content.AddRange(Forum(own));
        }

        foreach (var chapter in book.Chapters)
        {
            content.Add(outline.Heading(texts[$"Field.{chapter.Key}"], 1, pageBreak: true));
            foreach (var forum in chapter)
            {
                content.Add(outline.Heading(forum.Name, 2));
                content.AddRange(Forum(forum));
            }
        }

        if (book.Fora.Count == 0) content.Add(Paragraph(texts["Book.NothingCovered", DayWords.Long(book.Day)]));
        if (book.Since is { } since) content.AddRange(Changes(since, outline));
        content.AddRange(Figures(book, outline, main));
        content.Add(outline.Heading(texts["Book.Persons"], 1, pageBreak: true));
        content.AddRange(Index(book));
        content.AddRange(Colophon(book, outline));
        return [.. Cover(book), .. outline.Contents(texts["Book.Contents"]), .. content, Section()];
    }

    private IEnumerable<OpenXmlElement> Cover(Book book)
    {
        yield return Paragraph(book.Kkr.Name, WordStyles.Kicker);
        yield return Paragraph(words.Title(book), WordStyles.Title);
        yield return Paragraph(string.Join(" · ", new[] { book.Edition is { } edition ? texts["Book.EditionNumber", edition.Number].Value : null, texts["Book.AsOf", DayWords.Long(book.Day)].Value }.OfType<string>()), WordStyles.Subtitle);
        yield return Paragraph(texts["Book.Lead", book.Kkr.Name, DayWords.Long(book.Day)]);
        yield return Facts(texts["Book.Colophon"],
        [
            (texts["Book.Municipalities"], [string.Join(", ", book.Kkr.Municipalities.Select(place => place.Name).OrderBy(Domain.Text.SortKey.Of, StringComparer.Ordinal))]),
            (texts["Book.ForaAndSeats"], [words.Counts(BookOccupancy.Of([.. book.Fora]))]),
            (texts["Book.Edition"], [texts["Book.EditionText", book.State.Number, MomentWords.Day(book.State.At)]]),
        ]);
        if (book.IsSample) yield return Paragraph(texts["Book.SampleNotice"]);
    }

    private IEnumerable<OpenXmlElement> Forum(BookForumAnswer forum)
    {
        IEnumerable<(string, IReadOnlyList<string>)> facts =
        [
            (texts["Purpose"], [forum.Purpose ?? texts["Occupancy.NOT_STATED"].Value]),
            (texts["LegalBasis"], [words.Basis(forum.LegalBasis)]),
            (texts["Period"], [words.Period(forum.Period)]),
            (texts["Relation"], [texts[$"Relation.{forum.KkrRelation}"].Value]),
            .. forum.Officers.Count > 0 ? [(texts["ElectedOfficers"].Value, words.Officers(forum))] : Array.Empty<(string, IReadOnlyList<string>)>(),
            (texts["Book.NumberOfSeats"], [words.Seats(forum)]),
        ];
        yield return Facts(forum.Name, facts);
        yield return Paragraph("", WordStyles.Detail);
        if (forum.Seats.Count == 0)
        {
            yield break;
        }

        var deputies = forum.Seats.Any(seat => seat.Deputies.Count > 0);
        string[] head = deputies ? [texts["Seat"], texts["Book.Member"], texts["Book.Alternate"], texts["Book.WhoAppoints"]] : [texts["Seat"], texts["Book.Member"], texts["Book.WhoAppoints"]];
        yield return Table($"{forum.Name}: {texts["WhoSitsHere"]}", deputies ? WithDeputies : WithoutDeputies, head, BookRow.Of(forum.Seats).Select(row => Cells(row, forum, deputies)));
        yield return Paragraph("", WordStyles.Detail);
    }

    private IReadOnlyList<IReadOnlyList<string>> Cells(BookRow row, BookForumAnswer forum, bool deputies)
    {
        var seat = row.Seat;
        IReadOnlyList<string> name = [words.Seat(seat) + (row.Count > 1 ? $" ({texts["Book.SeveralSeats", row.Count]})" : ""), .. words.AboutSeat(seat, forum.Period)];
        IReadOnlyList<string> holder = [words.Holder(seat), .. words.About(seat, forum.Period)];
        return deputies ? [name, holder, words.Deputies(seat), [words.WhoAppoints(seat)]] : [name, holder, [words.WhoAppoints(seat)]];
    }

    private IEnumerable<OpenXmlElement> Changes(BookSince since, BookOutline outline)
    {
        yield return outline.Heading(texts["Book.Changes"], 1, pageBreak: true);
        yield return Paragraph(texts["Book.ChangesSince", since.Number, since.Title, DayWords.Long(since.Day)]);
        if (since.Changes.Count == 0) yield return Paragraph(texts["Book.NoChanges"]);
        foreach (var forum in since.Changes)
        {
            yield return outline.Heading(forum.Name, 3);
            foreach (var line in forum.Lines)
            {
                yield return Paragraph(words.Change(line), WordStyles.Bullet);
            }
        }
    }

    private IEnumerable<OpenXmlElement> Figures(Book book, BookOutline outline, MainDocumentPart main)
    {
        var together = book.Figures.Together;
        yield return outline.Heading(texts["Book.Figures"], 1, pageBreak: true);
        yield return outline.Heading(texts["Book.FiguresSeats"], 2);
        var fields = words.Fields(book).SkipLast(1).ToList();
        if (fields.Count > 0)
        {
            yield return WordChart.Bars(main, 1, texts["Book.FiguresSeats"], [.. fields.Select(field => field.Name)],
            [
                (texts["Occupancy.HELD"], "2B6A99", [.. fields.Select(field => field.Count.Held)]),
                (texts["Occupancy.VACANT"], "B3261E", [.. fields.Select(field => field.Count.Vacant)]),
                (texts["Occupancy.NOT_STATED"], "C3CBD3", [.. fields.Select(field => field.Count.NotStated)]),
            ]);
        }

        yield return Table(
            texts["Book.FiguresSeats"], [4539, 1700, 1700, 1699], [texts["Book.Field"], texts["Occupancy.HELD"], texts["Occupancy.VACANT"], texts["Occupancy.NOT_STATED"]],
            words.Fields(book).Select(field => Line(field.Name, BookWords.Number(field.Count.Held), BookWords.Number(field.Count.Vacant), BookWords.Number(field.Count.NotStated))));
        yield return outline.Heading(texts["Balance.Parties"], 2);
        yield return Paragraph(texts["Book.FiguresPolitical", together.Held, together.Political]);
        if (together.Parties.Count > 0)
        {
            yield return WordChart.Bars(
                main, 2, texts["Balance.Parties"], [.. together.Parties.Select(party => $"{party.Letter} {party.Name}")], [(texts["Balance.Held"], "2B6A99", [.. together.Parties.Select(party => party.Held)])]);
            var votes = book.Figures.VoteTable is not null;
            yield return Table(
                texts["Balance.Parties"], votes ? [5238, 2200, 2200] : [7438, 2200], votes ? [texts["Balance.Party"], texts["Balance.Held"], texts["Balance.Entitlement"]] : [texts["Balance.Party"], texts["Balance.Held"]],
                together.Parties.Select(party => votes
                    ? Line($"{party.Letter} {party.Name}", BookWords.Number(party.Held), party.Entitlement is { } fair ? BookWords.Number(fair) : texts["Balance.ByLot"])
                    : Line($"{party.Letter} {party.Name}", BookWords.Number(party.Held))));
        }

        if (book.Figures.NoEntitlement is { } why) yield return Paragraph(why, WordStyles.Detail);
        yield return outline.Heading(texts["Balance.Municipalities"], 2);
        yield return Paragraph(texts["Balance.Spread", together.MunicipalitiesWithSeat, together.Municipalities.Count, together.MostOfOne]);
        if (together.Municipalities.Count > 0)
        {
            yield return WordChart.Bars(
                main, 3, texts["Balance.Municipalities"], [.. together.Municipalities.Select(place => place.Name)], [(texts["Balance.Held"], "2B6A99", [.. together.Municipalities.Select(place => place.Held)])]);
            yield return Table(
                texts["Balance.Municipalities"], [7438, 2200], [texts["Balance.Municipality"], texts["Balance.Held"]], together.Municipalities.Select(place => Line(place.Name, BookWords.Number(place.Held))));
        }

        yield return outline.Heading(texts["Balance.Gender"], 2);
        yield return Table(
            texts["Balance.Gender"], [2838, 1360, 1360, 1360, 1360, 1360],
            [texts["Balance.Group"], texts["Balance.Persons"], texts["Balance.Women"], texts["Balance.Men"], texts["Balance.Others"], texts["Balance.GenderNotRecorded"]],
            words.Groups(book.Figures).Select(group => Line([group.Name, BookWords.Number(group.Seats.Gender.Persons), .. Genders(group.Seats.Gender)])));
        if (book.Figures.Withheld is { } reason) yield return Paragraph(reason, WordStyles.Detail);
    }

    private string[] Genders(GenderCountsAnswer counts) => counts.Withheld is null ? [.. words.Genders(counts)] : [.. Enumerable.Repeat(texts["Balance.Withheld"].Value, 4)];

    private IEnumerable<OpenXmlElement> Index(Book book)
    {
        if (book.Persons.Count == 0) yield return Paragraph(texts["Book.NoPersons"]);
        else
            yield return Table(
                texts["Book.Persons"], [3402, 6236], [texts["Sheet.Name"], texts["Forum"]],
                book.Persons.Select(person => (IReadOnlyList<IReadOnlyList<string>>)[[person.Person.Name], [.. person.Places.Select(words.Place)]]));
    }

    private IEnumerable<OpenXmlElement> Colophon(Book book, BookOutline outline)
    {
        yield return outline.Heading(texts["Book.Colophon"], 1, pageBreak: true);
        yield return Paragraph(texts["Book.ColophonState", book.State.Number, MomentWords.Long(book.State.At), DayWords.Long(book.Day)]);
        if (book.Edition is { } edition) yield return Paragraph(texts["Book.ColophonEdition", edition.Number, book.Kkr.Name]);
        yield return Facts(texts["Book.Digest"], [(texts["Book.Digest"], [book.Digest]), .. book.State.Hash is { } hash ? [(texts["Book.StateHash"].Value, (IReadOnlyList<string>)[hash])] : Array.Empty<(string, IReadOnlyList<string>)>()]);
        yield return Paragraph("", WordStyles.Detail);
        yield return Paragraph(texts["Book.ColophonSeats"]);
        yield return Paragraph(texts["Book.ColophonParty"]);
        if (book.NotCovered.Count > 0) yield return Paragraph(texts["NotCovered", string.Join(", ", book.NotCovered)]);
        yield return outline.Heading(texts["Book.MarksTitle"], 2);
        yield return Paragraph(texts["Book.MarkNone"]);
        yield return Facts(texts["Book.MarksTitle"],
        [
            (texts["Mark.ELSEWHERE"], [texts["Book.MarkElsewhere"]]),
            (texts["Mark.INFERRED"], [texts["Book.MarkInferred"]]),
            (texts["Mark.UNVERIFIED"], [texts["Book.MarkUnverified"]]),
            (texts["BasisShort.TERM_ASSUMED"], [texts["Book.MarkAssumed"]]),
            (texts["BasisShort.ATTESTED"], [texts["Book.MarkAttested"]]),
        ]);
        yield return Paragraph("", WordStyles.Detail);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Line(params string[] cells) => [.. cells.Select(cell => (IReadOnlyList<string>)[cell])];

    /// <summary>A4; the cover has neither head nor foot.</summary>
    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1304, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 510, Gutter = 0 },
        new TitlePage());

    private static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "357", Hanging = "357" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    /// <summary>The headings of the document as they are written, for its table of contents.</summary>
    private sealed class BookOutline
    {
        private readonly List<(string Text, int Level, string Bookmark)> headings = [];

        public Paragraph Heading(string text, int level, bool pageBreak = false)
        {
            var bookmark = string.Create(CultureInfo.InvariantCulture, $"_Toc{headings.Count + 1:00000}");
            headings.Add((text, level, bookmark));
            return WordText.Heading(text, level, bookmark, headings.Count, pageBreak);
        }

        /// <summary>A real table of contents: its lines stand there from the first, and their pages come when the document is opened or the table is updated.</summary>
        public IEnumerable<OpenXmlElement> Contents(string title)
        {
            var heading = Paragraph(title, WordStyles.ContentsHeading);
            heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
            yield return heading;
            var lines = headings.Where(line => line.Level <= 2).Select(line => ContentsLine(line.Text, line.Level, line.Bookmark)).ToList();
            var (first, last) = (lines[0], lines[^1]);
            foreach (var run in new[]
            {
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                new Run(new FieldCode(" TOC \\o \"1-2\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true }),
            })
            {
                first.InsertAfter(run, first.ParagraphProperties!);
            }

            last.AppendChild(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }
}
