namespace Common;

/// <summary>Chance that a seed repeats.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>From 0 to before <paramref name="sides"/>.</summary>
    public int Roll(int sides) => random.Next(sides);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both among them.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(double percent) => random.NextDouble() * 100 < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>Picks one text of several words.</summary>
    public string Word(string words) => Pick(words.Split(' '));

    /// <summary>Some of them, in their order.</summary>
    public List<T> Some<T>(IEnumerable<T> from, double percent) => [.. from.Where(_ => Percent(percent))];

    public IEnumerable<int> Times(int least, int most) => Enumerable.Range(0, Between(least, most));
}
