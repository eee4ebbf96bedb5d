using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.Sittings;

/// <summary>What a secretary types to fill the seats of a meeting, but for the lines, which are read one by one.</summary>
public sealed class SittingForm : DeskForm
{
    /// <summary>Lines of a spreadsheet: name, forum, seat, item, with tabs between.</summary>
    public string? Paste { get; set; }

    /// <summary>The item of lines that name none of their own.</summary>
    public string? Item { get; set; }

    /// <summary>The case number of decisions that are recorded now.</summary>
    public string? CaseNumber { get; set; }

    /// <summary>True when it is to be recorded: all lines, or those that pass.</summary>
    internal bool Records => Button is "register" or "register-passing";

    /// <summary>True when the lines are to be held against the register.</summary>
    internal bool Checks => Records || Button == "check";
}
