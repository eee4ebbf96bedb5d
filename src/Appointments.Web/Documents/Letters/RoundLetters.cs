using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Appointments.Web.Pages.Answers;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents.Letters;

/// <summary>The letters of a round, one for each organisation; always Danish, as the round's texts are.</summary>
/// <param name="round">The round.</param>
/// <param name="today">The day that stands in the letters.</param>
public sealed class RoundLetters(NominationRoundAnswer round, LocalDate today)
{
    private const string WithoutLink = "linket sendes for sig";

    /// <summary>The invitations as a zip file of DOCX files. The same round, day and links give the same bytes.</summary>
    /// <param name="template">The template.</param>
    /// <param name="links">The address of each organisation's link, by its slug; an organisation without one is told that the link comes by itself.</param>
    /// <exception cref="LetterTemplateException">The template is at fault.</exception>
    public byte[] Invitations(byte[] template, IReadOnlyDictionary<string, string> links) =>
        DocxTemplate.Zip(Organisations().Select(organisation => Letter(template, "invitation", organisation, Invitation(organisation, links))));

    /// <summary>The letters to those whose candidates were not chosen; an organisation all of whose candidates were gets none.</summary>
    /// <param name="template">The template.</param>
    /// <exception cref="LetterTemplateException">The template is at fault.</exception>
    public byte[] Informations(byte[] template) => DocxTemplate.Zip(
        from nominations in round.Nominations.Where(it => !it.Chosen && it.Name is not null && it.Organisation is not null).GroupBy(it => it.Organisation!.Slug, StringComparer.Ordinal).OrderBy(own => own.Key, StringComparer.Ordinal)
        let organisation = nominations.First().Organisation!
        select Letter(template, "orientering", organisation, Information(organisation, [.. nominations.Select(it => it.Name!)])));

    /// <summary>Tells of a template what is wrong with it, by filling it with nothing; says nothing when all is well.</summary>
    /// <exception cref="LetterTemplateException">The template is at fault.</exception>
    public static void Check(LetterKind kind, byte[] template) =>
        _ = DocxTemplate.Fill(template, BuiltInLetters.Placeholders(kind).ToDictionary(name => name, _ => "", StringComparer.Ordinal));

    private static DocxPart Letter(byte[] template, string name, OrganisationAnswer organisation, Dictionary<string, string> values) =>
        new($"{name}-{Slug.Of(organisation.Name)}.docx", DocxTemplate.Fill(template, values));

    private IEnumerable<OrganisationAnswer> Organisations() =>
        round.Groups.SelectMany(group => group.Organisations).Select(check => check.Organisation).OfType<OrganisationAnswer>().DistinctBy(organisation => organisation.Slug, StringComparer.Ordinal);

    private Dictionary<string, string> Common(OrganisationAnswer organisation) => new(StringComparer.Ordinal)
    {
        ["kkr"] = round.Forum.Kkr?.Name ?? round.Forum.Name,
        ["organisation"] = organisation.Name,
        ["dag"] = today.Danish(),
        ["forum"] = round.Forum.Name,
        ["periode"] = round.LastDay is { } last ? $"{Day(round.FirstDay)} til {Day(last)}" : $"fra {Day(round.FirstDay)}",
        ["slettes"] = Day(round.EraseDay),
        ["slettes-fordi"] = round.EraseReason,
    };

    private Dictionary<string, string> Invitation(OrganisationAnswer organisation, IReadOnlyDictionary<string, string> links)
    {
        var groups = round.Groups.Where(group => group.Organisations.Any(check => check.Organisation?.Slug == organisation.Slug)).ToList();
        var values = Common(organisation);
        values["pladser"] = string.Join(", ", groups.Select(group => FormattableString.Invariant($"{group.Label} ({group.Seats.Count} {(group.Seats.Count == 1 ? "plads" : "pladser")})")));
        values["kriterier"] = groups.Any(group => group.Criteria is not null)
            ? string.Join("\n", groups.Where(group => group.Criteria is not null).Select(group => groups.Count == 1 ? group.Criteria : $"{group.Label}: {group.Criteria}"))
            : "Registret oplyser ingen kriterier. Spørg sekretariatet, hvad der lægges vægt på.";
        values["begge-koen"] = BothSexes();
        values["frist"] = round.DeadlineDay is { } deadline ? Day(deadline) : "(frist er ikke sat)";
        values["moede"] = round.MeetingDay is { } meeting ? Day(meeting) : "(mødet er ikke fastsat)";
        values["link"] = links.GetValueOrDefault(organisation.Slug, WithoutLink);
        return values;
    }

    private string BothSexes() => round.BothSexes is not { Demanded: { } demanded } finding
        ? "Der er intet krav om begge køn for denne periode."
        : finding.Citation is { } citation ? $"{demanded} ({citation.Act}{(citation.Paragraph is null ? "" : $", {citation.Paragraph}")}.)" : demanded;

    private Dictionary<string, string> Information(OrganisationAnswer organisation, IReadOnlyList<string> candidates)
    {
        var values = Common(organisation);
        values["besluttet"] = round.DecidedDay is { } decided ? Day(decided) : "(ikke besluttet)";
        values["kandidater"] = string.Join(", ", candidates);
        values["udpegede"] = string.Join("\n", round.Nominations.Where(it => it is { Chosen: true, Person: not null }).Select(it => it.Person!.Name).Distinct(StringComparer.Ordinal));
        return values;
    }

    private static string Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value.Danish();
}
