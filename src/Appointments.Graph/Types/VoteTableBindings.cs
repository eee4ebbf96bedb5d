using Appointments.Domain.Elections;
using Appointments.Domain.Places;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>VoteTable</c>: the votes of an election as they were recorded.</summary>
internal static class VoteTableBindings
{
    /// <summary>Adds <c>Kkr.voteTables</c>.</summary>
    public static void AddTo(ObjectBinding<GraphScope, Kkr> kkr) => kkr.Reads<IReadOnlyList<RecordedVotes>>("voteTables", async (kkrs, scope, cancel) =>
        Aligned.Lists(kkrs, k => k.Slug, await scope.View.VoteTablesOfKkrsAsync([.. kkrs.Select(k => k.Slug)], cancel)));

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<RecordedVotes>("VoteTable", table =>
        {
            table.Property("id", t => GlobalId.Of("VoteTable", t.Id));
            table.Property("name", t => t.Name);
            table.Property("day", t => t.Day);
            table.Reads<Kkr?>("kkr", (tables, scope, cancel) => Aligned.OneByTextAsync(tables, t => t.KkrSlug, scope.View.KkrsAsync, cancel));
            table.Property("votes", t => t.Votes);
            table.Property("total", t => t.Votes.Sum(count => count.Votes));
            table.Property("source", t => t.Source);
        });
        bindings.Object<VoteCount>("VoteCount", count =>
        {
            count.Property("letter", c => c.Letter);
            count.Reads<Municipality?>("municipality", (counts, scope, cancel) => Aligned.OneByTextAsync(counts, c => c.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel));
            count.Property("votes", c => c.Votes);
        });
    }
}
