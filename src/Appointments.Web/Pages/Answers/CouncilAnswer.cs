namespace Appointments.Web.Pages.Answers;

/// <summary>The council of a municipality.</summary>
public sealed record CouncilAnswer(
    string Code,
    string Name,
    bool CouncilComplete,
    IReadOnlyList<CouncilSeatAnswer> Council)
{
    /// <summary>How many persons sit in it: somebody with two offices is one.</summary>
    public int Members => Council.Select(seat => seat.Office.Person?.Slug).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Who holds an office of the kind, <c>MAYOR</c>.</summary>
    public IEnumerable<CouncilSeatAnswer> Of(string kind) => Council.Where(seat => seat.Office.Kind == kind);
}
