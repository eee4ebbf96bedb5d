using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A name of a forum. One holds on any day.</summary>
[Table("forum_names")]
[Index(nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // names of fora
[Index(nameof(SortKey), nameof(ForumId), nameof(SupersededIn), nameof(RecordedIn))] // fora in Danish order, page by page
internal sealed class ForumNameRow : FactRow
{
    public required long ForumId { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>Made by <see cref="Domain.Text.SortKey"/>.</summary>
    [MaxLength(200)]
    public required string SortKey { get; init; }

    /// <summary>Made by <see cref="Domain.Text.SearchName"/>.</summary>
    [MaxLength(400)]
    public required string SearchName { get; init; }
}
