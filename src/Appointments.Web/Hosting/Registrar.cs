using System.Net;
using System.Security.Cryptography;
using System.Text;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Domain.Composition;
using Appointments.Graph.Writing;

namespace Appointments.Web.Hosting;

/// <summary>
/// Who may register until there is sign-in: a caller on this machine who brings the key that the start printed. What comes through a proxy
/// may come from anywhere, and a name other than this machine's may be another site's way in, so both are refused.
/// </summary>
public sealed class Registrar(HostSettings settings, Registry registry, ProposalGate gate)
{
    private static readonly string[] ForwardedHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The cookie by which pages know who has brought the key.</summary>
    public const string Cookie = "noegle";

    /// <summary>What stands in the cookie: another secret of this start, which opens pages only. Browsers send cookies to every port of a host, so the key itself must not be in one.</summary>
    public string Pass { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>The name under which the journal keeps what the holder of the key does.</summary>
    public static Actor Actor { get; } = new("sekretariatet");

    /// <summary>The name under which the journal keeps what anybody proposes.</summary>
    public static Actor Public { get; } = new("offentligheden");

    /// <summary>Whether the caller's mutations may write. The key comes in the header: a cookie goes along with requests that other sites cause.</summary>
    public WriteAccess AccessOf(HttpContext context) => KeyAccess(context) with { Proposals = DoorOf(context) };

    /// <summary>What anybody has: to say that something is wrong, wherever the caller stands, and nothing else.</summary>
    public WriteAccess AccessOfPublic(HttpContext context) => WriteAccess.None with { Proposals = DoorOf(context) };

    private ProposalDoor DoorOf(HttpContext context) =>
        new(new RegisterWriter(registry, Public), settings.ProposalsPerDay, () => gate.MayTry(context.Connection.RemoteIpAddress));

    private WriteAccess KeyAccess(HttpContext context)
    {
        if (NotFromHere(context) is { } refusal)
            return new WriteAccess(null, refusal);
        var header = context.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return new WriteAccess(null, "This needs the key that was printed when the program started: send it as \"Authorization: Bearer KEY\". (Dette kræver nøglen, som programmet skrev, da det startede.)");
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && IsKey(header["Bearer ".Length..].Trim())
            ? new WriteAccess(new RegisterWriter(registry, Actor), "")
            : new WriteAccess(null, "That is not the key that was printed when the program last started; each start prints another. (Det er ikke den nøgle, som programmet skrev, da det sidst startede.)");
    }

    /// <summary>Whether a page may write for the caller: on this machine, with the key in its cookie.</summary>
    public WriteAccess AccessOfPage(HttpContext context) =>
        NotFromHere(context) is { } refusal ? new WriteAccess(null, refusal)
        : context.Request.Cookies[Cookie] is { } pass && AreEqual(pass, Pass) ? new WriteAccess(new RegisterWriter(registry, Actor), "")
        : WriteAccess.None;

    /// <summary>Who reads: the holder of the key sees what the secretariat sees. Null, outside of a request, is the public.</summary>
    public Audience AudienceOf(HttpContext? context) =>
        context is not null && (KeyAccess(context).Writer ?? AccessOfPage(context).Writer) is not null ? Audience.Secretariat : Audience.Public;

    /// <summary>Takes the key out of the browser.</summary>
    public static IResult Forget(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie);
        return Results.Redirect("/");
    }

    /// <summary>True when the text is the key.</summary>
    public bool IsKey(string text) => AreEqual(text, settings.Key);

    private static bool AreEqual(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    /// <summary>Why the caller cannot be told to be on this machine; null when it is.</summary>
    public static string? NotFromHere(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (context.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address))
            return "Mutations answer only to callers on this machine until there is sign-in. (Der kan kun registreres fra denne maskine.)";
        if (Array.Find(ForwardedHeaders, headers.ContainsKey) is { } forwarded)
            return $"The request came through a proxy (it has the header {forwarded}), so nobody knows from where. Send it to this machine itself. (Forespørgslen er sendt videre af en anden maskine.)";
        var host = context.Request.Host.Host;
        return OwnNames.Contains(host, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"The request names the host \"{host}\". Mutations answer under {string.Join(", ", OwnNames)} only. (Der kan kun registreres under denne maskines eget navn.)";
    }
}
