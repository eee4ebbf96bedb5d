using System.Globalization;

namespace Appointments.Web.Pages.Registering;

/// <summary>What a secretary types to register an appointment; texts as they come, the register reads and refuses them.</summary>
public sealed class RegistrationForm
{
    public string? Act { get; set; }

    public string? Forum { get; set; }

    public string? Seat { get; set; }

    public string? Search { get; set; }

    public string? Person { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    public string? Decision { get; set; }

    public string? Municipality { get; set; }

    public string? Party { get; set; }

    public string? Paper { get; set; }

    public string? PaperItem { get; set; }

    public string? Reason { get; set; }

    public string? ExcuseRule { get; set; }

    public string? ExcuseReason { get; set; }

    public string? ExcuseAuthor { get; set; }

    public string? ExcuseDocument { get; set; }

    /// <summary>Made when the form was first shown, so that a second click records nothing more.</summary>
    public string? Key { get; set; }

    /// <summary>The forum's version that was shown.</summary>
    public string? Version { get; set; }

    /// <summary>Which button: <c>register</c>, or anything else to look and check.</summary>
    public string? Button { get; set; }

    /// <summary>The operation file of what is to be done.</summary>
    internal string Operation => Act switch { "NOTED" => "note-appointment", "RECOMMENDED" => "recommend-appointment", _ => "register-appointment" };

    /// <summary>The input of the mutation.</summary>
    internal Dictionary<string, object?> ToInput(bool dryRun) => new(StringComparer.Ordinal)
    {
        ["idempotencyKey"] = Key,
        ["expectedVersion"] = int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : null,
        ["reason"] = dryRun && string.IsNullOrWhiteSpace(Reason) ? "…" : Reason?.Trim() ?? " ",
        ["dryRun"] = dryRun,
        ["forum"] = Forum,
        ["seat"] = Seat,
        ["person"] = Person,
        ["firstDay"] = FirstDay,
        ["lastDay"] = LastDay,
        ["decision"] = Decision,
        ["municipality"] = Municipality?.Trim(),
        ["party"] = Party?.Trim(),
        ["source"] = string.IsNullOrWhiteSpace(Paper) ? null : new { paper = Paper.Trim(), item = string.IsNullOrWhiteSpace(PaperItem) ? null : PaperItem.Trim() },
        ["excuse"] = string.IsNullOrWhiteSpace(ExcuseReason) || string.IsNullOrWhiteSpace(ExcuseRule) ? null : new
        {
            rule = ExcuseRule,
            reason = ExcuseReason.Trim(),
            author = ExcuseAuthor?.Trim() ?? "",
            document = string.IsNullOrWhiteSpace(ExcuseDocument) ? null : ExcuseDocument.Trim(),
        },
    };
}
