using System.Net;
using System.Net.Mail;

namespace Appointments.Web.Hosting.Mail;

/// <summary>Sends one mail: to the server, or into the folder.</summary>
public sealed class Mailer(MailSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Where mail goes, for people to read: the server, or the folder.</summary>
    public string Place => settings.Server is { } server ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{server}:{settings.Port}") : settings.Folder;

    /// <summary>Sends it. When this returns, the server has taken it, or the file is there.</summary>
    /// <exception cref="SmtpException">The server did not take it, or not in time.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task SendAsync(MailMessage mail, CancellationToken cancel)
    {
        mail.From = new MailAddress(settings.From);
        using var client = Client();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(mail, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new SmtpException(FormattableString.Invariant($"{Place} did not answer within {Patience.TotalSeconds} seconds. (Mailserveren svarer ikke.)"));
        }
    }

    private SmtpClient Client()
    {
        if (settings.Server is { } server)
        {
            return new SmtpClient(server, settings.Port)
            {
                EnableSsl = settings.Encrypted,
                Credentials = settings.User is { } user ? new NetworkCredential(user, settings.Password) : null,
            };
        }

        Directory.CreateDirectory(settings.Folder);
        return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = settings.Folder };
    }
}
