using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The law of a forum kind. Its own days stand inside the document, so the fact has open ends: ask with <c>Known</c>.</summary>
[Table("law_documents")]
[Index(nameof(Kind), nameof(SupersededIn), IsUnique = true)] // the law of a kind; one living version of each
internal sealed class LawDocumentRow : FactRow
{
    [MaxLength(64)]
    public required string Kind { get; init; }

    /// <summary>The document as canonical JSON, written and read by <see cref="Law.LawJson"/>.</summary>
    public required string Document { get; init; }
}
