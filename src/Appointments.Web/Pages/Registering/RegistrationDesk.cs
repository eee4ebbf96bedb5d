using Appointments.Graph.Writing;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Registering;

/// <summary>What the pages that register have in common: whether they may, and how they send.</summary>
public sealed class RegistrationDesk(OperationRunner operations, Registrar registrar, IHttpContextAccessor http)
{
    private WriteAccess Access => field ??= registrar.AccessOfPage(http.HttpContext!);

    /// <summary>True when this browser has brought the key and stands on this machine.</summary>
    public bool IsOpen => Access.Writer is not null;

    /// <summary>Why it cannot register from where it stands, whatever key it brings; null when it can.</summary>
    public string? NotFromHere => Registrar.NotFromHere(http.HttpContext!);

    /// <summary>Sends a registration.</summary>
    /// <param name="operation">The operation file, <c>register-appointment</c>.</param>
    /// <param name="input">Its input; what is null or blank is left out.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The payload; and where the request itself was at fault, its message.</returns>
    public async Task<(RegistrationAnswer? Payload, string? Fault)> SendAsync(string operation, IReadOnlyDictionary<string, object?> input, CancellationToken cancel)
    {
        var given = input.Where(member => member.Value is not (null or "")).ToDictionary(StringComparer.Ordinal);
        var answer = await operations.MutateAsync<Dictionary<string, RegistrationAnswer?>>(operation, new { input = given, language = PageLanguage.Current.Code }, Access, cancel);
        return (answer.Data?.Values.SingleOrDefault(), answer.Errors.Count > 0 ? answer.Errors[0].Message : null);
    }

    /// <summary>The decisions that a forum's appointments may rest on: those of the KKR that it belongs to, else its own.</summary>
    public async Task<IReadOnlyList<DecisionsMeetingAnswer>> DecisionsAsync(string forum, string? kkr, CancellationToken cancel)
    {
        var answer = await operations.AskAsync<DecisionsData>("decisions", new { slug = kkr ?? forum }, cancel);
        return [.. answer.Data?.Forum?.Meetings.Where(meeting => meeting.Decisions.Count > 0) ?? []];
    }
}
