using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Councillors;

/// <summary>
/// Brings the councillors of a council term into the register, all of them or none. Only a list that is said to be complete can show that
/// somebody has no council seat. Read again, the same list records nothing.
/// </summary>
/// <param name="file">The file's name.</param>
/// <param name="content">Its bytes, UTF-8.</param>
/// <param name="defaults">What holds for lines that say nothing else.</param>
/// <param name="complete">True when nobody else sat in the councils and terms that the list speaks of.</param>
public sealed class ImportCouncillors(string file, ReadOnlyMemory<byte> content, CouncillorDefaults defaults, bool complete) : Command
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public override string Name => "import-councillors";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Import;

    internal override JsonObject ToJson() => new()
    {
        ["file"] = file, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content.Span)), ["term"] = defaults.Term?.Iso(), ["municipality"] = defaults.Municipality, ["complete"] = complete,
    };

    /// <exception cref="CouncillorFileException">The file has faults; nothing is written.</exception>
    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        var faults = new CouncillorFaults(file);
        var source = new Source(file.Length <= 400 ? file : file[..400], null, null, SourceMark.Registered, null);
        var places = new CouncillorPlaces(await recording.Standing<MunicipalityRow>().OrderByDescending(row => row.LastDay).ToListAsync(cancel));
        var lines = Text(faults) is { } text ? new CouncillorFile(defaults, places, faults).Read(text) : [];
        await CouncillorParties.RefuseUnknownAsync(recording, lines, faults, cancel);
        var persons = await new CouncillorMatch(recording, source, faults).FindAsync(lines, cancel);
        await new CouncillorFacts(recording, source, faults).AddAsync(persons, _ => complete, cancel);
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => Namesakes.WarnAsync(judgement, cancel);

    /// <summary>The text; null when the bytes are not UTF-8, as those of an old spreadsheet are not.</summary>
    private string? Text(CouncillorFaults faults)
    {
        try
        {
            return Strict.GetString(content.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException broken)
        {
            var line = content.Span[..Math.Clamp(broken.Index, 0, content.Length)].Count((byte)'\n') + 1;
            faults.Add(line, "", "Filen er ikke UTF-8, så æ, ø og å kan ikke læses. Gem den som «CSV UTF-8». (The file is not UTF-8; save it as \"CSV UTF-8\".)");
            return null;
        }
    }
}
