

namespace Appointments.Graph.Mutations;

/// <summary><c>NominationLinkInput</c>: the link of an organisation, by the hash of its secret.</summary>
public sealed record LinkInput(string Organisation, string TokenHash)
{
    internal bool IsWhole => TokenHash.Length == 64 && TokenHash.All(letter => char.IsAsciiDigit(letter) || letter is >= 'a' and <= 'f');
}
