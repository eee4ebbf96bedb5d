using System.Globalization;
using System.Text;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.CommandLine.Elections;

/// <summary>A preview as text, in the language in use.</summary>
internal static class PreviewText
{
    private static readonly Dictionary<string, (string Da, string En)> Words = new(StringComparer.Ordinal)
    {
        ["LOST"] = ("mister valgbarhed", "loses eligibility"), ["NOT_KNOWN"] = ("ved vi ikke", "not known"), ["KEPT"] = ("beholder", "keeps"),
        ["SATISFIED"] = ("opfyldt", "satisfied"), ["VIOLATED"] = ("ikke opfyldt", "not satisfied"), ["UNDETERMINED"] = ("kan ikke afgøres", "undetermined"),
        ["EXCUSED"] = ("undtaget", "excused"), ["NOT_APPLICABLE"] = ("ikke relevant", "not applicable"),
    };

    public static string Write(ElectionPreviewAnswer preview)
    {
        var text = new StringBuilder();
        Line(Said($"Den nye periode begynder {Day(preview.FirstDay)}. Set frem til {Day(preview.Until)}. Intet er skrevet.", $"The new term begins on {Day(preview.FirstDay)}. Looked at until {Day(preview.Until)}. Nothing was written."));
        if (preview.Shortened)
            Line(Said("Der sker så meget, at de senere dage er udeladt.", "So much changes that the later days were left out."));
        Line(Said($"Nye personer: {Digits(preview.NewPersons.Count)}", $"New persons: {Digits(preview.NewPersons.Count)}"));
        Head(Said("Politiske pladser", "Political seats"));
        foreach (var it in preview.Eligibility)
            Line($"  {Word(it.Fate)}: {it.Person.Name}, {it.Forum.Name}, {it.Seat.Label}{From(it.Day)}{Until(it.LastDay)}. {it.Reason}{Paragraph(it.Citation)}");
        Head(Said("Pladser, som følger et hverv", "Seats that follow an office"));
        foreach (var it in preview.OfficeSeats.Where(it => it.Day is not null))
            Line($"  {it.Forum.Name}, {it.Office}: {Name(it.Before)} → {Name(it.After)}{From(it.Day)}{Deputies(it)}");
        Line($"  {Said("Uændret", "Unchanged")}: {Digits(preview.OfficeSeats.Count(it => it.Day is null))}");
        Head(Said("Fora, som bedømmes anderledes", "Fora that are judged otherwise"));
        foreach (var board in preview.Boards)
            Board(board);
        Line($"  {Said("Uændret", "Unchanged")}: {Digits(preview.BoardsUnchanged)}");
        foreach (var kkr in preview.Kkrs)
            Kkr(kkr);
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Head(string head) => text.Append('\n').Append(head).Append('\n');

        void Board(BoardOutlookAnswer board)
        {
            Line($"  {board.Forum.Name}: {Word(board.Before)} → {Word(board.Worst)}{(board.BrokenFrom is { } broken ? Said($"; ikke lovlig fra {Day(broken)}", $"; not lawful from {Day(broken)}") : "")}");
            foreach (var (day, change) in board.Days.SelectMany(day => day.Changes.Select(change => (day.Day, change))))
                Line($"    {Day(day)}, {RuleWords.Title(change.Rule)}: {Word(change.Before)} → {Word(change.After)}. {change.Message}{Paragraph(change.Citation)}");
        }

        void Kkr(KkrOutlookAnswer kkr)
        {
            Head(kkr.Name);
            foreach (var party in kkr.Parties)
                Line($"  {party.Letter}: {Said("pladser", "seats")} {Digits(party.HeldBefore)} → {Digits(party.HeldAfter)}, {Said("forholdstal", "entitlement")} {Digits(party.EntitledBefore)} → {Digits(party.EntitledAfter)}");
            if (kkr.NoComposition is { } missing)
                Line($"  {missing}");
            foreach (var party in kkr.Composition?.Parties ?? [])
                Line($"  {party.Name}: {Said("borgmestre", "mayors")} {Digits(party.Mayors)} + {Said("supplerende", "supplementary")} {Digits(party.Supplementary)}");
        }
    }

    private static string Deputies(OfficeSeatOutlookAnswer it) => it.DeputiesAfter.Count == 0 ? "" : $"; {Said("stedfortræder", "deputy")} {string.Join(", ", it.DeputiesAfter.Select(deputy => deputy.Name))}";

    private static string Paragraph(CitationAnswer? citation) => citation is null ? "" : $" ({citation.Act}{(citation.Paragraph is { } paragraph ? $", {paragraph}" : "")}.)";

    private static string From(string? day) => day is null ? "" : Said($", fra {Day(day)}", $", from {Day(day)}");

    private static string Until(string? day) => day is null ? "" : Said($", udpeget til {Day(day)}", $", appointed until {Day(day)}");

    private static string Name(Named? person) => person?.Name ?? Said("ikke oplyst", "not stated");

    private static string Word(string? word) => word is null ? "–" : Words.TryGetValue(word, out var words) ? Said(words.Da, words.En) : word;

    private static string Day(string iso) => DayWords.Long(iso);

    private static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Said(string da, string en) => PageLanguage.Current == PageLanguage.English ? en : da;
}
