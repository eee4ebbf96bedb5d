using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>Where what the public wrote stands: in the facts, and once more in the commands that the journal keeps.</summary>
internal static class ProposalTexts
{
    public const string Wrong = "wrong", Right = "right", SeenAt = "seenAt", Contact = "contact", Answer = "answer";

    /// <summary>The address alone.</summary>
    public static readonly IReadOnlyList<string> Address = [Contact];

    /// <summary>All that was written.</summary>
    public static readonly IReadOnlyList<string> All = [Wrong, Right, SeenAt, Contact, Answer];

    /// <summary>The digests of a proposal's texts that are still there.</summary>
    /// <param name="db">Reads them.</param>
    /// <param name="proposal">The proposal as it stands.</param>
    /// <param name="members">Which texts.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<IReadOnlyList<byte[]>> DigestsAsync(RegisterContext db, ProposalRow proposal, IReadOnlyCollection<string> members, CancellationToken cancel)
    {
        var entries = db.Proposals.Where(row => row.FactId == proposal.FactId).Select(row => row.RecordedIn);
        var commands = await db.Journal.Where(entry => entries.Contains(entry.Number)).Select(entry => entry.Command).ToListAsync(cancel);
        var written = commands.Select(command => JsonNode.Parse(command)![CommandJson.Input] as JsonObject).OfType<JsonObject>()
            .SelectMany(input => members.SelectMany(member => CommandJson.Digests(input[member])));
        return await Erasing.ThereAsync(db, Stated(proposal, members).Concat(written.Select(Convert.FromHexString)), cancel);
    }

    private static IEnumerable<byte[]> Stated(ProposalRow row, IReadOnlyCollection<string> members) =>
        new (string Member, byte[]? Digest)[]
        {
            (Wrong, row.WrongDigest), (Right, row.RightDigest), (SeenAt, row.SeenAtDigest), (Contact, row.ContactDigest), (Answer, row.AnswerDigest),
        }.Where(text => members.Contains(text.Member, StringComparer.Ordinal)).Select(text => text.Digest).OfType<byte[]>();
}
