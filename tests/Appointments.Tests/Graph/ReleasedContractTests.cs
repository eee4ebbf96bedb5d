using Appointments.Graph;
using Appointments.Tests.House;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Appointments.Tests.Graph;

/// <summary>Programs that were written for the last release still work: CONTRIBUTING.md says how the contract is changed, and how a release is taken.</summary>
public sealed class ReleasedContractTests
{
    private const string ReleasedFile = "graphql/released/schema.graphql";

    [Fact]
    public void Nothing_that_was_released_is_broken_unless_that_is_accepted()
    {
        var faults = ReleaseGuard.Faults(Released(), RegisterEngine.BuildSchema(), File.ReadAllText(Repository.PathOf(ReleaseGuard.AcceptedFile)));

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    [Fact]
    public void The_released_contract_is_as_the_command_prints_it() => Assert.Equal(SchemaPrinter.Print(Released()), File.ReadAllText(Repository.PathOf(ReleasedFile)));

    private static Schema Released()
    {
        var built = SchemaBuilder.Build([new SourceText(File.ReadAllBytes(Repository.PathOf(ReleasedFile)), ReleasedFile)]);
        Assert.Empty(built.Errors.Select(error => error.Message));
        return built.Schema!;
    }
}
