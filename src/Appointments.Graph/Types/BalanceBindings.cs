using System.Globalization;
using Appointments.Data.Views;
using Appointments.Domain.Balance;
using Appointments.Domain.Elections;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Kkr.balance</c>: how the seats that a KKR fills are spread.</summary>
internal static class BalanceBindings
{
    private const int MostYears = 40;
    private const int LastYear = 9999;

    /// <summary>Adds the field to <c>Kkr</c>.</summary>
    public static void AddTo(ObjectBinding<GraphScope, Kkr> kkr) => kkr.Reads<YearsArguments, KkrBalance>("balance", async (kkrs, years, scope, cancel) =>
    {
        var from = years.From ?? CouncilTerm.FirstDayOf(scope.View.Day).Year;
        var to = years.To ?? scope.View.Day.Year;
        return from < 1 || to > LastYear || to < from || to - from >= MostYears
            ? throw new FieldException(
                string.Create(CultureInfo.InvariantCulture, $"The years from {from} to {to} cannot be told: name a first year, a last one not before it, and {MostYears} at most. (Årene fra {from} til {to} kan ikke vises: angiv et første år, et sidste år, som ikke ligger før det, og højst {MostYears} år.)"),
                "BAD_YEARS")
            : await scope.View.BalancesAsync(kkrs, from, to, cancel);
    });

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<KkrBalance>("KkrBalance", balance =>
        {
            balance.Property("together", b => b.Together);
            balance.Property("fora", b => b.Fora);
            balance.Property("notCovered", b => b.NotCovered);
            balance.Property<RecordedVotes?>("voteTable", b => b.Votes);
            balance.Property<LanguageArguments, string?>("noEntitlement", (b, arguments) => b.NoEntitlement?.In(arguments.Language));
            balance.Property("proportion", b => b.Proportion);
            balance.Property("chairs", b => b.Chairs);
            balance.Property("viceChairs", b => b.ViceChairs);
            balance.Property("years", b => b.Years);
        });
        bindings.Object<ForumBalance>("ForumBalance", forum =>
        {
            forum.Property("forum", f => f.Forum);
            forum.Property("seats", f => f.Seats);
        });
        AddSeats(bindings);
        AddYears(bindings);
    }

    private static void AddSeats(Bindings<GraphScope> bindings)
    {
        bindings.Object<SeatBalance>("SeatBalance", seats =>
        {
            seats.Property("seats", s => s.Seats);
            seats.Property("political", s => s.Political);
            seats.Property("held", s => s.Held);
            seats.Property("open", s => s.Open);
            seats.Property("parties", s => s.Parties);
            seats.Property("partyNotRecorded", s => s.PartyNotRecorded);
            seats.Property<IReadOnlyList<string>>("lotsBetween", s => s.Lots?.Between ?? []);
            seats.Property("lotsSeats", s => s.Lots?.Seats ?? 0);
            seats.Property("municipalities", s => s.Municipalities);
            seats.Property("municipalitiesWithSeat", s => s.MunicipalitiesWithSeat);
            seats.Property("mostOfOne", s => s.MostOfOne);
            seats.Property("outsideArea", s => s.OutsideArea);
            seats.Property("municipalityNotRecorded", s => s.MunicipalityNotRecorded);
            seats.Property("gender", s => s.Gender);
        });
        bindings.Object<PartyBalance>("PartyBalance", party =>
        {
            party.Property("letter", p => p.Letter);
            party.Reads<string?>("name", async (parties, scope, cancel) =>
                (await PartyMention.OfAsync([.. parties.Select(p => new PartyKey(p.Letter, null, null))], scope.View, cancel)).Select(mention => mention?.Name).ToArray());
            party.Property("votes", p => p.Votes);
            party.Property("entitlement", p => p.Entitlement);
            party.Property("held", p => p.Held);
            party.Property("difference", p => p.Difference);
        });
        bindings.Object<MunicipalityBalance>("MunicipalityBalance", municipality =>
        {
            municipality.Property("code", m => m.Code);
            municipality.Property("name", m => m.Name);
            municipality.Property("held", m => m.Held);
        });
        bindings.Object<GenderCounts>("GenderCounts", counts =>
        {
            counts.Property("persons", c => c.Persons);
            counts.Property("women", c => c.Women);
            counts.Property("men", c => c.Men);
            counts.Property("others", c => c.Others);
            counts.Property("notRecorded", c => c.NotRecorded);
            counts.Property<LanguageArguments, string?>("withheld", (c, arguments) => c.Withheld?.In(arguments.Language));
        });
    }

    private static void AddYears(Bindings<GraphScope> bindings)
    {
        bindings.Object<YearBalance>("YearBalance", year =>
        {
            year.Property("year", y => y.Year);
            year.Property("appointments", y => y.Appointments);
            year.Property("chairs", y => y.Chairs);
            year.Property("nominations", y => y.Nominations);
        });
        bindings.Object<Beginners>("Beginners", beginners =>
        {
            beginners.Property("count", b => b.Count);
            beginners.Property("dayNotStated", b => b.DayNotStated);
            beginners.Property("gender", b => b.Gender);
        });
    }

    public sealed record YearsArguments(int? From, int? To);
}
