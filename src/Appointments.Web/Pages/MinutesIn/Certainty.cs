namespace Appointments.Web.Pages.MinutesIn;

/// <summary>How sure it is that a person of the register is the one a paper names; the surest first. A word, for there is nothing a number could be measured by.</summary>
public enum Certainty
{
    /// <summary>The name as it stands, and party or municipality say the same.</summary>
    Sure,

    /// <summary>The name as it stands with nothing beside it; or a name like it, and party or municipality say the same.</summary>
    Likely,

    /// <summary>A name like it, and nothing beside it.</summary>
    Possible,

    /// <summary>The municipality is another: probably somebody else of the same name.</summary>
    Doubtful,
}
