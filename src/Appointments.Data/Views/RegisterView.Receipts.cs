using System.Security.Cryptography;
using System.Text;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Fora;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>A receipt for each answer, aligned; null where nothing was judged. The answers are those of this day and state.</summary>
    public async Task<IReadOnlyList<IssuedReceipt?>> ReceiptsAsync(IReadOnlyList<CompositionResult> results, CancellationToken cancel)
    {
        Forum[] fora = [.. results.Select(result => result.Facts?.Forum).OfType<Forum>()];
        if (fora.Length == 0)
            return [.. results.Select(_ => (IssuedReceipt?)null)];
        var ticks = await SentenceTicksAsync([.. fora.Select(forum => forum.Id)], cancel);
        var journal = await JournalHashAsync(State, cancel);
        var law = await LawHashesAsync([.. fora.Select(forum => forum.Kind).Distinct(StringComparer.Ordinal)], cancel);
        return [.. results.Select(result => result.Facts is { } facts ? Issue(facts, result.Day, CompositionJson.Write(facts, result, ticks[facts.Forum.Id]), journal, law[facts.Forum.Kind]) : null)];
    }

    /// <summary>Hash of a journal entry as small hex; zeros for the state without entries, and for a number that the journal has not come to.</summary>
    internal async Task<string> JournalHashAsync(long number, CancellationToken cancel)
    {
        var hashes = await ListAsync(db => db.Journal.Where(entry => entry.Number == number).Select(entry => entry.Hash), cancel);
        return Convert.ToHexStringLower(hashes.Count == 0 ? EntryHash.BeforeTheFirst : hashes[0]);
    }

    /// <summary>Of the bytes as they are stored: a document that is written again might be written otherwise by another build.</summary>
    private async Task<IReadOnlyDictionary<string, LawHash>> LawHashesAsync(string[] kinds, CancellationToken cancel)
    {
        var texts = await ListAsync(
            db => db.LawDocuments.Known(State).Where(law => EF.Parameter(kinds).Contains(law.Kind)).Select(law => new { law.Kind, law.Document }), cancel);
        return texts.ToDictionary(
            law => law.Kind, law => new LawHash(law.Kind, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(law.Document)))), StringComparer.Ordinal);
    }

    private IssuedReceipt Issue(CompositionFacts facts, LocalDate day, byte[] answer, string journal, LawHash law) => new(
        new CompositionReceipt(
            facts.Forum.Slug,
            day,
            State,
            journal,
            [law],
            facts.Audience,
            CompositionRules.Build,
            Convert.ToHexStringLower(SHA256.HashData(answer)),
            Digest: null).Sealed(),
        answer);
}
