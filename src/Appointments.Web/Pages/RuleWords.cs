using Appointments.Domain.Composition;

namespace Appointments.Web.Pages;

/// <summary>Rules in the page's language.</summary>
public static class RuleWords
{
    /// <summary>What people call the rule that a finding names.</summary>
    public static string Title(string rule) => PageLanguage.Current == PageLanguage.English ? CompositionRules.TitleOf(rule).En : CompositionRules.TitleOf(rule).Da;
}
