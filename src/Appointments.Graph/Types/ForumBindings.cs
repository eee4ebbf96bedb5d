using Appointments.Domain.Appointments;
using Appointments.Domain.Balance;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>Forum</c>, its names and periods.</summary>
internal static class ForumBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<Forum>("Forum", forum =>
        {
            forum.Property("id", f => GlobalId.Of("Forum", f.Id));
            forum.Property("slug", f => f.Slug);
            forum.Property("name", f => f.Name);
            forum.Property("kind", f => f.Kind);
            forum.Property("field", f => f.Field);
            AddLaw(forum);
            AddSeats(forum);
            forum.Reads<IReadOnlyList<ForumName>>("names", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.ForumNamesAsync(Ids(fora), cancel)));
            forum.Reads<Kkr?>("kkr", (fora, scope, cancel) =>
                Aligned.OneByTextAsync(fora, f => f.KkrSlug, scope.View.KkrsAsync, cancel));
            forum.Reads<IReadOnlyList<Appointment>>("history", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.HistoryAsync(Ids(fora), cancel)));
            forum.Reads<IReadOnlyList<Meeting>>("meetings", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.MeetingsAsync(Ids(fora), cancel)));
            forum.Reads<IReadOnlyList<Nomination>>("nominations", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.NominationsOfForaAsync(Ids(fora), cancel)));
            forum.Reads<IReadOnlyList<ForumSetting>>("settings", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.ForumSettingsAsync(Ids(fora), cancel)));
            forum.Reads<IReadOnlyList<ForumExemption>>("exemptions", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.ForumExemptionsAsync(Ids(fora), cancel)));
            forum.Reads<IReadOnlyList<LocalDate>>("changeDays", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.ChangeDaysAsync(Ids(fora), cancel)));
            forum.Reads<long>("version", async (fora, scope, cancel) =>
                await scope.View.VersionsAsync(Ids(fora), cancel));
        });
        bindings.Object<ForumName>("ForumName", name =>
        {
            name.Property("name", n => n.Name);
            name.AddSpan(n => n.Span);
            name.Property("source", n => n.Source);
        });
        AddMembers(bindings);
        bindings.Object<FunctionPeriod>("Period", period => period.AddSpan(p => p.Span));
    }

    private static void AddMembers(Bindings<GraphScope> bindings)
    {
        bindings.Object<ForumMembers>("ForumMembers", members =>
        {
            members.Property("held", m => m.Held);
            members.Property("political", m => m.Political);
            members.Property("parties", m => m.Parties);
            members.Property("partyNotRecorded", m => m.PartyNotRecorded);
            members.Property("municipalities", m => m.Municipalities);
            members.Property("municipalityNotRecorded", m => m.MunicipalityNotRecorded);
            members.Property("gender", m => m.Gender);
        });
        bindings.Object<PartySeats>("PartySeats", party =>
        {
            party.Property("letter", p => p.Letter);
            party.Property("seats", p => p.Seats);
        });
        bindings.Object<MunicipalitySeats>("MunicipalitySeats", municipality =>
        {
            municipality.Property("code", m => m.Code);
            municipality.Reads<string?>("name", async (municipalities, scope, cancel) =>
                (await Aligned.OneByTextAsync(municipalities, m => m.Code, scope.View.MunicipalitiesAsync, cancel)).Select(found => found?.Name).ToArray());
            municipality.Property("seats", m => m.Seats);
        });
    }

    private static void AddSeats(ObjectBinding<GraphScope, Forum> forum)
    {
        forum.Reads<IReadOnlyList<SeatState>>("seats", async (fora, scope, cancel) =>
            Aligned.Lists(fora, f => f.Id, await scope.View.SeatsAsync(Ids(fora), cancel)));
        forum.Reads<IReadOnlyList<SeatState>>("vacancies", async (fora, scope, cancel) =>
        {
            var seats = await scope.View.SeatsAsync(Ids(fora), cancel);
            return [.. fora.Select(f => (IReadOnlyList<SeatState>)[.. seats[f.Id].Where(seat => seat.Occupancy == Occupancy.Vacant)])];
        });
        forum.Reads<ForumMembers>("members", async (fora, scope, cancel) => await scope.View.MembersAsync(fora, cancel));
        forum.Reads<IReadOnlyList<Office>>("officers", async (fora, scope, cancel) =>
            Aligned.Lists(fora, f => f.Id, await scope.View.ForumOfficersAsync(Ids(fora), cancel)));
        forum.Reads<CompositionResult>("composition", async (fora, scope, cancel) =>
        {
            var results = await scope.View.CompositionAsync(fora, cancel);
            return fora.Zip(results, (f, result) => result ?? Coverage.NotJudged(f, scope.View.Day)).ToArray();
        });
    }

    private static void AddLaw(ObjectBinding<GraphScope, Forum> forum)
    {
        forum.Reads<LanguageArguments, string>("kindName", (fora, arguments, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (f, law) => law?.Name.In(arguments.Language) ?? f.Kind));
        forum.Reads<LanguageArguments, string?>("purpose", (fora, arguments, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (_, law) => law?.Purpose.On(scope.View.Day)?.Value.In(arguments.Language)));
        forum.Reads<Citation?>("legalBasis", (fora, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (_, law) => law?.Cite(law.LegalBasis.On(scope.View.Day)?.Value, scope.View.Day)));
        forum.Reads<KkrRelation>("kkrRelation", (fora, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (_, law) => law?.Relation.On(scope.View.Day)?.Value ?? KkrRelation.None));
        forum.Reads<LocalDate?>("coveredFrom", (fora, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (_, law) => law?.CoveredFrom));
        forum.Reads<LanguageArguments, string?>("coveredFromWhy", (fora, arguments, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (_, law) => law?.CoveredFromWhy.In(arguments.Language)));
        forum.Reads<FunctionPeriod?>("period", (fora, scope, cancel) =>
            FromLawAsync(fora, scope, cancel, (f, law) => law?.ForKkr(f.KkrSlug).Periods.FirstOrDefault(period => period.Span.Covers(scope.View.Day))));
    }

    private static async ValueTask<IReadOnlyList<T>> FromLawAsync<T>(IReadOnlyList<Forum> fora, GraphScope scope, CancellationToken cancel, Func<Forum, LawDocument?, T> read)
    {
        var laws = await scope.View.LawAsync([.. fora.Select(f => f.Kind).Distinct(StringComparer.Ordinal)], cancel);
        return [.. fora.Select(f => read(f, laws.GetValueOrDefault(f.Kind)))];
    }

    private static long[] Ids(IReadOnlyList<Forum> fora) => [.. fora.Select(f => f.Id)];
}
