namespace Appointments.Domain.Balance;

/// <summary>A municipality of the KKR's area among the political seats.</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Name">The name, without «Kommune».</param>
/// <param name="Held">The seats whose holders stand for it.</param>
public sealed record MunicipalityBalance(string Code, string Name, int Held);
