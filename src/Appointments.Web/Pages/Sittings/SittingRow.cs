using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Sittings;

/// <summary>One seat of a sitting, with what was typed for it and what came of that.</summary>
/// <param name="forum">The forum.</param>
/// <param name="seat">The seat.</param>
public sealed class SittingRow(FillForumAnswer forum, FormSeatAnswer seat)
{
    public FillForumAnswer Forum => forum;

    public FormSeatAnswer Seat => seat;

    /// <summary>Names the seat in the form: the slug of the forum and the key of the seat, which both have no space.</summary>
    public string Key { get; } = $"{forum.Slug} {seat.Key}";

    /// <summary>The name as typed; null when the seat is left open.</summary>
    public string? Name { get; set; }

    /// <summary>Slug of the person; null until one is found.</summary>
    public string? Person { get; set; }

    public string? Item { get; set; }

    /// <summary>The forum's version that was shown when the line was typed.</summary>
    public int Version { get; set; } = forum.Version;

    /// <summary>True when the name is that of somebody who is to be added to the register.</summary>
    public bool IsNew { get; set; }

    /// <summary>Those of whom one must be chosen, because several have the name; empty when none need be.</summary>
    public IReadOnlyList<SittingPerson> Choices { get; set; } = [];

    /// <summary>True when nobody in the register has the name.</summary>
    public bool IsUnknown { get; set; }

    /// <summary>What stands against the line: it is not registered while anything does.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What is to be known of the line.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>True when the line was held against the register and nothing stands against it.</summary>
    public bool Passes { get; set; }

    /// <summary>True when something was typed.</summary>
    public bool IsFilled => Name is not null;
}
