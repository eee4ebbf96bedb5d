namespace Appointments.Web.Pages.Answers;

/// <summary>A forum to be filled in a term.</summary>
public sealed record ComingForumAnswer(
    ForumHeadAnswer Forum,
    bool Covered,
    LawPeriodAnswer? Period,
    LawAnswer? Law,
    IReadOnlyList<AppointmentAnswer> AppointedBefore,
    IReadOnlyList<AppointmentAnswer> Appointments)
{
    /// <summary>True when the source states only some of the seats, so that nobody can say how many others there are.</summary>
    public bool IsPartlyStated => Law?.Demands.Any(demand => demand.Parameters?.Any(parameter => parameter is { Name: "plan", Value: "partial" }) == true) == true;

    /// <summary>How many seats the KKR appoints to; those that follow an office are nobody's to fill.</summary>
    public int SeatsOf(string kkr) => Law?.SeatGroups.Where(group => group.AppointedBy.Slug == kkr && group.ExOfficioOffice is null).Sum(group => group.Count) ?? 0;

    /// <summary>How many seats are stated in all.</summary>
    public int StatedSeats => Law?.SeatGroups.Sum(group => group.Count) ?? 0;
}
