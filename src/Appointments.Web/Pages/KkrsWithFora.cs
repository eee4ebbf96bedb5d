using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages;

/// <summary>The KKRs that a reader may choose between: those to which a forum belongs on the day, by slug.</summary>
public sealed class KkrsWithFora(OperationRunner operations)
{
    /// <summary>Reads them.</summary>
    /// <param name="day">The day, <c>2022-04-01</c>.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Named>> ReadAsync(string day, CancellationToken cancel)
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
