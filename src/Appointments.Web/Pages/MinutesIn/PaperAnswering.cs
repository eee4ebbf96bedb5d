using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>What came of accepting or rejecting something: done, or what stands against it.</summary>
/// <param name="Key">The proposal.</param>
/// <param name="Objections">What stands against it; empty when it is done.</param>
/// <param name="Warnings">What is to be known all the same.</param>
/// <param name="Entry">Number of the entry that recorded it; null when nothing new was recorded.</param>
public sealed record PaperAnswering(string Key, IReadOnlyList<string> Objections, IReadOnlyList<string> Warnings, int? Entry)
{
    /// <summary>Nothing was recorded, for these reasons.</summary>
    public static PaperAnswering Refused(string key, params IReadOnlyList<string> objections) => new(key, objections, [], null);

    /// <summary>True when the proposal was accepted, or was to be; false when it was rejected.</summary>
    public bool Accepts { get; init; } = true;

    /// <summary>True when it is done.</summary>
    public bool IsDone => Objections.Count == 0;
}
