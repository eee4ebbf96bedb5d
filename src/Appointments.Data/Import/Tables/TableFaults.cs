namespace Appointments.Data.Import.Tables;

/// <summary>What is found wrong with tables while they are read and compared with the register, all of it.</summary>
internal sealed class TableFaults
{
    private readonly List<TableFault> faults = [];
    private readonly HashSet<(string File, int Line)> wrong = [];

    /// <summary>By file in the order of reading, then by line.</summary>
    public IReadOnlyList<TableFault> All =>
        [.. faults.OrderBy(fault => TableColumns.All.Index().FirstOrDefault(pair => pair.Item.File == fault.File, (Index: -1, default)).Index).ThenBy(fault => fault.Line)];

    /// <summary>True when something is wrong with the line.</summary>
    public bool IsWrong(string file, int line) => wrong.Contains((file, line));

    public void Add(string file, int line, string column, string danish, string english)
    {
        wrong.Add((file, line));
        faults.Add(new TableFault(file, line, column, $"{danish} ({english})"));
    }
}
