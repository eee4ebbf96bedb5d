using System.Globalization;
using Appointments.Web.Hosting.Mail;

namespace Appointments.Web.Hosting;

/// <summary>What is wrong with the settings that the environment gives, all of it, so that a start names every fault at once and none is passed over in silence.</summary>
internal static class EnvironmentFaults
{
    /// <summary>A sentence for each fault; empty when there are none. No value of a secret is repeated.</summary>
    /// <param name="variable">Gives a variable's value; null or empty when it is not set.</param>
    public static IEnumerable<string> In(Func<string, string?> variable)
    {
        if (variable(HostSettings.KeyVariable) is { Length: > 0 and < HostSettings.ShortestKey } key)
            yield return string.Create(CultureInfo.InvariantCulture, $"{HostSettings.KeyVariable} has {key.Length} characters and needs {HostSettings.ShortestKey}: whoever guesses it may write. (Nøglen er for kort.)");
        if (variable(HostSettings.ProposalsVariable) is { Length: > 0 } proposals && !int.TryParse(proposals, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            yield return $"{HostSettings.ProposalsVariable} is a whole number from 0, not \"{proposals}\". (Skriv et helt tal fra 0.)";
        if (variable(HostSettings.AnswerCacheVariable) is { Length: > 0 } cache && !(int.TryParse(cache, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes <= HostSettings.MostAnswerCache))
            yield return string.Create(CultureInfo.InvariantCulture, $"{HostSettings.AnswerCacheVariable} is a number of megabytes from 0 to {HostSettings.MostAnswerCache}, not \"{cache}\". (Skriv et antal megabyte.)");
        if (variable(RegisterApi.TrustedOnlyVariable) is { Length: > 0 } trusted and not ("0" or "1"))
            yield return $"{RegisterApi.TrustedOnlyVariable} is 1 or 0, not \"{trusted}\". (Skriv 1 eller 0.)";
        if (variable(HostSettings.LogVariable) is { Length: > 0 } log and not ("json" or "text"))
            yield return $"{HostSettings.LogVariable} is json or text, not \"{log}\". (Skriv json eller text.)";
        if (variable(Telemetry.EndpointVariable) is { Length: > 0 } endpoint && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            yield return $"{Telemetry.EndpointVariable} is the address of a collector such as http://127.0.0.1:4317, not \"{endpoint}\". (Skriv adressen på en samler.)";
        if (variable(HostSettings.PublicUrlVariable) is { Length: > 0 } url && HostSettings.PublicUrlFault(url) is { } fault)
            yield return fault;
        if (variable(RequestLimit.Variable) is { Length: > 0 } perMinute && !int.TryParse(perMinute, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            yield return $"{RequestLimit.Variable} is a whole number from 0, not \"{perMinute}\". (Skriv et helt tal fra 0.)";
        foreach (var place in RegisterPlace.Faults(variable))
            yield return place;
        if (MailFault(variable) is { } mail)
            yield return mail;
    }

    private static string? MailFault(Func<string, string?> variable)
    {
        try
        {
            MailSettings.Of(HostSettings.DefaultDatabase, variable);
            return null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
    }
}
