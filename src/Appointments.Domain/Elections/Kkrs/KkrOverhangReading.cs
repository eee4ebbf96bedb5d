namespace Appointments.Domain.Elections.Kkrs;

/// <summary>What follows when a party has more mayors than its proportional share. No source says it; each is a reading.</summary>
public enum KkrOverhangReading
{
    /// <summary>The size stays, and the other parties share what is left: each further seat goes to the largest quotient of those that the parties' mayors have not used up.</summary>
    OthersShareWhatIsLeft,

    /// <summary>The others keep their shares, and the size grows by the overhang, above the cap if need be.</summary>
    SizeGrows,
}
