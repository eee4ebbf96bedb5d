using Appointments.Data;

namespace Appointments.Graph.Writing;

/// <summary>What every payload is inside the program: the outcome of its mutation. What it shows is read in the scope that the mutation has set.</summary>
internal sealed record MutationPayload(Outcome Outcome)
{
    /// <summary>What became of the command.</summary>
    public RecordResult Result => Outcome.Result;

    /// <summary>FactId of the thing that the mutation was about; null when it was refused.</summary>
    public long? Thing => Result.Stands ? Result.Result : null;
}
