using Appointments.Data;
using Appointments.Data.Views;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>Which faults are told as trouble of the database, and which are left to be faults of the program.</summary>
public sealed class DatabaseTroubleTests
{
    /// <summary>The codes are those of https://www.sqlite.org/rescode.html: full; a write, a sync and a memory of the log that failed; a read; no such file; no database; damaged; busy.</summary>
    [Theory]
    [InlineData(13, 13, "REGISTER_FULL")]
    [InlineData(10, 778, "REGISTER_FULL")]
    [InlineData(10, 1034, "REGISTER_FULL")]
    [InlineData(10, 4874, "REGISTER_FULL")]
    [InlineData(10, 266, "REGISTER_UNAVAILABLE")]
    [InlineData(14, 14, "REGISTER_UNAVAILABLE")]
    [InlineData(26, 26, "REGISTER_UNAVAILABLE")]
    [InlineData(11, 11, "REGISTER_UNAVAILABLE")]
    [InlineData(5, 5, "REGISTER_UNAVAILABLE")]
    [InlineData(19, 2067, null)]
    [InlineData(1, 1, null)]
    public void A_fault_of_SQLite_is_told_by_its_code(int code, int extended, string? expected)
    {
        var fault = new DbUpdateException("It could not be saved.", new SqliteException("Something.", code, extended));

        Assert.Equal(expected, DatabaseTrouble.Of(fault)?.Code);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_away_also_after_all_tries()
    {
        await using var connection = new SqlConnection("Server=127.0.0.1,1;Database=register;Connect Timeout=5;ConnectRetryCount=0;Encrypt=false");

        var fault = await Assert.ThrowsAsync<SqlException>(() => connection.OpenAsync(CancellationToken.None));

        Assert.Equal("REGISTER_UNAVAILABLE", DatabaseTrouble.Of(new RetryLimitExceededException("Given up.", fault))?.Code);
    }

    [Fact]
    public void A_state_that_went_back_says_which()
    {
        var fault = new RegisterWentBackException(new RegisterState(5, Instant.FromUtc(2026, 1, 23, 9, 0)), new RegisterState(7, Instant.FromUtc(2026, 1, 23, 10, 0)));

        Assert.Equal("REGISTER_WENT_BACK", DatabaseTrouble.Of(fault)?.Code);
        Assert.StartsWith("The database is at entry 5 of 2026-01-23T09:00:00Z, and this program has seen entry 7 of 2026-01-23T10:00:00Z.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_no_trouble_of_the_database() => Assert.Null(DatabaseTrouble.Of(new InvalidOperationException("A fault.", new KeyNotFoundException())));
}
