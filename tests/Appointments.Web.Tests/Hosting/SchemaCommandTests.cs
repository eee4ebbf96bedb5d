namespace Appointments.Web.Tests.Hosting;

/// <summary>The contract on the command line. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class SchemaCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-schema-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_printed_is_the_contract_and_reads_as_the_same()
    {
        var file = Path.Combine(folder, "schema.graphql");
        Assert.Equal((0, file, ""), Told(await CommandLineRun.OfAsync("schema", "print", "--output", file)));
        Assert.Equal((await File.ReadAllTextAsync(file)).Trim(), (await CommandLineRun.OfAsync("schema", "print")).Output);

        Assert.Equal((0, "Nothing has changed. (Intet er ændret.)", ""), Told(await CommandLineRun.OfAsync("schema", "compare", file)));
        Assert.Equal((0, "Nothing has changed. (Intet er ændret.)", ""), Told(await CommandLineRun.OfAsync("schema", "compare", Path.Combine(Checkout.Root, "graphql", "schema"), file)));
    }

    [Fact]
    public async Task The_gravest_change_comes_first_and_what_breaks_ends_with_1()
    {
        var (earlier, later) = (Write("earlier", "type Query { a: Int b(c: Int = 1): Int }"), Write("later", "type Query { b(c: Int = 2): Int d: Int }"));

        Assert.Equal(
            (1, $"BREAKING FIELD_REMOVED Query.a: The field is gone. ({later}:1:1)\nDANGEROUS ARG_DEFAULT_VALUE_CHANGE Query.b(c:): The default was 1 and is 2. ({later}:1:16)\nSAFE FIELD_ADDED Query.d: The field is new. ({later}:1:33)", ""),
            Told(await CommandLineRun.OfAsync("schema", "compare", earlier, later)));
    }

    [Fact]
    public async Task What_breaks_nothing_ends_with_0()
    {
        var (earlier, later) = (Write("earlier", "type Query { a: Int }"), Write("later", "type Query { a(b: Int): Int! }"));

        Assert.Equal(0, (await CommandLineRun.OfAsync("schema", "compare", earlier, later)).Code);
    }

    [Fact]
    public async Task What_is_no_schema_is_told()
    {
        var (faulty, missing) = (Write("faulty", "type Query { a: Nowhere }"), Path.Combine(folder, "missing.graphql"));

        var (code, _, errors) = await CommandLineRun.OfAsync("schema", "compare", faulty);
        Assert.Equal(2, code);
        Assert.StartsWith($"{faulty}:1:17: ", errors, StringComparison.Ordinal);
        (code, _, errors) = await CommandLineRun.OfAsync("schema", "compare", missing);
        Assert.Equal(2, code);
        Assert.StartsWith($"{missing} cannot be read: ", errors, StringComparison.Ordinal);
        var empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
        Assert.Equal((2, "", $"{empty} has no .graphql files. (Mappen har ingen .graphql-filer.)"), Told(await CommandLineRun.OfAsync("schema", "compare", empty)));
    }

    private static (int Code, string Output, string Errors) Told(CommandLineRun run) => (run.Code, run.Output.ReplaceLineEndings("\n"), run.Errors);

    private string Write(string name, string sdl)
    {
        var file = Path.Combine(folder, $"{name}.graphql");
        File.WriteAllText(file, sdl);
        return file;
    }
}
