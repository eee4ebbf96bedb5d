using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Candidates;
using Appointments.Domain.Sources;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Seat.candidates</c>: who may sit there. Only for those who may register: what a person's sitting would break tells what is not public.</summary>
internal static class CandidateBindings
{
    private const int MostListed = 500;

    public static void Add(ObjectBinding<GraphScope, SeatState> seat) => seat.Reads<Arguments, Listed?>("candidates", ListAsync);

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<CandidateStanding>("CandidateStanding");
        bindings.Object<Listed>("SeatCandidates", list =>
        {
            list.Property("day", l => l.All.Day);
            list.Property<LanguageArguments, string>("considered", (l, arguments) => l.Considered.In(arguments.Language));
            list.Property("fits", l => l.Count(CandidateStanding.Fits));
            list.Property("fitsWithFinding", l => l.Count(CandidateStanding.FitsWithFinding));
            list.Property("barred", l => l.Count(CandidateStanding.Barred));
            list.Property("leftOut", l => l.LeftOut);
            list.Property<LanguageArguments, string?>("leftOutWhy", (l, arguments) => l.LeftOutWhy?.In(arguments.Language));
            list.Property("items", l => l.Items);
        });
        bindings.Object<ListedCandidate>("SeatCandidate", candidate =>
        {
            candidate.Property("person", c => c.Judged.Candidate.Person);
            candidate.Reads<PartyMention?>("party", (candidates, scope, cancel) => PartyMention.OfAsync(
                [.. candidates.Select(c => c.Political ? PartyMention.KeyOf(null, c.Judged.Candidate.Parties.FirstOrDefault()) : null)], scope.View, cancel));
            candidate.Property("standing", c => c.Judged.Standing);
            candidate.Property("findings", c => c.Judged.Findings);
        });
    }

    private static async ValueTask<IReadOnlyList<Listed?>> ListAsync(IReadOnlyList<SeatState> seats, Arguments arguments, GraphScope scope, CancellationToken cancel)
    {
        scope.RequireWriter();
        var first = arguments.First ?? 100;
        if (first is < 1 or > MostListed)
            throw new FieldException(FormattableString.Invariant($"first is {first}, but the list holds 1 to {MostListed}. (Listen rummer 1 til {MostListed}.)"), "BAD_PAGE_SIZE");
        var lists = await scope.View.CandidatesAsync([.. seats.Select(state => state.Seat)], cancel);
        return [.. lists.Select(list => list is null ? null : new Listed(list, first))];
    }

    public sealed record Arguments(int? First);

    /// <summary>A candidate, and whether the seat is one for which party is shown.</summary>
    private sealed record ListedCandidate(JudgedCandidate Judged, bool Political);

    /// <summary>The first of a list.</summary>
    private sealed record Listed(CandidateList All, int First)
    {
        public IReadOnlyList<ListedCandidate> Items => [.. All.Considered.Take(First).Select(judged => new ListedCandidate(judged, All.Seat.Seat.Political))];

        public int LeftOut => All.LeftOut + Math.Max(0, All.Considered.Count - First);

        public LocalizedText? LeftOutWhy => LeftOut == 0 ? null
            : All.LeftOut > 0 ? Said($"Højst {CandidateList.MostConsidered} prøves for en plads, og højst {First} vises.", $"At most {CandidateList.MostConsidered} are tried for a seat, and at most {First} are listed.")
            : Said($"Højst {First} vises; de, der passer bedst, står først.", $"At most {First} are listed; those who fit best come first.");

        public LocalizedText Considered => All.Councillors
            ? new LocalizedText("De, der er registreret som medlemmer af områdets kommunalbestyrelser på dagen, de indstillede og pladsens stedfortrædere.", "Those who are recorded as members of the area's municipal councils on the day, those nominated, and the seat's deputies.")
            : new LocalizedText("De, der er indstillet til pladserne, og pladsens stedfortrædere; pladsen er ikke politisk, og andre indstiller til den.", "Those who are nominated to the seats, and the seat's deputies; the seat is not political, and others nominate to it.");

        private static LocalizedText Said(FormattableString danish, FormattableString english) => new(FormattableString.Invariant(danish), FormattableString.Invariant(english));

        public int Count(CandidateStanding standing) => All.Considered.Count(judged => judged.Standing == standing);
    }
}
