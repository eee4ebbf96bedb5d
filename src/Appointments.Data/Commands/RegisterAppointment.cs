using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;

namespace Appointments.Data.Commands;

/// <summary>Somebody gets a seat: appointed, noted because another authority decided, or recommended to those who decide.</summary>
/// <param name="wanted">Who, which seat, when.</param>
/// <param name="status">Appointed, Noted or Recommended.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class RegisterAppointment(NewAppointment wanted, AppointmentStatus status, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => status switch
    {
        AppointmentStatus.Noted => "note-appointment",
        AppointmentStatus.Recommended => "recommend-appointment",
        _ => "register-appointment",
    };

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => wanted.ToJson();

    internal override Task DecideAsync(Recording recording, CancellationToken cancel) =>
        new Appointing(recording, wanted, status).AddAsync(leaving: null, expectedVersion, cancel);

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        var registered = (await judgement.After(wanted.FirstDay).AppointmentsByIdAsync([judgement.Result!.Value], cancel))[0]!;
        await AppointmentJudgement.RunAsync(judgement, registered, wanted.Excuse?.Rule, left: [], cancel);
    }
}
