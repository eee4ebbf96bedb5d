using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Proposals;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>The connections, all of one shape.</summary>
internal static class ConnectionBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        AddConnection<Forum>(bindings, "ForumConnection", "ForumEdge");
        AddConnection<Person>(bindings, "PersonConnection", "PersonEdge");
        AddConnection<Proposal>(bindings, "ProposalConnection", "ProposalEdge");
        bindings.Object<Connection<Forum>>("ForumConnection", connection =>
            connection.Reads<IReadOnlyList<string>>("notCovered", async (parents, _, _) => new[] { await parents[0].NotCoveredAsync() }));
        bindings.Object<PageInfo>("PageInfo", page =>
        {
            page.Property("hasNextPage", info => info.HasNextPage);
            page.Property("hasPreviousPage", info => info.HasPreviousPage);
            page.Property("startCursor", info => info.StartCursor);
            page.Property("endCursor", info => info.EndCursor);
        });
    }

    private static void AddConnection<T>(Bindings<GraphScope> bindings, string name, string edgeName)
    {
        bindings.Object<Connection<T>>(name, connection =>
        {
            connection.Property("edges", parent => parent.Page.Items.Zip(parent.Page.Cursors, (node, cursor) => new Edge<T>(node, cursor)).ToArray());
            connection.Property("nodes", parent => parent.Page.Items);
            connection.Property("pageInfo", parent => new PageInfo(parent.Page.HasNextPage, parent.Page.HasPreviousPage, parent.Page.Cursors.FirstOrDefault(), parent.Page.Cursors.LastOrDefault()));
            connection.Reads<int>("totalCount", async (parents, _, _) => new[] { await parents[0].CountAsync() });
        });
        bindings.Object<Edge<T>>(edgeName, edge =>
        {
            edge.Property("node", parent => parent.Node);
            edge.Property("cursor", parent => parent.Cursor);
        });
    }
}
