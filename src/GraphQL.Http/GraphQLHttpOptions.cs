namespace GraphQL.Http;

/// <summary>What one HTTP request may bring. What its document may ask is for the engine's own limits to say.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>The defaults.</summary>
    public static GraphQLHttpOptions Default { get; } = new();

    /// <summary>
    /// The most bytes a request body may have, inclusive; at least 1. Room for the largest document the engine takes by default (256 KiB), every
    /// character of it escaped in JSON, and for variables. Judged by <c>Content-Length</c> before anything is read, and again while reading.
    /// </summary>
    public int MaxRequestBytes
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxRequestBytes is at least 1.");
    }
    = 1024 * 1024;

    /// <summary>How deep objects and lists may nest in the JSON of a request, variables included; from 2, for the request itself is one level. Honest variables have three or four; what coerces them recurses as deep, so this protects the stack.</summary>
    public int MaxJsonDepth
    {
        get;
        init => field = value is >= 2 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxJsonDepth is from 2 to 1000.");
    }
    = 32;

    /// <summary>How long one request may be worked on before it is stopped; more than zero. Browsers and proxies give up after some 60 seconds; half of that leaves time to say why.</summary>
    public TimeSpan MaxDuration
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxDuration is more than zero.");
    }
    = TimeSpan.FromSeconds(30);
}
