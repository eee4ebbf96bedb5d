using Appointments.Domain.Sources;

namespace Appointments.Domain.Balance;

/// <summary>Recorded genders of a group of persons, each counted once however many seats the person has.</summary>
/// <param name="Persons">How many they are.</param>
/// <param name="Women">Recorded women; null when withheld.</param>
/// <param name="Men">Recorded men; null when withheld.</param>
/// <param name="Others">Recorded as neither; null when withheld.</param>
/// <param name="NotRecorded">Those whose gender is not recorded; null when withheld.</param>
public sealed record GenderCounts(int Persons, int? Women, int? Men, int? Others, int? NotRecorded)
{
    private static readonly LocalizedText Why = new(
        "Tallene vises ikke, fordi de kunne røbe en enkelt persons køn, alene eller trukket fra andre tal.",
        "The counts are not shown, because they could give away one person's gender, by themselves or subtracted from other counts.");

    /// <summary>Why the counts are withheld; null when they are told.</summary>
    public LocalizedText? Withheld => Women is null ? Why : null;
}
