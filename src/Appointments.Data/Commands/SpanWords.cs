using Appointments.Domain.Time;

namespace Appointments.Data.Commands;

/// <summary>Days as a sentence names them; open ends are said, not left out.</summary>
internal static class SpanWords
{
    /// <summary>«fra 1. juli 2022 til og med 31. december 2025».</summary>
    public static string Danish(Span span) => $"fra {span.FirstDay?.Danish() ?? "en ukendt dag"} {(span.LastDay is { } last ? $"til og med {last.Danish()}" : "uden kendt slutdag")}";

    /// <summary>"from 1 July 2022 to 31 December 2025".</summary>
    public static string English(Span span) => $"from {span.FirstDay?.English() ?? "an unknown day"} {(span.LastDay is { } last ? $"to {last.English()}" : "without a known end")}";
}
