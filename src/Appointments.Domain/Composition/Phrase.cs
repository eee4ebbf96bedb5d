using System.Globalization;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>The small words of the findings.</summary>
internal static class Phrase
{
    /// <summary>The number alone, the same on every host.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1 plads</c>, <c>7 pladser</c>.</summary>
    public static string Count(int number, string one, string many) => $"{Digits(number)} {(number == 1 ? one : many)}";

    /// <summary><c>A, B og C</c>.</summary>
    public static string List(IReadOnlyList<string> parts, string and) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.SkipLast(1))} {and} {parts[^1]}";

    /// <summary><c>A, B og C</c> and <c>A, B and C</c>.</summary>
    public static LocalizedText List(IReadOnlyList<string> parts) => new(List(parts, "og"), List(parts, "and"));

    /// <summary>One sentence after another; null adds nothing.</summary>
    public static LocalizedText Then(this LocalizedText text, LocalizedText? next) =>
        next is null ? text : new LocalizedText($"{text.Da} {next.Da}", $"{text.En} {next.En}");

    /// <summary>The sentences that are said, one after another.</summary>
    public static LocalizedText Sentences(params LocalizedText?[] sentences)
    {
        var said = sentences.OfType<LocalizedText>().ToList();
        return new LocalizedText(string.Join(' ', said.Select(it => it.Da)), string.Join(' ', said.Select(it => it.En)));
    }

    /// <summary><c>7 pladser er uden oplyst indehaver, 1 plads er ledig</c>; null when all are held.</summary>
    public static LocalizedText? Open(IReadOnlyList<SeatState> seats)
    {
        var notStated = seats.Count(seat => seat.Occupancy == Occupancy.NotStated);
        var vacant = seats.Count(seat => seat.Occupancy == Occupancy.Vacant);
        return Clauses(
            (notStated, Clause(notStated, "plads er uden oplyst indehaver", "pladser er uden oplyst indehaver", "seat has no stated holder", "seats have no stated holder")),
            (vacant, Clause(vacant, "plads er ledig", "pladser er ledige", "seat is vacant", "seats are vacant")));
    }

    /// <summary>A clause about a number of things, in both languages.</summary>
    public static LocalizedText Clause(int number, string oneDa, string manyDa, string oneEn, string manyEn) =>
        new(Count(number, oneDa, manyDa), Count(number, oneEn, manyEn));

    /// <summary>The clauses whose number is not 0, with commas between; null when none.</summary>
    public static LocalizedText? Clauses(params (int Number, LocalizedText? Text)[] clauses)
    {
        var said = clauses.Where(clause => clause.Number > 0 && clause.Text is not null).Select(clause => clause.Text!).ToList();
        return said.Count == 0 ? null : new LocalizedText(string.Join(", ", said.Select(it => it.Da)), string.Join(", ", said.Select(it => it.En)));
    }
}
