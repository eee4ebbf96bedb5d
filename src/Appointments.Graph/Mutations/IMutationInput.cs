namespace Appointments.Graph.Mutations;

/// <summary>What every mutation is given.</summary>
internal interface IMutationInput
{
    /// <summary>The caller's own name for the request: sent twice it is done once.</summary>
    string IdempotencyKey { get; }

    /// <summary>The version of the forum that the caller saw; of the register where no forum is concerned. Null when it does not matter.</summary>
    int? ExpectedVersion { get; }

    /// <summary>Why, for the journal.</summary>
    string Reason { get; }

    /// <summary>True: the same answer, and nothing written. Null is false.</summary>
    bool? DryRun { get; }
}
