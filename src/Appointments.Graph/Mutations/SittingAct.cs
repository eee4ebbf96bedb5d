namespace Appointments.Graph.Mutations;

/// <summary>What a meeting does about a seat.</summary>
public enum SittingAct
{
    /// <summary>The KKR appoints.</summary>
    Appointed,

    /// <summary>Another authority has appointed; the meeting takes note.</summary>
    Noted,

    /// <summary>The meeting recommends somebody to those who decide.</summary>
    Recommended,
}
