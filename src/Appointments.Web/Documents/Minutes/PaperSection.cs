namespace Appointments.Web.Documents.Minutes;

/// <summary>The parts of an item.</summary>
internal enum PaperSection
{
    /// <summary>Text under no heading.</summary>
    None,

    /// <summary>Baggrund.</summary>
    Background,

    /// <summary>Indstilling.</summary>
    Recommendation,

    /// <summary>Sagsfremstilling.</summary>
    Presentation,

    /// <summary>Beslutning.</summary>
    Decision,
}
