using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Editions;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Storage;

/// <summary>The tables. Nothing outside this assembly sees it: facts come in by <see cref="Registry.RecordAsync"/> and go out by views.</summary>
internal sealed class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    private bool? retries;

    public DbSet<PersonRow> Persons => Set<PersonRow>();

    public DbSet<PersonNameRow> PersonNames => Set<PersonNameRow>();

    public DbSet<PersonAliasRow> PersonAliases => Set<PersonAliasRow>();

    public DbSet<PersonMergeRow> PersonMerges => Set<PersonMergeRow>();

    public DbSet<OfficeRow> Offices => Set<OfficeRow>();

    public DbSet<PartyMembershipRow> PartyMemberships => Set<PartyMembershipRow>();

    public DbSet<GenderRow> Genders => Set<GenderRow>();

    public DbSet<MunicipalityRow> Municipalities => Set<MunicipalityRow>();

    public DbSet<RegionRow> Regions => Set<RegionRow>();

    public DbSet<KkrRow> Kkrs => Set<KkrRow>();

    public DbSet<KkrAreaRow> KkrAreas => Set<KkrAreaRow>();

    public DbSet<PartyRow> Parties => Set<PartyRow>();

    public DbSet<AuthorityRow> Authorities => Set<AuthorityRow>();

    public DbSet<ForumRow> Fora => Set<ForumRow>();

    public DbSet<ForumNameRow> ForumNames => Set<ForumNameRow>();

    public DbSet<SeatRow> Seats => Set<SeatRow>();

    public DbSet<AppointmentRow> Appointments => Set<AppointmentRow>();

    public DbSet<DeputyRow> Deputies => Set<DeputyRow>();

    public DbSet<VacancyRow> Vacancies => Set<VacancyRow>();

    public DbSet<MeetingRow> Meetings => Set<MeetingRow>();

    public DbSet<AttendanceRow> Attendance => Set<AttendanceRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<PaperRow> Papers => Set<PaperRow>();

    public DbSet<PaperAnswerRow> PaperAnswers => Set<PaperAnswerRow>();

    public DbSet<NominationRow> Nominations => Set<NominationRow>();

    public DbSet<NominationTextRow> NominationTexts => Set<NominationTextRow>();

    public DbSet<NominationRoundRow> NominationRounds => Set<NominationRoundRow>();

    public DbSet<NominationLinkRow> NominationLinks => Set<NominationLinkRow>();

    public DbSet<LetterTemplateRow> LetterTemplates => Set<LetterTemplateRow>();

    public DbSet<ExemptionRow> Exemptions => Set<ExemptionRow>();

    public DbSet<ForumSettingRow> ForumSettings => Set<ForumSettingRow>();

    public DbSet<SentenceTickRow> SentenceTicks => Set<SentenceTickRow>();

    public DbSet<VoteTableRow> VoteTables => Set<VoteTableRow>();

    public DbSet<DistributionRow> Distributions => Set<DistributionRow>();

    public DbSet<EditionRow> Editions => Set<EditionRow>();

    public DbSet<CouncilListRow> CouncilLists => Set<CouncilListRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    public DbSet<ReminderDigestRow> ReminderDigests => Set<ReminderDigestRow>();

    public DbSet<LawDocumentRow> LawDocuments => Set<LawDocumentRow>();

    public DbSet<SealedValueRow> SealedValues => Set<SealedValueRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    public DbSet<JournalHeadRow> JournalHead => Set<JournalHeadRow>();

    /// <summary>True when what fails in passing is tried again.</summary>
    public bool Retries => retries ??= Database.CreateExecutionStrategy().RetriesOnFailure;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion<StringListConverter, StringListConverter.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<VoteCount>>().HaveConversion<JsonListConverter<VoteCount>, JsonListConverter<VoteCount>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<DistributionGroup>>().HaveConversion<JsonListConverter<DistributionGroup>, JsonListConverter<DistributionGroup>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<PostChoice>>().HaveConversion<JsonListConverter<PostChoice>, JsonListConverter<PostChoice>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<DrawnLot>>().HaveConversion<JsonListConverter<DrawnLot>, JsonListConverter<DrawnLot>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<PostEvent>>().HaveConversion<JsonListConverter<PostEvent>, JsonListConverter<PostEvent>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<EditionFormat>>().HaveConversion<JsonListConverter<EditionFormat>, JsonListConverter<EditionFormat>.Comparer>();

        configurationBuilder.Properties<IReadOnlyList<RoundGroup>>().HaveConversion<JsonListConverter<RoundGroup>, JsonListConverter<RoundGroup>.Comparer>();

        // By name: an enum that gets a member in the middle must not change what was recorded.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var fact in modelBuilder.Model.GetEntityTypes().Where(type => typeof(FactRow).IsAssignableFrom(type.ClrType)))
        {
            var row = modelBuilder.Entity(fact.ClrType);
            row.Ignore(nameof(FactRow.Span)).Ignore(nameof(FactRow.Source));
            row.HasKey(nameof(FactRow.VersionId));
            row.Property(nameof(FactRow.VersionId)).ValueGeneratedNever();
            row.Property(nameof(FactRow.SupersededIn)).IsConcurrencyToken();

            // The thing by its id; one living version of each fact.
            row.HasIndex(nameof(FactRow.FactId), nameof(FactRow.SupersededIn)).IsUnique();
        }

        modelBuilder.Entity<JournalHeadRow>().HasData(new JournalHeadRow());
    }
}
