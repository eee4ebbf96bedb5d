using System.ComponentModel.DataAnnotations;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>
/// The columns that every table of facts has: which fact, for which days, known between which journal entries, from where.
/// A row is never changed after it is written, but for <see cref="SupersededIn"/>, once.
/// </summary>
internal abstract class FactRow
{
    /// <summary>What was known of the fact between two entries; given out by the register over all tables.</summary>
    public long VersionId { get; set; }

    /// <summary>The thing; the same over all its versions. Links go from FactId to FactId.</summary>
    public long FactId { get; set; }

    /// <summary>First day; <see cref="OpenEnd.FirstDay"/> when open.</summary>
    public LocalDate FirstDay { get; set; } = OpenEnd.FirstDay;

    public DayBasis FirstDayBasis { get; set; } = DayBasis.Open;

    /// <summary>Last day, included; <see cref="OpenEnd.LastDay"/> when open.</summary>
    public LocalDate LastDay { get; set; } = OpenEnd.LastDay;

    public DayBasis LastDayBasis { get; set; } = DayBasis.Open;

    /// <summary>Number of the journal entry that brought this version.</summary>
    public long RecordedIn { get; set; }

    /// <summary>Number of the entry that replaced it; <see cref="OpenEnd.Number"/> while none has.</summary>
    public long SupersededIn { get; set; } = OpenEnd.Number;

    [MaxLength(400)]
    public string SourcePaper { get; set; } = "";

    public LocalDate? SourceDay { get; set; }

    [MaxLength(100)]
    public string? SourceItem { get; set; }

    public SourceMark Mark { get; set; }

    public string? SourceNote { get; set; }

    /// <summary>The days as the domain says them: open ends are null. Not a column.</summary>
    public Span Span
    {
        get => new(OpenEnd.ToNull(FirstDay), FirstDayBasis, OpenEnd.ToNull(LastDay), LastDayBasis);
        init
        {
            FirstDay = value.FirstDay ?? OpenEnd.FirstDay;
            FirstDayBasis = value.FirstDayBasis;
            LastDay = value.LastDay ?? OpenEnd.LastDay;
            LastDayBasis = value.LastDayBasis;
        }
    }

    /// <summary>The source as the domain says it. Not a column.</summary>
    public Source Source
    {
        get => new(SourcePaper, SourceDay, SourceItem, Mark, SourceNote);
        init
        {
            SourcePaper = value.Paper;
            SourceDay = value.Day;
            SourceItem = value.Item;
            Mark = value.Mark;
            SourceNote = value.Note;
        }
    }
}
