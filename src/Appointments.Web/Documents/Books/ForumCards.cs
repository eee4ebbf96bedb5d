using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Books;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents.Books;

/// <summary>A forum and those who sit there as vCards (RFC 6350): name, role, organisation, and nothing that is not public.</summary>
public sealed class ForumCards(OperationRunner operations, PageDay pageDay, IStringLocalizer<Texts> texts)
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>Answers with the cards of a forum on a day, or says why there are none.</summary>
    public async Task WriteAsync(HttpContext context, string slug, string? asOf)
    {
        if ((await pageDay.SettleAsync(asOf, context.RequestAborted)).Day is not { } day)
        {
            await PlainAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, texts["BadDay", asOf!]);
            return;
        }

        var answer = await operations.AskAsync<ForumCardData>("forum-card", new { slug, asOf = LocalDatePattern.Iso.Format(day), language = PageLanguage.Current.Code }, context.RequestAborted);
        if (answer.Data is not { Forum: { } forum } data)
        {
            await PlainAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, answer.Errors[0].Code == "UNKNOWN_FORUM" ? texts["NotFoundForum", slug] : answer.Errors[0].Message);
            return;
        }

        await PlainAnswer.FileAsync(context, Write(forum, InstantPattern.ExtendedIso.Parse(data.Register.RecordedAt).Value, $"{context.Request.Scheme}://{context.Request.Host}"), "text/vcard; charset=utf-8", $"{forum.Slug}.vcf");
    }

    /// <summary>The cards: the forum as a group, then everybody once in the order of the seats.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="at">Instant of the state that it was read from.</param>
    /// <param name="home">Where the register answers, <c>https://register.example</c>.</param>
    public byte[] Write(ForumCardAnswer forum, Instant at, string home)
    {
        var revised = Moment.Format(at);
        var people = People(forum);
        var lines = new ContentLines();
        Begin(lines, "group", forum.Slug, forum.Name);
        foreach (var (person, _) in people)
        {
            lines.Raw("MEMBER", IdOf(forum.Slug, person.Slug));
        }

        lines.Raw("URL", $"{home}/fora/{forum.Slug}").Raw("REV", revised).Raw("END", "VCARD");
        foreach (var (person, roles) in people)
        {
            // The register does not know which part of a name is the family's, and vCard 4 does not ask for it.
            Begin(lines, "individual", $"{forum.Slug}/{person.Slug}", person.Name);
            lines.Text("ORG", forum.Name).Text("ROLE", string.Join(", ", roles));
            if ((BookHolder.TitleOffice(person) ?? BookHolder.OtherOffice(person)) is { } office)
            {
                lines.Text("TITLE", string.Join(", ", new[] { texts.TitleBeforeName(office), BookHolder.Municipality(person) is { } place ? texts["MunicipalityOf", place.Name].Value : null }.OfType<string>()));
            }

            lines.Raw("URL", $"{home}/personer/{person.Slug}").Raw("REV", revised).Raw("END", "VCARD");
        }

        return lines.ToBytes();
    }

    private static void Begin(ContentLines lines, string kind, string name, string formatted) => lines
        .Raw("BEGIN", "VCARD").Raw("VERSION", "4.0").Raw("PRODID", "-//Appointments//DA").Raw("KIND", kind).Raw("UID", StableId.Urn($"appointments:{name}")).Text("FN", formatted)
        .Raw("LANG", PageLanguage.Current.Tag);

    private static string IdOf(string forum, string person) => StableId.Urn($"appointments:{forum}/{person}");

    private IReadOnlyList<(HolderPersonAnswer Person, IReadOnlyList<string> Roles)> People(ForumCardAnswer forum) =>
    [
        .. forum.Seats.Where(seat => seat.HeldBy is not null).Select(seat => (Person: seat.HeldBy!, Role: texts[$"Role.{seat.Role}"].Value))
            .Concat(forum.Officers.Select(officer => (officer.Person, Role: texts[$"Role.{(officer.Kind == "FORUM_CHAIR" ? "CHAIR" : "VICE_CHAIR")}"].Value)))
            .GroupBy(line => line.Person.Slug, StringComparer.Ordinal)
            .Select(lines => (lines.First().Person, (IReadOnlyList<string>)[.. lines.Select(line => line.Role).Distinct(StringComparer.Ordinal)])),
    ];
}
