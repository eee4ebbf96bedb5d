using System.Security.Cryptography;
using System.Text;
using Appointments.Domain.Time;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>One proposal on its way into the register: the keys, the source and the reason that all its mutations share.</summary>
public sealed class PaperStep(RegistrationDesk desk, IStringLocalizer<Texts> texts, OpenedPaper paper, Proposed thing, TypedAnswers typed)
{
    private const int LongestNote = 2000;

    /// <summary>The paper.</summary>
    public OpenedPaper Paper => paper;

    /// <summary>The proposal.</summary>
    public Proposed Thing => thing;

    /// <summary>What was typed.</summary>
    public TypedAnswers Typed => typed;

    /// <summary>The proposal's own name.</summary>
    public string Key => thing.Key;

    /// <summary>The register has it already, so nothing is recorded.</summary>
    public PaperAnswering Done() => new(Key, [], [], null);

    /// <summary>It cannot be taken as it stands.</summary>
    /// <param name="text">Key of the sentence that says why and what to do.</param>
    /// <param name="arguments">What stands in the sentence.</param>
    public PaperAnswering Refused(string text, params object[] arguments) => PaperAnswering.Refused(Key, [texts[text, arguments].Value]);

    /// <summary>Where a fact stands: the paper, its day, the item, and the sentence itself.</summary>
    public object Source(string? item, string? note) => new { paper = paper.SourceName, day = paper.Kept.Day, item, note = note is null ? null : Cut(note, LongestNote) };

    /// <summary>Who is chosen; somebody new is added to the register.</summary>
    /// <param name="chosen">A slug, or <see cref="TypedAnswers.NewPerson"/>.</param>
    /// <param name="name">The name as printed.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <returns>The slug; or what stands against it.</returns>
    public async Task<(string? Slug, PaperAnswering? Fault)> PersonAsync(string chosen, string name, CancellationToken cancel)
    {
        if (chosen != TypedAnswers.NewPerson)
            return (chosen, null);
        var (kept, fault) = await desk.RecordAsync<KeptAnswer>(
            "register-person",
            Input(new(StringComparer.Ordinal) { ["name"] = name, ["source"] = Source(thing.Item?.Number, note: null) }, $"paper-{Digest(paper.Kept.Id + name)}-person"),
            cancel);
        return kept?.Person?.Slug is { } slug && kept.Errors.Count == 0 ? (slug, null) : (null, PaperAnswering.Refused(Key, fault is not null ? [fault] : Messages(kept)));
    }

    /// <summary>Records something with the reason and the key of this step.</summary>
    /// <param name="operation">The operation file.</param>
    /// <param name="input">The input but for what all have.</param>
    /// <param name="cancel">Until the commit nothing has happened.</param>
    /// <param name="again">True when it may be recorded anew with another input.</param>
    public async Task<PaperAnswering> RecordAsync(string operation, Dictionary<string, object?> input, CancellationToken cancel, bool again = false)
    {
        var unique = again ? Guid.NewGuid().ToString("N") : Digest(string.Join('\n', input.Select(member => $"{member.Key}={System.Text.Json.JsonSerializer.Serialize(member.Value)}")));
        var (kept, fault) = await desk.RecordAsync<KeptAnswer>(operation, Input(input, $"paper-{Digest(paper.Kept.Id)}-{Key}-{unique}"), cancel);
        return fault is not null ? PaperAnswering.Refused(Key, [fault])
            : kept is null or { Errors.Count: > 0 } ? PaperAnswering.Refused(Key, Messages(kept))
            : new PaperAnswering(Key, [], [.. kept.Warnings.Select(warning => warning.Message)], kept.Entry);
    }

    /// <summary>A text of at most so many characters; where it is longer, its beginning.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");

    private Dictionary<string, object?> Input(Dictionary<string, object?> input, string key) => new(input, StringComparer.Ordinal)
    {
        ["reason"] = $"{paper.SourceName}, {paper.Read.Date?.Danish() ?? paper.Kept.Day}{(thing.Item is { Number: var item } ? $", punkt {item}" : "")}",
        ["idempotencyKey"] = key,
    };

    private static IReadOnlyList<string> Messages(KeptAnswer? kept) => [.. kept?.Errors.Select(error => error.Message) ?? []];

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
