using Appointments.Domain.Sources;

namespace Appointments.Data.Views.Changes;

/// <summary>What was asked for, in words; the names stand in the journal for ever, so none is ever taken away.</summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["register-appointment"] = new("Udpegning registreret", "Appointment registered"),
        ["register-sitting"] = new("Udpegninger på et møde registreret", "Appointments of a meeting registered"),
        ["note-appointment"] = new("Udpegning taget til efterretning", "Appointment noted"),
        ["recommend-appointment"] = new("Anbefaling registreret", "Recommendation registered"),
        ["end-appointment"] = new("Udpegning afsluttet", "Appointment ended"),
        ["replace-holder"] = new("Udskiftning på en plads", "Holder of a seat replaced"),
        ["correct-appointment"] = new("Udpegning rettet", "Appointment corrected"),
        ["register-deputy"] = new("Stedfortræder registreret", "Deputy registered"),
        ["end-deputy"] = new("Stedfortræder afsluttet", "Deputy ended"),
        ["register-person"] = new("Person registreret", "Person registered"),
        ["merge-persons"] = new("To personer lagt sammen", "Two persons merged"),
        ["unmerge-persons"] = new("Sammenlægning af personer ophævet", "Merge of persons undone"),
        ["record-office"] = new("Hverv registreret", "Office recorded"),
        ["end-office"] = new("Hverv afsluttet", "Office ended"),
        ["correct-office"] = new("Hverv rettet", "Office corrected"),
        ["record-council"] = new("Kommunalbestyrelse registreret", "Municipal council recorded"),
        ["record-gender"] = new("Køn registreret", "Gender recorded"),
        ["record-party"] = new("Parti registreret", "Party recorded"),
        ["register-meeting"] = new("Møde registreret", "Meeting registered"),
        ["record-decision"] = new("Beslutning registreret", "Decision recorded"),
        ["keep-paper"] = new("Papir læst ind", "Paper read in"),
        ["answer-paper-proposal"] = new("Forslag fra papir besvaret", "Proposal of a paper answered"),
        ["register-forum"] = new("Forum oprettet", "Forum registered"),
        ["change-seat-plan"] = new("Pladser ændret", "Seat plan changed"),
        ["set-forum-setting"] = new("Indstilling for forum sat", "Setting of a forum set"),
        ["excuse"] = new("Undtagelse begrundet", "Violation excused"),
        ["tick-sentence"] = new("Sætning i grundlaget vurderet", "Sentence of the legal basis judged"),
        ["record-votes"] = new("Stemmetal registreret", "Votes recorded"),
        ["record-distribution"] = new("Fordeling registreret", "Distribution recorded"),
        ["record-lot"] = new("Lodtrækning registreret", "Drawn lot recorded"),
        ["choose-post"] = new("Post valgt", "Post chosen"),
        ["pass-post"] = new("Post afgivet", "Post given up"),
        ["record-nomination"] = new("Indstilling registreret", "Nomination recorded"),
        ["withdraw-nomination"] = new("Indstilling trukket tilbage", "Nomination withdrawn"),
        ["open-nomination-round"] = new("Indstillingsrunde oprettet", "Round of nomination opened"),
        ["change-nomination-round"] = new("Indstillingsrunde ændret", "Round of nomination changed"),
        ["step-nomination-round"] = new("Indstillingsrunde ført videre", "Round of nomination taken a step on"),
        ["issue-nomination-links"] = new("Links til organisationer lavet", "Links of organisations made"),
        ["revoke-nomination-link"] = new("Link til en organisation lukket", "Link of an organisation closed"),
        ["appoint-nominees"] = new("Indstillede udpeget", "Nominees appointed"),
        ["erase-nominations"] = new("Indstillinger slettet", "Nominations deleted"),
        ["set-letter-template"] = new("Brevskabelon lagt ind", "Template of a letter set"),
        ["publish-edition"] = new("Udgave af Blå Bog udgivet", "Edition of the Blue Book published"),
        ["propose-correction"] = new("Forslag til rettelse modtaget", "Proposal of a correction received"),
        ["answer-proposal"] = new("Forslag besvaret", "Proposal answered"),
        ["erase-proposal"] = new("Tekst i et forslag slettet", "Text of a proposal erased"),
        ["set-reminder"] = new("Modtager af påmindelser sat", "Recipient of reminders set"),
        ["end-reminder"] = new("Modtager af påmindelser slettet", "Recipient of reminders erased"),
        ["turn-off-reminder"] = new("Påmindelser slået fra af modtageren", "Reminders turned off by the recipient"),
        ["take-digest"] = new("Påmindelse gjort klar", "Digest of reminders made"),
        ["note-digest"] = new("Påmindelse sendt eller ej", "Digest of reminders sent or not"),
        ["import-councillors"] = new("Kommunalbestyrelser indlæst", "Councillors imported"),
        ["suppose-election"] = new("Valg antaget", "Election supposed"),
        ["import-reference"] = new("Grunddata indlæst", "Reference data imported"),
        ["import-fora"] = new("Fora indlæst", "Fora imported"),
        ["import-law"] = new("Regler indlæst", "Law imported"),
        ["import-bulk"] = new("Sæt indlæst", "Set imported"),
        ["import-tables"] = new("Tabeller indlæst", "Tables imported"),
        ["import-paper"] = new("Papir indlæst", "Paper imported"),
    };

    /// <summary>The words; a command of another program that has none here is shown by its name.</summary>
    public static LocalizedText Of(string command) => Words.GetValueOrDefault(command) ?? new(command, command);
}
