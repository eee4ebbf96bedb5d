namespace Appointments.Web.Hosting;

/// <summary>How this host runs.</summary>
/// <param name="Url">Where it answers, <c>http://127.0.0.1:5080</c>.</param>
/// <param name="Database">The SQLite file.</param>
/// <param name="Sample">True when an empty database is filled with the sample register.</param>
public sealed record HostSettings(string Url, string Database, bool Sample)
{
    /// <summary>The address when none is given.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The file when none is given, below the folder the program is started in.</summary>
    public const string DefaultDatabase = "data/appointments.db";
}
