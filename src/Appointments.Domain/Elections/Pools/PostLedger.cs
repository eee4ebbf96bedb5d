using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Elections.Pools;

/// <summary>
/// Whose a post is on each day of a period. A post stays with its group: a vacancy goes back to the group that held it (kommunestyrelsesloven § 28; for a KKR a convention, by analogy), and a group can give a
/// post up only if another takes it (§ 24 stk. 3; for a KKR by analogy).
/// </summary>
/// <param name="Holdings">The lines, by number in the round and then by day.</param>
/// <param name="Refused">Events that cannot be.</param>
public sealed record PostLedger(IReadOnlyList<PostHolding> Holdings, IReadOnlyList<RefusedPostEvent> Refused)
{
    /// <summary>Keeps the ledger.</summary>
    /// <param name="round">The round in which the posts were chosen; a post that is not chosen yet has no line.</param>
    /// <param name="firstDay">First day of the period. A post chosen later belongs to its group from the day of the choice.</param>
    /// <param name="lastDay">Last day of the period, included.</param>
    /// <param name="events">What happened; taken by day, those of one day as given.</param>
    public static PostLedger Of(PoolRound round, LocalDate firstDay, LocalDate lastDay, IEnumerable<PostEvent> events)
    {
        var lines = round.Turns.Where(turn => turn.Choice is not null && turn.Choice.Day <= lastDay).ToDictionary(
            turn => turn.Choice!.Post,
            turn => new List<PostHolding> { new(turn.Choice!.Post, turn.Group, PostGround.Chosen, turn.Number, null, LocalDate.Max(firstDay, turn.Choice.Day), lastDay) },
            StringComparer.Ordinal);
        var refused = new List<RefusedPostEvent>();
        foreach (var happened in events.OrderBy(it => it.Day))
        {
            if (Fault(happened, round, lines.GetValueOrDefault(happened.Post), lastDay) is var (fault, why))
                refused.Add(new RefusedPostEvent(happened, fault, why));
            else
                Enter(lines[happened.Post], happened);
        }

        return new PostLedger([.. lines.Values.SelectMany(line => line).OrderBy(line => line.Number).ThenBy(line => line.FirstDay)], refused);
    }

    /// <summary>The line of a post on a day; null when it belongs to nobody then.</summary>
    public PostHolding? On(string post, LocalDate day) =>
        Holdings.FirstOrDefault(line => string.Equals(line.Post, post, StringComparison.Ordinal) && line.FirstDay <= day && day <= line.LastDay);

    private static void Enter(List<PostHolding> line, PostEvent happened)
    {
        var last = line[^1];
        // Something on the first day of a line leaves it no day.
        if (last.FirstDay == happened.Day)
            line.RemoveAt(line.Count - 1);
        else
            line[^1] = last with { LastDay = happened.Day.PlusDays(-1) };
        line.Add(happened.Kind == PostEventKind.GivenUp
            ? last with { Group = happened.To!, Ground = PostGround.TakenOver, From = happened.Group, FirstDay = happened.Day }
            : last with { Ground = PostGround.BackAfterVacancy, From = null, FirstDay = happened.Day });
    }

    private static (PostEventFault Fault, LocalizedText Why)? Fault(PostEvent happened, PoolRound round, List<PostHolding>? line, LocalDate lastDay)
    {
        if (line is null)
            return (PostEventFault.NotChosen, new LocalizedText($"«{happened.Post}» er ikke valgt af nogen gruppe.", $"\"{happened.Post}\" is chosen by no group."));
        var last = line[^1];
        if (happened.Day < last.FirstDay || happened.Day > lastDay)
            return (PostEventFault.OutOfDays, new LocalizedText($"{happened.Day.Danish()} ligger ikke mellem {last.FirstDay.Danish()} og {lastDay.Danish()}.", $"{happened.Day.English()} does not lie between {last.FirstDay.English()} and {lastDay.English()}."));
        if (!string.Equals(last.Group, happened.Group, StringComparison.Ordinal))
            return (PostEventFault.OfAnother, new LocalizedText($"«{happened.Post}» hører til {last.Group} den dag, ikke {happened.Group}.", $"\"{happened.Post}\" belongs to {last.Group} that day, not to {happened.Group}."));
        if (happened.Kind == PostEventKind.Vacated)
            return null;
        if (happened.To is null || string.Equals(happened.To, happened.Group, StringComparison.Ordinal))
            return (PostEventFault.NoTaker, new LocalizedText("En plads kan kun opgives, hvis en anden gruppe overtager den (kommunestyrelsesloven § 24, stk. 3).", "A post can be given up only if another group takes it (kommunestyrelsesloven § 24 stk. 3)."));
        return round.Groups.Any(group => string.Equals(group.Id, happened.To, StringComparison.Ordinal))
            ? null
            : (PostEventFault.UnknownTaker, new LocalizedText($"{happened.To} er ikke en af grupperne i puljen.", $"{happened.To} is none of the groups of the pool."));
    }
}
