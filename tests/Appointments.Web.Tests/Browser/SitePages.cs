using System.Text.RegularExpressions;
using Appointments.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Appointments.Web.Tests.Browser;

/// <summary>Every page of the site, from the pages themselves, with addresses at which there is something to see.</summary>
internal static class SitePages
{
    /// <summary>What stands in the place of a parameter; a page of its own where one name stands for two things. Query strings are added to what they show.</summary>
    private static readonly Dictionary<string, string[]> Addresses = new(StringComparer.Ordinal)
    {
        ["/"] = ["/", "/?q=gade", "/?asOf=ikke-en-dag"],
        ["/fora/{slug}"] = ["/fora/erhvervshus-nordjylland?asOf=2022-04-01", "/fora/kkr-nordjylland?asOf=2025-10-24", "/fora/findes-ikke"],
        ["/personer"] = ["/personer?q=gade"],
        ["/personer/{slug}"] = ["/personer/mogens-christen-gade?asOf=2022-04-01"],
        ["/lov/{kind}"] = ["/lov/erhvervshus?dag=2026-04-01"],
        ["/journal/{number}"] = ["/journal/2"],
        ["/valg/fordeling/{slug}"] = ["/valg/fordeling/proevepuljen-2026-2029"],
        ["/valg/opgoerelse"] = ["/valg/opgoerelse?pladser=3&liste=A&stemmer=20&liste=B&stemmer=10"],
        ["/valg/kkr"] = ["/valg/kkr?kommuner=2&bogstav=A&stemmer=20&borgmestre=1"],
        ["/udpegninger/ny"] = ["/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24"],
        ["/udpegninger/{id}"] = ["/udpegninger/{appointment}"],
        ["/udpegninger/{id}/registreret"] = ["/udpegninger/{appointment}/registreret"],
        ["/moeder/{id}/udpeg"] = ["/moeder/{meeting}/udpeg"],
        ["/kommunalbestyrelser/{code}"] = ["/kommunalbestyrelser/0851"],
        ["/referater/{id}"] = ["/referater/{paper}"],
        ["/indstillinger/{slug}"] = ["/indstillinger/{round}"],
        ["/indstillinger/{slug}/forslag"] = ["/indstillinger/{round}/forslag"],
        ["/indstil/{token}"] = ["/indstil/findes-ikke"],
        ["/blaa-bog/udgaver/{slug}"] = ["/blaa-bog/udgaver/{edition}"],
        ["/paamindelser/fra/{token}"] = ["/paamindelser/fra/findes-ikke"],
        ["/forslag/nyt"] = ["/forslag/nyt?om=forum:erhvervshus-nordjylland"],
        ["/forslag/{number:int}"] = ["/forslag/1"],
        ["/udpegninger/{id}/{asked}"] = ["/udpegninger/{appointment}/ret", "/udpegninger/{appointment}/udskift", "/udpegninger/{appointment}/afslut"],
    };

    /// <summary>The patterns after <c>@page</c> of all pages.</summary>
    public static IReadOnlyList<string> Patterns { get; } =
        [.. typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false)).Cast<RouteAttribute>().Select(route => route.Template).Order(StringComparer.Ordinal)];

    /// <summary>The patterns that have parameters and for which no address is given: pages nobody would look at.</summary>
    public static IEnumerable<string> Forgotten => Patterns.Where(pattern => pattern.Contains('{', StringComparison.Ordinal) && !Addresses.ContainsKey(pattern));

    /// <summary>The addresses of all pages.</summary>
    /// <param name="things">What stands in the place of <c>{appointment}</c> and its like: ids and slugs of things that were made for it.</param>
    public static IEnumerable<string> All(IReadOnlyDictionary<string, string> things) =>
        Patterns.SelectMany(pattern => Addresses.GetValueOrDefault(pattern, [pattern]))
            .Select(address => things.Aggregate(address, (filled, thing) => filled.Replace($"{{{thing.Key}}}", Uri.EscapeDataString(thing.Value), StringComparison.Ordinal)));

    /// <summary>An address as the name of a file.</summary>
    public static string NameOf(string address) => Regex.Replace(address, @"[^\w]+", "-", default, TimeSpan.FromSeconds(5)).Trim('-');
}
