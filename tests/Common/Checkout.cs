namespace Common;

/// <summary>The checkout that the tests and benchmarks run in, found by its solution file.</summary>
internal static class Checkout
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>What the tests were built as, <c>Debug</c>: the folder above the framework's.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Appointments.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside a checkout: Appointments.sln was not found above " + AppContext.BaseDirectory);
        return folder.FullName;
    }
}
