using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Kkrs;

/// <summary>The steps of the calculation that can be switched. The defaults are what the sources say, or the reading that fits what is known.</summary>
public sealed record KkrOptions
{
    /// <summary>All defaults.</summary>
    public static KkrOptions Default { get; } = new();

    /// <summary>The share of the votes in the member municipalities that a party needs; null to demand none.</summary>
    public VoteThreshold? Threshold { get; init; } = new(
        "kkr-two-percent",
        new LocalizedText("Mindst 2 % af stemmerne i medlemskommunerne.", "At least 2 % of the votes in the member municipalities."),
        2,
        100,
        SourceMark.Elsewhere);

    /// <summary>Whether a party needs a seat in at least one of the councils. Where the councils are not given it cannot be demanded: <see cref="KkrElection.Councils"/>.</summary>
    public bool NeedsCouncilSeat { get; init; } = true;

    /// <summary>The cap for each municipality, 22 for 11 with 2; null for no cap.</summary>
    public int? MostPerMunicipality { get; init; } = 2;

    /// <summary>How the size is found.</summary>
    public KkrSizeReading Size { get; init; } = KkrSizeReading.SmallestThatCoversTheMayors;

    /// <summary>What an overhang does.</summary>
    public KkrOverhangReading Overhang { get; init; } = KkrOverhangReading.OthersShareWhatIsLeft;
}
