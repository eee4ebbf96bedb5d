using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>Another spelling that papers use for a person.</summary>
[Table("person_aliases")]
[Index(nameof(PersonId), nameof(SupersededIn), nameof(RecordedIn))] // other spellings of persons
internal sealed class PersonAliasRow : FactRow
{
    public required long PersonId { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>Made by <see cref="Domain.Text.SearchName"/>.</summary>
    [MaxLength(400)]
    public required string SearchName { get; init; }
}
