using Appointments.Data.Views;
using Appointments.Domain.People;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>What somebody's getting an office means for the boards it leads to.</summary>
internal static class OfficeBoards
{
    /// <summary>Warns of what is broken on a board with a seat that follows the office, and of a chair who is not known to sit in the forum.</summary>
    public static async Task WarnAsync(Judgement judgement, Office office, CancellationToken cancel)
    {
        var view = judgement.After(office.Span.FirstDay ?? office.Span.LastDay ?? new LocalDate(2000, 1, 1));
        foreach (var forumId in await view.ForaFollowingAsync(office, cancel))
            await new BoardCheck(judgement, forumId).TellAsync(office.Span, cancel);
        if (office.ForumId is { } chaired)
            await WarnOfChairAsync(judgement, view, chaired, office.PersonId, cancel);
    }

    private static async Task WarnOfChairAsync(Judgement judgement, RegisterView view, long forumId, long personId, CancellationToken cancel)
    {
        if ((await view.SeatsAsync([forumId], cancel))[forumId].Any(state => state.HeldBy == personId))
            return;
        var forum = (await view.ForaByIdAsync([forumId], cancel))[0]!.Name;
        var person = (await view.PersonsByIdAsync([personId], cancel))[0]!.Name;
        judgement.Warn(Objection.Of(
            "NOT_A_MEMBER",
            $"Formand og næstformand vælges blandt medlemmerne, og registret kender ingen plads i {forum}, som {person} har på dagen. Registrér udpegningen også.",
            $"Chair and vice-chair are elected among the members, and the register knows no seat of {forum} that {person} has on the day. Register the appointment too.",
            "person") with
        { Day = view.Day });
    }
}
