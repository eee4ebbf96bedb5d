using Appointments.Graph;
using Appointments.Web.Operations;
using GraphQL.Engine;

namespace Appointments.Web.Pages.Open;

/// <summary>The columns of the open data, read from the very questions that answer, so that what is told of them cannot be out of date.</summary>
public sealed class OpenDataColumns(GraphQLEngine<GraphScope> engine)
{
    /// <summary>The columns of a set, in their order.</summary>
    public IReadOnlyList<OperationColumn> Of(OpenDataSet set) =>
        OperationTable.Of(engine.Schema, engine.Prepare(RegisterContract.Operations[set.Name]).Document!).Table!.Columns;
}
