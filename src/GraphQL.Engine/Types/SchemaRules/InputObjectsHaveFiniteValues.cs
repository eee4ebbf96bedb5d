using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.10, Circular References: of every input object a finite value can be written. A required field of its own type forbids that, directly or by way of others; so does a OneOf input object all of whose fields lead back.</summary>
internal static class InputObjectsHaveFiniteValues
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        List<InputObjectType> endless = [.. schema.Types.OfType<InputObjectType>()];
        while (endless.RemoveAll(type => HasFiniteValue(type, endless)) > 0)
        {
            // Each round may make further types finite: those whose needs were met by the last.
        }

        var reported = new HashSet<InputObjectType>();
        foreach (var type in endless.Where(type => !reported.Contains(type)))
        {
            var cycle = CycleFrom(type, endless);
            reported.Add(type);
            if (cycle.All(step => reported.Add(step.Owner) || step.Owner == type))
                errors.Add($"Input Object {cycle[0].Owner} cannot be provided a finite value because it references itself through fields: {string.Join(", ", cycle)}.", "§3.10", cycle.Select(step => step.Field.Definition));
        }
    }

    private static bool HasFiniteValue(InputObjectType type, List<InputObjectType> endless) => type.IsOneOf
        ? type.Fields.Count == 0 || type.Fields.Any(field => !NeedsEndless(type, field, endless))
        : !type.Fields.Any(field => NeedsEndless(type, field, endless));

    /// <summary>A nullable field can be left out and a list can be empty; a field of a OneOf is nullable and yet must have a value once chosen.</summary>
    private static bool NeedsEndless(InputObjectType type, InputValueDefinition field, List<InputObjectType> endless) =>
        (type.IsOneOf || field.Type is NonNullType) && field.Type.NullableType is InputObjectType needed && endless.Contains(needed);

    /// <summary>Every endless type needs another one, so following the first such field must come round.</summary>
    private static List<Step> CycleFrom(InputObjectType start, List<InputObjectType> endless)
    {
        var steps = new List<Step>();
        for (var type = start; !steps.Any(step => step.Owner == type); type = (InputObjectType)steps[^1].Field.Type.NullableType)
        {
            var owner = type;
            steps.Add(new Step(owner, owner.Fields.First(field => NeedsEndless(owner, field, endless))));
        }

        var back = steps[^1].Field.Type.NullableType;
        return [.. steps.SkipWhile(step => step.Owner != back)];
    }

    private readonly record struct Step(InputObjectType Owner, InputValueDefinition Field)
    {
        public override string ToString() => $"{Owner}.{Field.Name}";
    }
}
