using Appointments.Domain.Proposals;

namespace Appointments.Data.Commands;

/// <summary>What a proposal is about, as a caller names it.</summary>
/// <param name="Subject">Which of the three.</param>
/// <param name="Slug">Address of the forum or person; empty for an appointment.</param>
/// <param name="AppointmentId">The appointment; 0 for a forum or person.</param>
public sealed record ProposalAbout(ProposalSubject Subject, string Slug, long AppointmentId = 0)
{
    /// <summary>FactId of the thing; null when the register does not know it, which is then refused.</summary>
    internal async Task<long?> FindAsync(Recording recording, CancellationToken cancel) => Subject switch
    {
        ProposalSubject.Forum => (await recording.ForumAsync(Slug, "forum", cancel))?.FactId,
        ProposalSubject.Person => (await recording.PersonAsync(Slug, "person", cancel))?.FactId,
        _ => (await recording.AppointmentAsync(AppointmentId, "appointment", cancel))?.FactId,
    };
}
