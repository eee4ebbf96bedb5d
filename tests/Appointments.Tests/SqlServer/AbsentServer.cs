using System.Data;
using System.Data.Common;
using System.Text;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.Rights;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Appointments.Tests.SqlServer;

/// <summary>Keeps every statement that would go to SQL Server and answers that nothing is there, but for one law: what EF Core makes of a question needs no server.</summary>
internal sealed class AbsentServer(LawDocument law) : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly List<string> statements = [];

    public IReadOnlyList<string> Statements => statements;

    public RegisterSession OpenSession()
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        var connection = new SqlConnectionStringBuilder("Server=nowhere.invalid;Database=register");
        new SqlServerProvider(connection, new Appointments.Data.SqlServerOptions()).Configure(options);
        options.AddInterceptors(this);
        return new RegisterSession(new ReadingContexts(new RegisterContext(options.Options)), new ReadCache(), Caller.Of(Audience.Secretariat));
    }

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        statements.Add(command.CommandText);
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command.CommandText).CreateDataReader()));
    }

    private DataTable Answer(string statement)
    {
        var table = new DataTable();
        // The law is there for the question that reads it; the one for whole rows is of the journal.
        if (statement.Contains("FROM [law_documents]", StringComparison.Ordinal) && !statement.Contains("[SourcePaper]", StringComparison.Ordinal))
        {
            // The hash of a law is asked for without the number of its version.
            var numbered = statement.Contains("[VersionId]", StringComparison.Ordinal);
            table.Columns.Add("Kind", typeof(string));
            if (numbered) table.Columns.Add("VersionId", typeof(long));
            table.Columns.Add("Document", typeof(string));
            var document = Encoding.UTF8.GetString(LawJson.Write(law));
            table.Rows.Add(numbered ? [law.Kind, 1L, document] : [law.Kind, document]);
        }
        else if (statement.Contains("COUNT(*)", StringComparison.Ordinal) && !statement.Contains("GROUP BY", StringComparison.Ordinal))
        {
            table.Columns.Add("Count", typeof(int));
            table.Rows.Add(0);
        }
        else
        {
            // No row, of as many columns as any question asks for.
            for (var column = 0; column < 60; column++) table.Columns.Add();
        }

        return table;
    }
}
