using System.Globalization;

namespace Appointments.Data.Views.Changes;

/// <summary>Another thing that a fact names: by the register's number, or by slug or code.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its number; 0 when it is named otherwise.</param>
/// <param name="Key">Its slug or code; empty when it is named by its number.</param>
internal readonly record struct Reference(ReferenceKind Kind, long Id, string Key)
{
    public static Reference To(ReferenceKind kind, long id) => new(kind, id, "");

    public static Reference To(ReferenceKind kind, string key) => new(kind, 0, key);

    /// <summary>What is shown where the register has no name for it.</summary>
    public override string ToString() => Key.Length > 0 ? Key : string.Create(CultureInfo.InvariantCulture, $"{Kind} {Id}");
}
