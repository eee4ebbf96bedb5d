using System.Globalization;
using Appointments.Data.Rows;
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
using NodaTime.Text;
using static Appointments.Data.Views.Changes.FactFields;

namespace Appointments.Data.Views.Changes;

/// <summary>How the facts of every table are told, in the order in which the facts of an entry are read: what somebody decided first, what it rests on after.</summary>
internal static class FactDescriptions
{
    private static readonly LocalizedText
        PersonLabel = new("Person", "Person"), ForumLabel = new("Forum", "Forum"), SeatLabel = new("Plads", "Seat"), MeetingLabel = new("Møde", "Meeting"),
        MunicipalityLabel = new("Kommune", "Municipality"), RegionLabel = new("Region", "Region"), KkrLabel = new("KKR", "KKR"), NameLabel = new("Navn", "Name"),
        KindLabel = new("Slags", "Kind"), AddressLabel = new("Adresse", "Address"), CodeLabel = new("Kode", "Code"), PartyLabel = new("Parti", "Party"),
        ReasonLabel = new("Begrundelse", "Reason"), OfficeLabel = new("Hverv", "Office"), PlaceLabel = new("Nummer", "Place"),
        OrganisationLabel = new("Indstilles af", "Nominated by"), RoundLabel = new("Runde, nummer", "Round, number"),
        NumberLabel = new("Nummer", "Number");

    public static IReadOnlyList<FactDescription> All { get; } =
    [
        new FactDescription<AppointmentRow>("appointments", new("Udpegning", "Appointment"),
        [
            Of<AppointmentRow>(nameof(AppointmentRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId) with { IsTitle = true },
            Of<AppointmentRow>(nameof(AppointmentRow.SeatId), SeatLabel, ReferenceKind.Seat, row => row.SeatId) with { IsTitle = true },
            Of<AppointmentRow>(nameof(AppointmentRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
            Value<AppointmentRow, AppointmentStatus>(nameof(AppointmentRow.Status), new("Status", "Status"), row => row.Status),
            Text<AppointmentRow>(nameof(AppointmentRow.EndReason), new("Ophørt, fordi", "Ended because"), row => row.EndReason),
            Of<AppointmentRow>(nameof(AppointmentRow.DecisionId), new("Beslutning", "Decision"), ReferenceKind.Decision, row => row.DecisionId),
            Sealed<AppointmentRow>(nameof(AppointmentRow.PartyDigest), PartyLabel, row => row.PartyDigest),
            Of<AppointmentRow>(nameof(AppointmentRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode),
        ]),
        new FactDescription<VacancyRow>("vacancies", new("Ledig plads", "Vacancy"),
        [
            Of<VacancyRow>(nameof(VacancyRow.SeatId), SeatLabel, ReferenceKind.Seat, row => row.SeatId) with { IsTitle = true },
            Of<VacancyRow>(nameof(VacancyRow.FormerHolderId), new("Sad der før", "Former holder"), ReferenceKind.Person, row => row.FormerHolderId),
            Text<VacancyRow>(nameof(VacancyRow.Reason), ReasonLabel, row => row.Reason),
        ]),
        new FactDescription<DeputyRow>("deputies", new("Stedfortræder", "Deputy"),
        [
            Of<DeputyRow>(nameof(DeputyRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId) with { IsTitle = true },
            Of<DeputyRow>(nameof(DeputyRow.SeatId), SeatLabel, ReferenceKind.Seat, row => row.SeatId) with { IsTitle = true },
            Number<DeputyRow>(nameof(DeputyRow.Place), PlaceLabel, row => row.Place),
            Value<DeputyRow, OfficeKind>(nameof(DeputyRow.ExOfficioKind), new("Følger hvervet", "Follows the office"), row => row.ExOfficioKind),
            Of<DeputyRow>(nameof(DeputyRow.ExOfficioMunicipality), MunicipalityLabel, ReferenceKind.Municipality, row => row.ExOfficioMunicipality),
        ]),
        new FactDescription<NominationRow>("nominations", new("Indstilling", "Nomination"),
        [
            Of<NominationRow>(nameof(NominationRow.OrganisationSlug), OrganisationLabel, ReferenceKind.Authority, row => row.OrganisationSlug is NominationRow.NotStated ? null : row.OrganisationSlug) with { IsTitle = true },
            Of<NominationRow>(nameof(NominationRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
            Text<NominationRow>(nameof(NominationRow.SeatKind), new("Pladser", "Seats"), row => row.SeatKind),
            Candidate<NominationRow>(nameof(NominationRow.PersonId), PersonLabel, row => row.PersonId),
            Sealed<NominationRow>(nameof(NominationRow.NameDigest), NameLabel, row => row.NameDigest),
            Sealed<NominationRow>(nameof(NominationRow.DetailsDigest), new("Om kandidaten", "About the candidate"), row => row.DetailsDigest),
            Text<NominationRow>(nameof(NominationRow.StatedReason), ReasonLabel, row => row.StatedReason),
            Sealed<NominationRow>(nameof(NominationRow.ReasonDigest), ReasonLabel, row => row.ReasonDigest),
            Truth<NominationRow>(nameof(NominationRow.FromSmallCompany), new("Fra en lille eller mellemstor virksomhed", "From a small or medium-sized company"), row => row.FromSmallCompany),
            Truth<NominationRow>(nameof(NominationRow.Confidential), new("Fortrolig", "Confidential"), row => row.Confidential),
            Text<NominationRow>(nameof(NominationRow.RoundId), RoundLabel, row => row.RoundId?.ToString(CultureInfo.InvariantCulture)),
        ]),
        new FactDescription<NominationTextRow>("nomination_texts", new("Begrundelse for en kandidat", "Statement for a candidate"),
        [
            Number<NominationTextRow>(nameof(NominationTextRow.NominationId), new("Indstilling, nummer", "Nomination, number"), row => row.NominationId) with { IsTitle = true },
            Number<NominationTextRow>(nameof(NominationTextRow.Place), PlaceLabel, row => row.Place),
            Sealed<NominationTextRow>(nameof(NominationTextRow.TextDigest), new("Tekst", "Text"), row => row.TextDigest),
        ]),
        new FactDescription<NominationRoundRow>("nomination_rounds", new("Indstillingsrunde", "Round of nomination"),
        [
            Of<NominationRoundRow>(nameof(NominationRoundRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
            Text<NominationRoundRow>(nameof(NominationRoundRow.Slug), AddressLabel, row => row.Slug),
            RoundText.Groups(new("Hvem der kan indstille", "Who may nominate")),
            Value<NominationRoundRow, NominatorStatus>(nameof(NominationRoundRow.NominatorStatus), new("Anbefalet eller besluttet", "Recommended or decided"), row => row.NominatorStatus),
            Text<NominationRoundRow>(nameof(NominationRoundRow.NominatorsDay), new("Organisationer fastlagt", "Organisations settled"), row => row.NominatorsDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.DeadlineDay), new("Frist", "Deadline"), row => row.DeadlineDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.MeetingDay), MeetingLabel, row => row.MeetingDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.EraseDay), new("Slettes", "To be deleted"), row => row.EraseDay.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.EraseReason), new("Slettes, fordi", "To be deleted because"), row => row.EraseReason),
            Text<NominationRoundRow>(nameof(NominationRoundRow.InvitedDay), new("Breve sendt", "Letters sent"), row => row.InvitedDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.CheckedDay), new("Kontrolleret", "Checked"), row => row.CheckedDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.DecidedDay), new("Besluttet", "Decided"), row => row.DecidedDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.InformedDay), new("Øvrige orienteret", "Others informed"), row => row.InformedDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.ErasedDay), new("Slettet", "Deleted"), row => row.ErasedDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.WithdrawnDay), new("Opgivet", "Given up"), row => row.WithdrawnDay?.Iso()),
            Text<NominationRoundRow>(nameof(NominationRoundRow.WithdrawnReason), new("Opgivet, fordi", "Given up because"), row => row.WithdrawnReason),
        ]),
        new FactDescription<NominationLinkRow>("nomination_links", new("Link til en organisation", "Link of an organisation"),
        [
            Of<NominationLinkRow>(nameof(NominationLinkRow.OrganisationSlug), OrganisationLabel, ReferenceKind.Authority, row => row.OrganisationSlug) with { IsTitle = true },
            Number<NominationLinkRow>(nameof(NominationLinkRow.RoundId), RoundLabel, row => row.RoundId),
            Text<NominationLinkRow>(nameof(NominationLinkRow.TokenHash), new("Aftryk af hemmeligheden", "Hash of the secret"), row => row.TokenHash),
        ]),
        new FactDescription<LetterTemplateRow>("letter_templates", new("Brevskabelon", "Template of a letter"),
        [
            Value<LetterTemplateRow, LetterKind>(nameof(LetterTemplateRow.Kind), KindLabel, row => row.Kind) with { IsTitle = true },
            Text<LetterTemplateRow>(nameof(LetterTemplateRow.FileName), new("Fil", "File"), row => row.FileName),
            Document<LetterTemplateRow>(nameof(LetterTemplateRow.Document), new("Dokument", "Document"), row => row.Document),
        ]),
        new FactDescription<ReminderRow>("reminders", new("Modtager af påmindelser", "Recipient of reminders"),
        [
            Number<ReminderRow>(nameof(ReminderRow.FactId), NumberLabel, row => row.FactId) with { Name = "number", IsTitle = true },
            Sealed<ReminderRow>(nameof(ReminderRow.NameDigest), NameLabel, row => row.NameDigest),
            Sealed<ReminderRow>(nameof(ReminderRow.AddressDigest), new("E-mailadresse", "Mail address"), row => row.AddressDigest),
            Of<ReminderRow>(nameof(ReminderRow.KkrSlug), KkrLabel, ReferenceKind.Kkr, row => row.KkrSlug),
            Text<ReminderRow>(nameof(ReminderRow.Kinds), KindLabel, row => string.Join(", ", row.Kinds)),
            Number<ReminderRow>(nameof(ReminderRow.DaysAhead), new("Dage frem", "Days ahead"), row => row.DaysAhead),
            Value<ReminderRow, Weekday>(nameof(ReminderRow.Weekday), new("Ugedag", "Day of the week"), row => row.Weekday),
            Text<ReminderRow>(nameof(ReminderRow.Language), new("Sprog", "Language"), row => row.Language),
            Truth<ReminderRow>(nameof(ReminderRow.IsOn), new("Slået til", "On"), row => row.IsOn),
            Text<ReminderRow>(nameof(ReminderRow.SetAt), new("Sat", "Set"), row => InstantPattern.ExtendedIso.Format(row.SetAt)),
        ]),
        new FactDescription<ReminderDigestRow>("reminder_digests", new("Påmindelse", "Digest of reminders"),
        [
            Text<ReminderDigestRow>(nameof(ReminderDigestRow.DueDay), new("Skulle sendes", "Was due"), row => row.DueDay.Iso()) with { IsTitle = true },
            Number<ReminderDigestRow>(nameof(ReminderDigestRow.ReminderId), new("Modtager, nummer", "Recipient, number"), row => row.ReminderId) with { IsTitle = true },
            Text<ReminderDigestRow>(nameof(ReminderDigestRow.Day), new("Fortæller om", "Tells of"), row => row.Day.Iso()),
            Value<ReminderDigestRow, ReminderDigestState>(nameof(ReminderDigestRow.State), new("Status", "Status"), row => row.State),
            Text<ReminderDigestRow>(nameof(ReminderDigestRow.Counts), new("Antal", "Counts"), row => string.Join(", ", row.Counts)),
            Number<ReminderDigestRow>(nameof(ReminderDigestRow.Tries), new("Forsøg", "Tries"), row => row.Tries),
            Text<ReminderDigestRow>(nameof(ReminderDigestRow.At), new("Tidspunkt", "Moment"), row => InstantPattern.ExtendedIso.Format(row.At)),
            Sealed<ReminderDigestRow>(nameof(ReminderDigestRow.FaultDigest), new("Fejl", "Fault"), row => row.FaultDigest),
            Text<ReminderDigestRow>(nameof(ReminderDigestRow.TokenHash), new("Aftryk af hemmeligheden", "Hash of the secret"), row => row.TokenHash),
        ]),
        new FactDescription<ExemptionRow>("exemptions", new("Undtagelse", "Exemption"),
        [
            Of<ExemptionRow>(nameof(ExemptionRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
            Text<ExemptionRow>(nameof(ExemptionRow.Rule), new("Regel", "Rule"), row => row.Rule) with { IsTitle = true },
            Text<ExemptionRow>(nameof(ExemptionRow.Reason), ReasonLabel, row => row.Reason),
            Text<ExemptionRow>(nameof(ExemptionRow.Author), new("Givet af", "Given by"), row => row.Author),
            Text<ExemptionRow>(nameof(ExemptionRow.Document), new("Dokument", "Document"), row => row.Document),
        ]),
        new FactDescription<OfficeRow>("offices", OfficeLabel,
        [
            Of<OfficeRow>(nameof(OfficeRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId) with { IsTitle = true },
            Text<OfficeRow>(nameof(OfficeRow.Title), new("Titel", "Title"), row => row.Title) with { IsTitle = true },
            Value<OfficeRow, OfficeKind>(nameof(OfficeRow.Kind), KindLabel, row => row.Kind),
            Of<OfficeRow>(nameof(OfficeRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode) with { IsTitle = true },
            Of<OfficeRow>(nameof(OfficeRow.RegionCode), RegionLabel, ReferenceKind.Region, row => row.RegionCode) with { IsTitle = true },
            Of<OfficeRow>(nameof(OfficeRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
        ]),
        new FactDescription<PartyMembershipRow>("party_memberships", new("Valgt for parti eller liste", "Elected for a party or list"),
        [
            Of<PartyMembershipRow>(nameof(PartyMembershipRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId) with { IsTitle = true },
            Sealed<PartyMembershipRow>(nameof(PartyMembershipRow.LetterDigest), PartyLabel, row => row.LetterDigest),
            Of<PartyMembershipRow>(nameof(PartyMembershipRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode),
        ]),
        new FactDescription<GenderRow>("genders", new("Køn", "Gender"),
        [
            Of<GenderRow>(nameof(GenderRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId) with { IsTitle = true },
            Sealed<GenderRow>(nameof(GenderRow.GenderDigest), new("Køn", "Gender"), row => row.GenderDigest),
        ]),
        new FactDescription<ProposalRow>("proposals", new("Forslag fra offentligheden", "Proposal from the public"),
        [
            Number<ProposalRow>(nameof(ProposalRow.Number), PlaceLabel, row => row.Number) with { IsTitle = true },
            Value<ProposalRow, ProposalState>(nameof(ProposalRow.State), new("Status", "Status"), row => row.State),
            Inward<ProposalRow>(new("Handler om", "Is about"), row => (row.Subject, row.SubjectId), nameof(ProposalRow.Subject), nameof(ProposalRow.SubjectId)),
            Sealed<ProposalRow>(nameof(ProposalRow.WrongDigest), new("Hvad er forkert", "What is wrong"), row => row.WrongDigest),
            Sealed<ProposalRow>(nameof(ProposalRow.RightDigest), new("Hvad er rigtigt", "What is right"), row => row.RightDigest),
            Sealed<ProposalRow>(nameof(ProposalRow.SeenAtDigest), new("Hvor det kan ses", "Where it can be seen"), row => row.SeenAtDigest),
            Sealed<ProposalRow>(nameof(ProposalRow.ContactDigest), new("E-mail", "E-mail"), row => row.ContactDigest),
            Inward<ProposalRow>(new("Kode", "Code"), row => row.CodeHash, nameof(ProposalRow.CodeHash)),
            Inward<ProposalRow>(new("Modtaget", "Received"), row => row.ReceivedDay, nameof(ProposalRow.ReceivedDay)),
            Sealed<ProposalRow>(nameof(ProposalRow.AnswerDigest), new("Svar", "Answer"), row => row.AnswerDigest),
            Inward<ProposalRow>(new("Besvaret", "Answered"), row => row.AnsweredDay, nameof(ProposalRow.AnsweredDay)),
            Text<ProposalRow>(nameof(ProposalRow.Correction), new("Rettet ved nr.", "Corrected by entry"), row => row.Correction?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ]),
        new FactDescription<PersonRow>("persons", PersonLabel,
        [
            Of<PersonRow>(nameof(PersonRow.FactId), NameLabel, ReferenceKind.Person, row => row.FactId) with { Name = "name", IsTitle = true },
            Text<PersonRow>(nameof(PersonRow.Slug), AddressLabel, row => row.Slug),
        ]),
        new FactDescription<PersonNameRow>("person_names", new("Navn på person", "Name of a person"),
        [
            Text<PersonNameRow>(nameof(PersonNameRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Of<PersonNameRow>(nameof(PersonNameRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId),
        ]),
        new FactDescription<PersonAliasRow>("person_aliases", new("Anden skrivemåde", "Other spelling"),
        [
            Text<PersonAliasRow>(nameof(PersonAliasRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Of<PersonAliasRow>(nameof(PersonAliasRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId),
        ]),
        new FactDescription<PersonMergeRow>("person_merges", new("To personer er én", "Two persons are one"),
        [
            Of<PersonMergeRow>(nameof(PersonMergeRow.FromPersonId), new("Er", "Is"), ReferenceKind.Person, row => row.FromPersonId) with { IsTitle = true },
            Of<PersonMergeRow>(nameof(PersonMergeRow.IntoPersonId), new("Samme person som", "The same person as"), ReferenceKind.Person, row => row.IntoPersonId) with { IsTitle = true },
        ]),
        new FactDescription<MeetingRow>("meetings", MeetingLabel,
        [
            Of<MeetingRow>(nameof(MeetingRow.Body), new("Hvem mødtes", "Who met"), ReferenceKind.Body, row => row.Body) with { IsTitle = true },
        ]),
        new FactDescription<DecisionRow>("decisions", new("Beslutning", "Decision"),
        [
            Of<DecisionRow>(nameof(DecisionRow.MeetingId), MeetingLabel, ReferenceKind.Meeting, row => row.MeetingId) with { IsTitle = true },
            Text<DecisionRow>(nameof(DecisionRow.Item), new("Punkt", "Item"), row => row.Item) with { IsTitle = true },
            Text<DecisionRow>(nameof(DecisionRow.CaseNumber), new("Sag", "Case"), row => row.CaseNumber),
            Text<DecisionRow>(nameof(DecisionRow.Text), new("Ordlyd", "Text"), row => row.Text),
        ]),
        new FactDescription<AttendanceRow>("attendance", new("Fremmøde", "Attendance"),
        [
            Text<AttendanceRow>(nameof(AttendanceRow.PrintedName), new("Trykt navn", "Printed name"), row => row.PrintedName) with { IsTitle = true },
            Of<AttendanceRow>(nameof(AttendanceRow.MeetingId), MeetingLabel, ReferenceKind.Meeting, row => row.MeetingId) with { IsTitle = true },
            Of<AttendanceRow>(nameof(AttendanceRow.PersonId), PersonLabel, ReferenceKind.Person, row => row.PersonId),
            Number<AttendanceRow>(nameof(AttendanceRow.Place), PlaceLabel, row => row.Place),
            Truth<AttendanceRow>(nameof(AttendanceRow.Present), new("Til stede", "Present"), row => row.Present),
            Sealed<AttendanceRow>(nameof(AttendanceRow.PartyDigest), PartyLabel, row => row.PartyDigest),
            Of<AttendanceRow>(nameof(AttendanceRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode),
        ]),
        new FactDescription<ForumRow>("fora", ForumLabel,
        [
            Of<ForumRow>(nameof(ForumRow.FactId), NameLabel, ReferenceKind.Forum, row => row.FactId) with { Name = "name", IsTitle = true },
            Text<ForumRow>(nameof(ForumRow.Slug), AddressLabel, row => row.Slug),
            Text<ForumRow>(nameof(ForumRow.Kind), KindLabel, row => row.Kind),
            Value<ForumRow, ForumField>(nameof(ForumRow.Field), new("Område", "Field"), row => row.Field),
            Of<ForumRow>(nameof(ForumRow.KkrSlug), KkrLabel, ReferenceKind.Kkr, row => row.KkrSlug),
        ]),
        new FactDescription<ForumNameRow>("forum_names", new("Navn på forum", "Name of a forum"),
        [
            Text<ForumNameRow>(nameof(ForumNameRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Of<ForumNameRow>(nameof(ForumNameRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId),
        ]),
        new FactDescription<SentenceTickRow>("sentence_ticks", new("Vurdering af en sætning", "Judgement of a sentence"),
        [
            Of<SentenceTickRow>(nameof(SentenceTickRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
            Text<SentenceTickRow>(nameof(SentenceTickRow.Sentence), new("Sætning", "Sentence"), row => row.Sentence) with { IsTitle = true },
            Value<SentenceTickRow, SentenceVerdict>(nameof(SentenceTickRow.Verdict), new("Vurdering", "Judgement"), row => row.Verdict),
            Text<SentenceTickRow>(nameof(SentenceTickRow.Why), ReasonLabel, row => row.Why),
            Text<SentenceTickRow>(nameof(SentenceTickRow.Author), new("Vurderet af", "Judged by"), row => row.Author),
        ]),
        new FactDescription<PaperRow>("papers", new("Papir", "Paper"),
        [
            Of<PaperRow>(nameof(PaperRow.Body), new("Hvem mødtes", "Who met"), ReferenceKind.Body, row => row.Body) with { IsTitle = true },
            Value<PaperRow, PaperKind>(nameof(PaperRow.Kind), KindLabel, row => row.Kind),
            Text<PaperRow>(nameof(PaperRow.FileName), new("Fil", "File"), row => row.FileName),
            Text<PaperRow>(nameof(PaperRow.Sha256), new("SHA-256", "SHA-256"), row => row.Sha256),
            Number<PaperRow>(nameof(PaperRow.TextDigests), new("Forseglede stykker tekst", "Sealed pieces of text"), row => row.TextDigests.Length / SealedValueRow.DigestBytes),
        ]),
        new FactDescription<PaperAnswerRow>("paper_answers", new("Svar på forslag fra papir", "Answer to a proposal of a paper"),
        [
            Number<PaperAnswerRow>(nameof(PaperAnswerRow.PaperId), new("Papir, nummer", "Paper, number"), row => row.PaperId),
            Text<PaperAnswerRow>(nameof(PaperAnswerRow.Proposal), new("Forslag", "Proposal"), row => row.Proposal) with { IsTitle = true },
            Truth<PaperAnswerRow>(nameof(PaperAnswerRow.Accepted), new("Taget med", "Accepted"), row => row.Accepted),
            Text<PaperAnswerRow>(nameof(PaperAnswerRow.Entry), new("Registreret i journalpost", "Recorded in entry"), row => row.Entry?.ToString(CultureInfo.InvariantCulture)),
            Text<PaperAnswerRow>(nameof(PaperAnswerRow.Why), ReasonLabel, row => row.Why),
        ]),
        new FactDescription<ForumSettingRow>("forum_settings", new("Indstilling", "Setting"),
        [
            Of<ForumSettingRow>(nameof(ForumSettingRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId == ForumSettingRow.WholeRegister ? null : row.ForumId) with { IsTitle = true },
            Text<ForumSettingRow>(nameof(ForumSettingRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Text<ForumSettingRow>(nameof(ForumSettingRow.Value), new("Værdi", "Value"), row => row.Value),
        ]),
        new FactDescription<SeatRow>("seats", SeatLabel,
        [
            Text<SeatRow>(nameof(SeatRow.LabelDa), new("Betegnelse", "Label in Danish"), row => row.LabelDa) with { IsTitle = true },
            Text<SeatRow>(nameof(SeatRow.LabelEn), new("Betegnelse på engelsk", "Label"), row => row.LabelEn),
            Text<SeatRow>(nameof(SeatRow.Key), new("Nøgle", "Key"), row => row.Key) with { IsTitle = true },
            Of<SeatRow>(nameof(SeatRow.ForumId), ForumLabel, ReferenceKind.Forum, row => row.ForumId) with { IsTitle = true },
            Of<SeatRow>(nameof(SeatRow.SeatId), SeatLabel, ReferenceKind.Seat, row => row.SeatId),
            Text<SeatRow>(nameof(SeatRow.Kind), new("Gruppe", "Group"), row => row.Kind),
            Number<SeatRow>(nameof(SeatRow.Ordinal), PlaceLabel, row => row.Ordinal),
            Value<SeatRow, SeatRole>(nameof(SeatRow.Role), new("Rolle", "Role"), row => row.Role),
            Truth<SeatRow>(nameof(SeatRow.Voting), new("Stemmeret", "Votes"), row => row.Voting),
            Truth<SeatRow>(nameof(SeatRow.Political), new("Politisk", "Political"), row => row.Political),
            Of<SeatRow>(nameof(SeatRow.AppointedBy), new("Udpeges af", "Appointed by"), ReferenceKind.Authority, row => row.AppointedBy),
            Authorities<SeatRow>(nameof(SeatRow.NominatedBy), new("Efter indstilling fra", "Nominated by"), row => row.NominatedBy),
            Value<SeatRow, OfficeKind>(nameof(SeatRow.ExOfficioKind), new("Følger hvervet", "Follows the office"), row => row.ExOfficioKind),
            Of<SeatRow>(nameof(SeatRow.ExOfficioMunicipality), new("Hvervets kommune", "Municipality of the office"), ReferenceKind.Municipality, row => row.ExOfficioMunicipality),
            Of<SeatRow>(nameof(SeatRow.ExOfficioRegion), new("Hvervets region", "Region of the office"), ReferenceKind.Region, row => row.ExOfficioRegion),
            Of<SeatRow>(nameof(SeatRow.ReservedFor), new("Forbeholdt", "Reserved for"), ReferenceKind.Municipality, row => row.ReservedFor),
            Text<SeatRow>(nameof(SeatRow.CitationKey), new("Hjemmel", "Citation"), row => row.CitationKey),
        ]),
        new FactDescription<VoteTableRow>("vote_tables", new("Stemmetal", "Votes"),
        [
            Text<VoteTableRow>(nameof(VoteTableRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Of<VoteTableRow>(nameof(VoteTableRow.KkrSlug), KkrLabel, ReferenceKind.Kkr, row => row.KkrSlug),
            Votes<VoteTableRow>(nameof(VoteTableRow.Votes), new("Stemmer", "Votes"), row => row.Votes),
        ]),
        new FactDescription<DistributionRow>("distributions", new("Fordeling", "Distribution"),
        [
            Text<DistributionRow>(nameof(DistributionRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Text<DistributionRow>(nameof(DistributionRow.Slug), AddressLabel, row => row.Slug),
            Of<DistributionRow>(nameof(DistributionRow.KkrSlug), KkrLabel, ReferenceKind.Kkr, row => row.KkrSlug),
            Value<DistributionRow, DistributionPurpose>(nameof(DistributionRow.Purpose), new("Hvad fordeles", "What is distributed"), row => row.Purpose),
            Number<DistributionRow>(nameof(DistributionRow.VoteTableId), new("Stemmetal, nummer", "Votes, number"), row => row.VoteTableId),
            Text<DistributionRow>(nameof(DistributionRow.Groups), new("Grupper", "Groups"), row => DistributionText.Groups(row.Groups)),
            Seats<DistributionRow>(nameof(DistributionRow.Posts), new("Poster", "Posts"), row => row.Posts.Select(post => ("", post))),
            Seats<DistributionRow>(nameof(DistributionRow.Choices), new("Valg", "Choices"), row => row.Choices.Select(choice => (DistributionText.Choice(choice), choice.Post))),
            Text<DistributionRow>(nameof(DistributionRow.Lots), new("Lodtrækninger", "Drawn lots"), row => DistributionText.Lots(row.Lots)),
            Seats<DistributionRow>(nameof(DistributionRow.Transfers), new("Afgivet", "Given up"), row => row.Transfers.Select(transfer => (DistributionText.Transfer(transfer), transfer.Post))),
            Text<DistributionRow>(nameof(DistributionRow.MeetingDay), new("Konstituerende møde", "Constituting meeting"), row => row.MeetingDay?.Iso()),
        ]),
        new FactDescription<EditionRow>("editions", new("Udgave af Blå Bog", "Edition of the Blue Book"),
        [
            Of<EditionRow>(nameof(EditionRow.KkrSlug), KkrLabel, ReferenceKind.Kkr, row => row.KkrSlug) with { IsTitle = true },
            Text<EditionRow>(nameof(EditionRow.Title), new("Titel", "Title"), row => row.Title) with { IsTitle = true },
            Number<EditionRow>(nameof(EditionRow.Number), PlaceLabel, row => row.Number),
            Text<EditionRow>(nameof(EditionRow.Slug), AddressLabel, row => row.Slug),
            Text<EditionRow>(nameof(EditionRow.Language), new("Sprog", "Language"), row => row.Language),
            Number<EditionRow>(nameof(EditionRow.State), new("Læst af registrets udgave", "Read from version"), row => row.State),
            Text<EditionRow>(nameof(EditionRow.StateAt), new("Den udgave er fra", "That version is of"), row => InstantPattern.ExtendedIso.Format(row.StateAt)),
            Text<EditionRow>(nameof(EditionRow.ModelSha256), new("Indholdets sum (SHA-256)", "Digest of what it says (SHA-256)"), row => row.ModelSha256),
            Text<EditionRow>(nameof(EditionRow.Formats), new("Formater", "Formats"), row => string.Join(", ", row.Formats.Select(format => $"{format.Format} {format.Sha256}"))),
            Text<EditionRow>(nameof(EditionRow.PublishedAt), new("Udgivet", "Published"), row => InstantPattern.ExtendedIso.Format(row.PublishedAt)),
            Text<EditionRow>(nameof(EditionRow.PublishedBy), new("Udgivet af", "Published by"), row => row.PublishedBy),
        ]),
        new FactDescription<CouncilListRow>("council_lists", new("Fuldstændig liste over kommunalbestyrelsen", "Complete list of a council"),
        [
            Of<CouncilListRow>(nameof(CouncilListRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode) with { IsTitle = true },
        ]),
        new FactDescription<LawDocumentRow>("law_documents", new("Regler for en slags forum", "Law of a kind of forum"),
        [
            Text<LawDocumentRow>(nameof(LawDocumentRow.Kind), KindLabel, row => row.Kind) with { IsTitle = true },
            Document<LawDocumentRow>(nameof(LawDocumentRow.Document), new("Dokument", "Document"), row => row.Document),
        ]),
        new FactDescription<KkrRow>("kkrs", KkrLabel,
        [
            Text<KkrRow>(nameof(KkrRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Text<KkrRow>(nameof(KkrRow.Slug), AddressLabel, row => row.Slug),
        ]),
        new FactDescription<KkrAreaRow>("kkr_areas", new("Kommune i et KKR’s område", "Municipality in the area of a KKR"),
        [
            Of<KkrAreaRow>(nameof(KkrAreaRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode) with { IsTitle = true },
            Of<KkrAreaRow>(nameof(KkrAreaRow.KkrSlug), KkrLabel, ReferenceKind.Kkr, row => row.KkrSlug) with { IsTitle = true },
        ]),
        new FactDescription<AuthorityRow>("authorities", new("Den, der udpeger eller indstiller", "Who appoints or nominates"),
        [
            Text<AuthorityRow>(nameof(AuthorityRow.NameDa), NameLabel, row => row.NameDa) with { IsTitle = true },
            Text<AuthorityRow>(nameof(AuthorityRow.NameEn), new("Navn på engelsk", "Name in English"), row => row.NameEn),
            Text<AuthorityRow>(nameof(AuthorityRow.Slug), AddressLabel, row => row.Slug),
            Authorities<AuthorityRow>(nameof(AuthorityRow.JointMembers), new("I forening", "Jointly"), row => row.JointMembers),
        ]),
        new FactDescription<PartyRow>("parties", PartyLabel,
        [
            Text<PartyRow>(nameof(PartyRow.Letter), new("Bogstav", "Letter"), row => row.Letter) with { IsTitle = true },
            Text<PartyRow>(nameof(PartyRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Of<PartyRow>(nameof(PartyRow.MunicipalityCode), MunicipalityLabel, ReferenceKind.Municipality, row => row.MunicipalityCode),
        ]),
        new FactDescription<MunicipalityRow>("municipalities", MunicipalityLabel,
        [
            Text<MunicipalityRow>(nameof(MunicipalityRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Text<MunicipalityRow>(nameof(MunicipalityRow.Code), CodeLabel, row => row.Code),
            Of<MunicipalityRow>(nameof(MunicipalityRow.RegionCode), RegionLabel, ReferenceKind.Region, row => row.RegionCode),
        ]),
        new FactDescription<RegionRow>("regions", RegionLabel,
        [
            Text<RegionRow>(nameof(RegionRow.Name), NameLabel, row => row.Name) with { IsTitle = true },
            Text<RegionRow>(nameof(RegionRow.Code), CodeLabel, row => row.Code),
        ]),
    ];

    private static readonly string[] SecretariatOnly = ["nomination_texts", "nomination_rounds", "nomination_links", "letter_templates", "reminders", "reminder_digests"];

    /// <summary>Those that everybody may be told of; of the nominations among them only the public ones.</summary>
    public static IReadOnlyList<FactDescription> Public { get; } = [.. All.Where(description => !SecretariatOnly.Contains(description.Table, StringComparer.Ordinal))];

    public static IReadOnlyDictionary<string, FactDescription> ByTable { get; } = All.ToDictionary(description => description.Table, StringComparer.Ordinal);
}
