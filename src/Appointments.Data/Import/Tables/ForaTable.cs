using Appointments.Data.Law;
using Appointments.Data.Rows;
using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Data.Import.Tables;

/// <summary>Fora of kinds whose law the register has; their seats come with the law.</summary>
internal sealed class ForaTable(Recording recording, KnownThings known, Source registration)
{
    public async Task AddAsync(IReadOnlyList<TableLine> lines, CancellationToken cancel)
    {
        var laws = await recording.View(new LocalDate(2000, 1, 1)).LawAsync([.. lines.Select(line => line.Text("kind")).Distinct(StringComparer.Ordinal)], cancel);
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var forum = Read(line, laws.ContainsKey(line.Text("kind")));
            if (forum is null) continue;
            if (!mentioned.Add(forum.Slug)) line.Wrong("slug", $"«{forum.Slug}» står der allerede.", $"\"{forum.Slug}\" stands there already.");
            else if (known.Fora.TryGetValue(forum.Slug, out var standing)) Compare(line, standing, forum);
            else await AddAsync(line, forum, laws[forum.Kind], cancel);
        }
    }

    private ForumRow? Read(TableLine line, bool hasLaw)
    {
        var slug = line.SlugOf(line.Needed("name", 200));
        var kind = line.Needed("kind", 64);
        if (slug.Length == 0) line.Wrong("name", "Navnet giver ingen adresse.", "No slug can be made of the name.");
        if (kind.Length > 0 && !hasLaw) line.Wrong("kind", $"Registret har ingen regler for «{kind}».", $"The register has no law of the kind \"{kind}\"; register the forum with a law of its own first.");
        var kkr = line.TextOrNull("kkr", 120);
        if (kkr is not null && !known.Kkrs.Contains(kkr)) line.Wrong("kkr", $"«{kkr}» er intet KKR i registret.", $"\"{kkr}\" is no KKR of the register: {string.Join(", ", known.Kkrs.Order(StringComparer.Ordinal))}.");
        var field = line.Word("field", Enum.GetValues<ForumField>());
        var source = line.SourceOr(registration);
        return line.Days() is null ? null : new ForumRow { Slug = slug, Kind = kind, Field = field, KkrSlug = kkr, Span = Always.Span, Source = source };
    }

    private static void Compare(TableLine line, ForumRow standing, ForumRow forum)
    {
        if ((standing.Kind, standing.KkrSlug) != (forum.Kind, forum.KkrSlug))
            line.Wrong("slug", $"Registret har et andet forum med adressen «{forum.Slug}».", $"The register has another forum of the slug \"{forum.Slug}\": of kind {standing.Kind}, of {standing.KkrSlug ?? "no KKR"}.");
    }

    private async Task AddAsync(TableLine line, ForumRow forum, Domain.Law.LawDocument law, CancellationToken cancel)
    {
        var id = recording.Add(forum);
        var name = line.Text("name");
        recording.Add(new ForumNameRow { ForumId = id, Name = name, SortKey = SortKey.Of(name), SearchName = SearchName.Of(name), Span = line.Days()!, Source = forum.Source });
        var before = recording.Added<SeatRow>().Count();
        await SeatFacts.RecordAsync(recording, law, [LawScope.Of(forum)], cancel);
        foreach (var seat in recording.Added<SeatRow>().Skip(before).GroupBy(row => row.Key, StringComparer.Ordinal)) known.Seats.Add((id, seat.Key), [.. seat]);
        known.Fora.Add(forum.Slug, forum);
    }
}
