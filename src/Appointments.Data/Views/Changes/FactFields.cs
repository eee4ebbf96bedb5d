using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Appointments.Data.Rows;
using Appointments.Domain.Elections;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Views.Changes;

/// <summary>The kinds of fields that facts are made of.</summary>
internal static class FactFields
{
    private static readonly LocalizedText IsRecorded = new("oplysning registreret", "recorded");

    public static FactField<TRow> Text<TRow>(string column, LocalizedText label, Func<TRow, string?> value)
        where TRow : FactRow => new([column], label, value, (row, _) => value(row) is { } text ? Same(text) : null);

    public static FactField<TRow> Number<TRow>(string column, LocalizedText label, Func<TRow, long> value)
        where TRow : FactRow => Text<TRow>(column, label, row => value(row).ToString(CultureInfo.InvariantCulture));

    public static FactField<TRow> Truth<TRow>(string column, LocalizedText label, Func<TRow, bool?> value)
        where TRow : FactRow => new([column], label, row => value(row), (row, _) => value(row) is not { } known ? null : known ? new("ja", "yes") : new("nej", "no"));

    public static FactField<TRow> Value<TRow, TEnum>(string column, LocalizedText label, Func<TRow, TEnum?> value)
        where TRow : FactRow
        where TEnum : struct, Enum => new([column], label, row => value(row), (row, _) => value(row) is { } known ? ValueWords.Of(known) : null);

    /// <summary>A value that may have to be erased: that it is there is told, and whether another was put in its place; nothing else.</summary>
    public static FactField<TRow> Sealed<TRow>(string column, LocalizedText label, Func<TRow, byte[]?> digest)
        where TRow : FactRow => new(
        [column], label, row => digest(row) is { } bytes ? Convert.ToHexStringLower(bytes) : null, (row, _) => digest(row) is null ? null : IsRecorded);

    /// <summary>Who is a candidate; told like a sealed value.</summary>
    public static FactField<TRow> Candidate<TRow>(string column, LocalizedText label, Func<TRow, long?> person)
        where TRow : FactRow => new([column], label, row => person(row), (row, _) => person(row) is null ? null : IsRecorded);

    /// <summary>What only the secretariat sees; the journal tells everybody no more than that it is there.</summary>
    public static FactField<TRow> Inward<TRow>(LocalizedText label, Func<TRow, object?> value, params string[] columns)
        where TRow : FactRow => new(columns, label, value, (row, _) => value(row) is null ? null : IsRecorded);

    public static FactField<TRow> Of<TRow>(string column, LocalizedText label, ReferenceKind kind, Func<TRow, long?> id)
        where TRow : FactRow => new([column], label, row => id(row), (row, names) => id(row) is { } known ? names[Reference.To(kind, known)] : null)
        {
            References = row => id(row) is { } known ? [Reference.To(kind, known)] : [],
        };

    public static FactField<TRow> Of<TRow>(string column, LocalizedText label, ReferenceKind kind, Func<TRow, string?> key)
        where TRow : FactRow => new([column], label, key, (row, names) => key(row) is { } known ? names[Reference.To(kind, known)] : null)
        {
            References = row => key(row) is { } known ? [Reference.To(kind, known)] : [],
        };

    public static FactField<TRow> Authorities<TRow>(string column, LocalizedText label, Func<TRow, IReadOnlyList<string>> slugs)
        where TRow : FactRow => new(
        [column],
        label,
        row => string.Join('\n', slugs(row)),
        (row, names) => slugs(row) is { Count: > 0 } known ? Listed([.. known.Select(slug => names[Reference.To(ReferenceKind.Authority, slug)])]) : null)
        {
            References = row => slugs(row).Select(slug => Reference.To(ReferenceKind.Authority, slug)),
        };

    /// <summary>Seats one after another, each after some words of its own; the seats by their ids as text.</summary>
    public static FactField<TRow> Seats<TRow>(string column, LocalizedText label, Func<TRow, IEnumerable<(string Words, string Seat)>> seats)
        where TRow : FactRow => new(
        [column],
        label,
        row => string.Join('\n', seats(row).Select(it => it.Words + it.Seat)),
        (row, names) => seats(row).ToList() is { Count: > 0 } known ? Listed([.. known.Select(it => Named(it.Words, names[SeatOf(it.Seat)]))]) : null)
        {
            References = row => seats(row).Select(it => SeatOf(it.Seat)),
        };

    /// <summary>A document too long to be shown: its digest tells one from another.</summary>
    public static FactField<TRow> Document<TRow>(string column, LocalizedText label, Func<TRow, string> document)
        where TRow : FactRow => Text<TRow>(column, label, row => $"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document(row))))}");

    public static FactField<TRow> Votes<TRow>(string column, LocalizedText label, Func<TRow, IReadOnlyList<VoteCount>> votes)
        where TRow : FactRow => Text<TRow>(column, label, row => string.Join("; ", votes(row).Select(Written)));

    /// <summary>What every fact says: for which days, and where it stands.</summary>
    public static IEnumerable<FactField<TRow>> Common<TRow>()
        where TRow : FactRow =>
    [
        new([nameof(FactRow.FirstDay), nameof(FactRow.FirstDayBasis)], new("Første dag", "First day"), row => (row.FirstDay, row.FirstDayBasis), (row, _) => Day(row.FirstDay, row.FirstDayBasis)),
        new([nameof(FactRow.LastDay), nameof(FactRow.LastDayBasis)], new("Sidste dag", "Last day"), row => (row.LastDay, row.LastDayBasis), (row, _) => Day(row.LastDay, row.LastDayBasis)),
        new(
            [nameof(FactRow.SourcePaper), nameof(FactRow.SourceDay), nameof(FactRow.SourceItem)],
            new("Kilde", "Source"),
            row => (row.SourcePaper, row.SourceDay, row.SourceItem),
            (row, _) => row.SourcePaper.Length == 0 ? null : Paper(row)),
        new([nameof(FactRow.Mark)], new("Hvor sikkert", "How well known"), row => row.Mark, (row, _) => ValueWords.Of(row.Mark)),
        Text<TRow>(nameof(FactRow.SourceNote), new("Bemærkning", "Note"), row => row.SourceNote),
    ];

    private static LocalizedText Day(LocalDate day, DayBasis basis)
    {
        if (OpenEnd.ToNull(day) is null)
            return new("åben", "open");
        return basis is DayBasis.Attested or DayBasis.TermAssumed
            ? new($"{day.Danish()} ({ValueWords.Of(basis).Da})", $"{day.English()} ({ValueWords.Of(basis).En})")
            : new(day.Danish(), day.English());
    }

    private static LocalizedText Paper(FactRow row) => new(
        row.SourcePaper + (row.SourceDay is { } day ? $", {day.Danish()}" : "") + (row.SourceItem is { } item ? $", {item}" : ""),
        row.SourcePaper + (row.SourceDay is { } date ? $", {date.English()}" : "") + (row.SourceItem is { } part ? $", {part}" : ""));

    private static string Written(VoteCount count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count.Letter}{(count.MunicipalityCode is null ? "" : $" ({count.MunicipalityCode})")} {count.Votes}");

    private static LocalizedText Listed(IReadOnlyList<LocalizedText> texts) =>
        new(string.Join(", ", texts.Select(text => text.Da)), string.Join(", ", texts.Select(text => text.En)));

    private static Reference SeatOf(string id) => Reference.To(ReferenceKind.Seat, long.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture));

    private static LocalizedText Named(string words, LocalizedText seat) => new(words + seat.Da, words + seat.En);

    private static LocalizedText Same(string text) => new(text, text);
}
