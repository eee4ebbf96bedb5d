using Appointments.Data.Views;
using NodaTime;

namespace Appointments.Data;

/// <summary>What a command is judged by when its entry is written and not yet committed: the register before it and after it.</summary>
internal sealed class Judgement(RegisterSession session, long number, long? result)
{
    private readonly List<Objection> refusals = [];
    private readonly List<Objection> warnings = [];

    /// <summary>What the command's recording gave as its result.</summary>
    public long? Result => result;

    public IReadOnlyList<Objection> Refusals => refusals;

    public IReadOnlyList<Objection> Warnings => warnings;

    /// <summary>The seats that rested on offices which the entry has ended.</summary>
    public Task<IReadOnlyList<AffectedSeat>> SeatsAffectedAsync(CancellationToken cancel) => session.SeatsAffectedAsync(number, cancel);

    /// <summary>The register without the entry.</summary>
    public RegisterView Before(LocalDate day) => session.AsOf(day, number - 1);

    /// <summary>The register with the entry.</summary>
    public RegisterView After(LocalDate day) => session.AsOf(day, number);

    public void Refuse(Objection objection) => refusals.Add(objection);

    public void Warn(Objection objection) => warnings.Add(objection);
}
