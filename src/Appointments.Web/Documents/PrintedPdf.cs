using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents;

/// <summary>A PDF as Chromium writes it: its objects stand in the open, found by the table at its end.</summary>
public sealed partial class PrintedPdf
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    private readonly byte[] bytes;
    private readonly string text;
    private readonly Dictionary<int, int> offsets;

    public PrintedPdf(byte[] bytes)
    {
        this.bytes = bytes;
        text = Encoding.Latin1.GetString(bytes);
        offsets = Offsets(text);
    }

    /// <summary>The same PDF made at an instant of the register, not of the printer's clock: the only thing that differs between two prints of one page.</summary>
    public byte[] At(Instant instant)
    {
        var stamp = Encoding.ASCII.GetBytes(Moment.Format(instant) + "+00'00'");
        var stamped = (byte[])bytes.Clone();
        foreach (Match date in Date().Matches(text))
        {
            stamp.CopyTo(stamped, date.Groups[1].Index);
        }

        return stamped;
    }

    /// <summary>On which page, from 1, each place lies that a link inside leads to; empty when the file is not as expected.</summary>
    public IReadOnlyDictionary<string, int> PagesOfPlaces()
    {
        var pages = PageObjects();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Reference(Catalog, "Dests") is not { } destinations)
        {
            return places;
        }

        foreach (Match place in Place().Matches(ObjectText(destinations)))
        {
            var page = pages.IndexOf(int.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture));
            if (page >= 0) places[Name(place.Groups[1].Value)] = page + 1;
        }

        return places;
    }

    private string Catalog => Root().Match(text) is { Success: true } root ? ObjectText(int.Parse(root.Groups[1].Value, CultureInfo.InvariantCulture)) : "";

    private List<int> PageObjects()
    {
        var pages = new List<int>();
        if (Reference(Catalog, "Pages") is { } tree) Collect(tree, pages);
        return pages;
    }

    private void Collect(int node, List<int> pages)
    {
        if (Kids().Match(ObjectText(node)) is not { Success: true } kids)
        {
            pages.Add(node);
            return;
        }

        foreach (Match kid in Link().Matches(kids.Groups[1].Value))
        {
            Collect(int.Parse(kid.Groups[1].Value, CultureInfo.InvariantCulture), pages);
        }
    }

    private string ObjectText(int number)
    {
        if (!offsets.TryGetValue(number, out var start))
        {
            return "";
        }

        var end = text.IndexOf("endobj", start, StringComparison.Ordinal);
        return end < 0 ? "" : text[start..end];
    }

    private static int? Reference(string dictionary, string key) =>
        Regex.Match(dictionary, $@"/{key} (\d+) 0 R", RegexOptions.None, TimeSpan.FromSeconds(5)) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>A name of a PDF writes what is no letter as #xx.</summary>
    private static string Name(string written) => Escaped().Replace(written, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static Dictionary<int, int> Offsets(string text)
    {
        var offsets = new Dictionary<int, int>();
        if (Start().Match(text) is not { Success: true } start || !int.TryParse(start.Groups[1].Value, CultureInfo.InvariantCulture, out var table) || table >= text.Length)
        {
            return offsets;
        }

        foreach (var (number, row) in Row().Matches(text[table..]).Index())
        {
            if (row.Groups[2].Value == "n") offsets[number] = int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture);
        }

        return offsets;
    }

    [GeneratedRegex(@"/(?:CreationDate|ModDate) \(D:(\d{14}\+00'00')\)", RegexOptions.None, 5000)]
    private static partial Regex Date();

    [GeneratedRegex(@"/Root (\d+) 0 R", RegexOptions.None, 5000)]
    private static partial Regex Root();

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF\s*$", RegexOptions.None, 5000)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(\d{10}) \d{5} ([nf])", RegexOptions.Multiline, 5000)]
    private static partial Regex Row();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]", RegexOptions.None, 5000)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R", RegexOptions.None, 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"/([^\s/\[\]<>()]+) \[(\d+) 0 R /XYZ", RegexOptions.None, 5000)]
    private static partial Regex Place();

    [GeneratedRegex("#([0-9A-Fa-f]{2})", RegexOptions.None, 5000)]
    private static partial Regex Escaped();
}
