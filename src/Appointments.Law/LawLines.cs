using Appointments.Law.Yaml;

namespace Appointments.Law;

/// <summary>Where each value of a law document stands in its file, for faults that only the whole shows. Values are told apart by reference: two may be equal.</summary>
internal sealed class LawLines
{
    private readonly Dictionary<object, int> lines = new(ReferenceEqualityComparer.Instance);

    public T Add<T>(T value, YamlMap map)
        where T : class
    {
        lines.Add(value, map.Line);
        return value;
    }

    public int Of(object value) => lines[value];
}
