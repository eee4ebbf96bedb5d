using System.Globalization;
using Appointments.Domain.Time;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>
/// Takes into the register what a secretary accepts of a paper, each fact by the same mutation as everywhere else, with the paper, the item and the sentence as its
/// source. Every step has a key that follows from the paper and the proposal, so that a second click, or a step that failed half way, records nothing twice.
/// </summary>
public sealed class PaperClerk(RegistrationDesk desk, PaperShelf shelf, IStringLocalizer<Texts> texts)
{
    /// <summary>Accepts the meeting and every decision that is not answered yet; stops at the first that cannot be taken.</summary>
    public async Task<IReadOnlyList<PaperAnswering>> AcceptMeetingAsync(OpenedPaper paper, TypedAnswers typed, CancellationToken cancel)
    {
        var done = new List<PaperAnswering>();
        foreach (var key in paper.Things.Where(thing => !thing.IsOfPerson && thing.Answer is not { Accepted: true }).Select(thing => thing.Key))
        {
            // What the step before recorded is known to the next.
            var now = done.Count == 0 ? paper : (await shelf.OpenAsync(paper.Kept.Id, cancel))!;
            done.Add(await AcceptAsync(now, now.Things.First(thing => thing.Key == key), typed, cancel));
            if (!done[^1].IsDone)
                break;
        }

        return done;
    }

    /// <summary>Accepts one proposal as it was typed.</summary>
    public async Task<PaperAnswering> AcceptAsync(OpenedPaper paper, Proposed thing, TypedAnswers typed, CancellationToken cancel)
    {
        var step = new PaperStep(desk, texts, paper, thing, typed);
        var recorded = thing.Kind switch
        {
            ProposedKind.Meeting => await MeetingAsync(step, cancel),
            ProposedKind.Decision => await DecisionAsync(step, cancel),
            ProposedKind.Withdrawal => await WithdrawalAsync(step, cancel),
            ProposedKind.Nomination => await NominationAsync(step, cancel),
            _ => await AppointmentAsync(step, cancel),
        };
        return recorded.IsDone ? await AnswerAsync(step, accepted: true, recorded, cancel) : recorded;
    }

    /// <summary>Rejects one proposal.</summary>
    public Task<PaperAnswering> RejectAsync(OpenedPaper paper, Proposed thing, TypedAnswers typed, CancellationToken cancel)
    {
        var step = new PaperStep(desk, texts, paper, thing, typed);
        return AnswerAsync(step, accepted: false, new PaperAnswering(thing.Key, [], [], null) { Accepts = false }, cancel);
    }

    private static async Task<PaperAnswering> MeetingAsync(PaperStep step, CancellationToken cancel)
    {
        var known = step.Paper.Meeting;
        if (known is { Attendance.Count: > 0 } || (known is not null && step.Paper.Read.Attendance.Count == 0))
            return step.Done();
        var chosen = step.Paper.Read.Attendance.Select((line, place) => (Line: line, Person: step.Typed.Or(step.Key, PersonField(place), Suggested(step.Paper, line.Name, line.Party, line.Municipality)))).ToList();

        // Nobody is added to the register before it is said of all who they are.
        if (chosen.Find(it => it.Person is null) is { Line: { } unsaid })
            return step.Refused("Papers.WhoIs", unsaid.Name);
        var lines = new List<object>();
        foreach (var (line, chosenPerson) in chosen)
        {
            var (person, fault) = await step.PersonAsync(chosenPerson!, line.Name, cancel);
            if (person is null)
                return fault!;
            lines.Add(new { person, printedName = line.Name, party = line.Party, municipality = step.Paper.CodeOf(line.Municipality), present = line.Present });
        }

        return await step.RecordAsync(
            "register-meeting",
            new(StringComparer.Ordinal)
            {
                ["meeting"] = known?.Id, ["body"] = known is null ? step.Paper.Body : null, ["day"] = known is null ? step.Paper.Kept.Day : null,
                ["attendance"] = lines.Count > 0 ? lines : null, ["source"] = step.Source(item: null, note: null),
            },
            cancel);
    }

    private static async Task<PaperAnswering> DecisionAsync(PaperStep step, CancellationToken cancel)
    {
        var item = step.Thing.Item!;
        if (step.Paper.DecisionOf(item.Number) is not null)
            return step.Done();
        return step.Paper.Meeting is not { Id: { } meeting }
            ? step.Refused("Papers.MeetingFirst")
            : await step.RecordAsync(
                "record-decision",
                new(StringComparer.Ordinal) { ["meeting"] = meeting, ["item"] = item.Number, ["caseNumber"] = item.CaseNumber, ["text"] = item.Decision, ["source"] = step.Source(item.Number, note: null) },
                cancel);
    }

    private async Task<PaperAnswering> AppointmentAsync(PaperStep step, CancellationToken cancel)
    {
        var told = step.Thing.Told!;
        var act = step.Typed.Or(step.Key, "act", SuggestedAct(step.Thing)) ?? "APPOINTED";
        var (forum, seat) = await SeatAsync(step, cancel);
        if (forum is null || seat is null)
            return forum is null ? step.Refused("Papers.WhichForum") : step.Refused("Papers.WhichSeat");
        if (FaultyDay(step) is { } badDay)
            return badDay;
        if (await shelf.SeatsAsync(forum, SeatsDay(step.Paper, step.Thing, step.Typed), cancel) is { } board && board.Seats.All(it => it.Key != seat))
            return step.Refused("Papers.WhichSeat");
        string? decision = null;
        if (!told.Reported && step.Thing.Item is { Decision: not null } item)
        {
            if (step.Paper.DecisionOf(item.Number) is not { } recorded)
                return step.Refused("Papers.DecisionFirst", item.Number);
            decision = recorded.Id;
        }

        // Somebody new is added last, when all else is there.
        var (person, fault) = await PersonOfAsync(step, cancel);
        if (person is null)
            return fault!;
        var input = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["forum"] = forum, ["seat"] = seat, ["person"] = person, ["firstDay"] = step.Typed.Or(step.Key, "firstDay", FirstDay(step)), ["lastDay"] = step.Typed.Said(step.Key, "lastDay"),
            ["source"] = step.Source(told.Item, told.Sentence),
        };
        if (act == "DEPUTY")
            return await step.RecordAsync("register-deputy", input, cancel);
        input["decision"] = decision;
        input["party"] = told.Party;
        input["municipality"] = step.Paper.CodeOf(told.Municipality);
        return await step.RecordAsync(act switch { "NOTED" => "note-appointment", "RECOMMENDED" => "recommend-appointment", _ => "register-appointment" }, input, cancel);
    }

    private async Task<PaperAnswering> WithdrawalAsync(PaperStep step, CancellationToken cancel)
    {
        var told = step.Thing.Told!;
        if (step.Typed.Or(step.Key, "forum", ForumGuesses.Suggested(told.Forum, step.Paper.Fora)?.Slug) is not { } forum)
            return step.Refused("Papers.WhichForum");
        if (step.Typed.Or(step.Key, "person", Suggested(step.Paper, told.Person, told.Party, told.Municipality)) is not { } person || person == TypedAnswers.NewPerson)
            return step.Refused("Papers.WhoIs", told.Person);
        var lastDay = step.Typed.Or(step.Key, "lastDay", FirstDay(step)) ?? step.Paper.Kept.Day;
        if (DayWords.Read(lastDay) is null)
            return step.Refused("BadDay", lastDay);
        return await shelf.AppointmentAsync(person, forum, lastDay, cancel) is not { Id: { } appointment }
            ? step.Refused("Papers.HoldsNothing", told.Person)
            : await step.RecordAsync("end-appointment", new(StringComparer.Ordinal) { ["appointment"] = appointment, ["lastDay"] = lastDay, ["endReason"] = PaperStep.Cut(told.Sentence, 400) }, cancel);
    }

    private async Task<PaperAnswering> NominationAsync(PaperStep step, CancellationToken cancel)
    {
        var told = step.Thing.Told!;
        var (forum, seat) = await SeatAsync(step, cancel);
        if (forum is null || seat is null)
            return forum is null ? step.Refused("Papers.WhichForum") : step.Refused("Papers.WhichSeat");
        if (FaultyDay(step) is { } badDay)
            return badDay;
        var chosen = step.Typed.Or(step.Key, "person", Suggested(step.Paper, told.Person, told.Party, told.Municipality));
        if (chosen is null)
            return step.Refused("Papers.WhoIs", told.Person);

        // Somebody who is only proposed does not become a person of the register by it.
        var isKnown = chosen != TypedAnswers.NewPerson;
        return await step.RecordAsync(
            "record-nomination",
            new(StringComparer.Ordinal)
            {
                ["forum"] = forum, ["seatGroup"] = GroupOf(seat), ["periodDay"] = step.Typed.Or(step.Key, "firstDay", FirstDay(step)) ?? step.Paper.Kept.Day,
                ["person"] = isKnown ? chosen : null, ["name"] = isKnown ? null : told.Person, ["municipality"] = step.Paper.CodeOf(told.Municipality), ["public"] = true,
                ["source"] = step.Source(told.Item, told.Sentence),
            },
            cancel);
    }

    private async Task<PaperAnswering> AnswerAsync(PaperStep step, bool accepted, PaperAnswering recorded, CancellationToken cancel)
    {
        var answered = await step.RecordAsync(
            "answer-paper-proposal",
            new(StringComparer.Ordinal) { ["paper"] = step.Paper.Kept.Id, ["proposal"] = step.Key, ["accepted"] = accepted, ["entry"] = recorded.Entry, ["why"] = step.Typed.Said(step.Key, "why") },
            cancel,
            again: true);
        return answered.IsDone ? recorded : answered;
    }

    private static async Task<(string? Person, PaperAnswering? Fault)> PersonOfAsync(PaperStep step, CancellationToken cancel)
    {
        var told = step.Thing.Told!;
        return step.Typed.Or(step.Key, "person", Suggested(step.Paper, told.Person, told.Party, told.Municipality)) is { } chosen
            ? await step.PersonAsync(chosen, told.Person, cancel)
            : (null, step.Refused("Papers.WhoIs", told.Person));
    }

    private async Task<(string? Forum, string? Seat)> SeatAsync(PaperStep step, CancellationToken cancel)
    {
        var told = step.Thing.Told!;
        if (step.Typed.Or(step.Key, "forum", ForumGuesses.Suggested(told.Forum, step.Paper.Fora)?.Slug) is not { } forum)
            return (null, null);
        if (step.Typed.Said(step.Key, "seat") is { } typed)
            return (forum, typed);
        var seats = await shelf.SeatsAsync(forum, SeatsDay(step.Paper, step.Thing, step.Typed), cancel);
        return (forum, SeatGuesses.Suggested(told.Role, seats?.Seats ?? [], step.Typed.Or(step.Key, "person", Suggested(step.Paper, told.Person, told.Party, told.Municipality)))?.Key);
    }

    private static PaperAnswering? FaultyDay(PaperStep step) =>
        new[] { "firstDay", "lastDay" }.Select(field => step.Typed.Said(step.Key, field)).FirstOrDefault(day => day is not null && DayWords.Read(day) is null) is { } faulty ? step.Refused("BadDay", faulty) : null;

    private static string? FirstDay(PaperStep step) => SuggestedDay(step.Paper, step.Thing);

    /// <summary>The day to suggest: the one told, else that of the meeting.</summary>
    public static string SuggestedDay(OpenedPaper paper, Proposed thing) => thing.Told?.Day is { } day ? day.Iso() : paper.Kept.Day;

    /// <summary>On which day the seats are looked at: the day typed, where it is one.</summary>
    public static string SeatsDay(OpenedPaper paper, Proposed thing, TypedAnswers typed)
    {
        var day = typed.Or(thing.Key, "firstDay", SuggestedDay(paper, thing));
        return day is not null && DayWords.Read(day) is not null ? day : paper.Kept.Day;
    }

    /// <summary>What to suggest as the act: another authority's appointment is noted, a deputy is registered as such.</summary>
    public static string SuggestedAct(Proposed thing) =>
        thing.Told?.Role is { } role && (role.Contains("stedfortræder", StringComparison.OrdinalIgnoreCase) || role.Contains("suppleant", StringComparison.OrdinalIgnoreCase)) ? "DEPUTY"
        : thing.Told is { Reported: true } ? "NOTED"
        : "APPOINTED";

    /// <summary>Whom to suggest for a printed name: the likely one; somebody new where nobody has a name like it; nobody where a person must say.</summary>
    public static string? Suggested(OpenedPaper paper, string name, string? party, string? municipality)
    {
        var guesses = paper.Guess(name, party, municipality);
        return guesses.Count == 0 ? TypedAnswers.NewPerson : PersonGuesses.Suggested(guesses)?.Person.Slug;
    }

    /// <summary>The field of a line of the attendance list.</summary>
    public static string PersonField(int line) => $"person{line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A seat's key without its number is its group.</summary>
    private static string GroupOf(string seat) => seat.LastIndexOf('-') is var dash && dash > 0 && seat[(dash + 1)..].All(char.IsAsciiDigit) ? seat[..dash] : seat;
}
