using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages;

/// <summary>The KKRs that a page about one KKR may mean when its address names none.</summary>
public sealed class KkrChoice(OperationRunner operations)
{
    /// <summary>Those that have fora on the day, by slug; empty when none has.</summary>
    public async Task<IReadOnlyList<Named>> WithForaAsync(string day, CancellationToken cancel)
    {
        var found = new List<Named>();
        string? after = null;
        do
        {
            var page = (await operations.AskAsync<ForaByKkrData>("fora-by-kkr", new { asOf = day, after }, cancel)).Data!.Fora;
            found.AddRange(page.Nodes.Select(forum => forum.Kkr).OfType<Named>());
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);
        return [.. found.Distinct().OrderBy(kkr => kkr.Slug, StringComparer.Ordinal)];
    }
}
