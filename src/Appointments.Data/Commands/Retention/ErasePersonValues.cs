using System.Text.Json.Nodes;
using Appointments.Data.Journal;

namespace Appointments.Data.Commands.Retention;

/// <summary>
/// Erases a person's recorded gender or the letters of the person's lists, on every day and in every state, in facts and in what was asked of the register.
/// That something was recorded, from when to when and by whom, stays; checks that need the value find it unrecorded.
/// </summary>
/// <param name="person">Slug of the person.</param>
/// <param name="gender">True for the gender.</param>
/// <param name="party">True for the letters.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class ErasePersonValues(string person, bool gender, bool party, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "erase-person-values";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Erasure;

    internal override JsonObject ToJson() => new() { ["person"] = person, ["gender"] = gender, ["party"] = party };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (await recording.PersonAsync(person, "person", cancel) is not { } row || recording.Refusals.Count > 0)
            return;
        long[] ids = [row.FactId];
        var found = new List<byte[]>();
        if (gender) found.AddRange(await PersonValues.GendersAsync(recording.Context, ids, cancel));
        if (party) found.AddRange(await PersonValues.PartiesAsync(recording.Context, ids, cancel));
        recording.Result = row.FactId;
        if (await recording.EraseThereAsync(found, cancel) == 0)
            recording.Refuse(Objection.Of(
                "NOTHING_TO_ERASE",
                $"Der er intet at slette om «{person}»; det er slettet før eller blev aldrig registreret.",
                $"Nothing is held of \"{person}\" that could be erased: it was erased before or never recorded.",
                "person"));
    }
}
