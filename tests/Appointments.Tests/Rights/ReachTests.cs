using System.Text.Json.Nodes;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Proposals;
using Appointments.Domain.Rights;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.Rights;

/// <summary>
/// Every kind of fact has somebody who may write it: a KKR, the head of its secretariat, everybody who may register at all, or an administrator alone. A kind that is
/// added and does not stand in the table here fails, and until it stands in <c>Reach</c> too it is an administrator's.
/// </summary>
public sealed class ReachTests
{
    private const string Kkr = "kkr-test", Other = "kkr-andet";

    private enum Owner
    {
        /// <summary>The KKR that it belongs to.</summary>
        Kkr,

        /// <summary>The head of that KKR's secretariat.</summary>
        Head,

        /// <summary>The whole register's: whoever may register.</summary>
        Everybody,

        /// <summary>No KKR's: an administrator's.</summary>
        Nobody,
    }

    private static readonly Dictionary<Type, Owner> Owners = new()
    {
        [typeof(PersonRow)] = Owner.Everybody,
        [typeof(PersonNameRow)] = Owner.Everybody,
        [typeof(PersonAliasRow)] = Owner.Everybody,
        [typeof(PersonMergeRow)] = Owner.Everybody,
        [typeof(PartyMembershipRow)] = Owner.Everybody,
        [typeof(GenderRow)] = Owner.Everybody,
        [typeof(AuthorityRow)] = Owner.Everybody,
        [typeof(PartyRow)] = Owner.Everybody,
        [typeof(AppointmentRow)] = Owner.Kkr,
        [typeof(DeputyRow)] = Owner.Kkr,
        [typeof(VacancyRow)] = Owner.Kkr,
        [typeof(NominationRow)] = Owner.Kkr,
        [typeof(NominationRoundRow)] = Owner.Kkr,
        [typeof(NominationLinkRow)] = Owner.Kkr,
        [typeof(NominationTextRow)] = Owner.Kkr,
        [typeof(MeetingRow)] = Owner.Kkr,
        [typeof(DecisionRow)] = Owner.Kkr,
        [typeof(AttendanceRow)] = Owner.Kkr,
        [typeof(PaperRow)] = Owner.Kkr,
        [typeof(PaperAnswerRow)] = Owner.Kkr,
        [typeof(OfficeRow)] = Owner.Kkr,
        [typeof(CouncilListRow)] = Owner.Kkr,
        [typeof(VoteTableRow)] = Owner.Kkr,
        [typeof(DistributionRow)] = Owner.Kkr,
        [typeof(EditionRow)] = Owner.Kkr,
        [typeof(ReminderRow)] = Owner.Kkr,
        [typeof(ProposalRow)] = Owner.Kkr,
        [typeof(ForumRow)] = Owner.Head,
        [typeof(ForumNameRow)] = Owner.Head,
        [typeof(SeatRow)] = Owner.Head,
        [typeof(ForumSettingRow)] = Owner.Head,
        [typeof(ExemptionRow)] = Owner.Head,
        [typeof(SentenceTickRow)] = Owner.Head,
        [typeof(LawDocumentRow)] = Owner.Head,
        [typeof(KkrRow)] = Owner.Nobody,
        [typeof(KkrAreaRow)] = Owner.Nobody,
        [typeof(MunicipalityRow)] = Owner.Nobody,
        [typeof(RegionRow)] = Owner.Nobody,
        [typeof(LetterTemplateRow)] = Owner.Nobody,
        [typeof(ReminderDigestRow)] = Owner.Nobody,
    };

    [Fact]
    public async Task Every_kind_of_fact_is_written_by_its_owner_and_by_nobody_else()
    {
        await using var place = await Place.OpenAsync();
        await using var db = place.Register.Read();
        var kinds = db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => typeof(FactRow).IsAssignableFrom(type)).ToList();
        Assert.Equal(kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal), Owners.Keys.Select(kind => kind.Name).Order(StringComparer.Ordinal));

        foreach (var kind in kinds)
        {
            var found = (await place.MayAsync(kind, Kkr, head: false), await place.MayAsync(kind, Kkr, head: true), await place.MayAsync(kind, Other, head: true));
            var owner = found switch
            {
                (true, true, false) => Owner.Kkr,
                (false, true, false) => Owner.Head,
                (true, true, true) => Owner.Everybody,
                (false, false, false) => Owner.Nobody,
                _ => (Owner?)null,
            };
            Assert.Equal((kind.Name, Owners[kind]), (kind.Name, owner));
        }
    }

    [Theory]
    [InlineData(typeof(AuthorityRow))]
    [InlineData(typeof(PartyRow))]
    public async Task What_is_shared_may_be_added_and_what_stands_stays_as_it_is(Type kind)
    {
        await using var place = await Place.OpenAsync();
        await place.Register.RecordAsync(recording => recording.Add(place.Row(recording, kind)));

        Assert.True(await place.MayAsync(kind, Kkr, head: true));
        Assert.False(await place.MayAsync(recording => recording.Supersede(kind == typeof(PartyRow) ? recording.Standing<PartyRow>().Single() : recording.Standing<AuthorityRow>().Single()), Kkr, head: true));
    }

    [Fact]
    public async Task A_setting_of_the_whole_register_is_no_KKRs()
    {
        await using var place = await Place.OpenAsync();

        Assert.False(await place.MayAsync(
            recording => recording.Add(new ForumSettingRow { ForumId = ForumSettingRow.WholeRegister, Name = "retention.gender", Value = "1", Span = OneOfEach.Days, Source = OneOfEach.Paper }), Kkr, head: true));
    }

    /// <summary>A forum of a KKR with what hangs on it, and the one row of each kind that leads to it.</summary>
    private sealed class Place : IAsyncDisposable
    {
        private readonly Dictionary<string, object> fixedValues = new(StringComparer.Ordinal)
        {
            ["KkrSlug"] = Kkr, ["Body"] = "proeveforum", ["MunicipalityCode"] = "0851", ["RegionCode"] = "1081", ["Subject"] = ProposalSubject.Forum,
        };

        public TemporaryRegister Register { get; private init; } = null!;

        public static async Task<Place> OpenAsync()
        {
            var place = new Place { Register = await TemporaryRegister.OpenAsync() };
            await place.Register.RecordAsync(recording =>
            {
                foreach (var (kind, name) in new (Type, string)[]
                {
                    (typeof(KkrRow), ""), (typeof(KkrAreaRow), ""), (typeof(MunicipalityRow), ""), (typeof(PersonRow), "PersonId"), (typeof(ForumRow), "ForumId"), (typeof(SeatRow), ""), (typeof(MeetingRow), "MeetingId"),
                    (typeof(PaperRow), "PaperId"), (typeof(NominationRoundRow), "RoundId"), (typeof(NominationRow), "NominationId"), (typeof(ReminderRow), "ReminderId"),
                })
                {
                    var id = recording.Add(place.Row(recording, kind));
                    if (name.Length > 0) place.fixedValues[name] = id;
                    if (name == "ForumId") place.fixedValues["SubjectId"] = id;
                }
            });
            return place;
        }

        /// <summary>A new row of the kind, of the forum.</summary>
        public FactRow Row(Recording recording, Type kind)
        {
            var row = OneOfEach.Rows(recording).Single(it => it.GetType() == kind);
            foreach (var property in kind.GetProperties().Where(it => it.CanWrite))
            {
                if (fixedValues.TryGetValue(property.Name, out var value) && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == value.GetType()) property.SetValue(row, value);
            }

            // What the place itself has keeps its name.
            if (fixedValues.ContainsKey("ReminderId") && kind.GetProperty("Slug") is { } slug) slug.SetValue(row, $"{slug.GetValue(row)}-2");
            return row;
        }

        public Task<bool> MayAsync(Type kind, string kkr, bool head) => MayAsync(recording => recording.Add(Row(recording, kind)), kkr, head);

        public async Task<bool> MayAsync(Action<Recording> decide, string kkr, bool head)
        {
            HashSet<string> own = [kkr];
            var territory = new Territory(own, head ? own : []);
            await using var rehearsal = await Register.Registry.RehearseAsync(new Request(new Writing(decide), new Actor("Test Testesen"), "Prøve") { Territory = territory }, CancellationToken.None);
            Assert.All(rehearsal.Result.Refusals, refusal => Assert.Equal("FORBIDDEN", refusal.Code));
            return rehearsal.Result.Refusals.Count == 0;
        }

        public ValueTask DisposeAsync() => Register.DisposeAsync();
    }

    private sealed class Writing(Action<Recording> decide) : Command
    {
        public override string Name => "test";

        public override EntryKind Kind => EntryKind.Change;

        internal override JsonObject ToJson() => [];

        internal override Task DecideAsync(Recording recording, CancellationToken cancel)
        {
            decide(recording);
            return Task.CompletedTask;
        }
    }
}
