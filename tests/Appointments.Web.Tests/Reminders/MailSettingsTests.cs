using Appointments.Web.Hosting.Mail;
using NodaTime;

namespace Appointments.Web.Tests.Reminders;

/// <summary>The settings of mail: files when nothing is set, and everything that is wrong told at once.</summary>
public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_server_mail_is_put_beside_the_database_at_seven()
    {
        var settings = Read();

        Assert.Equal((null, "mail", new LocalTime(7, 0)), (settings.Server, Path.GetFileName(settings.Folder), settings.Hour));
    }

    [Fact]
    public void A_server_is_read_with_port_encryption_name_and_sender()
    {
        var settings = Read(
            (MailSettings.ServerVariable, "mail.example.org:465"), (MailSettings.TlsVariable, "tls"), (MailSettings.UserVariable, "register"), (MailSettings.PasswordVariable, "x"),
            (MailSettings.FromVariable, "register@example.org"), (MailSettings.HourVariable, "06:30"));

        Assert.Equal(("mail.example.org", 465, MailSecurity.Tls, "register", new LocalTime(6, 30)), (settings.Server, settings.Port, settings.Security, settings.User, settings.Hour));
    }

    [Fact]
    public void All_faults_are_told_at_once_and_no_password_with_them()
    {
        var fault = Assert.Throws<FormatException>(() => Read(
            (MailSettings.ServerVariable, "mail.example.org:0"), (MailSettings.TlsVariable, "ja"), (MailSettings.PasswordVariable, "hemmeligt"), (MailSettings.HourVariable, "7")));

        Assert.Equal(5, fault.Message.Split(Environment.NewLine).Length);
        Assert.All(
            new[] { MailSettings.ServerVariable, MailSettings.TlsVariable, MailSettings.UserVariable, MailSettings.HourVariable, MailSettings.FromVariable },
            variable => Assert.Contains(variable, fault.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("hemmeligt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_goes_in_plain_text_to_this_machine_only()
    {
        (string, string)[] plain = [(MailSettings.TlsVariable, "no"), (MailSettings.UserVariable, "register"), (MailSettings.PasswordVariable, "x"), (MailSettings.FromVariable, "register@example.org")];

        Assert.Equal(MailSecurity.None, Read([(MailSettings.ServerVariable, "localhost"), .. plain]).Security);
        Assert.Throws<FormatException>(() => Read([(MailSettings.ServerVariable, "mail.example.org"), .. plain]));
    }

    private static MailSettings Read(params (string Name, string Value)[] set) => MailSettings.Of("data/register.db", name => set.FirstOrDefault(it => it.Name == name).Value);
}
