using Appointments.Domain.Sources;

namespace Appointments.Domain.Law;

/// <summary>A value that the law of a kind leaves to each of its fora: how many seats, of which municipality, appointed by whom. Its seats name it as <c>$name</c>.</summary>
/// <param name="Name">Its name, without the sign.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Otherwise">Its value where none is given; null when the seats that need it are then not stated.</param>
/// <param name="Values">The values that are known for fora of certain KKRs; a setting of the forum itself goes before them.</param>
public sealed record LawParameter(
    string Name,
    LocalizedText Meaning,
    ParameterType Type,
    string? Otherwise,
    IReadOnlyList<ParameterValue> Values)
{
    /// <summary>What precedes the name where it stands for its value, and in the name of the setting that gives it.</summary>
    public const char Sign = '$';

    /// <summary>Stands at <c>appointedBy</c> for the KKR of the forum, and needs no declaration.</summary>
    public const string Kkr = "$kkr";

    /// <summary>Stands at <c>count</c> and <c>municipalities</c> for those of the area of the forum's KKR, and needs no declaration.</summary>
    public const string Area = "$area";

    /// <summary>True for a text that names a parameter instead of saying a value.</summary>
    public static bool IsReference(string text) => text.StartsWith(Sign);
}
