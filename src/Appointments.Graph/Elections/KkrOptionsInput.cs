using System.Globalization;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Elections;

/// <summary><c>KkrOptionsInput</c>: the steps that can be switched.</summary>
public sealed record KkrOptionsInput(int ThresholdPercent, bool NeedsCouncilSeat, int MostPerMunicipality, KkrSizeReading Size, KkrOverhangReading Overhang)
{
    internal IEnumerable<LocalizedText> Faults()
    {
        if (ThresholdPercent is < 0 or > 100)
            yield return new LocalizedText("Spærregrænsen er et helt tal fra 0 til 100 procent.", "The threshold is a whole number from 0 to 100 percent.");
        if (MostPerMunicipality is < 1 or > 100)
            yield return new LocalizedText("Loftet er 1 til 100 medlemmer pr. kommune.", "The cap is 1 to 100 members for each municipality.");
    }

    internal KkrOptions ToOptions() => KkrOptions.Default with
    {
        Threshold = Threshold(),
        NeedsCouncilSeat = NeedsCouncilSeat,
        MostPerMunicipality = MostPerMunicipality,
        Size = Size,
        Overhang = Overhang,
    };

    /// <summary>What the sources say when it is that; another share is the caller's own, and no source says it.</summary>
    private VoteThreshold? Threshold()
    {
        var known = KkrOptions.Default.Threshold!;
        if (ThresholdPercent == 0 || ThresholdPercent * known.Denominator == known.Numerator * 100)
            return ThresholdPercent == 0 ? null : known;
        var percent = ThresholdPercent.ToString(CultureInfo.InvariantCulture);
        return new VoteThreshold(
            "own-threshold",
            new LocalizedText($"Mindst {percent} % af stemmerne i medlemskommunerne.", $"At least {percent} % of the votes in the member municipalities."),
            ThresholdPercent,
            100,
            SourceMark.Unverified);
    }
}
