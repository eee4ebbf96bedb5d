using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages;

/// <summary>All fora to choose among, however many pages of them there are.</summary>
public sealed class ForumChoice(OperationRunner operations)
{
    /// <summary>The fora that are there on a day, by name.</summary>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<ForumNameAnswer>> AllAsync(string? asOf, CancellationToken cancel)
    {
        var fora = new List<ForumNameAnswer>();
        string? after = null;
        do
        {
            if ((await operations.AskAsync<ForumNamesData>("forum-names", new { asOf, after }, cancel)).Data?.Fora is not { } page)
            {
                break;
            }

            fora.AddRange(page.Nodes);
            after = page.PageInfo is { HasNextPage: true } more ? more.EndCursor : null;
        }
        while (after is not null);
        return fora;
    }
}
