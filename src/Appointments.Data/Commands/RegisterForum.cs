using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A forum comes into the register with its seats: of a kind that is known, or with a law of its own.</summary>
/// <param name="wanted">The forum.</param>
/// <param name="expectedVersion">The register's version that the caller saw; null when it does not matter.</param>
public sealed class RegisterForum(NewForum wanted, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "register-forum";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => wanted.ToJson();

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        var source = wanted.Source ?? SourceOf.Registration(recording);
        await RefuseSlugAsync(recording, cancel);
        if (wanted.Kkr is { } kkr) await recording.KkrAsync(kkr, "kkr", cancel);
        var law = await LawAsync(recording, cancel);
        await new OwnLaw(recording, wanted.Law, wanted.Authorities).ReferencesAsync(source, cancel);
        if (recording.Refusals.Count > 0 || law is null)
            return;
        if (wanted.Law is not null) await LawFacts.RecordAsync(recording, law, source, cancel);
        var id = recording.Add(new ForumRow { Slug = wanted.Address, Kind = law.Kind, Field = wanted.Field, KkrSlug = wanted.Kkr, Span = Always.Span, Source = source });
        recording.Add(new ForumNameRow
        {
            ForumId = id, Name = wanted.Name, SortKey = SortKey.Of(wanted.Name), SearchName = SearchName.Of(wanted.Name), Source = source,
            Span = new Span(wanted.FirstDay, wanted.FirstDay is null ? DayBasis.Open : DayBasis.Stated, null, DayBasis.Open),
        });
        await SeatFacts.RecordAsync(recording, law, [new LawScope(id, law.Kind, wanted.Kkr)], cancel);
        recording.Result = id;
    }

    private async Task RefuseSlugAsync(Recording recording, CancellationToken cancel)
    {
        // Of every state: an address that a forum ever had leads to that forum.
        if (await recording.Context.Fora.FirstOrDefaultAsync(row => row.Slug == wanted.Address, cancel) is { } taken)
            recording.Refuse(Objection.Of(
                "SLUG_TAKEN",
                $"Et forum har allerede adressen «{wanted.Address}». Er det et andet, så giv det en anden adresse i slug.",
                $"A forum has the slug \"{wanted.Address}\" already. If this is another one, give it a slug of its own.",
                "slug") with
            { Thing = new ThingRef("Forum", taken.FactId) });
    }

    private async Task<LawDocument?> LawAsync(Recording recording, CancellationToken cancel)
    {
        if (wanted.Law is { } own)
        {
            if (await recording.Standing<LawDocumentRow>().AnyAsync(row => row.Kind == own.Kind, cancel))
                recording.Refuse(Objection.Of(
                    "KIND_TAKEN",
                    $"Registret har allerede regler for «{own.Kind}». Brug dem med kind, eller giv dine egne et andet navn; vil du ændre dem, så er det pladsplanen, du ændrer.",
                    $"The register has a law of the kind \"{own.Kind}\" already. Use it by kind, or name yours otherwise; to change it there is changeSeatPlan.",
                    "law"));
            return own;
        }

        var law = (await recording.View(new LocalDate(2000, 1, 1)).LawAsync([wanted.Kind!], cancel)).GetValueOrDefault(wanted.Kind!);
        if (law is null)
        {
            var kinds = string.Join(", ", await recording.Standing<LawDocumentRow>().Select(row => row.Kind).OrderBy(kind => kind).ToListAsync(cancel));
            recording.Refuse(Objection.Of(
                "UNKNOWN_KIND",
                $"Registret har ingen regler for «{wanted.Kind}». Det kender: {kinds}. En ny slags kommer med et regeldokument i law.",
                $"The register has no law of the kind \"{wanted.Kind}\". It knows: {kinds}. A new kind comes with a document in law.",
                "kind"));
        }

        return law;
    }
}
