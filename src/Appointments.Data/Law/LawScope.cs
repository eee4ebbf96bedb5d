using Appointments.Data.Rows;
using Appointments.Domain.Fora;

namespace Appointments.Data.Law;

/// <summary>What one needs of a forum to know its law.</summary>
/// <param name="ForumId">The forum.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Kkr">Slug of the KKR it belongs to; null for a national body.</param>
internal sealed record LawScope(long ForumId, string Kind, string? Kkr)
{
    public static LawScope Of(Forum forum) => new(forum.Id, forum.Kind, forum.KkrSlug);

    public static LawScope Of(ForumRow row) => new(row.FactId, row.Kind, row.KkrSlug);
}
