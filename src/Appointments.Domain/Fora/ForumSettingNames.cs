using Appointments.Domain.Composition;
using Appointments.Domain.Law;

namespace Appointments.Domain.Fora;

/// <summary>The names of settings as the rules and the register write them.</summary>
public static class ForumSettingNames
{
    /// <summary><c>maxPerMunicipality</c>.</summary>
    public static string Key(this ForumSettingName name) => char.ToLowerInvariant(name.ToString()[0]) + name.ToString()[1..];

    /// <summary>The name that a key stands for.</summary>
    /// <exception cref="ArgumentException">No setting has that key.</exception>
    public static ForumSettingName Of(string key) => LawParameter.IsReference(key) ? ForumSettingName.LawParameter : Enum.Parse<ForumSettingName>(key, ignoreCase: true);

    /// <summary>The rules that read the setting with that value: those that have it as theirs, and those that a law file may tell the same.</summary>
    public static IReadOnlyList<string> RulesReading(this ForumSettingName name, string value) =>
    [
        .. CompositionRules.Settings.Where(setting => setting.Name == name.Key()).Select(setting => setting.Rule)
            .Union(CompositionRules.Names.Where(rule => CompositionRules.Accepts(rule, name.Key(), value)), StringComparer.Ordinal),
    ];
}
