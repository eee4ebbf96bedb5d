using Appointments.Web.Pages.Answers;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages;

/// <summary>Titles of offices in the page's language.</summary>
public static class OfficeWords
{
    /// <summary>The title as printed, with a capital; in English the word for the office, because the papers are Danish. What an official is called is printed only.</summary>
    public static string OfficeTitle(this IStringLocalizer<Texts> texts, OfficeAnswer office) => PageLanguage.Current == PageLanguage.English && office.Kind != "OFFICIAL"
        ? texts[$"Office.{office.Kind}"]
        : char.ToUpperInvariant(office.Title[0]) + office.Title[1..];

    /// <summary>«Borgmester, Aalborg» or «Formand for regionsrådet, Region Nordjylland»: the title, and the place where the office has one.</summary>
    public static string OfficeWithPlace(this IStringLocalizer<Texts> texts, OfficeAnswer office) =>
        string.Join(", ", new[] { texts.OfficeTitle(office), (office.Municipality ?? office.Region)?.Name }.OfType<string>());

    /// <summary>The title as it stands before a name: «Kommunalbestyrelsesmedlem NAME», because «Medlem af kommunalbestyrelsen NAME» is no Danish.</summary>
    public static string TitleBeforeName(this IStringLocalizer<Texts> texts, OfficeAnswer office) =>
        office.Title.StartsWith("medlem af ", StringComparison.OrdinalIgnoreCase) ? texts[$"Office.{office.Kind}"] : texts.OfficeTitle(office);
}
