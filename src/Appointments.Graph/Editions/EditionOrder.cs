using Appointments.Data.Views;
using NodaTime;

namespace Appointments.Graph.Editions;

/// <summary>An edition of a Blue Book that is to be made.</summary>
/// <param name="Kkr">Slug of the KKR.</param>
/// <param name="Day">The day that it shows.</param>
/// <param name="Language">The language, <c>da</c> or <c>en</c>.</param>
/// <param name="Title">Its title; null for the one with the month of the day.</param>
/// <param name="State">The state of the register that it is read from.</param>
public sealed record EditionOrder(string Kkr, LocalDate Day, string Language, string? Title, RegisterState State);
