namespace Common;

/// <summary>How much a test by chance tries: little on every run, much when somebody asks for the whole with <c>APPOINTMENTS_FULL=1</c>.</summary>
internal static class Effort
{
    /// <summary>The usual number of tries, or twenty times as many.</summary>
    public static int Times(int usual) => Times(usual, usual * 20);

    /// <summary>The usual number of tries, or that of the whole.</summary>
    public static int Times(int usual, int whole) => Environment.GetEnvironmentVariable("APPOINTMENTS_FULL") == "1" ? whole : usual;
}
