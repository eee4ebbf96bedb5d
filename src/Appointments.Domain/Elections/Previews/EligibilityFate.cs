namespace Appointments.Domain.Elections.Previews;

/// <summary>What an election does to somebody in a political seat.</summary>
public enum EligibilityFate
{
    /// <summary>On no list, and every list that could have the name is complete.</summary>
    Lost,

    /// <summary>On no list, but a list that could have the name is not complete.</summary>
    NotKnown,

    /// <summary>Has a seat in a municipal council of the area on all the days.</summary>
    Kept,
}
