using Appointments.Domain.Sources;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Appointments.Data;

/// <summary>What is wrong with what the register stands on, for a person who can do nothing about it but wait or tell somebody.</summary>
/// <param name="Code">A stable code for programs, <c>REGISTER_FULL</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DatabaseTrouble(string Code, LocalizedText Message)
{
    private static readonly DatabaseTrouble Full = new("REGISTER_FULL", new LocalizedText(
        "Der er ikke plads til mere på registrets disk, så intet er registreret. Bed den, der driver registret, om at skaffe plads, og send så det samme igen.",
        "There is no more room on the register's disk, so nothing was recorded. Ask whoever runs the register to make room, and then send the same again."));

    private static readonly DatabaseTrouble Away = new("REGISTER_UNAVAILABLE", new LocalizedText(
        "Registret kan ikke nås lige nu. Prøv igen om lidt; send en registrering med den samme nøgle, så bliver den kun registreret én gang.",
        "The register cannot be reached just now. Try again in a little while; send a registration with the same key, and it is recorded only once."));

    private static readonly DatabaseTrouble Back = new("REGISTER_WENT_BACK", new LocalizedText(
        "Registrets database står på en ældre tilstand end før, så der hverken læses eller registreres noget. Bed den, der driver registret, om at se på det.",
        "The register's database stands at an older state than before, so nothing is read or recorded. Ask whoever runs the register to look at it."));

    /// <summary>The trouble that a fault comes from; null for a fault of the program.</summary>
    public static DatabaseTrouble? Of(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            var trouble = cause switch
            {
                RegisterWentBackException => Back,
                SqliteException sqlite => OfSqlite(sqlite),
                SqlException server => OfSqlServer(server),
                _ => null,
            };
            if (trouble is not null) return trouble;
        }

        return null;
    }

    /// <summary>Both languages in a line, as the API tells its errors.</summary>
    public override string ToString() => $"{Message.En} ({Message.Da})";

    // A quota and a limit of the process end in a failed write, as a failing disk does: to who waits they are one.
    private static DatabaseTrouble? OfSqlite(SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => Full,
        raw.SQLITE_IOERR when fault.SqliteExtendedErrorCode is raw.SQLITE_IOERR_WRITE or raw.SQLITE_IOERR_SHMSIZE or raw.SQLITE_IOERR_FSYNC or raw.SQLITE_IOERR_TRUNCATE => Full,
        raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => Away,
        raw.SQLITE_ERROR when fault.Message.Contains("no such table", StringComparison.Ordinal) => Away,
        _ => null,
    };

    // 1105, 1101: no room in the files; 9002: none in the log; 40544: the size that was bought on Azure SQL is reached. Class 20 and above, and 53, end the connection;
    // 4060 and 18456 do not let it begin.
    private static DatabaseTrouble? OfSqlServer(SqlException fault) => fault.Number switch
    {
        1101 or 1105 or 9002 or 40544 => Full,
        4060 or 18456 => Away,
        _ => fault.Class >= 20 || fault.IsTransient || fault.Number is -2 or 53 ? Away : null,
    };
}
