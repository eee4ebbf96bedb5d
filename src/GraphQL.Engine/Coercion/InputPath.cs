using System.Globalization;

namespace GraphQL.Engine.Coercion;

/// <summary>The way from a variable or literal down to a part of it.</summary>
/// <param name="Parent">The way to the value around; null when this part stands at the top.</param>
/// <param name="Part">The field, or null for an item of a list.</param>
/// <param name="Index">The place of the item, from 0, when <paramref name="Part"/> is null.</param>
internal sealed record InputPath(InputPath? Parent, string? Part, int Index = 0)
{
    /// <summary>As messages write it behind the variable's name: <c>.seats[0].day</c>.</summary>
    public override string ToString() =>
        Parent + (Part is null ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : $".{Part}");
}
