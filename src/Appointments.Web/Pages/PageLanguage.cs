using System.Globalization;

namespace Appointments.Web.Pages;

/// <summary>A language that pages are written in.</summary>
/// <param name="Tag">For <c>lang</c> and the address, <c>da</c>.</param>
/// <param name="Name">Its name in itself.</param>
public sealed record PageLanguage(string Tag, string Name)
{
    /// <summary>Danish, which a page has when nobody chose.</summary>
    public static readonly PageLanguage Danish = new("da", "Dansk");

    /// <summary>English.</summary>
    public static readonly PageLanguage English = new("en", "English");

    /// <summary>The language that <see cref="Use"/> has set for what runs now.</summary>
    public static PageLanguage Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English.Tag ? English : Danish;

    /// <summary>The one that a reader may switch to.</summary>
    public PageLanguage Other => this == Danish ? English : Danish;

    /// <summary>Its value of <c>Language</c> in the contract, <c>DA</c>.</summary>
    public string Code => Tag.ToUpperInvariant();

    /// <summary>The language of that tag; null when pages are not written in it.</summary>
    public static PageLanguage? Find(string? tag) => tag == Danish.Tag ? Danish : tag == English.Tag ? English : null;

    /// <summary>Sets it for what runs below the caller. Numbers and days do not follow it, nor the machine's culture: they are written by our own rules.</summary>
    public void Use()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Tag);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    }
}
