namespace Appointments.Web.Pages.Registering;

/// <summary>What a secretary types to register an appointment.</summary>
public sealed class RegistrationForm : DeskForm
{
    /// <summary>What must be said before anything can be checked.</summary>
    internal static readonly IReadOnlyList<string> Needed = ["forum", "firstDay", "seat", "person"];

    public string? Act { get; set; }

    public string? Forum { get; set; }

    public string? Seat { get; set; }

    public string? Party { get; set; }

    public string? Paper { get; set; }

    public string? PaperItem { get; set; }

    /// <summary>The operation file of what is to be done.</summary>
    internal string Operation => Act switch { "NOTED" => "note-appointment", "RECOMMENDED" => "recommend-appointment", _ => "register-appointment" };

    /// <summary>The input of the mutation, but for what all have.</summary>
    internal Dictionary<string, object?> Particulars => new(StringComparer.Ordinal)
    {
        ["forum"] = Forum,
        ["seat"] = Seat,
        ["person"] = Person,
        ["firstDay"] = FirstDay,
        ["lastDay"] = LastDay,
        ["decision"] = Decision,
        ["municipality"] = Municipality,
        ["party"] = Party,
        ["source"] = Said(Paper) is { } paper ? new { paper, item = Said(PaperItem) } : null,
        ["excuse"] = Excuse,
    };
}
