using System.Text.Json.Nodes;
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
    /// Fills an empty register with the reference data, the fora, the law and the sample, one entry for each paper, and completes one that
    /// an earlier start of the same build left half filled. In any other, one that somebody has written in above all, only reference data
    /// and law that have changed are recorded.
    /// </summary>
    /// <param name="database">The register's database, opened.</param>
    /// <param name="registry">Its door.</param>
    /// <param name="laws">The law of every kind of forum that is built in.</param>
    /// <param name="withSample">False leaves the fora and the papers of the sample out.</param>
    /// <param name="cancel">What is recorded until then stays recorded.</param>
    /// <returns>True when the register holds the sample and nobody has written in it.</returns>
    /// <exception cref="ImportFileException">A built-in file has faults.</exception>
    public static async Task<bool> EnsureAsync(RegisterDatabase database, Registry registry, IReadOnlyList<LawDocument> laws, bool withSample, CancellationToken cancel)
    {
        var sample = SampleRegister.Load(laws);
        IReadOnlyList<ImportCommand> commands = [new ImportFora(sample.Fora), .. sample.Papers.Select(paper => new ImportPaper(paper))];
        var missing = withSample ? await MissingAsync(database, commands, cancel) : [];

        await registry.RecordAsync(new ImportReference(sample.Reference), Actor.System, ImportReference.Reason, cancel);
        foreach (var fora in missing.OfType<ImportFora>())
            await registry.RecordAsync(fora, Actor.System, fora.Reason, cancel);

        // Between the two: the seats of the fora come with the law, and the papers put people in them.
        foreach (var law in laws)
            await registry.RecordAsync(new ImportLaw(law), Actor.System, $"Regler for {law.Name.Da}", cancel);
        foreach (var paper in missing.OfType<ImportPaper>())
            await registry.RecordAsync(paper, Actor.System, paper.Reason, cancel);
        return await IsUntouchedAsync(database, cancel) && await HoldsAsync(database, commands, cancel);
    }

    /// <summary>What of the sample is to be recorded: nothing when somebody has written, or when what is there came from another edition of the sample.</summary>
    private static async Task<IReadOnlyList<ImportCommand>> MissingAsync(RegisterDatabase database, IReadOnlyList<ImportCommand> sample, CancellationToken cancel)
    {
        if (!await IsUntouchedAsync(database, cancel))
            return [];
        await using var context = database.CreateContext();
        var recorded = await context.Journal.Select(entry => entry.Command).ToListAsync(cancel);
        var names = sample.Select(command => command.Name).ToHashSet(StringComparer.Ordinal);
        var ofSomeSample = recorded.Where(command => names.Contains((string?)JsonNode.Parse(command)!["command"] ?? ""));
        return ofSomeSample.All(command => sample.Any(it => it.IsThis(command)))
            ? [.. sample.Where(command => !recorded.Any(command.IsThis))]
            : [];
    }

    private static async Task<bool> IsUntouchedAsync(RegisterDatabase database, CancellationToken cancel)
    {
        await using var context = database.CreateContext();
        return !await context.Journal.AnyAsync(entry => entry.Kind != EntryKind.Import || entry.Actor != Actor.System.Name, cancel);
    }

    private static async Task<bool> HoldsAsync(RegisterDatabase database, IReadOnlyList<ImportCommand> sample, CancellationToken cancel)
    {
        await using var context = database.CreateContext();
        var recorded = await context.Journal.Select(entry => entry.Command).ToListAsync(cancel);
        return sample.All(command => recorded.Any(command.IsThis));
    }
}
