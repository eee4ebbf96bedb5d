using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Domain.Composition;

/// <summary>What somebody has judged of a sentence of a forum's legal basis that no rule computes. It stops nothing and is no part of the verdict.</summary>
/// <param name="ForumId">The forum.</param>
/// <param name="Sentence">Which sentence (<see cref="Law.NotComputed.Handle"/>).</param>
/// <param name="Verdict">What was judged.</param>
/// <param name="Why">Why, in the words of who judged.</param>
/// <param name="Author">Who judged: the actor of the entry that recorded it.</param>
/// <param name="Span">The days for which it is judged.</param>
/// <param name="Source">Where it stands.</param>
public sealed record SentenceTick(
    long ForumId,
    string Sentence,
    SentenceVerdict Verdict,
    string Why,
    string Author,
    Span Span,
    Source Source);
