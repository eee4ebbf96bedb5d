using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.Nominations;

/// <summary>What a secretary types to take a round of nomination a step on.</summary>
public sealed class NominationForm : DeskForm
{
    /// <summary>Which form of the page; null when the page was only opened.</summary>
    public string? Step { get; set; }

    public string? Forum { get; set; }

    public string? PeriodDay { get; set; }

    public string? DeadlineDay { get; set; }

    public string? MeetingDay { get; set; }

    public string? EraseDay { get; set; }

    public string? EraseReason { get; set; }

    public List<RoundGroupForm> Groups { get; set => field = value ?? []; } = [];   // a form without any sends null

    public string? Day { get; set; }

    public string? Status { get; set; }

    public string? Why { get; set; }

    /// <summary>Seat group and organisation in one, as <c>business/di</c>.</summary>
    public string? For { get; set; }

    /// <summary>Slug of the person whose name or slug was typed; null before it was looked up.</summary>
    internal string? KnownPerson { get; set; }

    public string? Name { get; set; }

    public string? Title { get; set; }

    public string? Workplace { get; set; }

    public string? Gender { get; set; }

    public string? FromSmallCompany { get; set; }

    public string? Statement { get; set; }

    public string? StatedReason { get; set; }

    /// <summary><c>ja</c> when everybody may read of the nomination; anything else is in confidence.</summary>
    public string? Public { get; set; }

    public string? Nomination { get; set; }

    public string? Organisation { get; set; }

    public List<SeatChoiceForm> Chosen { get; set => field = value ?? []; } = [];

    /// <summary>Only what was typed in the form of this step is shown in it again.</summary>
    internal string? Typed(string step, string? value) => Step == step ? value : null;

    /// <summary>The answer to a question of yes and no; null for neither.</summary>
    internal bool? Small => FromSmallCompany switch { "ja" => true, "nej" => false, _ => null };
}
