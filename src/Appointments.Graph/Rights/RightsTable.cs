using System.Text;
using Appointments.Domain.Rights;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Types;

namespace Appointments.Graph.Rights;

/// <summary>
/// Who may ask what, as <c>graphql/rights.csv</c> says it: a line for each root field and mutation, and for each type; fields that hold more than their type have a
/// line of their own. What has no line stops the start, and so does a line for what the schema does not have.
/// </summary>
public sealed class RightsTable
{
    private readonly Dictionary<string, Right> rights;

    private RightsTable(IReadOnlyList<Right> rights)
    {
        All = rights;
        this.rights = rights.ToDictionary(right => right.Coordinate, StringComparer.Ordinal);
    }

    /// <summary>The table that is built in.</summary>
    public static RightsTable BuiltIn { get; } = Read(RegisterContract.Rights);

    /// <summary>Its lines, as they stand.</summary>
    public IReadOnlyList<Right> All { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">Lines cannot be read; the message has them all.</exception>
    public static RightsTable Read(string csv)
    {
        var (rights, faults) = (new List<Right>(), new StringBuilder());
        var lines = csv.Split('\n');
        for (var number = 2; number <= lines.Length; number++)
        {
            var line = lines[number - 1].TrimEnd('\r');
            if (line.Length == 0)
                continue;
            if (ReadLine(line) is not { } right)
                faults.AppendLine(FormattableString.Invariant($"graphql/rights.csv({number}): \"{line}\" is not coordinate;who;others;why with roles that there are."));
            else if (rights.Exists(other => other.Coordinate == right.Coordinate))
                faults.AppendLine(FormattableString.Invariant($"graphql/rights.csv({number}): {right.Coordinate} has two lines; keep one."));
            else
                rights.Add(right);
        }

        return faults.Length == 0 ? new RightsTable(rights) : throw new FormatException(faults.ToString().TrimEnd());
    }

    /// <summary>The line that a field is judged by.</summary>
    /// <exception cref="KeyNotFoundException">It has none: nobody may.</exception>
    public Right Of(string type, string field) =>
        rights.GetValueOrDefault($"{type}.{field}") ?? (IsRoot(type) ? null : rights.GetValueOrDefault($"{type}.*")) ?? throw new KeyNotFoundException($"{type}.{field} has no line in graphql/rights.csv.");

    /// <summary>What of the schema has no line, and what has a line and is not in the schema; a sentence each. Empty when they fit.</summary>
    public IReadOnlyList<string> FaultsFor(Schema schema)
    {
        var types = schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        var fields = types.SelectMany(type => type.Fields.Select(field => (Type: type, Field: field))).ToDictionary(pair => $"{pair.Type.Name}.{pair.Field.Name}", StringComparer.Ordinal);
        return
        [
            .. fields.Values.Where(pair => !Covers(pair.Type.Name, pair.Field.Name)).Select(pair => $"graphql/rights.csv: {pair.Type.Name}.{pair.Field.Name} has no line, so nobody may ask it: add one for the field{(IsRoot(pair.Type.Name) ? "" : $" or for {pair.Type.Name}.*")}."),
            .. All.Where(right => !fields.ContainsKey(right.Coordinate) && !types.Exists(type => right.Coordinate == $"{type.Name}.*" && !IsRoot(type.Name))).Select(right => $"graphql/rights.csv: {right.Coordinate} is not in the schema."),
            .. All.Where(right => right.Others == OthersGet.Null && fields.TryGetValue(right.Coordinate, out var pair) && pair.Field.Type is NonNullType).Select(right => $"graphql/rights.csv: {right.Coordinate} is never null, so it cannot be null for others."),
        ];
    }

    /// <summary>Puts the table before all fields.</summary>
    internal void Guard(Bindings<GraphScope> bindings) => bindings.Guards((type, field) =>
    {
        var right = Of(type, field);
        return right.IsPublic ? null : scope => scope.RefusalOf(right);
    });

    private static bool IsRoot(string type) => type is "Query" or "Mutation" or "Subscription";

    private bool Covers(string type, string field) => rights.ContainsKey($"{type}.{field}") || (!IsRoot(type) && rights.ContainsKey($"{type}.*"));

    private static Right? ReadLine(string line)
    {
        var cells = line.Split(';', 4);
        if (cells.Length != 4)
            return null;
        var roles = new List<Role>();
        foreach (var word in cells[1].Split(' '))
        {
            if (!TryRole(word, out var role))
                return null;
            roles.Add(role);
        }

        // An administrator may everything: a line that forgets it is a slip of the pen.
        if (!roles.Contains(Role.Public) && !roles.Contains(Role.Administrator))
            return null;
        OthersGet? others = cells[2] switch { "" when roles.Contains(Role.Public) => OthersGet.Error, "error" => OthersGet.Error, "null" => OthersGet.Null, "empty" => OthersGet.Empty, _ => null };
        return others is { } get ? new Right(cells[0], roles, get, cells[3]) : null;
    }

    private static bool TryRole(string word, out Role role)
    {
        var found = Enum.GetValues<Role>().Where(candidate => WordOf(candidate) == word).ToList();
        role = found.Count == 1 ? found[0] : default;
        return found.Count == 1;
    }

    /// <summary>How a role is written in the table, <c>SECRETARIAT_HEAD</c>.</summary>
    public static string WordOf(Role role) => role == Role.SecretariatHead ? "SECRETARIAT_HEAD" : role.ToString().ToUpperInvariant();
}
