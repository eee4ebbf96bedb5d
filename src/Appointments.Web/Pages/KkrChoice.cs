using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages;

/// <summary>The KKRs that a page about one KKR may mean when its address names none.</summary>
public sealed class KkrChoice(OperationRunner operations)
{
    /// <summary>Those that have fora beside themselves on the day, by slug; where none has, those that are fora of the register.</summary>
    public async Task<IReadOnlyList<Named>> WithForaAsync(string day, CancellationToken cancel)
    {
        var found = new List<(string Forum, Named Kkr)>();
        string? after = null;
        do
        {
            var page = (await operations.AskAsync<ForaByKkrData>("fora-by-kkr", new { asOf = day, after }, cancel)).Data!.Fora;
            found.AddRange(page.Nodes.Where(forum => forum.Kkr is not null).Select(forum => (forum.Slug, forum.Kkr!)));
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);
        var withFora = found.FindAll(forum => forum.Forum != forum.Kkr.Slug);
        return [.. (withFora.Count > 0 ? withFora : found).Select(forum => forum.Kkr).Distinct().OrderBy(kkr => kkr.Slug, StringComparer.Ordinal)];
    }
}
