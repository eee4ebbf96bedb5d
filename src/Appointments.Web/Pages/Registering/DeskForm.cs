namespace Appointments.Web.Pages.Registering;

/// <summary>What a secretary types on every page that registers; texts as they come, the register reads and refuses them.</summary>
public abstract class DeskForm
{
    public string? Search { get; set; }

    public string? Person { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    public string? Decision { get; set; }

    public string? Municipality { get; set; }

    public string? Reason { get; set; }

    public string? ExcuseRule { get; set; }

    public string? ExcuseReason { get; set; }

    public string? ExcuseAuthor { get; set; }

    public string? ExcuseDocument { get; set; }

    /// <summary>Made when the form was first shown, so that a second click records nothing more.</summary>
    public string? Key { get; set; }

    /// <summary>The forum's version that was shown.</summary>
    public string? Version { get; set; }

    /// <summary>Which button: <c>register</c>, <c>check</c>, <c>look</c> to see the choices, <c>check-live</c> for what the page asks while one types; null when it was opened.</summary>
    public string? Button { get; set; }

    /// <summary>Slug of somebody who was taken from a list of candidates; null when none was.</summary>
    public string? Pick { get; set; }

    /// <summary>The name of somebody who is not in the register yet.</summary>
    public string? NewName { get; set; }

    /// <summary>True when it is to be recorded; everything else only checks.</summary>
    internal bool Registers => Button == "register";

    /// <summary>True when somebody pressed a button and wants an answer, what is missing included.</summary>
    internal bool WantsAnswer => Button is "register" or "check";

    /// <summary>The excuse as the mutation takes it; null when no reason or no rule is given.</summary>
    internal object? Excuse => Said(ExcuseReason) is { } reason && Said(ExcuseRule) is { } rule
        ? new { rule, reason, author = Said(ExcuseAuthor) ?? "", document = Said(ExcuseDocument) }
        : null;

    /// <summary>What a field says, without the blanks around it; null when it says nothing.</summary>
    internal static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
