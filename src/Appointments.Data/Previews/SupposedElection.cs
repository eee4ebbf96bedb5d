using Appointments.Domain.Elections;
using NodaTime;

namespace Appointments.Data.Previews;

/// <summary>An election that is only supposed: new councils, as a file or as such, and votes, likewise. Give at least one of them.</summary>
public sealed record SupposedElection
{
    /// <summary>A day in the new council term, for councils and lines that name none; null when the lines of the file do.</summary>
    public LocalDate? Term { get; init; }

    /// <summary>The last day to look at, in the new term; null for half a year.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The new councils.</summary>
    public IReadOnlyList<SupposedCouncil> Councils { get; init; } = [];

    /// <summary>The new councils as a file such as the import of councillors reads; null when there is none. Not together with <see cref="Councils"/>.</summary>
    public SupposedFile? CouncillorFile { get; init; }

    /// <summary>Code or name of the municipality, for lines of the file that name none.</summary>
    public string? Municipality { get; init; }

    /// <summary>True when nobody else sits in the councils that the file speaks of.</summary>
    public bool Complete { get; init; }

    /// <summary>The votes, each of a municipality, by its code or name.</summary>
    public IReadOnlyList<VoteCount> Votes { get; init; } = [];

    /// <summary>The votes as a file: CSV with the headings municipality, letter, votes (or kommune, bogstav, stemmer); null when there is none. Not together with <see cref="Votes"/>.</summary>
    public SupposedFile? VotesFile { get; init; }
}
