using System.Globalization;
using System.Text.Json.Nodes;
using Appointments.Data.Import.Councillors;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Who sits in a municipal council for a term, read as a file of councillors is: all lines or none, and each fault at its line.</summary>
/// <param name="municipality">Code or name of the municipality.</param>
/// <param name="term">A day in the council term.</param>
/// <param name="complete">True when nobody else sits there.</param>
/// <param name="members">The lines.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class RecordCouncil(string municipality, LocalDate term, bool complete, IReadOnlyList<CouncilMember> members, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "record-council";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["municipality"] = municipality, ["term"] = term.Iso(), ["complete"] = complete, ["members"] = new JsonArray([.. members.Select(member => (JsonNode)member.ToJson())]),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var places = new CouncillorPlaces(await recording.Standing<MunicipalityRow>().OrderByDescending(row => row.LastDay).ToListAsync(cancel));
        var code = places.CodeOf(municipality);
        if (code is null)
            recording.Refuse(Objection.Of("UNKNOWN_MUNICIPALITY", $"Ingen kommune hedder «{municipality}». Aalborg er for eksempel 0851.", $"No municipality is called \"{municipality}\"; Aalborg is 0851, for example.", "municipality"));
        if (recording.Refusals.Count > 0)
            return;
        try
        {
            await AddAsync(recording, places, cancel);
        }
        catch (CouncillorFileException found)
        {
            foreach (var fault in found.Faults) recording.Refuse(Refusal(fault));
        }

        // A municipality is no fact of its own; its code is its number.
        recording.Result = long.Parse(code!, NumberStyles.None, CultureInfo.InvariantCulture);
        if (recording.IsEmpty && recording.Refusals.Count == 0)
            recording.Refuse(Objection.Of("NOTHING_NEW", $"Alt på listen er registreret i forvejen.", $"Everything on the list is recorded already.", "members"));
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => Namesakes.WarnAsync(judgement, cancel);

    private async Task AddAsync(Recording recording, CouncillorPlaces places, CancellationToken cancel)
    {
        var faults = new CouncillorFaults("");
        var source = SourceOf.Registration(recording);
        var lines = new CouncillorFile(new CouncillorDefaults(term, municipality), places, faults).Read(members.Select(member => member.ToLine()));
        await CouncillorParties.RefuseUnknownAsync(recording, lines, faults, cancel);
        var persons = await new CouncillorMatch(recording, source, faults).FindAsync(lines, cancel);
        await new CouncillorFacts(recording, source, faults).AddAsync(persons, _ => complete, cancel);
    }

    /// <summary>A fault's message has both languages, the English in brackets at its end; that of the list as a whole stands at no member.</summary>
    private static Objection Refusal(CouncillorFault fault)
    {
        var english = fault.Message.LastIndexOf(" (", StringComparison.Ordinal);
        var text = english > 0 && fault.Message.EndsWith(')') ? new LocalizedText(fault.Message[..english], fault.Message[(english + 2)..^1]) : new LocalizedText(fault.Message, fault.Message);
        var place = fault.Column.Length == 0 ? "members" : FormattableString.Invariant($"members.{fault.Line - 1}.{FieldOf(fault.Column)}");
        return new Objection("COUNCIL_LINE", text, place);
    }

    private static string FieldOf(string column) => column switch { "slug" => "person", "first day" => "firstDay", "last day" => "lastDay", _ => column };
}
