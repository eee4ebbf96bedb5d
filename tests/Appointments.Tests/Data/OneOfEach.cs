using Appointments.Data;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Editions;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Fora;
using Appointments.Domain.Papers;
using Appointments.Domain.People;
using Appointments.Domain.Proposals;
using Appointments.Domain.Reminders;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>A row of every table with every column set, its people and votes plainly invented.</summary>
internal static class OneOfEach
{
    public static readonly Span Days = new(new(2022, 4, 1), DayBasis.Stated, new(2026, 3, 31), DayBasis.TermAssumed);

    public static readonly Source Paper = new("Prøvereferat", new(2022, 1, 21), "3.1", SourceMark.Inferred, "Læst af en prøve: æøå.");

    public static IReadOnlyList<FactRow> Rows(Recording recording) =>
    [
        new PersonRow { Slug = "test-testesen", Span = Days, Source = Paper },
        new PersonNameRow { PersonId = 1, Name = "Test Åsen", SortKey = "test }sen", SearchName = "test aasen", Span = Days, Source = Paper },
        new PersonAliasRow { PersonId = 1, Name = "T. Åsen", SearchName = "t aasen", Span = Days, Source = Paper },
        new OfficeRow { PersonId = 1, Kind = OfficeKind.Mayor, Title = "borgmester", MunicipalityCode = "0851", RegionCode = "1081", ForumId = 4, Span = Days, Source = Paper },
        new PartyMembershipRow { PersonId = 1, LetterDigest = recording.Seal("Å"), MunicipalityCode = "0851", Span = Days, Source = Paper },
        new GenderRow { PersonId = 1, GenderDigest = recording.Seal("X"), Span = Days, Source = Paper },
        new MunicipalityRow { Code = "0851", Name = "Aalborg", SortKey = "}lborg", RegionCode = "1081", Span = Days, Source = Paper },
        new RegionRow { Code = "1081", Name = "Region Nordjylland", Span = Days, Source = Paper },
        new KkrRow { Slug = "kkr-test", Name = "KKR Test", Span = Days, Source = Paper },
        new KkrAreaRow { KkrSlug = "kkr-test", MunicipalityCode = "0851", Span = Days, Source = Paper },
        new PartyRow { Letter = "Å", Name = "Prøvelisten", MunicipalityCode = "0851", Span = Days, Source = Paper },
        new AuthorityRow { Slug = "proeve-og-test", NameDa = "Prøve og Test", NameEn = "Trial and Test", JointMembers = ["proeve", "test"], Span = Days, Source = Paper },
        new ForumRow { Slug = "proeveforum", Kind = "test-kind", Field = ForumField.ClimateAndEnvironment, KkrSlug = "kkr-test", Span = Days, Source = Paper },
        new ForumNameRow { ForumId = 4, Name = "Prøveforum", SortKey = "pr|veforum", SearchName = "proeveforum", Span = Days, Source = Paper },
        new SeatRow
        {
            SeatId = 5, ForumId = 4, Key = "political-2", Kind = "political", Ordinal = 3, LabelDa = "Politisk medlem", LabelEn = "Political member",
            Role = SeatRole.ViceChair, Voting = true, Political = true, AppointedBy = "kkr-test", NominatedBy = ["proeve", "test"],
            ExOfficioKind = OfficeKind.Alderman, ExOfficioMunicipality = "0851", ExOfficioRegion = "1081", ReservedFor = "0851", CitationKey = "law", Span = Days, Source = Paper,
        },
        new AppointmentRow
        {
            SeatId = 5, ForumId = 4, PersonId = 1, Status = AppointmentStatus.Noted, DecisionId = 8, PartyDigest = recording.Seal("Å"),
            MunicipalityCode = "0851", EndReason = "Fraflyttet", Span = Days, Source = Paper,
        },
        new DeputyRow { SeatId = 5, PersonId = 1, Place = 2, ExOfficioKind = OfficeKind.DeputyMayor, ExOfficioMunicipality = "0851", Span = Days, Source = Paper },
        new VacancyRow { SeatId = 5, FormerHolderId = 1, Reason = "Udtrådt", Span = Days, Source = Paper },
        new MeetingRow { Body = "proeveforum", Span = Days, Source = Paper },
        new AttendanceRow { MeetingId = 7, Place = 1, PersonId = 1, PrintedName = "Test  Åsen", PartyDigest = recording.Seal("Å"), MunicipalityCode = "0851", Present = false, Span = Days, Source = Paper },
        new DecisionRow { MeetingId = 7, Item = "3.1", CaseNumber = "SAG-0000-00000", Text = "Prøven blev «godkendt».", Span = Days, Source = Paper },
        new PaperRow { Body = "proeveforum", Kind = PaperKind.Minutes, FileName = "prøve.txt", Sha256 = new string('a', 64), TextDigests = recording.Seal("Et papir: æøå."), Span = Days, Source = Paper },
        new PaperAnswerRow { PaperId = 11, Proposal = "appointment-3.1-0123abcd", Accepted = true, Entry = 1, Why = "En prøve.", Span = Days, Source = Paper },
        new NominationRow { ForumId = 4, SeatKind = "political", OrganisationSlug = "proeve", PersonId = 1, StatedReason = "Ingen af begge køn.", FromSmallCompany = true, RoundId = 10, Confidential = true, NameDigest = recording.Seal("Prøve Åsen"), DetailsDigest = recording.Seal("{}"), ReasonDigest = recording.Seal("Ingen."), Span = Days, Source = Paper },
        new NominationTextRow { NominationId = 11, Place = 1, TextDigest = recording.Seal("Prøven kan."), Span = Days, Source = Paper },
        new NominationRoundRow
        {
            ForumId = 4, Slug = "proeveforum-2026", Groups = [new RoundGroup("business", ["proeve", "test"], "Kan prøves.", false, SourceMark.Printed)], NominatorStatus = NominatorStatus.Decided, NominatorsDay = new(2026, 1, 2),
            DeadlineDay = new(2026, 1, 3), MeetingDay = new(2026, 1, 4), EraseDay = new(2026, 1, 5), EraseReason = "En prøve.", InvitedDay = new(2026, 1, 6), CheckedDay = new(2026, 1, 7), DecidedDay = new(2026, 1, 8),
            InformedDay = new(2026, 1, 9), ErasedDay = new(2026, 1, 10), WithdrawnDay = new(2026, 1, 11), WithdrawnReason = "En prøve.", Span = Days, Source = Paper,
        },
        new NominationLinkRow { RoundId = 10, OrganisationSlug = "proeve", TokenHash = new string('a', 64), Span = Days, Source = Paper },
        new LetterTemplateRow { Kind = LetterKind.Information, FileName = "prøve.docx", Document = "AAAA", Span = Days, Source = Paper },
        new ExemptionRow { ForumId = 4, Rule = "gender-balance", Reason = "En prøve.", Author = "Test Testesen", Document = "Prøvebrev", Span = Days, Source = Paper },
        new ForumSettingRow { ForumId = 4, Name = "maxPerMunicipality", Value = "2", Span = Days, Source = Paper },
        new SentenceTickRow { ForumId = 4, Sentence = "own-chair", Verdict = SentenceVerdict.NotRelevant, Why = "En prøve.", Author = "Test Testesen", Span = Days, Source = Paper },
        new VoteTableRow { Name = "Prøvevalget", KkrSlug = "kkr-nordjylland", Votes = [new VoteCount("0851", "Å", 12), new VoteCount(null, "A", 25)], Span = Days, Source = Paper },
        new DistributionRow
        {
            Slug = "proevepuljen", Name = "Prøvepuljen", KkrSlug = "kkr-test", Purpose = DistributionPurpose.Posts, VoteTableId = 9,
            Groups = [new DistributionGroup("Å+A", [new ListPlace("Å", "0851"), new ListPlace("A")], "X")], Posts = ["5"],
            Choices = [new PostChoice("5", "Å+A", new(2022, 4, 1))], Lots = [new DrawnLot(ElectionLevel.List, ["Å+A", "B"], ["Å+A"], "Test Testesen", Instant.FromUtc(2022, 3, 31, 18, 0), "Prøvesalen")],
            Transfers = [new PostEvent(PostEventKind.GivenUp, "5", "Å+A", "B", new(2023, 1, 1))], MeetingDay = new(2022, 1, 21), Span = Days, Source = Paper,
        },
        new EditionRow
        {
            Slug = "kkr-test-1", KkrSlug = "kkr-test", Number = 1, Title = "Blå Bog, april 2022", State = 7, StateAt = Instant.FromUtc(2022, 4, 1, 8, 0), Language = "da", ModelSha256 = "00ff",
            Formats = [new EditionFormat("pdf", "ff00", 1234, "Chromium 1")], PublishedAt = Instant.FromUtc(2022, 4, 2, 8, 0), PublishedBy = "Test Testesen", Span = Days, Source = Paper,
        },
        new ProposalRow
        {
            Number = 1, Subject = ProposalSubject.Appointment, SubjectId = 3, WrongDigest = recording.Seal("Forkert dag"), RightDigest = recording.Seal("Dagen efter"),
            SeenAtDigest = recording.Seal("Referatet"), ContactDigest = recording.Seal("proeve@example.org"), CodeHash = ProposalCode.Hash("abcd"), ReceivedDay = new(2026, 11, 26),
            State = ProposalState.Accepted, AnswerDigest = recording.Seal("Rettet"), AnsweredDay = new(2026, 11, 27), Correction = 1, Span = Days, Source = Paper,
        },
        new ReminderRow
        {
            NameDigest = recording.Seal("Prøve Testesen"), AddressDigest = recording.Seal("proeve@example.org"), KkrSlug = "kkr-test", Kinds = ["VACANCY", "MEETING"], DaysAhead = 90,
            Weekday = Weekday.Monday, Language = "da", IsOn = true, SetAt = Instant.FromUtc(2026, 11, 27, 6, 0), Span = Days, Source = Paper,
        },
        new ReminderDigestRow
        {
            ReminderId = 12, DueDay = new(2026, 11, 27), Day = new(2026, 11, 28), State = ReminderDigestState.Failed, Counts = ["VACANCY 3"], Tries = 2, At = Instant.FromUtc(2026, 11, 27, 6, 0),
            FaultDigest = recording.Seal("550 proeve@example.org"), TokenHash = new string('a', 64), Span = Days, Source = Paper,
        },
        new PersonMergeRow { FromPersonId = 5, IntoPersonId = 6, Span = Days, Source = Paper },
        new CouncilListRow { MunicipalityCode = "0851", Span = Days, Source = Paper },
        new LawDocumentRow { Kind = "test-kind", Document = """{"kind":"test-kind"}""", Span = Days, Source = Paper },
    ];
}
