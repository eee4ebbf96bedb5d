namespace Appointments.Data.Import.Councillors;

/// <summary>What is found wrong with a list while it is read and compared with the register, all of it.</summary>
internal sealed class CouncillorFaults(string file)
{
    private readonly List<CouncillorFault> faults = [];
    private readonly HashSet<int> wrong = [];

    /// <summary>True when something is wrong with the line.</summary>
    public bool IsWrong(int line) => wrong.Contains(line);

    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The heading of the column; empty when the line as a whole is meant.</param>
    /// <param name="message">What is wrong and what would be right, in Danish and English.</param>
    public void Add(int line, string column, string message)
    {
        wrong.Add(line);
        faults.Add(new CouncillorFault(file, line, column, message));
    }

    /// <summary>The same faults again, for one who may find more of them.</summary>
    public CouncillorFaults Copy()
    {
        var copy = new CouncillorFaults(file);
        copy.faults.AddRange(faults);
        copy.wrong.UnionWith(wrong);
        return copy;
    }

    /// <summary>Tells the faults of another file too, after one's own.</summary>
    public void Join(CouncillorFaults other) => faults.AddRange(other.faults);

    /// <exception cref="CouncillorFileException">Something was wrong; the exception lists it all.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0) throw new CouncillorFileException([.. faults.OrderBy(fault => fault.File != file).ThenBy(fault => fault.Line)]);
    }
}
