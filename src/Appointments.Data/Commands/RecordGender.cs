using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>A person's gender as the person or a public record states it; never guessed from a name. It stands sealed, and is shown as counts only.</summary>
/// <param name="person">Slug of the person.</param>
/// <param name="gender">The gender.</param>
/// <param name="source">The person's own statement, or the public record.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
/// <param name="corrects">True when another gender was recorded by mistake.</param>
public sealed class RecordGender(string person, Gender gender, Source source, bool corrects, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-gender";

    /// <inheritdoc/>
    public override EntryKind Kind => corrects ? EntryKind.Correction : EntryKind.Change;

    internal override JsonObject ToJson() => new() { ["person"] = person, ["gender"] = CommandJson.Sensitive(gender.ToString()), ["corrects"] = corrects, ["source"] = CommandJson.Of(source) };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (await recording.PersonAsync(person, "person", cancel) is not { } row || recording.Refusals.Count > 0)
            return;
        var standing = await recording.Standing<GenderRow>().FirstOrDefaultAsync(it => it.PersonId == row.FactId, cancel);
        if ((standing is not null) != corrects)
        {
            recording.Refuse(standing is null
                ? Objection.Of("NOTHING_TO_CORRECT", $"Der er intet køn registreret at rette.", $"No gender is recorded that could be corrected.", "corrects")
                : Objection.Of("GENDER_RECORDED", $"Køn er allerede registreret. Er det forkert, så send det som en rettelse.", $"Gender is recorded already. If it is wrong, send it as a correction (corrects: true).", "person"));
            return;
        }

        if (standing is not null) recording.Supersede(standing);
        recording.Add(new GenderRow { FactId = standing?.FactId ?? 0, PersonId = row.FactId, GenderDigest = recording.Seal(gender.ToString()), Span = Always.Span, Source = source });
        recording.Result = row.FactId;
    }
}
