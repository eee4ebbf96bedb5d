using Appointments.Data.Views;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>municipality</c> and who sits in its council.</summary>
internal static class CouncilBindings
{
    public static void AddTo(ObjectBinding<GraphScope, Municipality> municipality)
    {
        municipality.Reads<IReadOnlyList<CouncilSeat>>("council", CouncilsAsync);
        municipality.Reads<bool>("councilComplete", async (municipalities, scope, cancel) =>
            (IReadOnlyList<bool>)[.. (await scope.View.CouncilsAsync([.. municipalities.Select(m => m.Code)], cancel)).Select(council => council.Complete)]);
    }

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query =>
        {
            query.Scope<QueryBindings.AtArguments>("municipality", (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, CodeArguments, Municipality?>("municipality", MunicipalityAsync);
        });
        bindings.Object<CouncilSeat>("CouncilSeat", seat =>
        {
            seat.Property("office", s => s.Office);
            seat.Property("party", s => s.Party);
        });
    }

    private static async ValueTask<Municipality?> MunicipalityAsync(CodeArguments arguments, GraphScope scope, CancellationToken cancel) =>
        (await scope.View.MunicipalitiesAsync([arguments.Code], cancel))[0] ?? throw new FieldException(
            $"No municipality has the code \"{arguments.Code}\"; Aalborg is 0851. (Ingen kommune har koden.)", "UNKNOWN_MUNICIPALITY");

    /// <summary>With the list each was elected for there, asked for all at once.</summary>
    private static async ValueTask<IReadOnlyList<IReadOnlyList<CouncilSeat>>> CouncilsAsync(IReadOnlyList<Municipality> municipalities, GraphScope scope, CancellationToken cancel)
    {
        var councils = await scope.View.CouncilsAsync([.. municipalities.Select(m => m.Code)], cancel);
        List<Office> offices = [.. councils.SelectMany(council => council.Seats)];
        var memberships = await scope.View.PartiesOfAsync([.. offices.Select(office => office.PersonId).Distinct()], cancel);
        var parties = await PartyMention.OfAsync([.. offices.Select(office => PartyMention.KeyOf(null, Membership(memberships[office.PersonId], office)))], scope.View, cancel);
        var seats = offices.Zip(parties, (office, party) => new CouncilSeat(office, party)).ToList();
        var taken = 0;
        return [.. councils.Select(council => (IReadOnlyList<CouncilSeat>)[.. seats.Skip(Advance(council.Seats.Count)).Take(council.Seats.Count)])];

        int Advance(int count) => (taken += count) - count;
    }

    private static PartyMembership? Membership(IEnumerable<PartyMembership> memberships, Office office) =>
        memberships.OrderBy(membership => membership.MunicipalityCode != office.MunicipalityCode).FirstOrDefault();

    public sealed record CodeArguments(string Code);

    /// <summary>An office in a council with the list its holder was elected for.</summary>
    private sealed record CouncilSeat(Office Office, PartyMention? Party);
}
