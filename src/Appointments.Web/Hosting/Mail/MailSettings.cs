using System.Globalization;

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

    /// <summary>The environment variable that turns off encryption (<c>no</c>): for a server on this machine.</summary>
    public const string TlsVariable = "APPOINTMENTS_SMTP_TLS";

    /// <summary>The environment variable with the sender's address.</summary>
    public const string FromVariable = "APPOINTMENTS_MAIL_FROM";

    private const string NoSender = "register@localhost";
    private const int DefaultPort = 25;

    /// <summary>The mail server; null for files.</summary>
    public string? Server { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Whether the connection is encrypted (STARTTLS).</summary>
    public bool Encrypted { get; init; } = true;

    /// <summary>The name given to the server; null for none.</summary>
    public string? User { get; init; }

    /// <summary>The password for that name; never written anywhere.</summary>
    public string? Password { get; init; }

    /// <summary>As the environment says; files lie in <c>mail</c> beside the database.</summary>
    /// <param name="database">The SQLite file.</param>
    /// <exception cref="FormatException">The port is none; the message says what to write.</exception>
    public static MailSettings Of(string database)
    {
        var settings = new MailSettings(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database)) ?? ".", "mail"), Said(FromVariable) ?? NoSender);
        if (Said(ServerVariable) is not { } server)
        {
            return settings;
        }

        var parts = server.Split(':', 2);
        return settings with
        {
            Server = parts[0],
            Port = parts.Length == 1 ? DefaultPort
                : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 ? port
                : throw new FormatException($"{ServerVariable} is a server with a port, mail.example.org:587, not \"{server}\". (Skriv server og port.)"),
            Encrypted = Said(TlsVariable) != "no",
            User = Said(UserVariable),
            Password = Said(PasswordVariable),
        };
    }

    private static string? Said(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? text : null;
}
