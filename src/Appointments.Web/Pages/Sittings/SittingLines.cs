using System.Globalization;

namespace Appointments.Web.Pages.Sittings;

/// <summary>The lines of a sitting as a form brings them: <c>Line.0.Seat</c>, <c>Line.0.Name</c> and so on.</summary>
public static class SittingLines
{
    /// <summary>The lines by seat; empty when the page was only opened. A seat that stands twice counts the last time.</summary>
    public static IReadOnlyDictionary<string, SittingTyped> Read(HttpRequest request)
    {
        var lines = new Dictionary<string, SittingTyped>(StringComparer.Ordinal);
        if (!request.HasFormContentType)
        {
            return lines;
        }

        for (var index = 0; request.Form.TryGetValue(Named(index, "Seat"), out var seat); index++)
        {
            var typed = new SittingTyped(Of(index, "Name"), Of(index, "Person"), Of(index, "Item"), Of(index, "New") is not null, int.TryParse(Of(index, "Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null);
            if (typed.Name is not null || typed.Item is not null)
            {
                lines[seat.ToString()] = typed;
            }
        }

        return lines;

        string? Of(int index, string field) => Registering.DeskForm.Said(request.Form[Named(index, field)]);
    }

    private static string Named(int index, string field) => FormattableString.Invariant($"Line.{index}.{field}");
}
