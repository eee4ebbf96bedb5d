using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.Nominations;

/// <summary>What each form of a round's page asks of the register.</summary>
public static class RoundRequests
{
    /// <summary>The operation, its input, and what of it must be there.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="round">The round as it was shown.</param>
    /// <param name="today">Today.</param>
    public static (string Operation, Dictionary<string, object?> Particulars, IReadOnlyList<string> Needed) Of(NominationForm form, NominationRoundAnswer round, string today) => form.Step switch
    {
        "ret" => ("change-nomination-round", Settings(form, round), Emptied(form, round)),
        "sletdag" => ("change-nomination-round", Input(round, ("eraseDay", form.EraseDay), ("eraseReason", form.EraseReason)), []),
        "organisationer" => Step(form, round, "ORGANISATIONS_DECIDED"),
        "sendt" => Step(form, round, "INVITED"),
        "kontrolleret" => Step(form, round, "CHECKED"),
        "orienteret" => Step(form, round, "INFORMED"),
        "opgiv" => Step(form, round, "WITHDRAWN"),
        "luk" => ("revoke-nomination-link", Input(round, ("organisation", form.Organisation)), ["organisation"]),
        "traek" => ("withdraw-nomination", new(StringComparer.Ordinal) { ["nomination"] = form.Nomination }, ["nomination"]),
        "udpeg" => ("appoint-nominees", Input(round, ("chosen", Chosen(form)), ("day", form.Day), ("decision", form.Decision)), ["chosen", "day"]),
        "slet" => ("erase-due-nominations", new(StringComparer.Ordinal) { ["day"] = today }, []),
        _ => ("record-nomination", Nomination(form, round), ["seatGroup"]),
    };

    private static Dictionary<string, object?> Input(NominationRoundAnswer round, params (string Name, object? Value)[] members)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal) { ["round"] = round.Slug };
        foreach (var (name, value) in members)
        {
            input[name] = value;
        }

        return input;
    }

    /// <summary>What of the round is to be set otherwise. What stands as it stood is not sent; of a day that was emptied it is sent that it is taken away.</summary>
    private static Dictionary<string, object?> Settings(NominationForm form, NominationRoundAnswer round)
    {
        var moved = form.EraseDay != round.EraseDay || DeskForm.Said(form.EraseReason) != round.EraseReason;
        var cleared = new List<string>();
        if (IsEmptied(form.DeadlineDay, round.DeadlineDay))
        {
            cleared.Add("DEADLINE");
        }

        if (IsEmptied(form.MeetingDay, round.MeetingDay))
        {
            cleared.Add("MEETING");
        }

        return Input(
            round,
            ("groups", Groups(form, round)),
            ("deadlineDay", form.DeadlineDay),
            ("meetingDay", form.MeetingDay),
            ("eraseDay", moved ? form.EraseDay : null),
            ("eraseReason", moved ? form.EraseReason : null),
            ("cleared", cleared.Count == 0 ? null : cleared));
    }

    /// <summary>The day of deletion and its reason are never empty: emptied they are asked for.</summary>
    private static string[] Emptied(NominationForm form, NominationRoundAnswer round) =>
    [
        .. IsEmptied(form.EraseDay, round.EraseDay) ? ["eraseDay"] : Array.Empty<string>(),
        .. IsEmptied(form.EraseReason, round.EraseReason) ? ["eraseReason"] : Array.Empty<string>(),
    ];

    // The form has all of these fields, so what is not said in one of them was taken out.
    private static bool IsEmptied(string? typed, string? stood) => DeskForm.Said(typed) is null && stood is not null;

    private static bool? Turned(string? typed, bool stood) => typed switch { "nej" when stood => false, "ja" when !stood => true, _ => null };

    private static (string, Dictionary<string, object?>, IReadOnlyList<string>) Step(NominationForm form, NominationRoundAnswer round, string step) =>
        ("step-nomination-round", Input(round, ("step", step), ("day", form.Day), ("status", step == "ORGANISATIONS_DECIDED" ? form.Status : null), ("why", step == "WITHDRAWN" ? form.Why : null)), ["day"]);

    private static List<object>? Groups(NominationForm form, NominationRoundAnswer round)
    {
        // What stands as it stood is not sent: it would be taken for set anew.
        var groups = form.Groups.Select(group => (Typed: group, Stood: round.Groups.FirstOrDefault(it => it.SeatGroup == group.SeatGroup))).Where(it => it.Stood is not null).Select(it =>
        {
            var organisations = it.Typed.Chosen;
            var (same, criteria) = (organisations.SequenceEqual(it.Stood!.Organisations.Select(check => check.Organisation?.Slug), StringComparer.Ordinal), (it.Typed.Criteria ?? "").Trim());
            return new
            {
                seatGroup = it.Stood.SeatGroup,
                organisations = same ? null : organisations,
                criteria = criteria == (it.Stood.Criteria ?? "") ? null : criteria,
                jointly = Turned(it.Typed.Jointly, it.Stood.Jointly != false),
            };
        }).Where(group => group.organisations is not null || group.criteria is not null || group.jointly is not null).ToList<object>();
        return groups.Count == 0 ? null : groups;
    }

    private static List<object>? Chosen(NominationForm form)
    {
        var chosen = form.Chosen.Where(it => DeskForm.Said(it.Nomination) is not null).Select(it => new { nomination = it.Nomination, seat = it.Seat }).ToList<object>();
        return chosen.Count == 0 ? null : chosen;
    }

    private static Dictionary<string, object?> Nomination(NominationForm form, NominationRoundAnswer round)
    {
        var wanted = (form.For ?? "").Split('/', 2);
        return new(StringComparer.Ordinal)
        {
            ["forum"] = round.Forum.Slug,
            ["round"] = round.Slug,
            ["periodDay"] = round.FirstDay,
            ["public"] = form.Public == "ja",
            ["seatGroup"] = wanted[0],
            ["organisation"] = wanted.ElementAtOrDefault(1),
            ["person"] = form.KnownPerson,
            ["name"] = form.Name,
            ["title"] = form.Title,
            ["workplace"] = form.Workplace,
            ["gender"] = form.Gender,
            ["fromSmallCompany"] = form.Small,
            ["municipality"] = form.Municipality,
            ["statement"] = form.Statement,
            ["statedReason"] = form.StatedReason,
        };
    }
}
