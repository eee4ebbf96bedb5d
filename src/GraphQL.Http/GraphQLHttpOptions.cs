using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>What one HTTP request may bring, and its answer. What its document may ask is for the engine's own limits to say.</summary>
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

    /// <summary>
    /// The most bytes an answer may have, inclusive; at least 1,024. The cost of a document bounds how many values it asks for, not how long they are. All
    /// fora of a country with their members are some megabytes; what is longer is no page's question, and it is held in memory until it is whole.
    /// </summary>
    public int MaxResponseBytes
    {
        get;
        init => field = value >= 1024 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxResponseBytes is at least 1,024.");
    }
    = 16 * 1024 * 1024;

    /// <summary>
    /// The most bytes of answers that are kept to be given again to the same question in the same state; 0 for none. Kept are answers to queries whose
    /// scope names its state, so what is kept is never stale. Half of it holds some thousand answers of a page's size.
    /// </summary>
    public int CachedAnswerBytes
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "CachedAnswerBytes is at least 0.");
    }
    = 32 * 1024 * 1024;

    /// <summary>How long one request may be worked on before it is stopped; more than zero. Browsers and proxies give up after some 60 seconds; half of that leaves time to say why.</summary>
    public TimeSpan MaxDuration
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxDuration is more than zero.");
    }
    = TimeSpan.FromSeconds(30);

    /// <summary>Documents that clients may name by their id; null for none.</summary>
    public TrustedDocuments? Trusted { get; init; }

    /// <summary>Says of a request whether it may run trusted documents only; by default none is held to that. Without <see cref="Trusted"/> it is not asked.</summary>
    public Func<HttpContext, bool> OnlyTrusted { get; init; } = static _ => false;

    /// <summary>How many streams of events may be open at once; at least 1. Each holds a connection for hours, so they must not be without number.</summary>
    public int MaxStreams
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxStreams is at least 1.");
    }
    = 500;

    /// <summary>How long a stream may be silent before a comment is sent in it; more than zero. Proxies cut what is silent for a minute.</summary>
    public TimeSpan StreamSilence
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "StreamSilence is more than zero.");
    }
    = TimeSpan.FromSeconds(15);
}
