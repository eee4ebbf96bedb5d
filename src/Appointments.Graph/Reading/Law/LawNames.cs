using Appointments.Data.Views;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Places;
using Appointments.Domain.Sources;

namespace Appointments.Graph.Reading.Law;

/// <summary>What those are called whom law documents name by slug and code. One that the register does not know is shown by its slug or code, not hidden.</summary>
internal sealed class LawNames
{
    private readonly IReadOnlyDictionary<string, Authority> authorities;
    private readonly IReadOnlyDictionary<string, Municipality> municipalities;

    private readonly IReadOnlyDictionary<string, LocalizedText> parameters;

    private LawNames(IReadOnlyDictionary<string, Authority> authorities, IReadOnlyDictionary<string, Municipality> municipalities, IReadOnlyDictionary<string, LocalizedText> parameters)
    {
        this.parameters = parameters;
        this.authorities = authorities;
        this.municipalities = municipalities;
    }

    /// <summary>The names in all the documents: two statements, however many they are.</summary>
    public static async Task<LawNames> OfAsync(IEnumerable<LawDocument> laws, RegisterView view, CancellationToken cancel)
    {
        var documents = laws.Distinct().ToList();
        var groups = documents.SelectMany(law => law.Seats).ToList();
        var authorities = await view.AuthoritiesAsync([.. groups.SelectMany(group => group.NominatedBy.SelectMany(value => value.Value).Prepend(group.AppointedBy)).Distinct(StringComparer.Ordinal)], cancel);
        var municipalities = await view.MunicipalitiesAsync([.. groups.SelectMany(Codes).Distinct(StringComparer.Ordinal)], cancel);
        return new LawNames(
            authorities.OfType<Authority>().ToDictionary(authority => authority.Slug, StringComparer.Ordinal),
            municipalities.OfType<Municipality>().ToDictionary(municipality => municipality.Code, StringComparer.Ordinal),
            documents.SelectMany(law => law.Parameters ?? []).DistinctBy(parameter => parameter.Name, StringComparer.Ordinal)
                .ToDictionary(parameter => LawParameter.Sign + parameter.Name, parameter => parameter.Meaning, StringComparer.Ordinal));
    }

    public Authority Authority(string slug) => authorities.GetValueOrDefault(slug) ?? new Authority(slug, Left(slug) ?? new LocalizedText(slug, slug), []);

    /// <summary>What the law leaves to the forum under that name, in words; null for a text that names nothing of the kind.</summary>
    public LocalizedText? Left(string? text) => text switch
    {
        LawParameter.Kkr => new LocalizedText("forummets KKR", "the KKR of the forum"),
        LawParameter.Area => new LocalizedText("kommunerne i KKR's område", "the municipalities of the KKR's area"),
        null => null,
        _ => parameters.GetValueOrDefault(text),
    };

    /// <summary>A place in words: a municipality, or what the law leaves to the forum.</summary>
    public LocalizedText Place(string code) => Municipality(code) is { } municipality ? new LocalizedText(municipality.Name, municipality.Name) : Left(code) ?? new LocalizedText(code, code);

    /// <summary>Null for a code that the register does not know.</summary>
    public Municipality? Municipality(string? code) => code is null ? null : municipalities.GetValueOrDefault(code);

    private static IEnumerable<string> Codes(SeatGroup group) => group.ReservedFor is { } reserved ? group.Municipalities.Append(reserved) : group.Municipalities;
}
