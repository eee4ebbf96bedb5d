using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>
/// Holds a board after an entry against the board before it, on every day on which anything changes. What was wrong before stops nobody; what the
/// entry breaks or makes worse does, when the demand binds. Each demand is told once, on the first day it is so.
/// </summary>
internal sealed class BoardCheck(Judgement judgement, long forumId)
{
    private readonly HashSet<(DemandIdentity Demand, Answer Answer, string? Citation, bool Binds)> told = [];
    private readonly HashSet<string> excused = new(StringComparer.Ordinal);
    private readonly HashSet<LocalDate> days = [];

    /// <summary>The persons whose places on the board the entry is about: what is not known of them is told. Empty when it is about none.</summary>
    public IReadOnlyList<long> PersonIds { get; init; } = [];

    /// <summary>The place in the input that a finding speaks of, <c>lines.2</c>; null when it speaks of the whole.</summary>
    public Func<Finding, string?> Place { get; init; } = _ => null;

    /// <summary>The rule that the entry itself brings an excuse from; null when it brings none.</summary>
    public string? ExcusedRule { get; init; }

    /// <summary>Refuses an excuse for which there was nothing to excuse on any day that was checked: it would silence what breaks the rule later.</summary>
    public void RefuseIdleExcuse()
    {
        if (ExcusedRule is { } rule && !excused.Contains(rule))
            judgement.Refuse(Objection.Of(
                "NOTHING_TO_EXCUSE",
                $"Udpegningen bryder ikke kravet «{rule}», så der er intet at undtage. Udelad undtagelsen.",
                $"The appointment does not break the demand \"{rule}\", so there is nothing to excuse. Leave the excuse out.",
                "excuse"));
    }

    /// <summary>Which violated demands stop the entry; the others warn.</summary>
    public Func<Finding, bool> Stops { get; init; } = finding => finding.Binds;

    /// <summary>For what another authority has decided: only the register's own order stops it.</summary>
    public static bool StopsNoted(Finding finding) => CompositionRules.IsOwnOrder(finding.Rule);

    /// <summary>Checks the days of the span.</summary>
    public Task RunAsync(Span span, CancellationToken cancel) => RunAsync(span, Stops, cancel);

    /// <summary>Checks days of what has happened and can only be taken down, or is only taken away: what is broken is told, and nothing is stopped. Days that were checked before are left out, and what was told is not told again.</summary>
    public Task TellAsync(Span span, CancellationToken cancel) => RunAsync(span, stops: _ => false, cancel);

    private async Task RunAsync(Span span, Func<Finding, bool> stops, CancellationToken cancel)
    {
        var anyDay = span.FirstDay ?? span.LastDay ?? new LocalDate(2000, 1, 1);
        var after = await judgement.After(anyDay).CheckDaysAsync(forumId, span, cancel);

        // A change that the entry takes away is one too: from that day on the two differ.
        var before = await judgement.Before(anyDay).CheckDaysAsync(forumId, span, cancel);
        foreach (var day in after.Union(before).Order().Where(days.Add))
        {
            if (await CheckAsync(judgement.After(day), cancel) is not { } found)
                continue;
            excused.UnionWith(found.Findings.Where(finding => finding.Answer == Answer.Excused).Select(finding => finding.Rule));
            if (found.Findings.Any(MayBeTold))
                Compare(day, await CheckAsync(judgement.Before(day), cancel), found, stops);
        }
    }

    private async Task<CompositionResult?> CheckAsync(RegisterView view, CancellationToken cancel)
    {
        var forum = (await view.ForaByIdAsync([forumId], cancel))[0];
        return forum is null ? null : (await view.CompositionAsync([forum], cancel))[0];
    }

    private bool MayBeTold(Finding finding) => finding.Answer == Answer.Violated || IsExcusedByOthers(finding) || IsUnknownOfPerson(finding);

    /// <summary>An excuse was given for what was wrong then, and no other's covers what this entry adds.</summary>
    private bool IsExcusedByOthers(Finding finding) => finding.Answer == Answer.Excused && finding.Rule != ExcusedRule;

    private bool IsUnknownOfPerson(Finding finding) => finding.Answer == Answer.Undetermined && finding.PersonIds.Any(PersonIds.Contains);

    private bool IsUnknownOfOneMore(Finding finding, Finding? was) =>
        finding.Answer == Answer.Undetermined && finding.PersonIds.Any(person => PersonIds.Contains(person) && !(was?.Answer == Answer.Undetermined && was.PersonIds.Contains(person)));

    private void Compare(LocalDate day, CompositionResult? before, CompositionResult after, Func<Finding, bool> stops)
    {
        foreach (var finding in after.Findings)
        {
            var was = before?.Findings.FirstOrDefault(it => it.Identity == finding.Identity);
            if (IsWorse(finding, was) && told.Add((finding.Identity, finding.Answer, finding.Citation?.Key, finding.Binds)))
                Tell(day, finding, stops(finding));
        }
    }

    private bool IsWorse(Finding finding, Finding? was) => finding.Answer switch
    {
        Answer.Violated => was is not { Answer: Answer.Violated } || finding.Shortfall > was.Shortfall,
        Answer.Excused => IsExcusedByOthers(finding) && was is { Answer: Answer.Violated or Answer.Excused } && finding.Shortfall > was.Shortfall,
        _ => IsUnknownOfOneMore(finding, was),
    };

    private void Tell(LocalDate day, Finding finding, bool stops)
    {
        if (finding.Answer is not (Answer.Violated or Answer.Excused))
            judgement.Warn(Said("DEMAND_UNDETERMINED", day, finding));
        else if (stops)
            judgement.Refuse(Said(CodeOf(finding), day, finding));
        else
            judgement.Warn(Said(CodeOf(finding), day, finding));
    }

    private static string CodeOf(Finding finding) => finding.Rule switch
    {
        "one-seat-a-person" => "SECOND_SEAT",
        "function-period" => "OUTSIDE_FUNCTION_PERIOD",
        _ => "DEMAND_VIOLATED",
    };

    private Objection Said(string code, LocalDate day, Finding finding)
    {
        // Of what is broken all is told; of what is merely not known only that.
        var message = finding.Answer != Answer.Undetermined ? finding.Message : finding.Missing ?? finding.Message;
        return new Objection(code, new LocalizedText($"{day.Danish()}: {message.Da}{Grown(finding).Da}{Paragraph(finding, it => it.Da)}", $"{day.English()}: {message.En}{Grown(finding).En}{Paragraph(finding, it => it.En)}"))
        {
            Field = Place(finding),
            Day = day,
            Finding = finding,
        };
    }

    private static LocalizedText Grown(Finding finding) => finding.Answer != Answer.Excused ? new("", "") : new(
        " Undtagelsen gjaldt ikke, at det bliver værre; det kræver en undtagelse for sig.", " The excuse was not for its getting worse; that needs an excuse of its own.");

    private static string Paragraph(Finding finding, Func<LocalizedText, string> language) => finding.Citation is not { } citation ? ""
        : $" ({language(citation.Act)}{(citation.Paragraph is null ? "" : $", {citation.Paragraph}")}.)";
}
