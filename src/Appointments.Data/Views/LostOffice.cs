using Appointments.Domain.People;
using Appointments.Domain.Time;

namespace Appointments.Data.Views;

/// <summary>Days on which an entry has taken an office from somebody.</summary>
/// <param name="Office">The office as the register knew it before.</param>
/// <param name="Days">The days lost.</param>
internal sealed record LostOffice(Office Office, Span Days);
