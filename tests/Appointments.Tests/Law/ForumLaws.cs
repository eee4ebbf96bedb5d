using Appointments.Data.Import;
using Appointments.Domain.Law;
using Appointments.Law;

namespace Appointments.Tests.Law;

/// <summary>The built-in law as the fora of one KKR have it, without settings of their own.</summary>
internal static class ForumLaws
{
    private static readonly SampleRegister Sample = SampleRegister.Load(LawLibrary.Load());

    public static LawDocument Of(string kind, string? kkr = "kkr-nordjylland") => ForumLaw.Of(
        LawLibrary.Load().Single(law => law.Kind == kind),
        new ForumTraits(
            kkr,
            Array.Empty<Dated<string>>().ToLookup(_ => "", StringComparer.Ordinal),
            [.. Sample.Reference.Areas.Where(area => area.Value.KkrSlug == kkr).Select(area => new Dated<string>(area.Value.MunicipalityCode, null, null, null, area.Source.Mark))]));
}
