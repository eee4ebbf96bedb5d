using Appointments.Data.Commands;

namespace Appointments.Graph.Mutations;

/// <summary><c>ExcuseInput</c>: a stated reason for which a demand that is broken is excused.</summary>
public sealed record ExcuseInput(string Rule, string Reason, string Author, string? Document)
{
    internal NewExemption ToExemption() => new(Rule, Reason.Trim(), Author.Trim(), Document);
}
