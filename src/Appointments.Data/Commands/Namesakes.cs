using Appointments.Domain.People;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Tells of others who are called as somebody whom an entry has brought.</summary>
internal static class Namesakes
{
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    /// <summary>Warns once for each two of a name, of whom one is new.</summary>
    public static Task WarnAsync(Judgement judgement, CancellationToken cancel) => WarnAsync(judgement, Told, cancel);

    /// <summary>Warns so in words of the caller's own, of the new one and the other.</summary>
    public static async Task WarnAsync(Judgement judgement, Func<Person, Person, Objection> told, CancellationToken cancel)
    {
        var persons = await judgement.NewPersonsAsync(cancel);
        var others = await judgement.Before(AnyDay).NamesakesAsync([.. persons.SelectMany(Spellings)], cancel);
        foreach (var person in persons)
        {
            var spelled = Searched(person);
            foreach (var other in others.Where(it => Searched(it).Overlaps(spelled))) judgement.Warn(told(person, other));
        }
    }

    private static IEnumerable<string> Spellings(Person person) => [person.Name, .. person.OtherNames];

    private static HashSet<string> Searched(Person person) => [.. Spellings(person).Select(SearchName.Of)];

    private static Objection Told(Person person, Person other) => Objection.Of(
        "POSSIBLE_DUPLICATE",
        $"{other.Name} («{other.Slug}») er allerede i registret; den nye er «{person.Slug}». Er det den samme, så flet de to.",
        $"{other.Name} (\"{other.Slug}\") is in the register already; the new one is \"{person.Slug}\". If it is the same person, merge the two (mergePersons).",
        "name");
}
