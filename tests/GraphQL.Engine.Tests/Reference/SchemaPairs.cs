using Common;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Random pairs of valid schemas. A family is one schema, what few and more changes made of it, and a stranger that has only names in common; any two of a family may be paired, in any order.</summary>
internal static class SchemaPairs
{
    private const int Descendants = 10;
    private const int PairsOfFamily = 40;

    public static IEnumerable<(SchemaVersion Earlier, SchemaVersion Later)> Of(int seed, int count)
    {
        var dice = new Dice(seed);
        return Families(dice).SelectMany(family => Enumerable.Range(0, PairsOfFamily).Select(_ => (dice.Pick(family), dice.Pick(family)))).Take(count);
    }

    private static IEnumerable<List<SchemaVersion>> Families(Dice dice)
    {
        while (true)
        {
            var sdl = Valid(dice);
            var family = new List<SchemaVersion> { new(sdl), new(Valid(dice)) };
            foreach (var _ in Enumerable.Range(0, Descendants))
            {
                sdl = RandomSchemaEdit.Apply(sdl, dice, dice.Between(1, 3));
                family.Add(new SchemaVersion(sdl));
            }

            yield return family;
        }
    }

    private static string Valid(Dice dice)
    {
        while (true)
        {
            var sdl = RandomSdl.Write(dice);
            if (SchemaBuilder.Build([new SourceText(sdl)]).Schema is not null)
                return sdl;
        }
    }
}
