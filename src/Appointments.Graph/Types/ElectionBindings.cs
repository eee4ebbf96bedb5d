using Appointments.Domain.Elections;
using Appointments.Graph.Elections;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>countElection</c> and what a count is made of.</summary>
internal static class ElectionBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<ElectionLevel>("ElectionLevel");
        bindings.Query(query => query.Answers<GraphScope, InputArguments, ElectionAnswer>("countElection", (arguments, _, _) => ValueTask.FromResult(arguments.Input.Count())));
        bindings.Object<ElectionAnswer>("ElectionAnswer", answer =>
        {
            answer.Property("count", a => a.Count);
            answer.Property("faults", a => a.Faults);
        });
        bindings.Object<ElectionFault>("ElectionFault", fault =>
        {
            fault.Property("list", f => f.List);
            fault.Property("field", f => f.Field);
            fault.Property<LanguageArguments, string>("text", (f, arguments) => f.Text.In(arguments.Language));
        });
        AddCount(bindings);
        AddSharing(bindings);
        AddLots(bindings);
    }

    private static void AddCount(Bindings<GraphScope> bindings)
    {
        bindings.Object<ElectionCount>("ElectionCount", count =>
        {
            count.Property("seats", c => c.Seats);
            count.Property("lots", c => c.Lots);
            count.Property("order", c => c.Order);
            count.Property("unfilled", c => c.Unfilled);
            count.Property("sharings", c => c.Sharings);
            count.Property("refusedLots", c => c.RefusedLots);
        });
        bindings.Object<ListSeats>("ListSeats", list =>
        {
            list.Property("id", l => l.Id);
            list.Property("seats", l => l.Seats);
        });
    }

    private static void AddSharing(Bindings<GraphScope> bindings)
    {
        bindings.Object<Sharing>("Sharing", sharing =>
        {
            sharing.Property("level", s => s.Level);
            sharing.Property("within", s => s.Within);
            sharing.Property("seats", s => s.Seats);
            sharing.Property("open", s => s.Open);
            sharing.Property("contenders", s => s.Contenders);
            sharing.Property("order", s => s.Order);
            sharing.Property("quotients", QuotientRow.TableOf);
            sharing.Property("nextInLine", s => s.NextInLine);
            sharing.Property("lots", s => s.Lots);
        });
        bindings.Object<Contender>("Contender", contender =>
        {
            contender.Property("kind", c => c.Kind);
            contender.Property("id", c => c.Id);
            contender.Property("votes", c => (int)c.Votes);
            contender.Property("candidates", c => c.Candidates);
            contender.Property("seats", c => c.Seats);
            contender.Property("inLots", c => c.InLots);
            contender.Property("votesLacking", c => (int?)c.VotesLacking);
            contender.Property("votesToSpare", c => (int?)c.VotesToSpare);
        });
        bindings.Object<AwardGroup>("AwardGroup", group =>
        {
            group.Property("winners", g => g.Winners);
            group.Property("byLot", g => g.ByLot);
        });
        bindings.Object<QuotientRow>("QuotientRow", row =>
        {
            row.Property("id", r => r.Id);
            row.Property("cells", r => r.Cells);
        });
        bindings.Object<QuotientCell>("QuotientCell", cell =>
        {
            cell.Property("votes", c => (int)c.Quotient.Votes);
            cell.Property("divisor", c => c.Quotient.Divisor);
            cell.Property("place", c => c.Place);
            cell.Property("inLots", c => c.InLots);
        });
    }

    private static void AddLots(Bindings<GraphScope> bindings)
    {
        bindings.Object<LotsNeeded>("LotsNeeded", lots =>
        {
            lots.Property("level", l => l.Level);
            lots.Property("between", l => l.Between);
            lots.Property("seats", l => l.Seats);
            lots.Property("within", l => l.Within);
            lots.Property("waits", l => l.Waits);
        });
        bindings.Object<DrawnLot>("DrawnLot", lot =>
        {
            lot.Property("level", l => l.Level);
            lot.Property("between", l => l.Between);
            lot.Property("winners", l => l.Winners);
            lot.Property("witness", l => l.Witness);
            lot.Property("at", l => l.At);
            lot.Property("where", l => l.Where);
        });
        bindings.Object<RefusedLot>("RefusedLot", refused =>
        {
            refused.Property("lot", r => r.Lot);
            refused.Property<LanguageArguments, string>("why", (r, arguments) => r.Why.In(arguments.Language));
        });
    }

    public sealed record InputArguments(CountElectionInput Input);
}
