using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Appointments.Web.Hosting.Mail;

/// <summary>Sends one mail: to the server, or into the folder.</summary>
public sealed class Mailer(MailSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly FormatOptions Lines = MakeLines();

    /// <summary>Where mail goes, for people to read: the server, or the folder.</summary>
    public string Place => settings.Server is { } server ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{server}:{settings.Port}") : settings.Folder;

    /// <summary>Sends it. When this returns, the server has taken it, or the file is there.</summary>
    /// <exception cref="MailException">It was not taken, or not in time.</exception>
    public async Task SendAsync(MimeMessage mail, CancellationToken cancel)
    {
        mail.From.Clear();
        mail.From.Add(MailboxAddress.Parse(settings.From));
        mail.Prepare(EncodingConstraint.SevenBit);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await (settings.Server is { } server ? DeliverAsync(mail, server, patience.Token) : DropAsync(mail, patience.Token));
        }
        catch (OperationCanceledException slow) when (!cancel.IsCancellationRequested)
        {
            throw new MailException(FormattableString.Invariant($"{Place} did not answer within {Patience.TotalSeconds} seconds. (Mailserveren svarer ikke.)"), slow);
        }
        catch (Exception fault) when (fault is SmtpCommandException or SmtpProtocolException or AuthenticationException or SslHandshakeException or SocketException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new MailException($"{Place}: {Words(fault)}", fault);
        }
    }

    /// <summary>The first line, with the number by which mail servers say what is wrong.</summary>
    private static string Words(Exception fault)
    {
        var line = fault.Message.Split('\n')[0].TrimEnd('\r');
        return fault is SmtpCommandException refused ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(int)refused.StatusCode} {line}") : line;
    }

    private async Task DeliverAsync(MimeMessage mail, string server, CancellationToken cancel)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(server, settings.Port, Options(), cancel);
        if (settings.User is { } user)
        {
            await client.AuthenticateAsync(user, settings.Password ?? "", cancel);
        }

        await client.SendAsync(mail, cancel);
        await GoodbyeAsync(client, cancel);
    }

    /// <summary>The server has taken the mail; that it does not say goodbye changes nothing.</summary>
    private static async Task GoodbyeAsync(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception fault) when (fault is SmtpCommandException or SmtpProtocolException or SocketException or IOException or OperationCanceledException)
        {
            // Sent is sent.
        }
    }

    /// <summary>Under another name until it is whole: whoever watches the folder takes no half a mail.</summary>
    private async Task DropAsync(MimeMessage mail, CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = Path.Combine(settings.Folder, $"{Guid.NewGuid():N}.eml");
        await using (var stream = new FileStream(file + ".part", FileMode.CreateNew))
        {
            await mail.WriteToAsync(Lines, stream, cancel);
        }

        File.Move(file + ".part", file);
    }

    private SecureSocketOptions Options() => settings.Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    private static FormatOptions MakeLines()
    {
        var lines = FormatOptions.Default.Clone();
        lines.NewLineFormat = NewLineFormat.Dos;
        return lines;
    }
}
