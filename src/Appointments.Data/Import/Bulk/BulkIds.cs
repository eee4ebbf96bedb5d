using Appointments.Data.Rows;

namespace Appointments.Data.Import.Bulk;

/// <summary>What the numbers of a set stand for in the register, file by file.</summary>
internal sealed class BulkIds
{
    /// <summary>Slugs of the KKRs.</summary>
    public Dictionary<int, string> Kkrs { get; } = [];

    /// <summary>Codes of the municipalities.</summary>
    public Dictionary<int, string> Municipalities { get; } = [];

    /// <summary>Letters of the parties.</summary>
    public Dictionary<int, string> Parties { get; } = [];

    /// <summary>FactIds of the persons.</summary>
    public Dictionary<int, long> Persons { get; } = [];

    /// <summary>The fora, which the seats need whole.</summary>
    public Dictionary<int, ForumRow> Fora { get; } = [];

    /// <summary>The seats.</summary>
    public Dictionary<int, BulkSeat> Seats { get; } = [];

    /// <summary>FactIds and days of the meetings.</summary>
    public Dictionary<int, MeetingRow> Meetings { get; } = [];

    /// <summary>FactIds of the decisions.</summary>
    public Dictionary<int, long> Decisions { get; } = [];
}
