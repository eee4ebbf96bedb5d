using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Documents;

/// <summary>A test on the public papers of KKR Nordjylland, which are not in the repository; without them it shows itself as skipped, with the reason.</summary>
public sealed class PaperFactAttribute : FactAttribute
{
    public PaperFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = $"The papers are not at {Folder}: put them there, or name their folder in APPOINTMENTS_PAPERS.";
    }

    /// <summary>Where the papers lie: beside the checkout, or where the environment says.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("APPOINTMENTS_PAPERS") is { Length: > 0 } named ? named : Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", "minutes"));
}
