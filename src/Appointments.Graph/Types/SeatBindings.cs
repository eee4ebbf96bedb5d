using Appointments.Domain.Appointments;
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

/// <summary><c>Seat</c>, its deputies and the authorities that fill it.</summary>
internal static class SeatBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<SeatState>("Seat", seat =>
        {
            seat.Property("key", s => s.Seat.Key);
            seat.Property("id", s => GlobalId.Of("Seat", s.Seat.Id));
            seat.Reads<Forum?>("forum", (seats, scope, cancel) => Aligned.OneAsync(seats, s => (long?)s.Seat.ForumId, scope.View.ForaByIdAsync, cancel));
            seat.Property<LanguageArguments, string>("label", (s, arguments) => s.Seat.Label.In(arguments.Language));
            seat.Property("kind", s => s.Seat.Kind);
            seat.Property("role", s => s.Seat.Role);
            seat.Property("voting", s => s.Seat.Voting);
            seat.Property("political", s => s.Seat.Political);
            seat.Property("occupancy", s => s.Occupancy);
            seat.Property("holder", s => s.Holder);
            seat.Property("vacantSince", s => s.VacantSince);
            seat.Property("carriedOverSince", s => s.CarriedOver ? s.Holder?.Span.LastDay?.PlusDays(1) : null);
            seat.Reads<Vacancy?>("vacancy", async (seats, scope, cancel) =>
            {
                var vacancies = await scope.View.VacanciesAsync([.. seats.Select(s => s.Seat.Id)], cancel);
                return seats.Select(s => vacancies[s.Seat.Id].FirstOrDefault()).ToArray();
            });
            seat.Property("mark", s => s.Seat.Mark);
            seat.Reads<LocalDate?>("firstDay", (seats, scope, cancel) => LivesAsync(seats, life => life.FirstDay, scope, cancel));
            seat.Reads<LocalDate?>("lastDay", (seats, scope, cancel) => LivesAsync(seats, life => life.LastDay, scope, cancel));
            seat.Reads<Authority>("appointedBy", AppointedByAsync);
            seat.Reads<IReadOnlyList<Authority>>("nominatedBy", (seats, scope, cancel) => AuthoritiesAsync(seats, s => s.Seat.NominatedBy, scope, cancel));
            seat.Reads<Person?>("heldBy", (seats, scope, cancel) => Aligned.OneAsync(seats, s => s.HeldBy, scope.View.PersonsByIdAsync, cancel));
            seat.Reads<PartyMention?>("party", PartiesAsync);
            seat.Reads<IReadOnlyList<Deputy>>("deputies", async (seats, scope, cancel) =>
                Aligned.Lists(seats, s => s.Seat.Id, await scope.View.DeputiesAsync([.. seats.Select(s => s.Seat.Id)], cancel)));
            seat.Reads<LanguageArguments, string?>("exOfficioOffice", (seats, arguments, scope, cancel) => OfficesAsync(seats, s => s.Seat.ExOfficio, arguments.Language, scope, cancel));
            seat.Reads<Municipality?>("municipality", (seats, scope, cancel) =>
                Aligned.OneByTextAsync(seats, s => s.Seat.ReservedFor ?? s.Seat.ExOfficio?.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel));
            seat.Reads<Citation?>("citation", CitationsAsync);
            CandidateBindings.Add(seat);
        });
        CandidateBindings.Add(bindings);
        bindings.Object<Vacancy>("Vacancy", vacancy =>
        {
            vacancy.Reads<Person?>("formerHolder", (vacancies, scope, cancel) => Aligned.OneAsync(vacancies, v => v.FormerHolderId, scope.View.PersonsByIdAsync, cancel));
            vacancy.Property("reason", v => v.Reason);
            vacancy.AddSpan(v => v.Span);
            vacancy.Property("source", v => v.Source);
        });
        bindings.Object<Deputy>("Deputy", deputy =>
        {
            deputy.Reads<Person?>("person", (deputies, scope, cancel) => Aligned.OneAsync(deputies, d => d.PersonId, scope.View.PersonsByIdAsync, cancel));
            deputy.Property("id", d => GlobalId.Of("Deputy", d.FactId));
            deputy.Property("order", d => d.Order);
            deputy.Reads<LanguageArguments, string?>("exOfficioOffice", (deputies, arguments, scope, cancel) => OfficesAsync(deputies, d => d.ExOfficio, arguments.Language, scope, cancel));
            deputy.Property("firstDay", d => d.Span.FirstDay);
            deputy.Property("lastDay", d => d.Span.LastDay);
            deputy.Property("source", d => d.Source);
        });
        bindings.Object<Authority>("Authority", authority =>
        {
            authority.Property("slug", a => a.Slug);
            authority.Property<LanguageArguments, string>("name", (a, arguments) => a.Name.In(arguments.Language));
            authority.Reads<IReadOnlyList<Authority>>("jointMembers", (authorities, scope, cancel) => AuthoritiesAsync(authorities, a => a.JointMembers, scope, cancel));
        });
    }

    private static async ValueTask<IReadOnlyList<Authority>> AppointedByAsync(IReadOnlyList<SeatState> seats, GraphScope scope, CancellationToken cancel)
    {
        var found = await Aligned.OneByTextAsync(seats, s => s.Seat.AppointedBy, scope.View.AuthoritiesAsync, cancel);
        return [.. seats.Zip(found, (seat, authority) => authority ?? Unknown(seat.Seat.AppointedBy))];
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Authority>>> AuthoritiesAsync<T>(IReadOnlyList<T> parents, Func<T, IReadOnlyList<string>> slugsOf, GraphScope scope, CancellationToken cancel)
    {
        string[] slugs = [.. parents.SelectMany(slugsOf).Distinct(StringComparer.Ordinal)];
        var found = slugs.Length == 0 ? [] : await scope.View.AuthoritiesAsync(slugs, cancel);
        var bySlug = slugs.Zip(found, (slug, authority) => authority ?? Unknown(slug)).ToDictionary(authority => authority.Slug, StringComparer.Ordinal);
        return [.. parents.Select(parent => (IReadOnlyList<Authority>)[.. slugsOf(parent).Select(slug => bySlug[slug])])];
    }

    /// <summary>An authority that the law names but the reference data does not know is shown by its slug, not hidden.</summary>
    private static Authority Unknown(string slug) => new(slug, new(slug, slug), []);

    /// <summary>Also of those who sit by office. Only for political seats: party is a political opinion, and nobody else's is shown.</summary>
    private static async ValueTask<IReadOnlyList<PartyMention?>> PartiesAsync(IReadOnlyList<SeatState> seats, GraphScope scope, CancellationToken cancel)
    {
        var memberships = await scope.View.PartiesOfAsync([.. seats.Where(s => s.Seat.Political).Select(s => s.HeldBy).OfType<long>().Distinct()], cancel);
        return await PartyMention.OfAsync(
            [.. seats.Select(s => s is { Seat.Political: true, HeldBy: { } person } ? PartyMention.KeyOf(s.Holder, memberships[person].FirstOrDefault()) : null)], scope.View, cancel);
    }

    private static async ValueTask<IReadOnlyList<string?>> OfficesAsync<T>(IReadOnlyList<T> parents, Func<T, OfficeRef?> officeOf, Language? language, GraphScope scope, CancellationToken cancel)
    {
        var municipalities = await Aligned.OneByTextAsync(parents, parent => officeOf(parent)?.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel);
        return [.. parents.Zip(municipalities, (parent, municipality) => officeOf(parent) is { } office ? Words.Office(office.Kind, municipality?.Name).In(language) : null)];
    }

    private static async ValueTask<IReadOnlyList<Citation?>> CitationsAsync(IReadOnlyList<SeatState> seats, GraphScope scope, CancellationToken cancel)
    {
        var fora = await Aligned.OneAsync(seats, s => (long?)s.Seat.ForumId, scope.View.ForaByIdAsync, cancel);
        var laws = await scope.View.LawAsync([.. fora.OfType<Forum>().Select(forum => forum.Kind).Distinct(StringComparer.Ordinal)], cancel);
        return [.. seats.Zip(fora, (seat, forum) => forum is not null && laws.TryGetValue(forum.Kind, out var law) ? law.Cite(seat.Seat.CitationKey, Nearest(seat.Seat.Span, scope.View.Day)) : null)];
    }

    private static async ValueTask<IReadOnlyList<LocalDate?>> LivesAsync(IReadOnlyList<SeatState> seats, Func<Span, LocalDate?> dayOf, GraphScope scope, CancellationToken cancel)
    {
        var lives = await scope.View.SeatLivesAsync([.. seats.Select(s => s.Seat.Id)], cancel);
        return [.. seats.Select(s => dayOf(lives[s.Seat.Id]))];
    }

    /// <summary>A seat may be shown on a day on which it does not exist; its paragraph is then read on the nearest day on which it does.</summary>
    private static LocalDate Nearest(Span span, LocalDate day) => day < span.FirstDay ? span.FirstDay.Value : day > span.LastDay ? span.LastDay.Value : day;
}
