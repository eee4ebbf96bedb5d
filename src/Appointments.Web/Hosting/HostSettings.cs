using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Appointments.Web.Hosting.SignIn;

namespace Appointments.Web.Hosting;

/// <summary>How this host runs.</summary>
/// <param name="Url">Where it answers, <c>http://127.0.0.1:5080</c>.</param>
/// <param name="Database">The SQLite file.</param>
/// <param name="Sample">True when an empty database is filled with the sample register.</param>
public sealed record HostSettings(string Url, string Database, bool Sample)
{
    /// <summary>The address when none is given.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The file when none is given, below the folder the program is started in.</summary>
    public const string DefaultDatabase = "data/appointments.db";

    /// <summary>The environment variable that gives the key, for those who start the program by a script.</summary>
    public const string KeyVariable = "APPOINTMENTS_KEY";

    /// <summary>The environment variable with how many proposals of the public the register takes in a day.</summary>
    public const string ProposalsVariable = "APPOINTMENTS_PROPOSALS_PER_DAY";

    /// <summary>The environment variable with the address under which others reach the pages, <c>https://udpegninger.example.org</c>: what links in mails begin with.</summary>
    public const string PublicUrlVariable = "APPOINTMENTS_PUBLIC_URL";

    /// <summary>The environment variable that says how the log is written: <c>json</c>, a line for each event, or <c>text</c> as when it is left out.</summary>
    public const string LogVariable = "APPOINTMENTS_LOG";

    /// <summary>The fewest characters of a key.</summary>
    public const int ShortestKey = 32;

    /// <summary>The Chromium that prints PDFs; null for the one that the machine has, empty for none.</summary>
    public string? Chromium { get; init; }

    /// <summary>The address under which others reach the pages; null for the one that the host answers at.</summary>
    public string? PublicUrl { get; init; } = Environment.GetEnvironmentVariable(PublicUrlVariable) is { Length: > 0 } publicUrl ? publicUrl : null;

    /// <summary>Where people sign in; null for what the section <c>SignIn</c> of the configuration says, and that is usually nothing.</summary>
    public SignInSettings? SignIn { get; init; }

    /// <summary>How many proposals of the public the register takes in a day, of all together; 0 for none.</summary>
    public int ProposalsPerDay { get; init; } = int.TryParse(Environment.GetEnvironmentVariable(ProposalsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var perDay) ? perDay : 50;

    /// <summary>How many requests one address may send in a minute; 0 for no limit.</summary>
    public int RequestsPerMinute { get; init; } = int.TryParse(Environment.GetEnvironmentVariable(RequestLimit.Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var perMinute) ? perMinute : RequestLimit.Usual;

    /// <summary>Whether the public may run trusted documents only, those of <c>graphql/operations</c>.</summary>
    public bool TrustedOnly { get; init; } = Environment.GetEnvironmentVariable(RegisterApi.TrustedOnlyVariable) == "1";

    /// <summary>The environment variable with how many megabytes of answers are kept to be given again while the register's state is the same; 0 for none.</summary>
    public const string AnswerCacheVariable = "APPOINTMENTS_ANSWER_CACHE";

    /// <summary>The most megabytes of answers that may be kept.</summary>
    public const int MostAnswerCache = 1024;

    /// <summary>How many megabytes of answers are kept.</summary>
    public int AnswerCache { get; init; } = int.TryParse(Environment.GetEnvironmentVariable(AnswerCacheVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) ? Math.Min(megabytes, MostAnswerCache) : 32;

    /// <summary>Says what is wrong with a public address; null when nothing is.</summary>
    public static string? PublicUrlFault(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? null
            : $"The public address ({PublicUrlVariable} or --public-url) is one such as https://udpegninger.example.org, not \"{url}\". (Skriv adressen, som andre når siderne under.)";

    /// <summary>The key that those who register bring; another one for each start unless the environment gives one.</summary>
    public string Key { get; init; } = Environment.GetEnvironmentVariable(KeyVariable) is { Length: >= ShortestKey } given
        ? given
        : Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(ShortestKey));
}
