using Appointments.Domain.Composition;
using Appointments.Domain.People;

namespace Appointments.Tests.Composition;

/// <summary>Every way in which unknown facts could turn out, tried one by one: what the rules' closed forms are held against.</summary>
internal static class Completions
{
    public static readonly IReadOnlyList<Gender?> Genders = [Gender.F, Gender.M, Gender.X];

    public static IEnumerable<List<T>> Of<T>(IReadOnlyList<T> facts, Func<T, bool> unknown, IReadOnlyList<T> values)
    {
        IEnumerable<List<T>> ways = [[]];
        foreach (var fact in facts)
            ways = ways.SelectMany(way => (unknown(fact) ? values : [fact]).Select(value => new List<T>(way) { value }));
        return ways;
    }

    /// <summary>In how many places a way differs from what is known.</summary>
    public static int Changes<T>(IReadOnlyList<T> facts, IReadOnlyList<T> way, Func<T, bool> unknown) =>
        facts.Zip(way).Count(pair => !unknown(pair.First) && !EqualityComparer<T>.Default.Equals(pair.First, pair.Second));

    public static Answer Verdict<T>(IEnumerable<T> ways, Func<T, bool> holds)
    {
        var answers = ways.Select(holds).ToHashSet();
        return !answers.Contains(false) ? Answer.Satisfied : answers.Contains(true) ? Answer.Undetermined : Answer.Violated;
    }
}
