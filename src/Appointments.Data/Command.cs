using System.Text.Json.Nodes;
using Appointments.Data.Journal;

namespace Appointments.Data;

/// <summary>Something that is to be recorded. Every write to the register is a command: registration, import, erasure. It may be decided more than once, so it keeps nothing.</summary>
public abstract class Command
{
    /// <summary>The command's name in the journal, <c>import-law</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the entry means.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>
    /// What the command was given, for the journal. It is kept for ever: values that may have to be erased (gender, party, names of
    /// candidates) stand in it by <see cref="CommandJson.Sensitive"/>, a file is named with its digest and not repeated.
    /// </summary>
    internal abstract JsonObject ToJson();

    /// <summary>Decides what to record, reading and writing through <paramref name="recording"/>, behind the lock of the journal's head; or refuses.</summary>
    /// <exception cref="Exception">Whatever it throws, nothing is written and the number is not used up.</exception>
    internal abstract Task DecideAsync(Recording recording, CancellationToken cancel);

    /// <summary>Looks at the register as it stands before and after the entry, and refuses or warns. A pure function of the two states and of what the command was given: a request that comes again is told the same.</summary>
    internal virtual Task JudgeAsync(Judgement judgement, CancellationToken cancel) => Task.CompletedTask;
}
