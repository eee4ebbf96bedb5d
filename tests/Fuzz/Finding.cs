namespace Fuzz;

/// <summary>What an input has shown to be wrong.</summary>
/// <param name="message">What is wrong.</param>
internal sealed class Finding(string message) : Exception(message)
{
    /// <summary>Throws unless something holds.</summary>
    public static void Unless(bool holds, Func<string> message)
    {
        if (!holds)
            throw new Finding(message());
    }
}
