using Appointments.Web.Pages.Registering;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>What was typed for each proposal; before anything was sent nothing.</summary>
/// <param name="fields">The form; null when the page was only opened.</param>
public sealed class TypedAnswers(IFormCollection? fields)
{
    /// <summary>The value of a person field that means somebody whom the register does not know yet.</summary>
    public const string NewPerson = "+";

    /// <summary>The name of a field of a proposal.</summary>
    public static string Name(string key, string field) => $"{key}.{field}";

    /// <summary>What a field says, without the blanks around it; null when it says nothing.</summary>
    public string? Said(string key, string field) => fields is null ? null : DeskForm.Said(fields[Name(key, field)]);

    /// <summary>What a field says; where the form had no such field, what is suggested.</summary>
    public string? Or(string key, string field, string? suggested) => fields?.ContainsKey(Name(key, field)) == true ? Said(key, field) : suggested;
}
