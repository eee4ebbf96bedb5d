using System.Globalization;
using System.Text;
using System.Text.Json;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;

namespace Appointments.Data.Verification;

/// <summary>The tables of a SQLite file, filled as the journal tells them without the rows' own types: what an older program recorded is written as it was.</summary>
internal sealed class FactsInFile : IReplayTarget, IDisposable
{
    private const int PrimaryKeyTwice = 1555, RowIdTwice = 2579;

    private readonly Dictionary<string, Table> tables;

    /// <param name="connection">The file, in a transaction.</param>
    /// <param name="tables">Its tables of facts.</param>
    public FactsInFile(SqliteConnection connection, IReadOnlyList<FactTable> tables)
    {
        this.tables = tables.ToDictionary(table => table.Name, table => new Table(connection, table), StringComparer.Ordinal);
    }

    /// <summary>How many versions were written.</summary>
    public long Count { get; private set; }

    /// <summary>Digests of the sealed values that they refer to.</summary>
    public HashSet<SealedDigest> Digests { get; } = [];

    public bool Insert(string table, long version, long recordedIn, JsonElement values)
    {
        if (!tables.TryGetValue(table, out var known)) return false;
        try
        {
            known.Insert(recordedIn, values, Digests);
            Count++;
            return true;
        }
        catch (SqliteException fault) when (fault.SqliteExtendedErrorCode is PrimaryKeyTwice or RowIdTwice)
        {
            return false;
        }
        catch (SqliteException fault)
        {
            throw new FormatException($"{table} takes no such row: {fault.Message}", fault);
        }
    }

    public bool Supersede(string table, long version, long supersededIn) => tables.TryGetValue(table, out var known) && known.Supersede(version, supersededIn);

    public void Dispose()
    {
        foreach (var table in tables.Values) table.Dispose();
    }

    private sealed class Table(SqliteConnection connection, FactTable table) : IDisposable
    {
        private readonly byte[][] names = [.. table.Columns.Select(column => Encoding.UTF8.GetBytes(column.Name))];
        private readonly int recordedInPlace = PlaceOf(table, nameof(FactRow.RecordedIn));
        private readonly int supersededInPlace = PlaceOf(table, nameof(FactRow.SupersededIn));
        private SqliteStatement? insert;
        private SqliteStatement? supersede;

        public void Insert(long recordedIn, JsonElement values, HashSet<SealedDigest> digests)
        {
            insert ??= SqliteStatement.Insert(connection, table.Name, table.Columns.Select(column => column.Name));
            insert.Clear();
            var expected = 0;
            foreach (var member in values.EnumerateObject())
            {
                if (PlaceOf(member, expected) is not { } place) continue;
                expected = place + 1;
                insert.Bind(place, Stored(member.Value, table.Columns[place].StoredType, digests));
            }

            insert.Bind(recordedInPlace, recordedIn);
            insert.Bind(supersededInPlace, OpenEnd.Number);
            insert.Run();
        }

        public bool Supersede(long version, long supersededIn)
        {
            supersede ??= new SqliteStatement(connection, string.Create(
                CultureInfo.InvariantCulture,
                $"UPDATE \"{table.Name}\" SET \"{nameof(FactRow.SupersededIn)}\" = ? WHERE \"{nameof(FactRow.VersionId)}\" = ? AND \"{nameof(FactRow.SupersededIn)}\" = {OpenEnd.Number}"));
            supersede.Bind(0, supersededIn);
            supersede.Bind(1, version);
            return supersede.Run() == 1;
        }

        public void Dispose()
        {
            insert?.Dispose();
            supersede?.Dispose();
        }

        private static int PlaceOf(FactTable table, string column) => table.Columns.Index().First(pair => pair.Item.Name == column).Index;

        // The journal has them in the order of the columns, some left out.
        private int? PlaceOf(JsonProperty member, int expected)
        {
            for (var step = 0; step < names.Length; step++)
            {
                var place = (expected + step) % names.Length;
                if (member.NameEquals(names[place])) return place;
            }

            return null;
        }

        private static object? Stored(JsonElement value, Type type, HashSet<SealedDigest> digests)
        {
            if (type == typeof(long)) return value.GetInt64();
            if (type == typeof(int)) return value.GetInt32();
            if (type == typeof(bool)) return value.GetBoolean();
            var text = value.GetString() ?? throw new FormatException("A column that is null is left out.");
            if (type == typeof(DateOnly)) return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return type == typeof(byte[]) ? Bytes(text, digests) : text;
        }

        // A column may hold several, one after another.
        private static byte[] Bytes(string hex, HashSet<SealedDigest> digests)
        {
            var bytes = Convert.FromHexString(hex);
            for (var start = 0; start + SealedValueRow.DigestBytes <= bytes.Length; start += SealedValueRow.DigestBytes)
                digests.Add(SealedDigest.Of(bytes.AsSpan(start, SealedValueRow.DigestBytes)));
            return bytes;
        }
    }
}
