using System.Globalization;

namespace Appointments.Web.Pages.Boards;

/// <summary>Where the municipalities stand on a map of squares, those of each KKR by themselves: db/reference/municipality-tiles.csv.</summary>
public static class MunicipalityTiles
{
    private static readonly IReadOnlyDictionary<string, (int Column, int Row)> Places = Read();

    /// <summary>The square of a municipality, column from the west and row from the north; null for a code that has none.</summary>
    public static (int Column, int Row)? Of(string code) => Places.TryGetValue(code, out var place) ? place : null;

    private static Dictionary<string, (int Column, int Row)> Read()
    {
        using var reader = new StreamReader(typeof(MunicipalityTiles).Assembly.GetManifestResourceStream("municipality-tiles.csv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => char.IsAsciiDigit(line[0]))
            .Select(line => line.Split(','))
            .ToDictionary(parts => parts[0], parts => (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }
}
