using System.Globalization;
using Appointments.Domain.Text;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Nominations;

/// <summary>What the forms of a round understand by names: organisations and persons, as people write them or by address.</summary>
public sealed class RoundNames(OperationRunner operations, IStringLocalizer<Texts> texts)
{
    private const int Most = 100;

    /// <summary>Every organisation that the register knows, by name.</summary>
    public async Task<IReadOnlyList<OrganisationAnswer>> OrganisationsAsync(CancellationToken cancel)
    {
        var answer = await operations.AskAsync<AuthoritiesData>("authorities", new { language = PageLanguage.Current.Code }, cancel);
        return [.. (answer.Data?.Authorities ?? []).OrderBy(it => it.Name, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true))];
    }

    /// <summary>Persons to pick from, the first of the register.</summary>
    public async Task<IReadOnlyList<PersonLineAnswer>> PersonsAsync(CancellationToken cancel) =>
        (await operations.AskAsync<PersonsData>("persons", new { first = Most }, cancel)).Data?.Persons.Nodes ?? [];

    /// <summary>Finds who is meant by what was typed in the form, and keeps that in it.</summary>
    /// <returns>What is not understood, a sentence each; null when everything is.</returns>
    public async Task<string?> ReadAsync(NominationForm form, IReadOnlyList<OrganisationAnswer> known, CancellationToken cancel)
    {
        if (form.Step == "indstil")
        {
            return await ReadPersonAsync(form, cancel);
        }

        var names = new OrganisationNames(known);
        var faults = new List<string>();
        foreach (var group in form.Step == "ret" ? form.Groups : [])
        {
            var (slugs, unknown) = names.Read($"{group.Organisations}\n{group.Add}");
            group.Chosen = slugs;
            faults.AddRange(unknown.Select(word => texts["Nominations.UnknownOrganisation", word, string.Join(", ", names.NearestTo(word))].Value));
        }

        return faults.Count == 0 ? null : string.Join(' ', faults);
    }

    private async Task<string?> ReadPersonAsync(NominationForm form, CancellationToken cancel)
    {
        if (DeskForm.Said(form.Person) is not { } typed)
        {
            return null;
        }

        var found = await FindAsync(typed, cancel);
        var meant = found.Where(person => person.Slug == typed || string.Equals(person.Name, typed, StringComparison.OrdinalIgnoreCase)).ToList();
        if (meant.Count == 1)
        {
            form.KnownPerson = meant[0].Slug;
            return null;
        }

        return meant.Count > 1
            ? texts["Nominations.SeveralPersons", typed, string.Join(", ", meant.Select(person => person.Slug))].Value
            : found.Count > 0
                ? texts["Nominations.PersonsLike", typed, string.Join(", ", found.Take(5).Select(person => $"{person.Name} ({person.Slug})"))].Value
                : texts["Nominations.UnknownPerson", typed].Value;
    }

    /// <summary>By name; an address is looked for as the name it was made from; else by the last word of it.</summary>
    private async Task<IReadOnlyList<PersonLineAnswer>> FindAsync(string typed, CancellationToken cancel)
    {
        if (Slug.Of(typed) == typed && await operations.AskAsync<PersonData>("person", new { slug = typed }, cancel) is { Data.Person: { } person })
        {
            return [new PersonLineAnswer(person.Slug, person.Name, [])];
        }

        foreach (var search in new[] { typed, typed.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1] })
        {
            var answer = await operations.AskAsync<PersonsData>("persons", new { search, first = Most }, cancel);
            if (answer.Data?.Persons.Nodes is { Count: > 0 } nodes)
            {
                return nodes;
            }
        }

        return [];
    }
}
