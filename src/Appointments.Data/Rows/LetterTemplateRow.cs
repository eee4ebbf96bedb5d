using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Appointments.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Rows;

/// <summary>The secretariat's own template of a letter, in place of the built-in one. Only the secretariat reads it.</summary>
[Table("letter_templates")]
[Index(nameof(Kind), nameof(SupersededIn), nameof(RecordedIn))] // the template of a letter
internal sealed class LetterTemplateRow : FactRow
{
    public required LetterKind Kind { get; init; }

    [MaxLength(200)]
    public required string FileName { get; init; }

    /// <summary>The DOCX file as Base64; as text, for bytes in a column of a fact are taken for the digest of a sealed value.</summary>
    public required string Document { get; init; }
}
