using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Data;

/// <summary>Something to say against a command: a refusal when nothing is recorded because of it, else a warning.</summary>
/// <param name="Code">A stable code for programs, <c>SEAT_TAKEN</c>.</param>
/// <param name="Message">What is wrong and what to do, for a person.</param>
/// <param name="Field">The field of the input it speaks of, <c>firstDay</c>; null when it speaks of the whole.</param>
public sealed record Objection(string Code, LocalizedText Message, string? Field = null)
{
    /// <summary>An objection whose sentences are put together the same on every host; days go in as <c>day.Danish()</c> and <c>day.English()</c>.</summary>
    internal static Objection Of(string code, FormattableString danish, FormattableString english, string? field = null) =>
        new(code, new LocalizedText(FormattableString.Invariant(danish), FormattableString.Invariant(english)), field);

    /// <summary>The same, of a part of the input: its field is one of that part's. Null gives it back as it is.</summary>
    internal Objection In(string? place) => place is null ? this : this with { Field = Field is null ? place : $"{place}.{Field}" };

    /// <summary>The first day on which it is so; null when it is no matter of days.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>What the check of the board found on that day, with its paragraph; null when the objection is not a rule's.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The thing that stands in the way or is spoken of, the meeting that is known already for example; null when there is none.</summary>
    public ThingRef? Thing { get; init; }
}
