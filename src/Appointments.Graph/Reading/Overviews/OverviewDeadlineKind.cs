namespace Appointments.Graph.Reading.Overviews;

/// <summary>What runs out.</summary>
internal enum OverviewDeadlineKind
{
    /// <summary>The term of the municipal councils.</summary>
    CouncilTerm,

    /// <summary>The function period of a forum.</summary>
    FunctionPeriod,

    /// <summary>Seats of a forum that leave the seat plan.</summary>
    Seat,
}
