using System.Net.Mail;

namespace Appointments.Graph.Writing;

/// <summary>What can be told of a mail address without sending to it.</summary>
internal static class MailAddressText
{
    private const int Longest = 254;

    /// <summary>True for one plain address with a full stop behind the @: no name beside it, no second address, nothing that could become a line of a mail's head.</summary>
    public static bool IsAddress(string text) =>
        text.Trim() is { Length: <= Longest } address
        && !address.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign) || sign is '"' or ',' or ';' or '<' or '>')
        && MailAddress.TryCreate(address, out var read) && read.Address == address && read.Host.Contains('.', StringComparison.Ordinal);
}
