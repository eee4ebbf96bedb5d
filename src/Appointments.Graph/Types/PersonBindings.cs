using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Person</c>, offices, parties and places.</summary>
internal static class PersonBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<Person>("Person", person =>
        {
            person.Property("id", p => GlobalId.Of("Person", p.Id));
            person.Property("slug", p => p.Slug);
            person.Property("name", p => p.Name);
            person.Property("otherNames", p => p.OtherNames);
            person.Reads<IReadOnlyList<Office>>("offices", async (persons, scope, cancel) =>
                Aligned.Lists(persons, p => p.Id, await scope.View.OfficesOfAsync(Ids(persons), cancel)));
            person.Reads<IReadOnlyList<Appointment>>("appointments", async (persons, scope, cancel) =>
                Aligned.Lists(persons, p => p.Id, await scope.View.AppointmentsOfAsync(Ids(persons), cancel)));
            person.Reads<IReadOnlyList<SeatState>>("seats", async (persons, scope, cancel) =>
                Aligned.Lists(persons, p => p.Id, await scope.View.SeatsHeldByAsync(Ids(persons), cancel)));
        });
        bindings.Object<Office>("Office", office =>
        {
            office.Property("id", o => GlobalId.Of("Office", o.FactId));
            office.Property("kind", o => o.Kind);
            office.Property("title", o => o.Title);
            office.AddSpan(o => o.Span);
            office.Property("source", o => o.Source);
            office.Reads<Person?>("person", (offices, scope, cancel) => Aligned.OneAsync(offices, o => (long?)o.PersonId, scope.View.PersonsByIdAsync, cancel));
            office.Reads<Forum?>("forum", (offices, scope, cancel) => Aligned.OneAsync(offices, o => o.ForumId, scope.View.ForaByIdAsync, cancel));
            office.Reads<Municipality?>("municipality", (offices, scope, cancel) => Aligned.OneByTextAsync(offices, o => o.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel));
            office.Reads<Region?>("region", (offices, scope, cancel) => Aligned.OneByTextAsync(offices, o => o.RegionCode, scope.View.RegionsAsync, cancel));
        });
        bindings.Object<PartyMention>("Party", party =>
        {
            party.Property("letter", p => p.Letter);
            party.Property("name", p => p.Name);
        });
        bindings.Object<Municipality>("Municipality", municipality =>
        {
            municipality.Property("code", m => m.Code);
            municipality.Property("name", m => m.Name);
            municipality.Reads<Region?>("region", (municipalities, scope, cancel) => Aligned.OneByTextAsync(municipalities, m => m.RegionCode, scope.View.RegionsAsync, cancel));
            CouncilBindings.AddTo(municipality);
        });
        CouncilBindings.Add(bindings);
        bindings.Object<Region>("Region", region =>
        {
            region.Property("code", r => r.Code);
            region.Property("name", r => r.Name);
        });
        bindings.Object<Kkr>("Kkr", kkr =>
        {
            kkr.Property("id", k => new GlobalId("Kkr", k.Slug).ToString());
            kkr.Property("slug", k => k.Slug);
            kkr.Property("name", k => k.Name);
            kkr.Reads<Forum?>("forum", async (kkrs, scope, cancel) => await scope.View.ListedForaAsync([.. kkrs.Select(k => k.Slug)], cancel));
            kkr.Reads<int>("foraCount", async (kkrs, scope, cancel) =>
            {
                var counts = await scope.View.CountForaOfKkrsAsync([.. kkrs.Select(k => k.Slug)], cancel);
                return (IReadOnlyList<int>)[.. kkrs.Select(k => counts.GetValueOrDefault(k.Slug))];
            });
            kkr.Reads<IReadOnlyList<Municipality>>("municipalities", async (kkrs, scope, cancel) =>
                Aligned.Lists(kkrs, k => k.Slug, await scope.View.AreasAsync([.. kkrs.Select(k => k.Slug)], cancel)));
            BalanceBindings.AddTo(kkr);
            VoteTableBindings.AddTo(kkr);
            DistributionBindings.AddTo(kkr);
        });
        bindings.Object<RegisterInfo>("RegisterInfo", register =>
        {
            register.Property("version", r => r.Version);
            register.Property("recordedAt", r => r.RecordedAt);
            register.Property("today", r => r.Today);
            register.Property("lastDayWithFacts", r => r.LastDayWithFacts);
        });
    }

    private static long[] Ids(IReadOnlyList<Person> persons) => [.. persons.Select(p => p.Id)];
}
