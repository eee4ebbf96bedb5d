namespace Appointments.Web.Pages.Answers;

/// <summary>A group of a distribution.</summary>
public sealed record PoolGroupAnswer(
    string Name,
    IReadOnlyList<string> Letters,
    string? Alliance,
    int Votes,
    int Entitlement,
    int Chosen,
    int ToCome);
