using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Fora;
using Appointments.Domain.Papers;
using Appointments.Domain.People;
using Appointments.Domain.Proposals;
using Appointments.Domain.Reminders;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Views.Changes;

/// <summary>The values of enumerations in words.</summary>
internal static class ValueWords
{
    private static readonly Dictionary<Enum, LocalizedText> Words = new()
    {
        [AppointmentStatus.Nominated] = new("indstillet", "nominated"),
        [AppointmentStatus.Recommended] = new("anbefalet", "recommended"),
        [AppointmentStatus.Appointed] = new("udpeget", "appointed"),
        [AppointmentStatus.Noted] = new("taget til efterretning", "noted"),
        [AppointmentStatus.Ended] = new("ophørt", "ended"),
        [PaperKind.Agenda] = new("dagsorden", "agenda"),
        [PaperKind.Minutes] = new("referat", "minutes"),
        [SeatRole.Chair] = new("formand", "chair"),
        [SeatRole.ViceChair] = new("næstformand", "vice-chair"),
        [SeatRole.Member] = new("medlem", "member"),
        [SeatRole.Observer] = new("observatør", "observer"),
        [OfficeKind.Mayor] = new("borgmester", "mayor"),
        [OfficeKind.DeputyMayor] = new("viceborgmester", "deputy mayor"),
        [OfficeKind.Alderman] = new("rådmand", "alderman"),
        [OfficeKind.Councillor] = new("medlem af kommunalbestyrelsen", "councillor"),
        [OfficeKind.RegionalCouncilChair] = new("formand for regionsrådet", "chair of the regional council"),
        [OfficeKind.RegionalCouncillor] = new("medlem af regionsrådet", "regional councillor"),
        [OfficeKind.ForumChair] = new("formand", "chair"),
        [OfficeKind.ForumViceChair] = new("næstformand", "vice-chair"),
        [OfficeKind.Official] = new("ansat", "official"),
        [ForumField.General] = new("tværgående", "across fields"),
        [ForumField.Health] = new("sundhed", "health"),
        [ForumField.SocialAffairs] = new("social", "social affairs"),
        [ForumField.Business] = new("erhverv", "business"),
        [ForumField.Employment] = new("beskæftigelse", "employment"),
        [ForumField.Education] = new("uddannelse", "education"),
        [ForumField.Transport] = new("transport", "transport"),
        [ForumField.ClimateAndEnvironment] = new("klima og miljø", "climate and environment"),
        [DistributionPurpose.Chairs] = new("formand og næstformand", "chair and vice-chair"),
        [DistributionPurpose.Posts] = new("pulje af poster", "pool of posts"),
        [NominatorStatus.Recommended] = new("anbefalet", "recommended"),
        [NominatorStatus.Decided] = new("besluttet", "decided"),
        [LetterKind.Invitation] = new("invitation til at indstille", "invitation to nominate"),
        [LetterKind.Information] = new("orientering om beslutningen", "information on the decision"),
        [DayBasis.Stated] = new("trykt i kilden", "printed in the source"),
        [DayBasis.Attested] = new("bevidnet", "attested"),
        [DayBasis.TermAssumed] = new("antaget", "assumed"),
        [DayBasis.Open] = new("ingen grænse kendt", "no bound known"),
        [SentenceVerdict.Kept] = new("overholdt", "kept"),
        [SentenceVerdict.NotKept] = new("ikke overholdt", "not kept"),
        [SentenceVerdict.NotRelevant] = new("ikke relevant", "not relevant"),
        [ProposalState.Open] = new("åbent", "open"),
        [ProposalState.Accepted] = new("imødekommet", "accepted"),
        [ProposalState.Rejected] = new("afvist", "rejected"),
        [Weekday.Monday] = new("mandag", "Monday"),
        [Weekday.Tuesday] = new("tirsdag", "Tuesday"),
        [Weekday.Wednesday] = new("onsdag", "Wednesday"),
        [Weekday.Thursday] = new("torsdag", "Thursday"),
        [Weekday.Friday] = new("fredag", "Friday"),
        [Weekday.Saturday] = new("lørdag", "Saturday"),
        [Weekday.Sunday] = new("søndag", "Sunday"),
        [ReminderDigestState.Sending] = new("sendes", "being sent"),
        [ReminderDigestState.Sent] = new("sendt", "sent"),
        [ReminderDigestState.Failed] = new("ikke sendt", "not sent"),
        [ReminderDigestState.NothingToTell] = new("intet at fortælle", "nothing to tell"),
        [SourceMark.Printed] = new("trykt i et papir", "printed in a paper"),
        [SourceMark.Law] = new("læst i loven", "read in the act"),
        [SourceMark.Elsewhere] = new("læst i en anden offentlig kilde", "read in another public source"),
        [SourceMark.Registered] = new("registreret af sekretariatet", "recorded by the secretariat"),
        [SourceMark.Inferred] = new("udledt", "inferred"),
        [SourceMark.Unverified] = new("ikke bekræftet", "not confirmed"),
    };

    /// <summary>The words; a test holds that every value has some.</summary>
    public static LocalizedText Of(Enum value) => Words[value];
}
