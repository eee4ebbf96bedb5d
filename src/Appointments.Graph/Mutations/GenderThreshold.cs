namespace Appointments.Graph.Mutations;

/// <summary>Which whole number 40 per cent of the seats means; the guidance leaves it open.</summary>
public enum GenderThreshold
{
    /// <summary>The nearest.</summary>
    Nearest,

    /// <summary>Rounded down.</summary>
    Floor,
}
