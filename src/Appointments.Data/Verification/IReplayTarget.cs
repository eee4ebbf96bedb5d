using System.Text.Json;

namespace Appointments.Data.Verification;

/// <summary>What the facts of the journal go into when it is replayed.</summary>
internal interface IReplayTarget
{
    /// <summary>Takes in a version of a fact.</summary>
    /// <returns>False when it is there already, or the register has no such table.</returns>
    /// <exception cref="FormatException">The values are no fact of that table.</exception>
    bool Insert(string table, long version, long recordedIn, JsonElement values);

    /// <summary>Says that a version is known no more.</summary>
    /// <returns>False when it does not stand.</returns>
    bool Supersede(string table, long version, long supersededIn);
}
