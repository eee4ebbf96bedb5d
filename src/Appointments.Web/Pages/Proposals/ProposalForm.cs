using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.Proposals;

/// <summary>What somebody types who says that something is wrong.</summary>
public sealed class ProposalForm
{
    public string? Wrong { get; set; }

    public string? Right { get; set; }

    public string? SeenAt { get; set; }

    public string? Contact { get; set; }

    /// <summary>Drawn at random when the form was first shown: a second click proposes nothing more, and the receipt's code is made of it.</summary>
    public string? Key { get; set; }

    /// <summary>The input of the mutation.</summary>
    internal Dictionary<string, object?> Input(string subject, string key) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["idempotencyKey"] = Key,
        [subject] = key,
        ["wrong"] = DeskForm.Said(Wrong),
        ["right"] = DeskForm.Said(Right),
        ["seenAt"] = DeskForm.Said(SeenAt),
        ["contact"] = DeskForm.Said(Contact),
    }.Where(member => member.Value is not null).ToDictionary(StringComparer.Ordinal);
}
