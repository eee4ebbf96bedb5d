namespace Appointments.Web.Tests.Documents;

/// <summary>A test of PDFs; where the program <c>pdftotext</c> is not installed it shows itself as skipped.</summary>
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute()
    {
        if (!IsInstalled)
            Skip = "The program pdftotext is not installed: apt-get install poppler-utils.";
    }

    /// <summary>True when the program is on the path.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) || File.Exists(Path.Combine(folder, "pdftotext.exe")));
}
