using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading.Law;

/// <summary>Rules and their parameters in words. What has no words yet is shown as the law files write it, so that nothing is hidden.</summary>
internal static class RuleWords
{
    public static LocalizedText Rule(string rule) => rule switch
    {
        "seat-plan" => new("Pladser", "Seats"),
        "eligibility" => new("Valgbarhed", "Eligibility"),
        "reserved-seat" => new("Forbeholdt plads", "Reserved seat"),
        "nomination-of-both-sexes" => new("Indstilling af begge køn", "Nomination of both sexes"),
        "gender-balance" => new("Kønsbalance", "Gender balance"),
        "party-proportion" => new("Partifordeling", "Party proportion"),
        "geographic-spread" => new("Geografisk spredning", "Geographic spread"),
        "one-seat-a-person" => new("Én plads pr. person", "One seat a person"),
        "function-period" => new("Inden for funktionsperioden", "Within the function period"),
        "decision-recorded" => new("Beslutning registreret", "Decision recorded"),
        "size-limit" => new("Højst så mange medlemmer", "No more members"),
        "odd-number" => new("Ulige antal", "Odd number"),
        "region-no-majority" => new("Regionen aldrig i flertal", "Region never a majority"),
        "term-limit" => new("Periode og genudpegning", "Term and re-appointment"),
        "entitled-nomination" => new("Indstillet af en berettiget", "Nominated by an entitled organisation"),
        "small-company" => new("Små og mellemstore virksomheder", "Small and medium-sized companies"),
        "deputy-gender-balance" => new("Kønsbalance blandt stedfortrædere", "Gender balance among deputies"),
        "deputy-order" => new("Stedfortrædernes rækkefølge", "Order of deputies"),
        "vacancy-refill" => new("Gruppen genbesætter pladsen", "The group refills the seat"),
        "carry-over" => new("Sidder, til efterfølgeren begynder", "Sits until the successor begins"),
        "both-sides" => new("Samme person på begge sider", "One person on both sides"),
        _ => new(rule, rule),
    };

    public static LocalizedText Parameter(LawDocument law, string name, string value) => (name, value) switch
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
