using System.Net;
using Appointments.Domain.Rights;

namespace Appointments.Web.Hosting.SignIn;

/// <summary>Where people sign in, when an organisation's own issuer says who they are: the section <c>SignIn</c> of the configuration.</summary>
/// <param name="Authority">The issuer's address, <c>https://login.example.org/realms/kommune</c>; its discovery document lies below it.</param>
/// <param name="ClientId">What this register is called there.</param>
/// <param name="ClientSecret">Its secret there; never written anywhere.</param>
public sealed record SignInSettings(string Authority, string ClientId, string ClientSecret)
{
    /// <summary>The section.</summary>
    public const string Section = "SignIn";

    private const int UsualHours = 8, UsualMinutes = 60;

    private static readonly string[] Known =
        [nameof(Authority), nameof(ClientId), nameof(ClientSecret), nameof(Audience), nameof(RolesClaim), nameof(NameClaim), nameof(Scope), nameof(KeyFolder), nameof(Hours), nameof(Minutes), nameof(Roles)];

    /// <summary>For whom a token must be made out to be taken at the API; null when the API takes none.</summary>
    public string? Audience { get; init; }

    /// <summary>The claim that holds the roles, a text or several.</summary>
    public string RolesClaim { get; init; } = "roles";

    /// <summary>The claim that names the person, for the journal.</summary>
    public string NameClaim { get; init; } = "preferred_username";

    /// <summary>What is asked of the issuer.</summary>
    public string Scope { get; init; } = "openid profile";

    /// <summary>The folder with the keys of cookies, for several hosts before one register; null for keys of this start only.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>After how many hours one has to sign in again, however busy.</summary>
    public int Hours { get; init; } = UsualHours;

    /// <summary>For how many minutes roles are taken as they were told: the issuer is asked again without a word after half of it, and who is away for all of it is signed out. Roles that were taken away work no longer than that.</summary>
    public int Minutes { get; init; } = UsualMinutes;

    /// <summary>After how long a page asks the issuer again; half of <see cref="Minutes"/>, so that who writes in a form for the other half does not lose it.</summary>
    public TimeSpan AskedAgainAfter { get => field == default ? TimeSpan.FromMinutes(Minutes) / 2 : field; init; }

    /// <summary>What the issuer's words mean here; when there are any, no other word means anything.</summary>
    public IReadOnlyDictionary<string, Grant> Roles { get; init; } = new Dictionary<string, Grant>(StringComparer.Ordinal);

    /// <summary>For how long keys that do not have a token's key are not asked for again; that many tokens of nobody's make no load at the issuer.</summary>
    public TimeSpan KeyPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Where the issuer stands, <c>https://login.example.org</c>.</summary>
    public string Origin => new Uri(Authority).GetLeftPart(UriPartial.Authority);

    /// <summary>The issuer's discovery document.</summary>
    public string Discovery => $"{Authority.TrimEnd('/')}/.well-known/openid-configuration";

    /// <summary>As the configuration says; null when it says nothing of signing in.</summary>
    /// <exception cref="FormatException">Something is wrong; the message has all that is, a line each.</exception>
    public static SignInSettings? Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var said = section.GetChildren().ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var faults = new List<string>();
        foreach (var unknown in said.Where(part => !Known.Contains(part.Key, StringComparer.OrdinalIgnoreCase)))
        {
            faults.Add($"{Section}:{unknown.Key} means nothing: {Section} has {string.Join(", ", Known)}. (Ukendt indstilling.)");
        }

        var settings = new SignInSettings(Needed(nameof(Authority)), Needed(nameof(ClientId)), Needed(nameof(ClientSecret)))
        {
            Audience = Said(nameof(Audience)),
            RolesClaim = Said(nameof(RolesClaim)) ?? "roles",
            NameClaim = Said(nameof(NameClaim)) ?? "preferred_username",
            Scope = Said(nameof(Scope)) ?? "openid profile",
            KeyFolder = Said(nameof(KeyFolder)),
            Hours = NumberOf(nameof(Hours), Said(nameof(Hours)), UsualHours, 1, 24, faults),
            Minutes = NumberOf(nameof(Minutes), Said(nameof(Minutes)), UsualMinutes, 2, 480, faults),
            Roles = RolesOf(section.GetSection(nameof(Roles)), faults),
        };
        faults.AddRange(settings.Faults());
        return faults.Count == 0 ? settings : throw new FormatException(string.Join(Environment.NewLine, faults));

        string? Said(string name) => section[name] is { } text && text.Trim().Length > 0 ? text.Trim() : null;

        string Needed(string name)
        {
            if (Said(name) is { } text)
            {
                return text;
            }

            faults.Add($"{Section}:{name} is missing: signing in takes Authority, ClientId and ClientSecret. (Indstillingen mangler.)");
            return "";
        }
    }

    /// <summary>The roles that words of the issuer mean; a word that means nothing here gives none.</summary>
    public IReadOnlyList<Grant> GrantsOf(IEnumerable<string> words) => Roles.Count > 0
        ? [.. words.Select(word => Roles.GetValueOrDefault(word)).OfType<Grant>().Distinct()]
        : [.. words.Select(word => Grant.TryParse(word, out var grant) ? grant : null).OfType<Grant>().Distinct()];

    private IEnumerable<string> Faults()
    {
        if (Authority.Length > 0 && !IsAuthority(Authority))
        {
            yield return $"{Section}:Authority is the issuer's address with https, https://login.example.org/realms/kommune, not \"{Authority}\"; http only on this machine. (Skriv udstederens adresse.)";
        }

        // Else whoever signs in at a page would hold a token for the API, made out for another purpose.
        if (Audience is { } audience && audience == ClientId)
        {
            yield return $"{Section}:Audience and {Section}:ClientId are the same: give the API an audience of its own. (API'et skal have sit eget navn.)";
        }

        if (!Scope.Split(' ').Contains("openid", StringComparer.Ordinal))
        {
            yield return $"{Section}:Scope lacks openid. (openid mangler.)";
        }

        if (KeyFolder is { } folder && !Directory.Exists(folder))
        {
            yield return $"{Section}:KeyFolder is a folder that is there, not \"{folder}\". (Mappen findes ikke.)";
        }
    }

    private static bool IsAuthority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address)))));

    private static int NumberOf(string name, string? said, int usual, int least, int most, List<string> faults)
    {
        if (said is null)
        {
            return usual;
        }

        if (int.TryParse(said, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Add(FormattableString.Invariant($"{Section}:{name} is a number from {least} to {most}, not \"{said}\". (Skriv et tal.)"));
        return usual;
    }

    private static Dictionary<string, Grant> RolesOf(IConfigurationSection section, List<string> faults)
    {
        var roles = new Dictionary<string, Grant>(StringComparer.Ordinal);
        foreach (var line in section.GetChildren())
        {
            if (Grant.TryParse(line.Value ?? "", out var grant))
            {
                roles[line.Key] = grant;
            }
            else
            {
                faults.Add($"{section.Path}:{line.Key} is registrar:KKR, secretariat-head:KKR, auditor or administrator, not \"{line.Value}\". (Ukendt rolle.)");
            }
        }

        return roles;
    }
}
