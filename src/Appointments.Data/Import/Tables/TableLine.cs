using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Data.Import.Tables;

/// <summary>A line of a table; its cells are asked for by their English headings. What is wrong with one is told as it is asked for.</summary>
internal sealed class TableLine(string file, int number, IReadOnlyDictionary<string, string> cells, TableFaults faults)
{
    public int Number => number;

    /// <summary>True while nothing is wrong with the line.</summary>
    public bool IsRight => !faults.IsWrong(file, number);

    /// <summary>The text of a cell, empty when it or its column is not there.</summary>
    public string Text(string column) => cells.GetValueOrDefault(column, "");

    /// <summary>The text of a cell; null when it is empty.</summary>
    public string? TextOrNull(string column, int longest)
    {
        var text = Text(column);
        if (text.Length > longest) Wrong(column, FormattableString.Invariant($"Teksten er længere end {longest} tegn."), FormattableString.Invariant($"The text is longer than {longest} characters."));
        return text.Length == 0 ? null : text;
    }

    /// <summary>The text of a cell that must be filled.</summary>
    public string Needed(string column, int longest)
    {
        if (Text(column).Length == 0) Wrong(column, "Feltet er tomt.", "The cell is empty.");
        return TextOrNull(column, longest) ?? "";
    }

    /// <summary>A slug that is given, or is made of a name.</summary>
    public string SlugOf(string name)
    {
        var slug = Text("slug");
        if (slug != Slug.Of(slug) || slug.Length > 120) Wrong("slug", $"«{slug}» er ingen adresse: små bogstaver a til z, cifre og bindestreger.", $"\"{slug}\" is no slug: small letters a to z, digits and hyphens.");
        return slug.Length > 0 ? slug : Slug.Of(name);
    }

    /// <summary>One of the words that the API has for a value; the first is taken when the cell is empty.</summary>
    public T Word<T>(string column, params ReadOnlySpan<T> allowed)
        where T : struct, Enum
    {
        var text = Text(column);
        if (text.Length == 0) return allowed[0];
        if (ContractName.Parse<T>(text.ToUpperInvariant()) is { } value && allowed.Contains(value)) return value;
        var words = string.Join(", ", allowed.ToArray().Select(word => ContractName.Of(word)));
        Wrong(column, $"«{text}» er intet af {words}.", $"\"{text}\" is none of these words.");
        return allowed[0];
    }

    /// <summary>Yes or no; yes when the cell is empty.</summary>
    public bool Truth(string column)
    {
        var text = Text(column).ToLowerInvariant();
        if (text is "no" or "nej" or "false") return false;
        if (text is not ("" or "yes" or "ja" or "true")) Wrong(column, $"Skriv ja eller nej, ikke «{text}».", "Write yes or no.");
        return true;
    }

    /// <summary>The days; null when something is wrong with them.</summary>
    public Span? Days()
    {
        var (first, last) = (Day("first day"), Day("last day"));
        var span = new Span(first, Basis("first day basis", first), last, Basis("last day basis", last));
        if (last < first) Wrong("last day", "Sidste dag ligger før første dag.", "The last day lies before the first.");
        return IsRight ? span : null;
    }

    /// <summary>Where it stands; what is given when the line names no paper.</summary>
    public Source SourceOr(Source registration) => TextOrNull("paper", 400) is { } paper
        ? new Source(paper, Day("paper day"), TextOrNull("item", 100), Word("mark", Enum.GetValues<SourceMark>()), TextOrNull("note", 4000))
        : registration;

    public void Wrong(string column, string danish, string english) => faults.Add(file, number, column, danish, english);

    private LocalDate? Day(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1800 and <= 2199) return day;
        Wrong(column, $"«{text}» er ingen dag: skriv ÅÅÅÅ-MM-DD.", $"\"{text}\" is no day of the calendar: write YYYY-MM-DD.");
        return null;
    }

    private DayBasis Basis(string column, LocalDate? day)
    {
        return day is null ? Word(column, DayBasis.Open, DayBasis.Stated, DayBasis.Attested, DayBasis.TermAssumed) : Word(column, DayBasis.Stated, DayBasis.Attested, DayBasis.TermAssumed);
    }
}
