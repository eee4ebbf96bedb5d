using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>How a page is looked at.</summary>
/// <param name="Language">Its tag, <c>da</c>.</param>
/// <param name="Scheme">Light or dark.</param>
/// <param name="Width">Of the window, in pixels.</param>
internal sealed record PageView(string Language, ColorScheme Scheme, int Width)
{
    private static readonly int[] Widths = [320, 1280, 1920];

    /// <summary>All there are: both languages, light and dark, from a phone to a wide screen.</summary>
    public static IReadOnlyList<PageView> All { get; } =
    [
        .. from width in Widths
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           from language in new[] { "da", "en" }
           select new PageView(language, scheme, width),
    ];

    /// <summary>A few in which each language, each light and each end of the widths occurs: what every run looks at.</summary>
    public static IReadOnlyList<PageView> Few { get; } = [new("da", ColorScheme.Light, 320), new("en", ColorScheme.Dark, 1280)];

    /// <summary>A page that shows itself so. A machine that is busy elsewhere may take its time.</summary>
    public async Task<IPage> OpenAsync(IBrowser browser)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions
        {
            ColorScheme = Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = Width, Height = 900 },
        });
        page.SetDefaultTimeout(180_000);
        return page;
    }
}
