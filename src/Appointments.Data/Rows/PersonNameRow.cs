using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A name of a person. One holds on any day.</summary>
[Table("person_names")]
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn), nameof(FirstDay), nameof(LastDay))] // names of persons
[Index(nameof(SortKey), nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn))] // persons in Danish order, page by page
internal sealed class PersonNameRow : FactRow
{
    public required long PersonId { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>Made by <see cref="Domain.Text.SortKey"/>.</summary>
    [MaxLength(200)]
    public required string SortKey { get; init; }

    /// <summary>Made by <see cref="Domain.Text.SearchName"/>.</summary>
    [MaxLength(400)]
    public required string SearchName { get; init; }
}
