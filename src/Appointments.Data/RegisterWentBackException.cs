using Appointments.Data.Views;
using static System.FormattableString;

namespace Appointments.Data;

/// <summary>The database holds an older state than it held before: somebody has put a copy in its place, or a failover has lost its last entries. Numbers are given out once, so nothing is read or written until somebody has looked.</summary>
/// <param name="found">The newest state that is there now.</param>
/// <param name="known">The newest state that this program has seen.</param>
public sealed class RegisterWentBackException(RegisterState found, RegisterState known) : Exception(
    Invariant($"The database is at entry {found.Number} of {found.At}, and this program has seen entry {known.Number} of {known.At}. Put the newest file or database back, or start the program again to go on from the older state."));
