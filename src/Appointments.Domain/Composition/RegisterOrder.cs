using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Composition;

/// <summary>
/// The demands that the register makes of its own facts, whatever the forum: a convention of this register, and binding, because an answer
/// that rests on facts in disorder is none. They judge what is written down; an open seat is nothing unknown to them. No paper of a KKR prints them, so they carry no citation.
/// </summary>
internal static class RegisterOrder
{
    public static Demand Demand(string rule) => new(
        rule,
        Force.Convention,
        Strength.Must,
        Application.Direct,
        Confirmed: true,
        CitationKey: null,
        FirstDay: null,
        LastDay: null,
        new Dictionary<string, string>(StringComparer.Ordinal),
        SourceMark.Elsewhere);
}
