namespace Appointments.Data.Import.Councillors;

/// <summary>The kind of list that a fault is in, in the order in which faults are told.</summary>
public enum FaultyList
{
    /// <summary>A list of councillors.</summary>
    Councillors,

    /// <summary>A list of councils: a line is a council as such, not somebody who sits in it.</summary>
    Councils,

    /// <summary>A list of votes.</summary>
    Votes,
}
