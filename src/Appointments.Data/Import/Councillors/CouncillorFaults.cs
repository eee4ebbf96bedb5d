namespace Appointments.Data.Import.Councillors;

/// <summary>What is found wrong with a list while it is read and compared with the register, all of it.</summary>
internal sealed class CouncillorFaults(string file, FaultyList list = FaultyList.Councillors)
{
    private readonly List<CouncillorFault> faults = [];
    private readonly HashSet<int> wrong = [];

    /// <summary>True when something is wrong.</summary>
    public bool Any => faults.Count > 0;

    /// <summary>True when something is wrong with the line.</summary>
    public bool IsWrong(int line) => wrong.Contains(line);

    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The heading of the column; empty when the line as a whole is meant.</param>
    /// <param name="message">What is wrong and what would be right, in Danish and English.</param>
    public void Add(int line, string column, string message)
    {
        wrong.Add(line);
        faults.Add(new CouncillorFault(file, line, column, message) { List = list });
    }

    /// <summary>The same faults again, for one who may find more of them.</summary>
    public CouncillorFaults Copy()
    {
        var copy = new CouncillorFaults(file, list);
        copy.faults.AddRange(faults);
        copy.wrong.UnionWith(wrong);
        return copy;
    }

    /// <summary>Tells the faults of another file too, after one's own.</summary>
    public void Join(CouncillorFaults other) => faults.AddRange(other.faults);

    /// <exception cref="CouncillorFileException">Something was wrong; the exception lists it all.</exception>
    public void ThrowIfAny()
    {
        if (Any) throw new CouncillorFileException([.. faults.OrderBy(fault => fault.List).ThenBy(fault => fault.Line)]);
    }
}
