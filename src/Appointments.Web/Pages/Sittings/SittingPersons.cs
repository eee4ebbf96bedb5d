using Appointments.Domain.Text;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Sittings;

/// <summary>Finds whom a typed name means: first among the members of the area's municipal councils, then in the whole register. Two of a name are never taken for one.</summary>
public sealed class SittingPersons
{
    private readonly OperationRunner operations;
    private readonly string day;
    private readonly ILookup<string, SittingPerson> councillors;

    private SittingPersons(OperationRunner operations, string day, IReadOnlyList<SittingPerson> all)
    {
        this.operations = operations;
        this.day = day;
        Councillors = all;
        councillors = all.ToLookup(person => SearchName.Of(person.Name), StringComparer.Ordinal);
    }

    /// <summary>The members of the area's municipal councils on the day, by name; what the page suggests.</summary>
    public IReadOnlyList<SittingPerson> Councillors { get; }

    /// <summary>True when another of them has the name.</summary>
    public bool HasNamesake(SittingPerson person) => councillors[SearchName.Of(person.Name)].Skip(1).Any();

    /// <summary>Reads the councils of a KKR's area, in one question.</summary>
    public static async Task<SittingPersons> ReadAsync(OperationRunner operations, string kkr, string day, CancellationToken cancel)
    {
        var answer = await operations.AskAsync<CouncilsData>("councils", new { kkr, asOf = day }, cancel);
        return new SittingPersons(operations, day,
        [
            .. (answer.Data?.Kkr?.Municipalities ?? [])
                .SelectMany(council => council.Council.Where(seat => seat.Office.Person?.Slug is not null).Select(seat => (council, seat)))
                .GroupBy(member => member.seat.Office.Person!.Slug!, StringComparer.Ordinal)
                .Select(of => new SittingPerson(of.Key, of.First().seat.Office.Person!.Name, WhatOf(of.First().seat.Party?.Letter, of.First().council.Name)))
                .OrderBy(person => SortKey.Of(person.Name), StringComparer.Ordinal),
        ]);
    }

    /// <summary>Those whom a name means; empty when nobody has it. A bracket after the name, with letter or municipality or both, tells namesakes apart.</summary>
    public async Task<IReadOnlyList<SittingPerson>> FindAsync(string typed, CancellationToken cancel)
    {
        var (name, hint) = Split(typed);
        List<SittingPerson> found = [.. councillors[SearchName.Of(name)]];
        if (found.Count == 0)
        {
            found = await SearchAsync(name, cancel);
        }

        var fitting = hint is null ? found : found.FindAll(person => Fits(person.What, hint));
        return fitting.Count > 0 ? fitting : found;
    }

    private async Task<List<SittingPerson>> SearchAsync(string name, CancellationToken cancel)
    {
        var answer = await operations.AskAsync<PersonsData>("persons", new { search = name, first = 100, asOf = day }, cancel);
        return
        [
            .. (answer.Data?.Persons.Nodes ?? []).Where(person => SearchName.Of(person.Name) == SearchName.Of(name))
                .Select(person => new SittingPerson(person.Slug, person.Name, string.Join(", ", person.Offices.Select(office => office.Title).Distinct(StringComparer.Ordinal)))),
        ];
    }

    private static (string Name, string? Hint) Split(string typed)
    {
        var at = typed.IndexOf(" (", StringComparison.Ordinal);
        return at > 0 && typed.EndsWith(')') ? (typed[..at], typed[(at + 2)..^1]) : (typed, null);
    }

    private static bool Fits(string what, string hint) => hint.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .All(part => what.Split(", ").Contains(part, StringComparer.OrdinalIgnoreCase));

    private static string WhatOf(string? letter, string municipality) => letter is null ? municipality : $"{letter}, {municipality}";
}
