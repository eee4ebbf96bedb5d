using Appointments.Data.Commands;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;

namespace Appointments.Data.Import.Tables;

/// <summary>Persons by slug and name. One whom the register has under that slug and name stays as he or she is.</summary>
internal sealed class PersonsTable(Recording recording, KnownThings known, Source registration)
{
    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);

    public void Add(TableLine line)
    {
        var name = line.Needed("name", 200);
        var slug = line.SlugOf(name);
        string[] others = [.. line.Text("other names").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (name.Length > 0 && (Slug.Of(name).Length == 0 || name.Any(char.IsControl))) line.Wrong("name", "Det er intet navn.", "This is no name.");
        if (others.Any(other => other.Length > 200)) line.Wrong("other names", "Et navn er længere end 200 tegn; skriv | mellem navnene.", "A name is longer than 200 characters; write | between the names.");
        var source = line.SourceOr(registration);
        if (!line.IsRight) return;
        if (!mentioned.Add(slug))
            line.Wrong("slug", $"«{slug}» står der allerede. To med samme navn skal have hver sin adresse.", $"\"{slug}\" stands there already. Two persons of one name need a slug each, {slug} and {slug}-2 for example.");
        else if (!known.Persons.TryGetValue(slug, out var standing))
            Add(slug, name, others, source);
        else if (!known.Names.Contains((standing.FactId, SearchName.Of(name))))
            line.Wrong("slug", $"Registret har en anden person med adressen «{slug}».", $"The register has somebody of another name under the slug \"{slug}\".");
    }

    private void Add(string slug, string name, string[] others, Source source)
    {
        var id = RegisterPerson.Add(recording, slug, name, others, source);
        known.Persons.Add(slug, new Rows.PersonRow { FactId = id, Slug = slug });
    }
}
