using Appointments.Data.Rows;

namespace Appointments.Data.Import.Councillors;

/// <summary>The municipalities by what a list may call them.</summary>
internal sealed class CouncillorPlaces(IReadOnlyList<MunicipalityRow> municipalities)
{
    /// <summary>The code of what is written as <c>0851</c>, <c>851</c> (a spreadsheet drops the nought), <c>Aalborg</c> or <c>Aalborg Kommune</c>; null when there is no such municipality.</summary>
    public string? CodeOf(string text)
    {
        var code = text.PadLeft(4, '0');
        var name = text.EndsWith(" Kommune", StringComparison.OrdinalIgnoreCase) ? text[..^8] : text;
        return municipalities.FirstOrDefault(row => row.Code == code || string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase))?.Code;
    }

    /// <summary>The name of a code that <see cref="CodeOf"/> gave.</summary>
    public string NameOf(string code) => municipalities.First(row => row.Code == code).Name;

    /// <summary>True when the municipality exists on the first day of the line and on the last.</summary>
    public bool Exists(CouncillorLine line) => new[] { line.FirstDay, line.LastDay }
        .All(day => municipalities.Any(row => row.Code == line.Municipality && row.FirstDay <= day && row.LastDay >= day));
}
