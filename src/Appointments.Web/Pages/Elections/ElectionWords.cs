using System.Globalization;
using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Elections;

/// <summary>Numbers and names of an election as pages write them.</summary>
internal static class ElectionWords
{
    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static NumberFormatInfo Format => PageLanguage.Current == PageLanguage.English ? NumberFormatInfo.InvariantInfo : Danish;

    /// <summary>A quotient to two decimals, for reading: the count itself compares whole fractions.</summary>
    public static string Quotient(QuotientCellAnswer cell) => ((decimal)cell.Votes / cell.Divisor).ToString("#,0.##", Format);

    /// <summary>A whole number with its thousands.</summary>
    public static string Number(int number) => number.ToString("#,0", Format);

    /// <summary>Names one after another.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
