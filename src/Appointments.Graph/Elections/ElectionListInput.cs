using Appointments.Domain.Elections;

namespace Appointments.Graph.Elections;

/// <summary><c>ElectionListInput</c>: a list that stands for election.</summary>
public sealed record ElectionListInput(string Id, int Votes, int? Candidates, string? Federation, string? Alliance)
{
    internal ElectionList ToList() => new(Id, Votes, Candidates, Federation, Alliance);
}
