using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Proposals;

/// <summary>What a proposal is about, and where it is shown.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="CorrectionAddress">Where the secretariat puts it right, the proposal remembered; null where nothing but its page leads there.</param>
public sealed record ProposalThing(string Name, string Address, string? CorrectionAddress)
{
    /// <summary>Of a proposal; null when what it was about is gone.</summary>
    public static ProposalThing? Of(ProposalAnswer proposal) => proposal switch
    {
        { Appointment: { } appointment } => new ProposalThing(
            $"{appointment.Person.Name}, {appointment.Forum.Name}",
            $"/udpegninger/{appointment.Id}",
            FormattableString.Invariant($"/udpegninger/{appointment.Id}/ret?forslag={proposal.Number}")),
        { Person: { } person } => new ProposalThing(person.Name, $"/personer/{person.Slug}", null),
        { Forum: { } forum } => new ProposalThing(forum.Name, $"/fora/{forum.Slug}", null),
        _ => null,
    };
}
