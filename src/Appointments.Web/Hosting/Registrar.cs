using System.Net;
using System.Security.Cryptography;
using System.Text;
using Appointments.Data;
using Appointments.Domain.Rights;
using Appointments.Graph.Writing;
using Appointments.Web.Hosting.SignIn;

namespace Appointments.Web.Hosting;

/// <summary>
/// Who asks, and what with. Where an issuer is configured it says who people are; else a caller on this machine who brings the key that the start printed
/// is an administrator: what comes through a proxy may come from anywhere, and a name other than this machine's may be another site's way in, so both are refused then.
/// </summary>
public sealed class Registrar(HostSettings settings, Registry registry, ProposalGate gate, SignInSettings? signIn = null)
{
    private static readonly string[] ForwardedHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The cookie by which pages know who has brought the key.</summary>
    public const string Cookie = "noegle";

    /// <summary>What stands in the cookie: another secret of this start, which opens pages only. Browsers send cookies to every port of a host, so the key itself must not be in one.</summary>
    public string Pass { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Who brings the key: an administrator, by the name under which the journal keeps it.</summary>
    public static Caller Holder { get; } = Caller.Administrator("sekretariatet");

    /// <summary>The name under which the journal keeps what anybody proposes.</summary>
    public static Caller Anybody { get; } = new("offentligheden", []);

    /// <summary>True when people sign in at an issuer; the key then opens nothing.</summary>
    public bool HasIssuer => signIn is not null;

    /// <summary>Whether the caller's mutations may write. What opens the API comes in the header: a cookie goes along with requests that other sites cause.</summary>
    public WriteAccess AccessOf(HttpContext context) => ApiAccess(context) with { Proposals = DoorOf(context) };

    /// <summary>What anybody has: to say that something is wrong, wherever the caller stands, and nothing else.</summary>
    public WriteAccess AccessOfPublic(HttpContext context) => WriteAccess.None with { Proposals = DoorOf(context) };

    /// <summary>Whether a page may write for the caller: signed in; or on this machine, with the key in its cookie.</summary>
    public WriteAccess AccessOfPage(HttpContext context) => HasIssuer
        ? (SignInDoor.CameWithToken(context) ? WriteAccess.None : WriterOf(SignInDoor.CallerOf(context)))
        : NotFromHere(context) is { } refusal ? new WriteAccess(null, refusal)
        : context.Request.Cookies[Cookie] is { } pass && AreEqual(pass, Pass) ? WriterOf(Holder)
        : WriteAccess.None;

    /// <summary>Who asks. Null, outside of a request, is the public.</summary>
    public Caller CallerOf(HttpContext? context) =>
        context is null ? Caller.Public
        : HasIssuer ? SignInDoor.CallerOf(context)
        : (KeyAccess(context).Writer ?? AccessOfPage(context).Writer)?.Caller ?? Caller.Public;

    /// <summary>Why nobody can register from where the caller stands, whatever they bring; null when they can.</summary>
    public string? WhyNotFromHere(HttpContext context) => HasIssuer ? null : NotFromHere(context);

    private ProposalDoor DoorOf(HttpContext context) =>
        new(new RegisterWriter(registry, Anybody), settings.ProposalsPerDay, () => gate.MayTry(context.Connection.RemoteIpAddress));

    private WriteAccess ApiAccess(HttpContext context) =>
        !HasIssuer ? KeyAccess(context)
        : SignInDoor.CameWithToken(context) ? WriterOf(SignInDoor.CallerOf(context))
        : new WriteAccess(null, "This needs a token of the issuer with a role here: send it as \"Authorization: Bearer TOKEN\". (Dette kræver et adgangsbevis med en rolle her.)");

    private WriteAccess WriterOf(Caller caller) => caller.MayRegister
        ? new WriteAccess(new RegisterWriter(registry, caller), "")
        : new WriteAccess(null, "This takes a role that may register: ask whoever gives roles in your organisation. (Dette kræver en rolle, der må registrere.)");

    private WriteAccess KeyAccess(HttpContext context)
    {
        if (NotFromHere(context) is { } refusal)
            return new WriteAccess(null, refusal);
        var header = context.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return new WriteAccess(null, "This needs the key that was printed when the program started: send it as \"Authorization: Bearer KEY\". (Dette kræver nøglen, som programmet skrev, da det startede.)");
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && IsKey(header["Bearer ".Length..].Trim())
            ? WriterOf(Holder)
            : new WriteAccess(null, "That is not the key that was printed when the program last started; each start prints another. (Det er ikke den nøgle, som programmet skrev, da det sidst startede.)");
    }

    /// <summary>Takes who it was out of the browser.</summary>
    public async Task<IResult> ForgetAsync(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie);
        return Results.Redirect(HasIssuer ? await SignInDoor.SignOutAsync(context) : "/");
    }

    /// <summary>True when the text is the key, and the key opens anything.</summary>
    public bool IsKey(string text) => !HasIssuer && AreEqual(text, settings.Key);

    private static bool AreEqual(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    /// <summary>Why the caller cannot be told to be on this machine; null when it is.</summary>
    private static string? NotFromHere(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (context.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address))
            return "Mutations answer only to callers on this machine unless an issuer is configured. (Der kan kun registreres fra denne maskine.)";
        if (Array.Find(ForwardedHeaders, headers.ContainsKey) is { } forwarded)
            return $"The request came through a proxy (it has the header {forwarded}), so nobody knows from where. Send it to this machine itself. (Forespørgslen er sendt videre af en anden maskine.)";
        var host = context.Request.Host.Host;
        return OwnNames.Contains(host, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"The request names the host \"{host}\". Mutations answer under {string.Join(", ", OwnNames)} only. (Der kan kun registreres under denne maskines eget navn.)";
    }
}
