using Appointments.Domain.People;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading;

/// <summary>Words of the register that are not texts of the law: offices and marks, in both languages.</summary>
internal static class Words
{
    public static string In(this LocalizedText text, Language? language) => language == Language.En ? text.En : text.Da;

    /// <summary>An office of a seat: «Borgmester i Aalborg Kommune».</summary>
    public static LocalizedText Office(OfficeKind kind, string? municipality)
    {
        var word = kind switch
        {
            OfficeKind.Mayor => new LocalizedText("Borgmester", "Mayor"),
            OfficeKind.DeputyMayor => new("Viceborgmester", "Deputy mayor"),
            OfficeKind.Alderman => new("Rådmand", "Alderman"),
            OfficeKind.Councillor => new("Medlem af kommunalbestyrelsen", "Councillor"),
            OfficeKind.RegionalCouncilChair => new("Formand for regionsrådet", "Chair of the regional council"),
            OfficeKind.RegionalCouncillor => new("Medlem af regionsrådet", "Regional councillor"),
            OfficeKind.ForumChair => new("Formand", "Chair"),
            OfficeKind.ForumViceChair => new("Næstformand", "Vice-chair"),
            _ => new("Ansat", "Official"),
        };
        return municipality is null ? word : new LocalizedText($"{word.Da} i {municipality} Kommune", $"{word.En} of {municipality}");
    }

    /// <summary>A mark in words; null for what is printed in a paper or read in the act.</summary>
    public static LocalizedText? Mark(SourceMark mark) => mark switch
    {
        SourceMark.Elsewhere => new("læst i en anden offentlig kilde", "read in another public source"),
        SourceMark.Registered => new("registreret af sekretariatet", "recorded by the secretariat"),
        SourceMark.Inferred => new("udledt af det, papirerne siger", "inferred from what the papers say"),
        SourceMark.Unverified => new("ikke bekræftet", "not confirmed"),
        _ => null,
    };
}
