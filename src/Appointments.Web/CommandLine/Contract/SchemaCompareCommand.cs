using System.CommandLine;
using Appointments.Graph;
using GraphQL.Engine.Comparison;
using GraphQL.Engine.Types;

namespace Appointments.Web.CommandLine.Contract;

/// <summary><c>schema compare EARLIER [LATER]</c>: what has changed, the gravest first. Exit code 1 when something breaks, 2 when a schema cannot be read.</summary>
internal static class SchemaCompareCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build()
    {
        var earlier = new Argument<string>("EARLIER") { Description = "The earlier schema: a file, or a folder of .graphql files." };
        var later = new Argument<string?>("LATER") { Description = "The later schema; that of this program when left out.", Arity = ArgumentArity.ZeroOrOne };
        var compare = new Command("compare", "Tells what has changed between two schemas, kind by kind: BREAKING (documents may be refused), DANGEROUS (they may be answered in another way than their authors reckoned with), SAFE.") { earlier, later };
        compare.SetAction(async (parsed, cancel) =>
        {
            if (await SchemaSource.ReadAsync(parsed.GetValue(earlier)!, cancel) is not { } before)
                return RegisterFile.NoAnswer;
            var after = parsed.GetValue(later) is { } named ? await SchemaSource.ReadAsync(named, cancel) : RegisterEngine.BuildSchema();
            return after is null ? RegisterFile.NoAnswer : await TellAsync(before, after);
        });
        return compare;
    }

    private static async Task<int> TellAsync(Schema before, Schema after)
    {
        var changes = SchemaComparison.Compare(before, after);
        foreach (var change in changes.OrderBy(change => change.Severity))
            await Console.Out.WriteLineAsync($"{change.Severity.ToString().ToUpperInvariant()} {change}{(change.Place is { } place ? $" ({place})" : "")}");
        if (changes.Count == 0)
            await Console.Out.WriteLineAsync("Nothing has changed. (Intet er ændret.)");
        return changes.Any(change => change.Severity == SchemaChangeSeverity.Breaking) ? 1 : 0;
    }
}
