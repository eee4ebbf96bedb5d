using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Appointments.Domain.Reminders;
using Appointments.Web.Pages;
using Microsoft.Extensions.Localization;
using MimeKit;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>Makes the mail of a digest: as plain text and as HTML, with a link by which the recipient turns it off.</summary>
public sealed class DigestMail(IStringLocalizer<Texts> texts, PublicAddress address)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The mail, but for its sender.</summary>
    /// <param name="reminder">To whom; name and address must be there.</param>
    /// <param name="digest">What is told.</param>
    /// <param name="secret">The secret of the link by which it is turned off.</param>
    /// <param name="messageId">What stands before the @ of the mail's id: the same for one that is tried again, so that a mail program shows it once.</param>
    public MimeMessage Write(Reminder reminder, Digest digest, string secret, string messageId)
    {
        // For what runs below; the caller's language is set back.
        var before = PageLanguage.Current;
        digest.Language.Use();
        try
        {
            var off = address.Of($"/paamindelser/fra/{secret}");
            var mail = new MimeMessage
            {
                Subject = texts["Reminders.Subject", DayWords.Long(digest.Day)],
                MessageId = $"{messageId}@{new Uri(address.Of("/")).IdnHost}",
                Body = new MultipartAlternative
                {
                    new TextPart("plain") { Text = Plain(digest, off) },
                    new TextPart("html") { Text = Page(digest, off) },
                },
            };
            mail.Headers.Add("Auto-Submitted", "auto-generated");
            mail.Headers.Add("List-Unsubscribe", $"<{off}>");
            mail.Headers.Add("Content-Language", digest.Language.Tag);
            mail.To.Add(new MailboxAddress(reminder.Name, reminder.Address!));
            return mail;
        }
        finally
        {
            before.Use();
        }
    }

    private string Plain(Digest digest, string off)
    {
        var text = new StringBuilder().AppendLine(Lead(digest)).AppendLine();
        foreach (var section in digest.Sections)
        {
            text.AppendLine(Heading(section)).AppendLine(new string('-', Heading(section).Length));
            foreach (var line in section.Lines)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"* {line.Text}").AppendLine(CultureInfo.InvariantCulture, $"  {line.Url}");
            }

            text.AppendLine();
        }

        return text.AppendLine(CultureInfo.InvariantCulture, $"{texts["Reminders.ToOverview"]}: {address.Of("/overblik")}").AppendLine().AppendLine("-- ").AppendLine(texts["Reminders.Why"]).AppendLine(CultureInfo.InvariantCulture, $"{texts["Reminders.TurnOff"]}: {off}").ToString();
    }

    private string Page(Digest digest, string off)
    {
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"{digest.Language.Tag}\"><head><meta charset=\"utf-8\"><title>{Said(texts["Reminders.Subject", DayWords.Long(digest.Day)])}</title></head><body style=\"font-family:sans-serif;line-height:1.5\">");
        html.Append(CultureInfo.InvariantCulture, $"<p>{Said(Lead(digest))}</p>");
        foreach (var section in digest.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2 style=\"font-size:1.1em\">{Said(Heading(section))}</h2><ul>");
            foreach (var line in section.Lines)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Said(line.Url)}\">{Said(line.What)}</a>{Said(string.Concat(new[] { line.Where, line.When }.OfType<string>().Select(part => " · " + part)))}</li>");
            }

            html.Append("</ul>");
        }

        return html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{Said(address.Of("/overblik"))}\">{Said(texts["Reminders.ToOverview"])}</a></p><hr><p>{Said(texts["Reminders.Why"])} <a href=\"{Said(off)}\">{Said(texts["Reminders.TurnOff"])}</a></p></body></html>").ToString();
    }

    private string Lead(Digest digest) => texts["Reminders.MailLead", digest.Scope, DayWords.Long(digest.Day)];

    private static string Heading(DigestSection section) => string.Create(CultureInfo.InvariantCulture, $"{section.Title} ({section.Lines.Count})");

    private static string Said(string text) => Html.Encode(text);
}
