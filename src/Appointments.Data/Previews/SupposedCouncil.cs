namespace Appointments.Data.Previews;

/// <summary>A municipal council that is only supposed.</summary>
/// <param name="Municipality">Code or name of the municipality.</param>
/// <param name="Complete">True when nobody else sits in it.</param>
/// <param name="Councillors">Who sits in it; a mayor is one too and need not stand twice.</param>
public sealed record SupposedCouncil(string Municipality, bool Complete, IReadOnlyList<SupposedCouncillor> Councillors);
