namespace Appointments.Domain.Appointments.Rounds;

/// <summary>Where a round stands, in words.</summary>
public static class RoundWords
{
    /// <summary>In Danish.</summary>
    public static string Danish(RoundState state) => state switch
    {
        RoundState.Draft => "udkast",
        RoundState.OrganisationsDecided => "organisationer fastlagt",
        RoundState.Invited => "breve sendt",
        RoundState.Open => "åben for indstillinger",
        RoundState.Closed => "fristen er udløbet",
        RoundState.Checked => "kontrolleret",
        RoundState.Decided => "besluttet",
        RoundState.Informed => "øvrige orienteret",
        RoundState.Erased => "slettet",
        _ => "opgivet",
    };

    /// <summary>In English.</summary>
    public static string English(RoundState state) => state switch
    {
        RoundState.Draft => "draft",
        RoundState.OrganisationsDecided => "organisations settled",
        RoundState.Invited => "letters sent",
        RoundState.Open => "open for nominations",
        RoundState.Closed => "deadline over",
        RoundState.Checked => "checked",
        RoundState.Decided => "decided",
        RoundState.Informed => "others informed",
        RoundState.Erased => "deleted",
        _ => "given up",
    };
}
