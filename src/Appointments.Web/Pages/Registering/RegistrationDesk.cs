using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Appointments.Graph.Writing;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Registering;

/// <summary>What the pages that register have in common: whether they may, and how they send.</summary>
public sealed class RegistrationDesk(OperationRunner operations, Registrar registrar, IHttpContextAccessor http, IStringLocalizer<Texts> texts)
{
    private static readonly string[] Days = ["firstDay", "lastDay", "day", "periodDay", "deadlineDay", "meetingDay", "eraseDay"];

    private WriteAccess Access => field ??= registrar.AccessOfPage(http.HttpContext!);

    /// <summary>True when this browser has brought the key and stands on this machine.</summary>
    public bool IsOpen => Access.Writer is not null;

    /// <summary>True when somebody is signed in here, whatever they may do.</summary>
    public bool IsSignedIn => registrar.CallerOf(http.HttpContext).IsSignedIn;

    /// <summary>True when people sign in at an issuer.</summary>
    public bool HasIssuer => registrar.HasIssuer;

    /// <summary>Why it cannot register from where it stands, whatever key it brings; null when it can.</summary>
    public string? NotFromHere => registrar.WhyNotFromHere(http.HttpContext!);

    /// <summary>Sends what was typed, to be registered or only checked. What lacks something is not sent; that is told only to one who pressed a button.</summary>
    /// <param name="operation">The operation file, <c>register-appointment</c>.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="particulars">The input but for what all have; what is null or blank is left out.</param>
    /// <param name="needed">What of the particulars must be there.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The payload; or why there is none, null when nobody asked.</returns>
    public async Task<(RegistrationAnswer? Payload, string? Fault)> SendAsync(
        string operation, DeskForm form, IReadOnlyDictionary<string, object?> particulars, IReadOnlyList<string> needed, CancellationToken cancel)
    {
        var input = particulars
            .Select(member => KeyValuePair.Create(member.Key, member.Value is string text ? DeskForm.Said(text) : member.Value))
            .Append(KeyValuePair.Create("reason", (object?)DeskForm.Said(form.Reason) ?? (form.Registers ? null : "…")))
            .Where(member => member.Value is not null)
            .ToDictionary(StringComparer.Ordinal);
        if (Lacking(input, [.. needed, "reason"]) is { Length: > 0 } lacking)
        {
            return (null, form.WantsAnswer ? lacking : null);
        }

        input["idempotencyKey"] = form.Key;
        input["dryRun"] = !form.Registers;
        if (int.TryParse(form.Version, CultureInfo.InvariantCulture, out var version))
        {
            input["expectedVersion"] = version;
        }

        var answer = await operations.MutateAsync<Dictionary<string, RegistrationAnswer?>>(operation, new { input, language = PageLanguage.Current.Code }, Access, cancel);
        return answer.Errors.Count > 0 ? (null, answer.Errors[0].Message) : (answer.Data?.Values.SingleOrDefault(), null);
    }

    /// <summary>Records what is ready to be recorded.</summary>
    /// <param name="operation">The operation file, <c>record-decision</c>.</param>
    /// <param name="input">The input of the mutation; what is null is left out.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The payload; or why there is none.</returns>
    public async Task<(T? Payload, string? Fault)> RecordAsync<T>(string operation, IReadOnlyDictionary<string, object?> input, CancellationToken cancel)
        where T : class
    {
        var members = input.Where(member => member.Value is not null).ToDictionary(StringComparer.Ordinal);
        var (payloads, fault) = await RunAsync<Dictionary<string, T?>>(operation, new(StringComparer.Ordinal) { ["input"] = members }, cancel);
        return (payloads?.Values.SingleOrDefault(), fault);
    }

    /// <summary>Sends an operation file that only who may register may send.</summary>
    /// <param name="operation">The operation file, <c>register-sitting</c>.</param>
    /// <param name="variables">Its variables, but for the language.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The answer; or why there is none.</returns>
    public async Task<(T? Answer, string? Fault)> RunAsync<T>(string operation, Dictionary<string, object?> variables, CancellationToken cancel)
        where T : class
    {
        variables["language"] = PageLanguage.Current.Code;
        var answer = await operations.MutateAsync<T>(operation, variables, Access, cancel);
        return answer.Errors.Count > 0 ? (null, answer.Errors[0].Message) : (answer.Data, null);
    }

    /// <summary>Adds a person of that name, once for each form.</summary>
    /// <param name="form">The form that it was asked on.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The slug; or why there is none, and what the register says of it besides.</returns>
    public async Task<(string? Slug, string? Said)> AddPersonAsync(DeskForm form, string name, CancellationToken cancel)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal) { ["idempotencyKey"] = $"{form.Key}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8))}", ["reason"] = DeskForm.Said(form.Reason) ?? texts["Desk.NewPersonReason"].Value, ["name"] = name };
        var (answer, fault) = await RunAsync<NewPersonData>("register-person", new(StringComparer.Ordinal) { ["input"] = input }, cancel);
        var added = answer?.RegisterPerson;
        var said = string.Join(' ', (added?.Errors ?? []).Concat(added?.Warnings ?? []).Select(objection => objection.Message));
        return (added?.Person?.Slug, fault ?? (said.Length > 0 ? said : null));
    }

    /// <summary>Somebody taken from the list of candidates, or somebody new who is to be added, is the one who is meant from now on.</summary>
    /// <param name="form">What was typed; its person is changed.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>What is to be said of somebody new; null when nothing is.</returns>
    public async Task<string?> ChoosePersonAsync(DeskForm form, CancellationToken cancel)
    {
        form.Person = DeskForm.Said(form.Pick) ?? form.Person;
        if (form.Button != "person")
        {
            return null;
        }

        if (DeskForm.Said(form.NewName) is not { } name)
        {
            return texts["Desk.NewNameMissing"];
        }

        var (slug, said) = await AddPersonAsync(form, name, cancel);
        if (slug is not null)
        {
            (form.Person, form.NewName) = (slug, null);
        }

        return said;
    }

    /// <summary>Who could sit in a seat on a day; null when nobody can be asked for, because the seat follows an office or the day is none.</summary>
    public async Task<CandidatesAnswer?> CandidatesAsync(string seatId, string day, CancellationToken cancel)
    {
        var (answer, _) = await RunAsync<SeatCandidatesData>("seat-candidates", new(StringComparer.Ordinal) { ["seat"] = seatId, ["asOf"] = day }, cancel);
        return answer?.Node?.Candidates;
    }

    /// <summary>What an election would change, were it as typed; nothing is written.</summary>
    /// <param name="input">The input of the question.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The answer; or why there is none.</returns>
    public async Task<(PreviewElectionAnswer? Answer, string? Fault)> PreviewElectionAsync(object input, CancellationToken cancel)
    {
        var answer = await operations.MutateAsync<PreviewElectionData>("preview-election", new { input, language = PageLanguage.Current.Code }, Access, cancel);
        return (answer.Data?.PreviewElection, answer.Errors.Count > 0 ? answer.Errors[0].Message : null);
    }

    /// <summary>The decisions that an appointment may rest on: those of the KKR that its forum belongs to, else of the forum itself; and of those who appoint to its seats.</summary>
    /// <param name="forum">The forum's slug.</param>
    /// <param name="kkr">The KKR's; null when the forum belongs to none.</param>
    /// <param name="appointing">Slugs of those who appoint; one that is no forum has no meetings here.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<DecisionsMeetingAnswer>> DecisionsAsync(string forum, string? kkr, IEnumerable<string> appointing, CancellationToken cancel)
    {
        var meetings = new List<DecisionsMeetingAnswer>();
        foreach (var body in appointing.Prepend(kkr ?? forum).Distinct(StringComparer.Ordinal))
        {
            var answer = await operations.AskAsync<DecisionsData>("decisions", new { slug = body }, cancel);
            meetings.AddRange(answer.Data?.Forum?.Meetings.Where(meeting => meeting.Decisions.Count > 0) ?? []);
        }

        return meetings;
    }

    /// <summary>What is missing or no day, a sentence each; empty when nothing is.</summary>
    private string Lacking(Dictionary<string, object?> input, IEnumerable<string> needed) => string.Join(' ',
    [
        .. needed.Where(name => !input.ContainsKey(name)).Select(name => texts[$"Missing.{name}"].Value),
        .. Days.Select(name => input.GetValueOrDefault(name) as string).Where(day => day is not null && DayWords.Read(day) is null).Select(day => texts["BadDay", day!].Value),
    ]);
}
