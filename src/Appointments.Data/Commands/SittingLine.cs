using System.Text.Json.Nodes;
using Appointments.Domain.Appointments;

namespace Appointments.Data.Commands;

/// <summary>A seat that is filled at a meeting, with what the meeting decided of it.</summary>
/// <param name="Appointment">Who gets which seat. Its decision is one that is recorded already; null when the line names an item.</param>
/// <param name="Status">Appointed, Noted or Recommended.</param>
/// <param name="Item">The item of the decision, at most 40 characters: the meeting's recorded decision of that item is used, else one is recorded, once for all lines. Null when no item is named.</param>
/// <param name="CaseNumber">The case number of a decision that is recorded now; null when none is stated.</param>
/// <param name="Text">The text of a decision that is recorded now; null when none is stated.</param>
/// <param name="ExpectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed record SittingLine(NewAppointment Appointment, AppointmentStatus Status, string? Item, string? CaseNumber, string? Text, long? ExpectedVersion)
{
    internal JsonObject ToJson() => new() { ["appointment"] = Appointment.ToJson(), ["status"] = Status.ToString(), ["item"] = Item, ["caseNumber"] = CaseNumber, ["text"] = Text };
}
