using System.Net;
using System.Text.RegularExpressions;

namespace Appointments.Web.Tests.Hosting;

/// <summary>A browser without scripts before a host: it keeps cookies, follows nothing by itself, and sends a form with the hidden fields of the page it was on.</summary>
public sealed partial class FormBrowser(WritingHost host) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(host.Url) };

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    /// <summary>The page as it was sent, entities and all; <see cref="PostAsync"/> finds its form there.</summary>
    public Task<string> PageAsync(string address) => client.GetStringAsync(address);

    /// <summary>Opens the link that the start prints.</summary>
    public async Task SignInAsync()
    {
        using var response = await client.GetAsync($"/log-ind?noegle={WritingHost.Key}");
    }

    /// <summary>Sends the form of a page: its hidden fields, and what was typed.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, string page, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", Token().Match(page).Groups[1].Value), KeyValuePair.Create("_handler", Handler().Match(page).Groups[1].Value),
            KeyValuePair.Create("Form.Version", Value(page, "Form.Version")), KeyValuePair.Create("Form.Key", Value(page, "Form.Key")),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await client.PostAsync(address, content);
    }

    /// <summary>Sends a form with files.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, HttpContent content) => client.PostAsync(address, content);

    /// <summary>Sends a form of no page.</summary>
    public async Task<HttpResponseMessage> PostForeignAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(address, content);
    }

    /// <summary>What a field of the page holds; empty when there is no such field.</summary>
    public static string Value(string page, string name) => Regex.Match(page, $"name=\"{Regex.Escape(name)}\" value=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;

    /// <summary>The page as it is read.</summary>
    public static async Task<string> TextAsync(HttpResponseMessage response) => WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

    public void Dispose() => client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, 5000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]+)\"", RegexOptions.None, 5000)]
    private static partial Regex Handler();
}
