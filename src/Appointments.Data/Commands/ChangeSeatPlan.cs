using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>The law of a kind of the secretariat's own changes: a new document, dated inside, for all fora of the kind.</summary>
/// <param name="forum">Slug of a forum of the kind.</param>
/// <param name="law">The whole document as it is to stand.</param>
/// <param name="authorities">Authorities that it names and the register does not know yet.</param>
/// <param name="source">Where it stands; null when the secretariat registers it without a paper.</param>
/// <param name="expectedVersion">The version of the forum that the caller saw; null when it does not matter.</param>
public sealed class ChangeSeatPlan(string forum, LawDocument law, IReadOnlyList<NewAuthority> authorities, Source? source, long? expectedVersion) : Command
{
    private static readonly Span EveryDay = new(null, DayBasis.Open, null, DayBasis.Open);

    /// <inheritdoc/>
    public override string Name => "change-seat-plan";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["forum"] = forum,
        ["law"] = LawFacts.ToJson(law),
        ["authorities"] = new JsonArray([.. authorities.Select(authority => (JsonNode)authority.ToJson())]),
        ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        if (await recording.ForumAsync(forum, "forum", cancel) is not { } row)
            return;
        await ForumVersion.ExpectAsync(recording, row.FactId, expectedVersion, cancel);
        var stands = source ?? SourceOf.Registration(recording);
        if (!await LawOrigin.IsOwnAsync(recording, row.Kind, cancel))
            recording.Refuse(BuiltIn());
        else if (law.Kind != row.Kind)
            recording.Refuse(OtherKind(row.Kind));
        else
            await RefuseSameAsync(recording, cancel);
        await new OwnLaw(recording, law, authorities).ReferencesAsync(stands, cancel);
        if (recording.Refusals.Count > 0)
            return;
        await LawFacts.RecordAsync(recording, law, stands, cancel);
        recording.Result = row.FactId;
    }

    internal override async Task JudgeAsync(Judgement judgement, CancellationToken cancel)
    {
        foreach (var id in await judgement.After(law.CoveredFrom).ForaOfKindAsync(law.Kind, cancel))
        {
            await SeatlessAppointments.WarnAsync(judgement, id, law.CoveredFrom, "law", cancel);
            await new BoardCheck(judgement, id).TellAsync(EveryDay, cancel);
        }
    }

    private async Task RefuseSameAsync(Recording recording, CancellationToken cancel)
    {
        var standing = await recording.View(law.CoveredFrom).LawAsync([law.Kind], cancel);
        if (LawJson.Write(standing[law.Kind]).AsSpan().SequenceEqual(LawJson.Write(law)))
            recording.Refuse(Objection.Of("NOTHING_CHANGED", $"Regeldokumentet siger det samme som det, der står.", $"The law document says the same as the one that stands.", "law"));
    }

    private static Objection BuiltIn() => Objection.Of(
        "BUILT_IN_LAW",
        $"Reglerne for forummet følger med programmet og ændres dér. Et forum med sine egne regler registreres med et regeldokument af en ny slags.",
        $"The law of this kind comes with the program and is changed there. A forum with a law of its own is registered with a document of a new kind (registerForum).",
        "forum");

    private Objection OtherKind(string kind) => Objection.Of(
        "KIND_DIFFERS",
        $"Forummet er af slagsen «{kind}», men regeldokumentet er for «{law.Kind}». Et forum skifter ikke slags.",
        $"The forum is of the kind \"{kind}\", but the law document is of \"{law.Kind}\". A forum does not change its kind.",
        "law");
}
