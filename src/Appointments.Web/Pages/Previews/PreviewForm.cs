namespace Appointments.Web.Pages.Previews;

/// <summary>What a secretary types or hands over to look ahead at an election; files come beside it.</summary>
public sealed class PreviewForm
{
    public string? Councillors { get; set; }

    public string? Term { get; set; }

    public string? Until { get; set; }

    public bool Complete { get; set; }

    public string? Votes { get; set; }
}
