namespace Appointments.Domain.People;

/// <summary>How a name in a paper is like a name in the register; the closest first.</summary>
public enum NameLikeness
{
    /// <summary>The same letters.</summary>
    Same,

    /// <summary>The same but for hyphens, capitals or accents: Per Bach Laursen, Per Bach-Laursen.</summary>
    Spelled,

    /// <summary>One leaves out names between the first and the last: Mogens Gade, Mogens Christen Gade.</summary>
    Shortened,

    /// <summary>One has an initial where the other has a name: Arne L. Kristensen, Arne Lund Kristensen.</summary>
    Initial,

    /// <summary>One letter differs: Jønsson, Jønson.</summary>
    OneLetter,
}
