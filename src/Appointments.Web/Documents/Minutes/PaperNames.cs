using System.Text.RegularExpressions;
using Appointments.Data.Import;
using Appointments.Domain.Text;
using Appointments.Law;

namespace Appointments.Web.Documents.Minutes;

/// <summary>What the reader knows beforehand: municipalities, parties, KKRs and fora of the reference data and the law files.</summary>
internal sealed class PaperNames
{
    private static readonly Lazy<PaperNames> Loaded = new(() => new PaperNames());
    private readonly Dictionary<string, string> municipalities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parties = new(StringComparer.OrdinalIgnoreCase);

    private PaperNames()
    {
        var laws = LawLibrary.Load();
        var names = ReferenceNames.Of(SampleRegister.Load(laws));
        Kkrs = names.Kkrs;
        foreach (var name in names.Municipalities)
        {
            // Papers write Vesthimmerland and Vesthimmerlands, Aarhus and Århus, Høje-Taastrup and Høje Taastrup.
            municipalities[SearchName.Of(name)] = name;
            municipalities.TryAdd(SearchName.Of(name.EndsWith('s') ? name[..^1] : name + "s"), name);
        }

        foreach (var party in names.Parties.Where(party => party.MunicipalityCode is null))
            parties.TryAdd(party.Name, party.Letter);
        // Two letters of a newspaper are sure; its S, K and R are letters of other lists on a ballot, and stay as printed.
        foreach (var (name, letter) in new[] { ("SF", "F"), ("Socialistisk Folkeparti", "F"), ("Konservative", "C"), ("De Konservative", "C"), ("Radikale", "B"), ("EL", "Ø"), ("LA", "I"), ("DF", "O"), ("RV", "B"), ("KD", "K"), ("DD", "Æ"), ("NB", "D"), ("ALT", "Å") })
            parties.TryAdd(name, letter);
        Fora = [.. names.Fora.Concat(laws.Select(law => law.Name.Da)).SelectMany(Variants).Where(name => name.Length > 2).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
        MunicipalityPattern = string.Join('|', names.Municipalities.OrderByDescending(name => name.Length).Select(name => Regex.Escape(name.TrimEnd('s')).Replace(@"\-", "[- ]", StringComparison.Ordinal).Replace("aa", "(?:aa|å)", StringComparison.Ordinal).Replace("Aa", "(?:Aa|Å)", StringComparison.Ordinal) + "s?"));
    }

    /// <summary>The names, read once.</summary>
    public static PaperNames Known => Loaded.Value;

    /// <summary><c>KKR Nordjylland</c> and the others.</summary>
    public IReadOnlyList<string> Kkrs { get; }

    /// <summary>Names of fora with their abbreviations, the longest first.</summary>
    public IReadOnlyList<string> Fora { get; }

    /// <summary>A pattern for the name of any municipality.</summary>
    public string MunicipalityPattern { get; }

    /// <summary>The municipality as the reference data spells it, without «Kommune»; null when it knows none of that name.</summary>
    public string? Municipality(string printed)
    {
        var name = printed.Trim(' ', '.', ',');
        if (name.EndsWith(" Kommune", StringComparison.OrdinalIgnoreCase))
            name = name[..^8];
        return municipalities.GetValueOrDefault(SearchName.Of(name));
    }

    /// <summary>The letter of a party that is printed as a letter or by its name; null when it is neither.</summary>
    public string? Party(string printed)
    {
        var text = printed.Trim(' ', '.', ',', '(', ')');
        if (text.Length == 1 && char.IsLetter(text[0]) && char.IsUpper(text[0]))
            return text;
        return parties.GetValueOrDefault(text);
    }

    /// <summary>«Danmarks Erhvervsfremmebestyrelse (DEB)» is also written without the bracket and by the abbreviation alone.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return [name];
        var close = name.IndexOf(')', open);
        var plain = name[..open].Trim();
        var inside = close > open ? name[(open + 1)..close] : "";
        return inside.All(char.IsUpper) ? [name.Split(',')[0], plain, inside] : [plain];
    }
}
