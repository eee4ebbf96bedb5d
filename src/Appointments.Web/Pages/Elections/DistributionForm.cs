using System.Globalization;
using Appointments.Web.Pages.Registering;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages.Elections;

/// <summary>What a secretary types to take a step in a distribution: to choose a post, to enter a lot, to pass a post on.</summary>
public sealed class DistributionForm : DeskForm
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary><c>valg</c>, <c>lod</c> or <c>afgiv</c>; null when the page was only opened.</summary>
    public string? Step { get; set; }

    public string? Group { get; set; }

    public string? Post { get; set; }

    public string? To { get; set; }

    public string? Day { get; set; }

    public string? Winner { get; set; }

    public string? Witness { get; set; }

    public string? Where { get; set; }

    /// <summary>A moment in Danish time, as an input of local date and time gives it.</summary>
    public string? At { get; set; }

    /// <summary>The reason typed for a step; null for the other steps, whose forms stand on the same page.</summary>
    internal string? ReasonOf(string step) => Step == step ? Reason : null;

    /// <summary>The operation of the step.</summary>
    internal string Operation => Step switch
    {
        "lod" => "record-lot",
        "afgiv" => "pass-post",
        _ => "choose-post",
    };

    /// <summary>What of the step must be there.</summary>
    internal IReadOnlyList<string> Needed => Step switch
    {
        "lod" => ["winner", "witness", "at", "where"],
        "afgiv" => ["post", "to", "day"],
        _ => ["post", "day"],
    };

    /// <summary>The moment in UTC; null when nothing, or no moment, was typed.</summary>
    internal string? AtInstant => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(At ?? "") is { Success: true, Value: var local }
        ? InstantPattern.ExtendedIso.Format(local.InZoneLeniently(Copenhagen).ToInstant())
        : null;

    /// <summary>The version as a number, for the form; blank is none.</summary>
    internal static string VersionOf(int version) => version.ToString(CultureInfo.InvariantCulture);
}
