using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages;

/// <summary>The KKRs that a page about one KKR may mean when its address names none.</summary>
public sealed class KkrChoice(OperationRunner operations)
{
    /// <summary>Those that have fora beside themselves on the day, by slug; where none has, those that are fora of the register.</summary>
    public async Task<IReadOnlyList<Named>> WithForaAsync(string day, CancellationToken cancel)
    {
        var kkrs = (await operations.AskAsync<KkrsData>("kkrs", new { asOf = day }, cancel)).Data!.Kkrs;
        var withFora = kkrs.Where(kkr => kkr.ForaCount > 0).ToList();
        return [.. (withFora.Count > 0 ? withFora : kkrs.Where(kkr => kkr.Forum is not null)).Select(kkr => new Named(kkr.Name, kkr.Slug))];
    }
}
