using System.Globalization;
using Appointments.Data.Commands.Reminders;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Editions;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Fora;
using Appointments.Domain.Papers;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Reminders;
using Appointments.Domain.Retention;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;

namespace Appointments.Data.Views;

/// <summary>Rows as the domain says them. Here open ends become null, before anybody computes with a day.</summary>
internal static class RowMapping
{
    public static Seat ToSeat(this SeatRow row) => new(
        row.SeatId,
        row.ForumId,
        row.Key,
        row.Kind,
        new LocalizedText(row.LabelDa, row.LabelEn),
        row.Role,
        row.Voting,
        row.Political,
        row.AppointedBy,
        row.NominatedBy,
        OfficeRef(row.ExOfficioKind, row.ExOfficioMunicipality, row.ExOfficioRegion),
        row.ReservedFor,
        row.CitationKey,
        row.Span,
        row.Mark);

    public static Appointment ToAppointment(this AppointmentRow row, string? partyLetter) => new(
        row.FactId,
        row.SeatId,
        row.ForumId,
        row.PersonId,
        row.Status,
        row.Span,
        row.DecisionId,
        partyLetter,
        row.MunicipalityCode,
        row.Source,
        row.EndReason,
        row.RecordedIn);

    public static Vacancy ToVacancy(this VacancyRow row) =>
        new(row.FactId, row.SeatId, row.FormerHolderId, row.Reason, row.Span, row.Source);

    public static Deputy ToDeputy(this DeputyRow row) =>
        new(row.FactId, row.SeatId, row.PersonId, row.Place, OfficeRef(row.ExOfficioKind, row.ExOfficioMunicipality, region: null), row.Span, row.Source);

    public static Office ToOffice(this OfficeRow row) =>
        new(row.FactId, row.PersonId, row.Kind, row.Title, row.MunicipalityCode, row.ForumId, row.RegionCode, row.Span, row.Source);

    public static PartyMembership ToMembership(this PartyMembershipRow row, string letter) =>
        new(row.FactId, row.PersonId, letter, row.MunicipalityCode, row.Span, row.Source);

    public static NominationRound ToRound(this NominationRoundRow row) => new(row.FactId, row.Slug, row.ForumId, row.Groups, row.Span, row.Source)
    {
        NominatorStatus = row.NominatorStatus,
        NominatorsDay = row.NominatorsDay,
        DeadlineDay = row.DeadlineDay,
        MeetingDay = row.MeetingDay,
        EraseDay = row.EraseDay,
        EraseReason = row.EraseReason,
        InvitedDay = row.InvitedDay,
        CheckedDay = row.CheckedDay,
        DecidedDay = row.DecidedDay,
        InformedDay = row.InformedDay,
        ErasedDay = row.ErasedDay,
        WithdrawnDay = row.WithdrawnDay,
        WithdrawnReason = row.WithdrawnReason,
    };

    public static NominationLink ToLink(this NominationLinkRow row) => new(row.RoundId, row.OrganisationSlug, row.FirstDay, row.LastDay);

    public static Meeting ToMeeting(this MeetingRow row) => new(row.FactId, row.FirstDay, row.Body, row.Source);

    public static Paper ToPaper(this PaperRow row) => new(row.FactId, row.Body, row.Kind, row.FirstDay, row.FileName, row.Sha256, row.RecordedIn);

    public static PaperAnswer ToAnswer(this PaperAnswerRow row) => new(row.PaperId, row.Proposal, row.Accepted, row.Entry, row.Why, row.RecordedIn);

    public static Reminder ToReminder(this ReminderRow row, string? name, string? address) =>
        new(row.FactId, name, address, row.KkrSlug, [.. row.Kinds.Select(ContractName.Parse<ReminderKind>).OfType<ReminderKind>()], row.DaysAhead, row.Weekday, row.Language, row.IsOn, row.SetAt);

    public static ReminderDigest ToDigest(this ReminderDigestRow row, string? fault) =>
        new(row.FactId, row.ReminderId, row.DueDay, row.Day, row.State, DigestCounts.Read(row.Counts), row.Tries, row.At, fault);

    public static Attendance ToAttendance(this AttendanceRow row, string? partyLetter) =>
        new(row.MeetingId, row.Place, row.PersonId, row.PrintedName, partyLetter, row.MunicipalityCode, row.Present);

    public static Decision ToDecision(this DecisionRow row) => new(row.FactId, row.MeetingId, row.Item, row.CaseNumber, row.Text);

    public static Authority ToAuthority(this AuthorityRow row) => new(row.Slug, new LocalizedText(row.NameDa, row.NameEn), row.JointMembers);

    public static Municipality ToMunicipality(this MunicipalityRow row) => new(row.Code, row.Name, row.RegionCode);

    public static Region ToRegion(this RegionRow row) => new(row.Code, row.Name);

    public static Party ToParty(this PartyRow row) => new(row.Letter, row.Name, row.MunicipalityCode, row.Span);

    public static ForumName ToForumName(this ForumNameRow row) => new(row.Name, row.Span, row.Source);

    /// <summary>A setting of the whole register as a period; null for one that is none.</summary>
    public static RetentionPeriod? ToPeriod(this ForumSettingRow row) => RetentionKinds.All.Where(kind => kind.Key() == row.Name)
        .Select(kind => new RetentionPeriod(kind, int.Parse(row.Value, NumberStyles.None, CultureInfo.InvariantCulture), row.Span, row.Source)).FirstOrDefault();

    public static ForumSetting ToSetting(this ForumSettingRow row) => new(row.Name, row.Value, row.Span, row.Source);

    public static Exemption ToExemption(this ExemptionRow row) => new(row.Rule, row.Reason, row.Author, row.Document);

    public static SentenceTick ToTick(this SentenceTickRow row) => new(row.ForumId, row.Sentence, row.Verdict, row.Why, row.Author, row.Span, row.Source);

    public static ForumExemption ToForumExemption(this ExemptionRow row) => new(row.ForumId, row.ToExemption(), row.Span, row.Source);

    public static RecordedVotes ToVotes(this VoteTableRow row) => new(row.FactId, row.Name, row.FirstDay, row.KkrSlug, row.Votes, row.Source);

    public static Distribution ToDistribution(this DistributionRow row) => new(
        row.FactId,
        row.Slug,
        row.Name,
        row.KkrSlug,
        row.Purpose,
        row.VoteTableId,
        row.Groups,
        row.Posts,
        row.Choices,
        row.Lots,
        row.Transfers,
        row.MeetingDay,
        row.FirstDay,
        row.LastDay,
        row.Source,
        row.RecordedIn);

    public static Edition ToEdition(this EditionRow row) => new(
        row.FactId,
        row.Slug,
        row.KkrSlug,
        row.Number,
        row.Title,
        row.FirstDay,
        row.State,
        row.StateAt,
        row.Language,
        row.ModelSha256,
        row.Formats,
        row.PublishedAt,
        row.PublishedBy,
        row.Source);

    private static OfficeRef? OfficeRef(OfficeKind? kind, string? municipality, string? region) => kind is { } office ? new OfficeRef(office, municipality, region) : null;
}
