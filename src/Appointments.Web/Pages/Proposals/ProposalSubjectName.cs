namespace Appointments.Web.Pages.Proposals;

/// <summary>What a proposal is about, as it stands in the address: <c>forum:nt-bestyrelse</c>, <c>person:test-testesen</c>, <c>udpegning:ID</c>.</summary>
/// <param name="Subject">The field of the mutation's input.</param>
/// <param name="Key">Slug or global id.</param>
public sealed record ProposalSubjectName(string Subject, string Key)
{
    private const string Appointment = "udpegning";

    /// <summary>Reads an address; null when it names nothing that proposals are about.</summary>
    public static ProposalSubjectName? Read(string? text) => text?.Split(':', 2) switch
    {
        ["forum" or "person", { Length: > 0 } slug] parts => new ProposalSubjectName(parts[0], slug),
        [Appointment, { Length: > 0 } id] => new ProposalSubjectName("appointment", id),
        _ => null,
    };

    /// <summary>The address of the form about it.</summary>
    public static string FormAddress(string kind, string key) => $"/forslag/nyt?om={kind}:{Uri.EscapeDataString(key)}";

    /// <summary>The address of the form about an appointment.</summary>
    public static string AppointmentForm(string id) => FormAddress(Appointment, id);
}
