using System.Reflection;
using GraphQL.Engine.Language;

namespace Appointments.Graph;

/// <summary>The contract as it was built in: the schema files and the operation files of <c>graphql/</c>, byte for byte.</summary>
public static class RegisterContract
{
    private static readonly Assembly Home = typeof(RegisterContract).Assembly;

    /// <summary>The schema files, in the order of their names.</summary>
    public static IReadOnlyList<SourceText> SchemaFiles { get; } =
        [.. NamesUnder("schema/").Select(name => new SourceText(Read(name), "graphql/" + name))];

    /// <summary>The table of who may ask what, <c>rights.csv</c>.</summary>
    public static string Rights { get; } = System.Text.Encoding.UTF8.GetString(Read("rights.csv"));

    /// <summary>The operation files by name, <c>who-sits-where</c>.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Operations { get; } =
        NamesUnder("operations/").ToDictionary(name => Path.GetFileNameWithoutExtension(name), name => (ReadOnlyMemory<byte>)Read(name), StringComparer.Ordinal);

    /// <summary>The names of the operation files that only ask: those that GET may run.</summary>
    public static IReadOnlyList<string> Questions { get; } =
        [.. Operations.Where(file => IsQuestion(file.Key, file.Value)).Select(file => file.Key)];

    private static bool IsQuestion(string name, ReadOnlyMemory<byte> text) =>
        Parser.Parse(new SourceText(text, name)).Document!.Definitions.OfType<OperationDefinitionNode>().Single().Operation == OperationType.Query;

    private static IEnumerable<string> NamesUnder(string folder) =>
        Home.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
