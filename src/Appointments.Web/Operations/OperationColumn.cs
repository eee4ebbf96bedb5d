using System.Globalization;
using System.Text.Json;

namespace Appointments.Web.Operations;

/// <summary>A column of a table.</summary>
/// <param name="Path">The response names below the row, outermost first; empty for a list of plain values.</param>
/// <param name="Name">What stands in the head.</param>
/// <param name="Description">What the contract says of the field; null when it says nothing.</param>
public sealed record OperationColumn(IReadOnlyList<string> Path, string Name, string? Description = null)
{
    /// <summary>What stands in the cell: empty for null, and for a list the texts of all that lies in it, with semicolons between.</summary>
    public string TextOf(JsonElement row)
    {
        var value = row;
        foreach (var name in Path)
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                return "";
            }

            value = value.GetProperty(name);
        }

        return string.Join("; ", Leaves(value));
    }

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Null => [],
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText().ToLower(CultureInfo.InvariantCulture)],
    };
}
