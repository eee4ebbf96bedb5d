using Microsoft.AspNetCore.ResponseCompression;

namespace Appointments.Web.Hosting;

/// <summary>
/// What is sent compressed: answers of the API, tables and exports. Pages are not: they hold anti-forgery tokens beside what an address brings into
/// them, and the length of a compressed page would tell of them (BREACH). Streams of events are not, or they would wait in a buffer.
/// </summary>
public static class Compression
{
    private static readonly string[] Types =
        ["application/json", "application/graphql-response+json", "text/csv", "text/calendar", "text/vcard", "text/css", "text/javascript", "application/javascript", "image/svg+xml"];

    /// <summary>Sets it.</summary>
    public static void Configure(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = Types;
    }
}
