using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Appointments.Tests.Views;

/// <summary>Sees every statement that goes to one database, whoever sends it. Make it before the database is opened: EF Core asks only once a second whether anybody listens.</summary>
internal sealed class CommandWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly List<(string Text, (string Name, object? Value)[] Parameters)> statements = [];

    public CommandWatch()
    {
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The database's file; nothing is seen while it is null.</summary>
    public string? File { get; set; }

    public int Count => statements.Count;

    public void Clear() => statements.Clear();

    /// <summary>SQLite's plan of every statement seen, a line a step; tables by name, not by the alias that the statement gave them.</summary>
    public async Task<IReadOnlyList<string>> PlansAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={File}");
        await connection.OpenAsync();
        var steps = new List<string>();
        foreach (var (text, parameters) in statements)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement under test.
            command.CommandText = "EXPLAIN QUERY PLAN " + text;
#pragma warning restore CA2100
            foreach (var (name, value) in parameters)
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                steps.Add(WithTable(reader.GetString(3), text));
        }

        return steps;
    }

    private static string WithTable(string step, string statement)
    {
        var words = step.Split(' ');
        var table = words[0] is not ("SCAN" or "SEARCH")
            ? Match.Empty
            : Regex.Match(statement, $"(?:FROM|JOIN) \"(?<table>\\w+)\" AS \"{words[1]}\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        return table.Success ? string.Join(' ', [words[0], "table " + table.Groups["table"].Value, .. words[2..]]) : step;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var command } && command.Connection?.DataSource == File)
            statements.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
