namespace Appointments.Web.Pages.Registering;

/// <summary>The order in which a secretary reads findings: law first, the register's own conventions last.</summary>
public static class ForceOrder
{
    private static readonly string[] Order = ["LAW", "STATUTE", "AGREEMENT", "PRINCIPLE", "CONVENTION"];

    /// <summary>The place of a force as the contract writes it, from 0; one that is not known comes last.</summary>
    public static int Of(string force) => Array.IndexOf(Order, force) is var place and >= 0 ? place : Order.Length;
}
