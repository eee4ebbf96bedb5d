using System.Text.Json.Nodes;
using Appointments.Data.Import;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A person comes into the register. Others of the same name are told, and never taken for the same.</summary>
/// <param name="name">The name as the person is called.</param>
/// <param name="slug">The address; null makes it of the name, with a number when it is taken.</param>
/// <param name="otherNames">Other spellings that papers use.</param>
/// <param name="source">Where the name stands; null when the secretariat registers it without a paper of its own.</param>
/// <param name="expectedVersion">The version of the register that the caller saw; null when it does not matter.</param>
public sealed class RegisterPerson(string name, string? slug, IReadOnlyList<string> otherNames, Source? source, long? expectedVersion) : Command
{
    /// <inheritdoc/>
    public override string Name => "register-person";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Change;

    internal override JsonObject ToJson() => new()
    {
        ["name"] = name, ["slug"] = slug, ["otherNames"] = new JsonArray([.. otherNames.Select(other => (JsonNode)other)]), ["source"] = CommandJson.Of(source),
    };

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        RegisterVersion.Expect(recording, expectedVersion);
        if (slug is not null && await TakenAsync(recording, slug, cancel))
            recording.Refuse(Objection.Of("SLUG_TAKEN", $"Adressen «{slug}» er taget af en anden. Udelad den, så laver registret en.", $"The slug \"{slug}\" is taken by somebody else. Leave it out and the register makes one.", "slug"));
        if (recording.Refusals.Count > 0)
            return;
        recording.Result = Add(recording, slug ?? await FreeSlugAsync(recording, cancel), name, otherNames, source ?? SourceOf.Registration(recording));
    }

    internal override Task JudgeAsync(Judgement judgement, CancellationToken cancel) => Namesakes.WarnAsync(judgement, cancel);

    /// <summary>Adds the facts of a person.</summary>
    internal static long Add(Recording recording, string slug, string name, IReadOnlyList<string> otherNames, Source source)
    {
        var id = recording.Add(new PersonRow { Slug = slug, Span = Always.Span, Source = source });
        recording.Add(new PersonNameRow { PersonId = id, Name = name, SortKey = SortKey.Of(name), SearchName = SearchName.Of(name), Span = Always.Span, Source = source });
        foreach (var other in otherNames)
            recording.Add(new PersonAliasRow { PersonId = id, Name = other, SearchName = SearchName.Of(other), Span = Always.Span, Source = source });
        return id;
    }

    private Task<string> FreeSlugAsync(Recording recording, CancellationToken cancel) => FreeSlugAsync(recording, name, taken: [], cancel);

    /// <summary>The first address of the name that nobody has.</summary>
    /// <param name="recording">The entry in the making.</param>
    /// <param name="name">The name.</param>
    /// <param name="taken">Addresses that the same entry gives to others.</param>
    /// <param name="cancel">Stops the reading.</param>
    internal static async Task<string> FreeSlugAsync(Recording recording, string name, IReadOnlyCollection<string> taken, CancellationToken cancel)
    {
        var number = 1;
        while (taken.Contains(PersonSlug.Of(name, number)) || await TakenAsync(recording, PersonSlug.Of(name, number), cancel)) number++;
        return PersonSlug.Of(name, number);
    }

    private static Task<bool> TakenAsync(Recording recording, string slug, CancellationToken cancel) => recording.Standing<PersonRow>().AnyAsync(row => row.Slug == slug, cancel);
}
