using Appointments.Data.Import.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import;

/// <summary>What every start of the program does to the register before it answers.</summary>
public static class FirstStart
{
    /// <summary>
    /// Fills an empty register with the reference data, the law and the sample, one entry for each paper, and completes one that an earlier
    /// start left half filled. Once anybody has written in it the register is theirs: then only law that has changed is recorded.
    /// </summary>
    /// <param name="database">The register's database, opened.</param>
    /// <param name="registry">Its door.</param>
    /// <param name="laws">The law of every kind of forum that is built in.</param>
    /// <param name="cancel">What is recorded until then stays recorded.</param>
    /// <exception cref="ImportFileException">A built-in file has faults.</exception>
    public static async Task EnsureAsync(RegisterDatabase database, Registry registry, IReadOnlyList<LawDocument> laws, CancellationToken cancel)
    {
        var sample = await IsUntouchedAsync(database, cancel) ? SampleRegister.Load(laws) : null;
        foreach (var command in sample?.PlacesAndForaCommands ?? [])
            await registry.RecordAsync(command, Actor.System, command.Reason, cancel);

        // Between the two: the seats of the fora come with the law, and the papers put people in them.
        foreach (var law in laws)
            await registry.RecordAsync(new ImportLaw(law), Actor.System, $"Regler for {law.Name.Da}", cancel);
        foreach (var command in sample?.PaperCommands ?? [])
            await registry.RecordAsync(command, Actor.System, command.Reason, cancel);
    }

    private static async Task<bool> IsUntouchedAsync(RegisterDatabase database, CancellationToken cancel)
    {
        await using var context = database.CreateContext();
        return !await context.Journal.AnyAsync(entry => entry.Kind != EntryKind.Import || entry.Actor != Actor.System.Name, cancel);
    }
}
