using System.Buffers;
using System.Text.Json;
using Appointments.Data.Views;
using Appointments.Graph;
using Appointments.Graph.Writing;
using Appointments.Web.Hosting;
using BenchmarkDotNet.Attributes;
using GraphQL.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Benchmarks;

/// <summary>Who sits on a board on a day, end to end inside the process: GraphQL against one SQL statement by hand with a JSON writer for the same rows.</summary>
public class ForumQuestionBenchmarks
{
    private const string Slug = "erhvervshus-nordjylland";
    private const string Day = "2022-04-01";

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-benchmark-").FullName;
    private readonly ArrayBufferWriter<byte> output = new(64_000);
    private readonly GraphQLRequest request = new()
    {
        Query = RegisterContract.Operations["who-sits-where"],
        Variables = JsonSerializer.SerializeToElement(new { slug = Slug, asOf = Day }),
    };

    private WebApplication app = null!;
    private GraphQLEngine<GraphScope> engine = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        app = RegisterHost.Build(new HostSettings("http://127.0.0.1:0", Path.Combine(folder, "register.db"), Sample: true));
        await RegisterHost.OpenRegisterAsync(app.Services, CancellationToken.None);
        engine = app.Services.GetRequiredService<GraphQLEngine<GraphScope>>();
        await GraphQL();
        var byEngine = output.WrittenSpan.ToArray();
        ByHand();
        if (!byEngine.AsSpan().SequenceEqual(output.WrittenSpan))
        {
            throw new InvalidOperationException("The two do not write the same bytes, so their times do not compare:\n" + System.Text.Encoding.UTF8.GetString(byEngine) + "\n" + System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
        }
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public void ByHand()
    {
        output.ResetWrittenCount();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "register.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$slug", Slug);
        command.Parameters.AddWithValue("$day", Day);
        using var reader = command.ExecuteReader();
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var first = true;
        while (reader.Read())
        {
            if (first)
            {
                writer.WriteStartObject();
                writer.WriteStartObject("data"u8);
                writer.WriteStartObject("forum"u8);
                writer.WriteString("slug"u8, Slug);
                writer.WriteString("name"u8, reader.GetString(0));
                writer.WriteStartArray("seats"u8);
                first = false;
            }

            WriteSeat(writer, reader);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    [Benchmark]
    public async Task GraphQL()
    {
        output.ResetWrittenCount();
        await using var services = app.Services.CreateAsyncScope();
        var scope = await GraphScope.BeginAsync(services.ServiceProvider.GetRequiredService<RegisterSession>(), SystemClock.Instance, WriteAccess.None, CancellationToken.None);
        using var response = await engine.ExecuteAsync(request, scope, CancellationToken.None);
        response.WriteTo(output);
    }

    private const string Sql = """
        WITH head AS (SELECT "Number" AS v FROM journal_head)
        SELECT n."Name", s."LabelDa", s."Role", s."Voting", p."Slug", pn."Name", a."FirstDay", a."FirstDayBasis", a."LastDay", a."LastDayBasis", v."VersionId"
        FROM head
        CROSS JOIN fora AS f
        JOIN forum_names AS n ON n."ForumId" = f."FactId" AND n."FirstDay" <= $day AND n."LastDay" >= $day AND n."RecordedIn" <= head.v AND n."SupersededIn" > head.v
        JOIN seats AS s ON s."ForumId" = f."FactId" AND s."FirstDay" <= $day AND s."LastDay" >= $day AND s."RecordedIn" <= head.v AND s."SupersededIn" > head.v
        LEFT JOIN appointments AS a ON a."SeatId" = s."SeatId" AND a."Status" IN ('Appointed', 'Noted', 'Ended') AND a."FirstDay" <= $day AND a."LastDay" >= $day AND a."RecordedIn" <= head.v AND a."SupersededIn" > head.v
        LEFT JOIN persons AS p ON p."FactId" = a."PersonId" AND p."RecordedIn" <= head.v AND p."SupersededIn" > head.v
        LEFT JOIN person_names AS pn ON pn."PersonId" = a."PersonId" AND pn."FirstDay" <= $day AND pn."LastDay" >= $day AND pn."RecordedIn" <= head.v AND pn."SupersededIn" > head.v
        LEFT JOIN vacancies AS v ON v."SeatId" = s."SeatId" AND v."FirstDay" <= $day AND v."LastDay" >= $day AND v."RecordedIn" <= head.v AND v."SupersededIn" > head.v
        WHERE f."Slug" = $slug AND f."RecordedIn" <= head.v AND f."SupersededIn" > head.v
        ORDER BY s."Ordinal"
        """;

    private static void WriteSeat(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.WriteStartObject();
        writer.WriteString("label"u8, row.GetString(1));
        writer.WriteString("role"u8, row.GetString(2).ToUpperInvariant());
        writer.WriteBoolean("voting"u8, row.GetBoolean(3));
        writer.WriteString("occupancy"u8, !row.IsDBNull(4) ? "HELD" : row.IsDBNull(10) ? "NOT_STATED" : "VACANT");
        if (row.IsDBNull(4))
        {
            writer.WriteNull("heldBy"u8);
            writer.WriteNull("holder"u8);
        }
        else
        {
            writer.WriteStartObject("heldBy"u8);
            writer.WriteString("slug"u8, row.GetString(4));
            writer.WriteString("name"u8, row.GetString(5));
            writer.WriteEndObject();
            writer.WriteStartObject("holder"u8);
            writer.WriteString("firstDay"u8, row.GetString(6));
            writer.WriteString("firstDayBasis"u8, Basis(row.GetString(7)));
            writer.WriteString("lastDay"u8, row.GetString(8));
            writer.WriteString("lastDayBasis"u8, Basis(row.GetString(9)));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string Basis(string stored) => stored == "TermAssumed" ? "TERM_ASSUMED" : stored.ToUpperInvariant();
}
