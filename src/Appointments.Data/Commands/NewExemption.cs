using System.Text.Json.Nodes;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Commands;

/// <summary>A stated reason for which a violation is excused.</summary>
/// <param name="Rule">The rule, <c>geographic-spread</c>.</param>
/// <param name="Reason">The reason as stated.</param>
/// <param name="Author">Who stated it.</param>
/// <param name="Document">Where it stands; null when not in a document.</param>
public sealed record NewExemption(string Rule, string Reason, string Author, string? Document)
{
    internal JsonObject ToJson() => new() { ["rule"] = Rule, ["reason"] = Reason, ["author"] = Author, ["document"] = Document };

    internal ExemptionRow ToRow(long forumId, Span span, Source source) => new()
    {
        ForumId = forumId, Rule = Rule, Reason = Reason, Author = Author, Document = Document, Span = span, Source = source,
    };
}
