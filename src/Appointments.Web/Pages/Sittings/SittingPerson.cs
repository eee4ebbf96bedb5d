namespace Appointments.Web.Pages.Sittings;

/// <summary>Somebody who may be meant by a name.</summary>
/// <param name="Slug">The address.</param>
/// <param name="Name">The name.</param>
/// <param name="What">Party and municipality, or the offices; what tells the person from a namesake. Empty when nothing is recorded.</param>
public sealed record SittingPerson(string Slug, string Name, string What)
{
    /// <summary>What is typed for this one where another has the name: «Anna Prøve (A, Aalborg)».</summary>
    public string Told => What.Length == 0 ? Name : $"{Name} ({What})";
}
