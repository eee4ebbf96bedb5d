namespace Appointments.Web.Hosting.Mail;

/// <summary>A mail was not taken; the message says by whom and why.</summary>
public sealed class MailException(string message, Exception inner) : Exception(message, inner);
