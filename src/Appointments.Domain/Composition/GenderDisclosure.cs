namespace Appointments.Domain.Composition;

/// <summary>
/// When counts of recorded genders may be shown. Gender is shown as counts and never per person, so a count must not name anybody: one or two
/// of a gender are known persons to whoever knows the board, and when all that are recorded are alike, each one's gender follows.
/// The answer itself is the law's and is always given. What this cannot prevent: two answers, a day or an imagined member apart, whose counts
/// differ by one; only an audience that sees no counts at all is safe from that. The secretariat appoints by these counts and sees them always.
/// </summary>
internal static class GenderDisclosure
{
    private const int SmallestCountShown = 3;

    /// <summary>The fewest recorded persons whose counts could ever be told to the public: at least two kinds of the smallest count.</summary>
    public const int SmallestGroupShown = 2 * SmallestCountShown;

    /// <summary>True when the counts of recorded women, men and others may be told: to the public when they give no one away; nothing recorded gives nothing away.</summary>
    public static bool MayShow(Audience audience, int women, int men, int others)
    {
        if (audience == Audience.Secretariat)
            return true;
        int[] recorded = [.. new[] { women, men, others }.Where(count => count > 0)];
        return recorded.Length != 1 && recorded.All(count => count >= SmallestCountShown);
    }
}
