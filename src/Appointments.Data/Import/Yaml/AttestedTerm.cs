using Appointments.Domain.Sources;
using Appointments.Domain.Time;

namespace Appointments.Data.Import.Yaml;

/// <summary>
/// How an attendance list is read beyond the meeting: who is named there with a party and a municipality is taken to hold a seat of that
/// council, and to be elected on that list, for the council term. Each reading has its own source, for the two are not equally well known.
/// </summary>
internal sealed record AttestedTerm(Span Span, Source Councillor, Source Party);
