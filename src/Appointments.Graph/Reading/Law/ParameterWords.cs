using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading.Law;

/// <summary>The parameters of rules in words. What has no words yet is shown as the law files write it, so that nothing is hidden.</summary>
internal static class ParameterWords
{
    public static LocalizedText Of(LawDocument law, string name, string value) => (name, value) switch
    {
        ("seats", _) => Seats(law, value),
        ("jointly", _) => new("i fællesskab", "jointly"),
        ("among", _) => new("blandt de indstillede", "among those nominated"),
        ("genderThreshold", "nearest") => new("40 procent er det nærmeste hele tal", "40 per cent is the nearest whole number"),
        ("genderThreshold", "floor") => new("40 procent rundes ned", "40 per cent is rounded down"),
        ("partyTolerance", "0") => new("ingen afvigelse fra fordelingen", "no difference from the proportion"),
        ("partyTolerance", "1") => new("højst 1 plads fra fordelingen", "at most 1 seat from the proportion"),
        ("partyTolerance", _) => new($"højst {value} pladser fra fordelingen", $"at most {value} seats from the proportion"),
        ("maxPerMunicipality", _) => new($"højst {value} fra samme kommune", $"at most {value} of one municipality"),
        ("minMunicipalities", _) => new($"mindst {value} kommuner", $"at least {value} municipalities"),
        ("appointedBy", _) => new($"gælder dem, {value} udpeger", $"for those whom {value} appoints"),
        ("maximum", _) => new($"højst {value} medlemmer", $"at most {value} members"),
        ("years", _) => new($"højst {value} år ad gangen", $"at most {value} years at a time"),
        ("reappointments", "1") => new("kan genudpeges én gang", "may be re-appointed once"),
        ("reappointments", _) => new($"kan genudpeges {value} gange", $"may be re-appointed {value} times"),
        ("least", _) => new($"mindst {value}", $"at least {value}"),
        ("plan", "partial") => new("kun nogle af pladserne er oplyst", "only some of the seats are stated"),
        _ => new($"{name}: {value}", $"{name}: {value}"),
    };

    private static LocalizedText Seats(LawDocument law, string keys)
    {
        var labels = keys.Split(' ').Select(key => law.Seats.FirstOrDefault(group => group.Key == key)?.Label ?? new LocalizedText(key, key)).ToList();
        return new($"pladser: {string.Join(", ", labels.Select(label => label.Da))}", $"seats: {string.Join(", ", labels.Select(label => label.En))}");
    }
}
