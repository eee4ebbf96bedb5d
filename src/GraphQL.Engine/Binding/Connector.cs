using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>What resolvers are held against when they are made ready to run.</summary>
internal sealed class Connector(Mismatches mismatches, IReadOnlyDictionary<string, Type> enums, IReadOnlyDictionary<string, Type> abstracts, IReadOnlyDictionary<string, ObjectRows> objects, IReadOnlyDictionary<string, RuntimeTypes> runtimeTypes)
{
    private readonly ArgumentBinders binders = new(enums);
    private readonly Dictionary<FieldDefinition, HashSet<string>> takenArguments = [];

    /// <summary>Shapes for the values of resolvers.</summary>
    public Shapes Shapes { get; } = new(
        new LeafWriters(enums),
        objects,
        abstracts,
        runtimeTypes,
        (place, message) => mismatches.Add(place.Field.Definition, $"{place.Coordinate} {message}"));

    /// <summary>A binder for a record of the field's arguments; null when it does not fit.</summary>
    public ArgumentBinder<TArguments>? Arguments<TArguments>(FieldPlace place)
        where TArguments : notnull =>
        binders.Create<TArguments>(place.Field.Arguments, message => mismatches.Add(place.Field.Definition, $"{place.Coordinate}: {message}"), TakenOf(place));

    /// <summary>Reports the arguments that neither the resolver nor the scope binding of a field takes.</summary>
    public void ReportUntaken(FieldPlace place)
    {
        foreach (var argument in place.Field.Arguments.Where(argument => !TakenOf(place).Contains(argument.Name)))
            mismatches.Add(argument.Definition ?? (Language.Node?)place.Field.Definition, $"{place.Coordinate}({argument.Name}:) is taken by no parameter of the resolver's arguments.");
    }

    private HashSet<string> TakenOf(FieldPlace place)
    {
        if (!takenArguments.TryGetValue(place.Field, out var taken))
            takenArguments.Add(place.Field, taken = new HashSet<string>(StringComparer.Ordinal));
        return taken;
    }
}
