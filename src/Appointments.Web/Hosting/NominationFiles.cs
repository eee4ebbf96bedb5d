using System.Text;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Web.Documents.Letters;
using Appointments.Web.Hosting.Reminders;
using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Nominations;
using Appointments.Web.Pages.Registering;
using Microsoft.AspNetCore.Antiforgery;
using NodaTime.Text;

namespace Appointments.Web.Hosting;

/// <summary>The letters of rounds and their templates as files; to the secretariat only.</summary>
internal static class NominationFiles
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapNominationFiles(this WebApplication app)
    {
        app.MapGet("/indstillinger/skabelon/{name}.docx", TemplateAsync);
        app.MapGet("/indstillinger/{slug}/invitationer.zip", (string slug, HttpContext http, OperationRunner operations, RegistrationDesk desk, LetterDesk letters) =>
            LettersAsync(slug, LetterKind.Invitation, new Dictionary<string, string>(StringComparer.Ordinal), http, operations, desk, letters));
        app.MapGet("/indstillinger/{slug}/orienteringer.zip", (string slug, HttpContext http, OperationRunner operations, RegistrationDesk desk, LetterDesk letters) =>
            LettersAsync(slug, LetterKind.Information, new Dictionary<string, string>(StringComparer.Ordinal), http, operations, desk, letters));
        app.MapPost("/indstillinger/{slug}/links.zip", LinksAsync);
    }

    private static async Task<IResult> TemplateAsync(string name, HttpContext http, RegistrationDesk desk, LetterDesk letters)
    {
        if (!desk.IsOpen)
        {
            return Closed();
        }

        LetterKind? kind = name switch { "invitation" => LetterKind.Invitation, "orientering" => LetterKind.Information, _ => null };
        return kind is { } letter ? Results.File(await letters.TemplateAsync(letter, http.RequestAborted), Docx, $"{name}.docx") : Results.NotFound();
    }

    /// <summary>Gives each organisation a new link, and the letters with them: the secrets are nowhere else.</summary>
    private static async Task<IResult> LinksAsync(string slug, HttpContext http, IAntiforgery antiforgery, OperationRunner operations, RegistrationDesk desk, LetterDesk letters, PublicAddress address)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Told(StatusCodes.Status400BadRequest, "Siden er for gammel. Åbn runden igen, og prøv på ny.", "The page is too old. Open the round again and try anew.");
        }

        if (!desk.IsOpen)
        {
            return Closed();
        }

        if (await RoundAsync(slug, operations, http) is not { } round)
        {
            return Results.NotFound();
        }

        var secrets = round.Groups.SelectMany(group => group.Organisations).Select(check => check.Organisation?.Slug).OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(organisation => organisation, _ => NominationSecret.Create(), StringComparer.Ordinal);
        var form = new NominationForm { Button = "register", Key = Guid.NewGuid().ToString("N"), Reason = "Links til indstillende organisationer" };
        var (answer, fault) = await desk.SendAsync("issue-nomination-links", form, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["round"] = slug, ["links"] = secrets.Select(pair => new { organisation = pair.Key, tokenHash = NominationSecret.Hash(pair.Value) }).ToList(),
        }, [], http.RequestAborted);
        if (answer?.Entry is null)
        {
            return Results.Text(fault ?? answer?.Errors.FirstOrDefault()?.Message ?? "?", "text/plain", Encoding.UTF8, StatusCodes.Status422UnprocessableEntity);
        }

        var links = secrets.ToDictionary(pair => pair.Key, pair => address.Of($"/indstil/{pair.Value}"), StringComparer.Ordinal);
        return await LettersAsync(slug, LetterKind.Invitation, links, http, operations, desk, letters);
    }

    private static async Task<IResult> LettersAsync(string slug, LetterKind kind, IReadOnlyDictionary<string, string> links, HttpContext http, OperationRunner operations, RegistrationDesk desk, LetterDesk letters)
    {
        if (!desk.IsOpen)
        {
            return Closed();
        }

        var data = await operations.AskAsync<NominationRoundData>("nomination-round", new { slug, language = "DA" }, http.RequestAborted);
        if (data.Data?.NominationRound is not { } round)
        {
            return Results.NotFound();
        }

        // The others are told what was decided: before that there is nothing to tell, and after the deletion nobody is known to tell it to.
        if (kind == LetterKind.Information && round.State is not ("DECIDED" or "INFORMED"))
        {
            return Told(
                StatusCodes.Status409Conflict,
                "Brevene til de øvrige kan hentes, når det er besluttet, hvem der udpeges, og indtil oplysningerne slettes. Det er ikke sådan, runden står nu.",
                "The letters to the others can be fetched when it is decided who is appointed, and until the data are deleted. That is not how the round stands now.");
        }

        try
        {
            http.Response.Headers.CacheControl = "no-store";
            var template = await letters.TemplateAsync(kind, http.RequestAborted);
            var writer = new RoundLetters(round, LocalDatePattern.Iso.Parse(data.Data.Register.Today).Value);
            var zip = kind == LetterKind.Invitation ? writer.Invitations(template, links) : writer.Informations(template);
            return Results.File(zip, "application/zip", $"{slug}-{(kind == LetterKind.Invitation ? "invitationer" : "orienteringer")}.zip");
        }
        catch (LetterTemplateException fault)
        {
            return Told(StatusCodes.Status422UnprocessableEntity, fault.Told.Da, fault.Told.En);
        }
    }

    private static async Task<NominationRoundAnswer?> RoundAsync(string slug, OperationRunner operations, HttpContext http) =>
        (await operations.AskAsync<NominationRoundData>("nomination-round", new { slug, language = "DA" }, http.RequestAborted)).Data?.NominationRound;

    private static IResult Closed() => Told(StatusCodes.Status403Forbidden, "Kun sekretariatet kan hente det. Log ind først.", "Only the secretariat can fetch this. Sign in first.");

    private static IResult Told(int status, string danish, string english) =>
        Results.Text(PageLanguage.Current == PageLanguage.English ? english : danish, "text/plain", Encoding.UTF8, status);
}
