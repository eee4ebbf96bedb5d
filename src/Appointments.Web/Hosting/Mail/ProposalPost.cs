using System.Globalization;
using System.Text;
using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Domain.Composition;
using Appointments.Domain.Proposals;
using Appointments.Domain.Time;
using MimeKit;
using NodaTime;

namespace Appointments.Web.Hosting.Mail;

/// <summary>
/// Sends the answers of proposals to those who left an address. The address is erased first and the mail sent after: of two hosts only one
/// erases, so only one sends; and whatever becomes of the mail, no address is kept. The answer stands under the receipt all the same.
/// </summary>
public sealed partial class ProposalPost(Registry registry, Mailer mailer, IClock clock, ILogger<ProposalPost> log)
{
    private const int Tries = 3;
    private const int PageSize = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Sends what is to be sent.</summary>
    /// <returns>How many answers were sent.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancel)
    {
        var sent = 0;
        foreach (var proposal in await AnsweredAsync(cancel))
        {
            var number = proposal.Number.ToString(CultureInfo.InvariantCulture);
            var erased = await registry.RecordAsync(
                new Request(new EraseProposal(proposal.Number, texts: false, expectedVersion: null), Actor.System, "Svaret sendes, og adressen slettes", $"svar-paa-forslag-{number}"), cancel);
            if (erased.Recorded && await SendAsync(proposal, cancel))
            {
                sent++;
            }
        }

        return sent;
    }

    private async Task<IReadOnlyList<Proposal>> AnsweredAsync(CancellationToken cancel)
    {
        var session = registry.OpenSession(Audience.Secretariat);
        var view = session.AsOf(RegisterDay.Today(clock), (await session.CurrentStateAsync(cancel)).Number);
        return await view.ProposalsToAnswerAsync(PageSize, cancel);
    }

    private async Task<bool> SendAsync(Proposal proposal, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var mail = Letter(proposal);
                await mailer.SendAsync(mail, cancel);
                return true;
            }
            catch (MailException fault)
            {
                if (attempt == Tries)
                {
                    NotSent(log, proposal.Number, fault);
                    return false;
                }

                await Task.Delay(Pause, cancel);
            }
        }
    }

    // The proposer's language is not known, so both stand there.
    private static MimeMessage Letter(Proposal proposal)
    {
        var accepted = proposal.State == ProposalState.Accepted;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Dit forslag nr. {proposal.Number} er {(accepted ? "imødekommet" : "afvist")}.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Your proposal no. {proposal.Number} has been {(accepted ? "accepted" : "rejected")}.");
        if (proposal.Answer is { } answer)
        {
            text.AppendLine().AppendLine(answer);
        }

        text.AppendLine().AppendLine("Din e-mailadresse er nu slettet i registret.").AppendLine("Your e-mail address is now erased from the register.");
        var mail = new MimeMessage
        {
            Subject = string.Create(CultureInfo.InvariantCulture, $"Svar på forslag {proposal.Number} / Answer to proposal {proposal.Number}"),
            Body = new TextPart("plain") { Text = text.ToString() },
        };
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.To.Add(new MailboxAddress(null, proposal.Contact!));
        return mail;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer to proposal {Number} could not be sent; it stands under its receipt")]
    private static partial void NotSent(ILogger logger, long number, Exception fault);
}
