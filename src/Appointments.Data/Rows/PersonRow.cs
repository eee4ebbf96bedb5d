using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>A person. <c>FactId</c> is the person's id; the slug never changes. What can change (name, party, office) stands in its own fact.</summary>
[Table("persons")]
[Index(nameof(Slug), nameof(SupersededIn), IsUnique = true)] // a person by slug; one living version of each slug
internal sealed class PersonRow : FactRow
{
    [MaxLength(120)]
    public required string Slug { get; init; }
}
