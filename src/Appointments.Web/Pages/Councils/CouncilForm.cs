using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.Councils;

/// <summary>What a secretary types of a municipal council after an election.</summary>
public sealed class CouncilForm : DeskForm
{
    /// <summary>The members, one a line.</summary>
    public string? Lines { get; set; }

    /// <summary>True when nobody else sits in the council.</summary>
    public bool Complete { get; set; }
}
