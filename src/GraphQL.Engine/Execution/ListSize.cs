using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>
/// What <c>@listSize</c> says about a field: how many items its list has, or for a field that is no list (a connection) the lists directly below it that say nothing themselves.
/// </summary>
/// <param name="IsDeclared">False when the SDL says nothing.</param>
/// <param name="AssumedSize">The size when no slicing argument is given; null when not declared.</param>
/// <param name="SlicingArguments">Arguments that bound the size, <c>first</c> for example.</param>
internal sealed record ListSize(bool IsDeclared, int? AssumedSize, IReadOnlyList<string> SlicingArguments)
{
    private static readonly ListSize Undeclared = new(false, null, []);

    /// <summary>Reads the directive off a field.</summary>
    public static ListSize Of(FieldDefinition field)
    {
        var directive = field.Definition?.Directives.FirstOrDefault(applied => string.Equals(applied.Name.Value, "listSize", StringComparison.Ordinal));
        if (directive is null)
            return Undeclared;

        return new ListSize(true, AssumedSizeOf(ValueOf(directive, "assumedSize")), SlicingArgumentsOf(ValueOf(directive, "slicingArguments")));
    }

    /// <summary>The size for the arguments of a request; null when neither they nor the SDL say.</summary>
    public long? SizeFor(IReadOnlyDictionary<string, object?>? arguments)
    {
        long? sliced = null;
        foreach (var name in SlicingArguments)
        {
            if (arguments?.GetValueOrDefault(name) is int given)
                sliced = Math.Max(sliced ?? 0, given);
        }

        return sliced ?? AssumedSize;
    }

    private static ValueNode? ValueOf(DirectiveNode directive, string argument) =>
        directive.Arguments.FirstOrDefault(given => string.Equals(given.Name.Value, argument, StringComparison.Ordinal))?.Value;

    private static int? AssumedSizeOf(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out var size) ? size : null;

    private static IReadOnlyList<string> SlicingArgumentsOf(ValueNode? value) => value switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(name => name.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };
}
