using System.Globalization;
using System.Net.Mail;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Hosting.Mail;

/// <summary>How mail leaves the register: to a mail server when one is named, else as files beside the database, which somebody else sends or nobody.</summary>
/// <param name="Folder">Where the files are put; used only without a server.</param>
/// <param name="From">The sender's address.</param>
public sealed record MailSettings(string Folder, string From)
{
    /// <summary>The environment variable with the mail server, <c>mail.example.org:587</c>; without a port 25 is meant.</summary>
    public const string ServerVariable = "APPOINTMENTS_SMTP";

    /// <summary>The environment variables with name and password for the server; without a name none is given.</summary>
    public const string UserVariable = "APPOINTMENTS_SMTP_USER", PasswordVariable = "APPOINTMENTS_SMTP_PASSWORD";

    /// <summary>The environment variable that says how the connection is encrypted: <c>starttls</c> (as when it is left out), <c>tls</c> or <c>no</c>.</summary>
    public const string TlsVariable = "APPOINTMENTS_SMTP_TLS";

    /// <summary>The environment variable with the sender's address.</summary>
    public const string FromVariable = "APPOINTMENTS_MAIL_FROM";

    /// <summary>The environment variable with the hour at which reminders are sent, <c>07:00</c> in Denmark.</summary>
    public const string HourVariable = "APPOINTMENTS_REMINDERS_AT";

    private const string NoSender = "register@localhost";
    private const int DefaultPort = 25;

    /// <summary>The mail server; null for files.</summary>
    public string? Server { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>How the connection is encrypted.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>The name given to the server; null for none.</summary>
    public string? User { get; init; }

    /// <summary>The password for that name; never written anywhere.</summary>
    public string? Password { get; init; }

    /// <summary>When on the day reminders are due, by the clock in Denmark.</summary>
    public LocalTime Hour { get; init; } = new(7, 0);

    /// <summary>As the environment says; files lie in <c>mail</c> beside the database.</summary>
    /// <param name="database">The SQLite file.</param>
    /// <exception cref="FormatException">Something cannot be read; the message has all that is wrong, a line each, and what to write.</exception>
    public static MailSettings Of(string database) => Of(database, Environment.GetEnvironmentVariable);

    /// <summary>As the variables say.</summary>
    /// <param name="database">The SQLite file.</param>
    /// <param name="variable">Gives a variable's value; null or empty when it is not set.</param>
    /// <exception cref="FormatException">Something cannot be read; the message has all that is wrong, a line each, and what to write.</exception>
    public static MailSettings Of(string database, Func<string, string?> variable)
    {
        var faults = new List<string>();
        var (server, user, password) = (Said(ServerVariable), Said(UserVariable), Said(PasswordVariable));
        var (host, port) = ServerOf(server, faults);
        var settings = new MailSettings(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database)) ?? ".", "mail"), SenderOf(Said(FromVariable), server, faults))
        {
            Server = host,
            Port = port,
            Security = SecurityOf(Said(TlsVariable), faults),
            User = user,
            Password = password,
            Hour = HourOf(Said(HourVariable), faults),
        };
        if (user is null != password is null)
        {
            faults.Add($"{UserVariable} and {PasswordVariable} go together: set both or neither. (Sæt begge eller ingen.)");
        }

        if (user is not null && settings.Security == MailSecurity.None && host is not ("localhost" or "127.0.0.1" or "::1"))
        {
            faults.Add($"{TlsVariable}=no would send the password in plain text to {host ?? "the server"}: use starttls or tls. (Adgangskoden ville blive sendt ukrypteret.)");
        }

        return faults.Count == 0 ? settings : throw new FormatException(string.Join(Environment.NewLine, faults));

        string? Said(string name) => variable(name) is { Length: > 0 } text ? text.Trim() : null;
    }

    private static (string? Host, int Port) ServerOf(string? server, List<string> faults)
    {
        if (server is null)
        {
            return (null, DefaultPort);
        }

        var parts = server.Split(':', 2);
        if (parts.Length == 1)
        {
            return (parts[0], DefaultPort);
        }

        if (parts[0].Length > 0 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536)
        {
            return (parts[0], port);
        }

        faults.Add($"{ServerVariable} is a server with a port, mail.example.org:587, not \"{server}\". (Skriv server og port.)");
        return (parts[0], DefaultPort);
    }

    private static MailSecurity SecurityOf(string? said, List<string> faults)
    {
        switch (said)
        {
            case null or "starttls": return MailSecurity.StartTls;
            case "tls": return MailSecurity.Tls;
            case "no": return MailSecurity.None;
            default:
                faults.Add($"{TlsVariable} is starttls, tls or no, not \"{said}\". (Skriv starttls, tls eller no.)");
                return MailSecurity.StartTls;
        }
    }

    /// <summary>A server wants to know who sends; files are read by people.</summary>
    private static string SenderOf(string? said, string? server, List<string> faults)
    {
        if (said is null)
        {
            if (server is not null)
            {
                faults.Add($"{FromVariable} is missing: the sender's address, register@example.org. (Angiv afsenderens adresse.)");
            }

            return NoSender;
        }

        if (!MailAddress.TryCreate(said, out var read) || read.Address != said)
        {
            faults.Add($"{FromVariable} is an address such as register@example.org, not \"{said}\". (Skriv en e-mailadresse.)");
        }

        return said;
    }

    private static LocalTime HourOf(string? said, List<string> faults)
    {
        var read = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(said ?? "07:00");
        if (!read.Success)
        {
            faults.Add($"{HourVariable} is a time such as 07:00, not \"{said}\". (Skriv et klokkeslæt.)");
        }

        return read.Success ? read.Value : new LocalTime(7, 0);
    }
}
