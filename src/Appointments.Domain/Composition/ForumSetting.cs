using System.Globalization;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>What a forum has agreed for itself, for some days: a value that a rule reads.</summary>
/// <param name="Name">Its name, one of <see cref="CompositionRules.Settings"/>.</param>
/// <param name="Value">Its value, such as <see cref="CompositionRules.Accepts(string, string)"/> allows.</param>
/// <param name="Span">When it holds.</param>
/// <param name="Source">Where the agreement stands.</param>
public sealed record ForumSetting(
    string Name,
    string Value,
    Span Span,
    Source Source)
{
    /// <summary>The value of a setting that is a whole number.</summary>
    internal int Number => int.Parse(Value, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The agreement as the basis of a demand. It is confirmed: it is the forum's own, and recorded.</summary>
    internal Citation Cite() => new(
        Name,
        new LocalizedText(Act(Source.Day?.Danish()), Act(Source.Day?.English())),
        Source.Item,
        Published: null,
        Url: null,
        Span.FirstDay,
        Span.LastDay,
        Confirmed: true,
        Source.Mark,
        Source.Note is { } note ? new LocalizedText(note, note) : null);

    private string Act(string? day) => day is null ? Source.Paper : $"{Source.Paper}, {day}";
}
