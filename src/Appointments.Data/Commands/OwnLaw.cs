using Appointments.Data.Import;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Brings in what a law document of the secretariat's own refers to, and refuses what nobody knows.</summary>
/// <param name="recording">The entry in the making.</param>
/// <param name="law">The document; null when the kind is known already and only authorities are given.</param>
/// <param name="given">Authorities that the caller names.</param>
internal sealed class OwnLaw(Recording recording, LawDocument? law, IReadOnlyList<NewAuthority> given)
{
    /// <summary>Adds the authorities that are not known yet; refuses when the document names one that is neither known nor given, or an unknown municipality.</summary>
    public async Task ReferencesAsync(Source source, CancellationToken cancel)
    {
        var known = await recording.Standing<AuthorityRow>().ToDictionaryAsync(row => row.Slug, StringComparer.Ordinal, cancel);
        foreach (var (index, authority) in given.Index())
        {
            if (!known.TryGetValue(authority.Slug, out var row))
                known.Add(authority.Slug, Add(authority, source));
            else if ((row.NameDa, row.NameEn) != (authority.NameDa, authority.NameEn) || !row.JointMembers.SequenceEqual(authority.JointMembers, StringComparer.Ordinal))
                recording.Refuse(Taken(row, index));
        }

        RefuseUnknown([.. Named().Where(slug => !known.ContainsKey(slug)).Distinct(StringComparer.Ordinal)]);
        await RefuseMunicipalitiesAsync(cancel);
    }

    private IEnumerable<string> Named() => given.SelectMany(authority => authority.JointMembers)
        .Concat(law?.Seats.SelectMany(group => group.NominatedBy.SelectMany(value => value.Value).Prepend(group.AppointedBy)).Where(slug => !LawParameter.IsReference(slug)) ?? [])
        .Concat(law?.Parameters?.SelectMany(AuthoritiesOf) ?? []);

    private static IEnumerable<string> AuthoritiesOf(LawParameter parameter) => parameter.Type is ParameterType.Authority or ParameterType.Authorities
        ? parameter.Values.Select(value => value.Value).Append(parameter.Otherwise).OfType<string>().SelectMany(value => value.Split(' '))
        : [];

    private static IEnumerable<string> MunicipalitiesOf(LawDocument law) => law.Seats.SelectMany(group => group.Municipalities.Append(group.ReservedFor))
        .Concat(law.Parameters?.Where(parameter => parameter.Type is ParameterType.Municipality or ParameterType.Municipalities)
            .SelectMany(parameter => parameter.Values.Select(value => value.Value).Append(parameter.Otherwise)).OfType<string>().SelectMany(value => value.Split(' ')) ?? [])
        .OfType<string>().Where(code => !LawParameter.IsReference(code));

    private AuthorityRow Add(NewAuthority authority, Source source)
    {
        var row = new AuthorityRow { Slug = authority.Slug, NameDa = authority.NameDa, NameEn = authority.NameEn, JointMembers = authority.JointMembers, Span = Always.Span, Source = source };
        recording.Add(row);
        return row;
    }

    private void RefuseUnknown(IReadOnlyList<string> slugs)
    {
        if (slugs.Count > 0)
            recording.Refuse(Objection.Of(
                "AUTHORITY_UNKNOWN",
                $"Registret kender ikke: {string.Join(", ", slugs)}. Tilføj dem under authorities, eller ret regeldokumentet.",
                $"The register does not know: {string.Join(", ", slugs)}. Add them under authorities, or mend the law document.",
                "authorities"));
    }

    private async Task RefuseMunicipalitiesAsync(CancellationToken cancel)
    {
        var codes = law is null ? [] : MunicipalitiesOf(law).ToHashSet(StringComparer.Ordinal);
        if (codes.Count == 0)
            return;
        codes.ExceptWith(await recording.Standing<MunicipalityRow>().Select(row => row.Code).ToListAsync(cancel));
        if (codes.Count > 0)
            recording.Refuse(Objection.Of(
                "UNKNOWN_MUNICIPALITY",
                $"Ingen kommune har koden {string.Join(", ", codes.Order(StringComparer.Ordinal))}. Aalborg er for eksempel \"0851\", i anførselstegn.",
                $"No municipality has the code {string.Join(", ", codes.Order(StringComparer.Ordinal))}. Aalborg is \"0851\", for example, in quotation marks.",
                "law"));
    }

    private static Objection Taken(AuthorityRow row, int index) => Objection.Of(
        "AUTHORITY_TAKEN",
        $"«{row.Slug}» er allerede {row.NameDa}. Udelad den, eller vælg et andet ord for den, du mener.",
        $"\"{row.Slug}\" is {row.NameEn} already. Leave it out, or choose another word for the one you mean.",
        FormattableString.Invariant($"authorities.{index}.slug"));
}
