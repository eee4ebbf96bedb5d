using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Fora;

/// <summary>Something set for a single forum.</summary>
/// <param name="ForumId">The forum.</param>
/// <param name="Name">What is set.</param>
/// <param name="Value">Its value, as the rules read it; for a vote table the id of one.</param>
/// <param name="Span">The days for which it is set.</param>
/// <param name="Source">Where it stands.</param>
public sealed record ForumSetting(long ForumId, ForumSettingName Name, string Value, Span Span, Source Source)
{
    /// <summary>The name as the rules and the register write it, <c>maxPerMunicipality</c>.</summary>
    public static string KeyOf(ForumSettingName name) => char.ToLowerInvariant(name.ToString()[0]) + name.ToString()[1..];

    /// <summary>The name that such a key stands for.</summary>
    /// <exception cref="ArgumentException">No setting has that key.</exception>
    public static ForumSettingName NameOf(string key) => Enum.Parse<ForumSettingName>(key, ignoreCase: true);

    /// <summary>The rules that read a setting with that value; empty when none does.</summary>
    public static IReadOnlyList<string> RulesReading(ForumSettingName name, string value) => name == ForumSettingName.PartyTable
        ? ["party-proportion"]
        : [.. CompositionRules.Names.Where(rule => CompositionRules.Accepts(rule, KeyOf(name), value))];
}
