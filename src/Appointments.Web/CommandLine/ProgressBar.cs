using System.Globalization;
using Appointments.Data.Import.Bulk;

namespace Appointments.Web.CommandLine;

/// <summary>Shows on a terminal how far an import has come; where the output is a file it says nothing.</summary>
internal sealed class ProgressBar : IProgress<BulkProgress>
{
    private const int Width = 40;
    private readonly bool isShown = !Console.IsErrorRedirected;

    public void Report(BulkProgress value)
    {
        if (!isShown)
            return;
        var filled = value.Total is { } total and > 0 ? (int)(value.Done * Width / total) : 0;
        var end = value.Done == value.Total ? Environment.NewLine : "";
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled).PadRight(Width, '.')}] {value.Done,12:#,0} {value.Table,-20}{end}"));
    }
}
