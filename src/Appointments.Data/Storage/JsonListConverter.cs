using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Appointments.Data.Storage;

/// <summary>A list of records as a JSON array, in its own order.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
    list => CanonicalJson.Text(list),
    json => CanonicalJson.Read<T[]>(json))
{
    /// <summary>Facts are never changed in place, so the reference is snapshot enough.</summary>
    public sealed class Comparer() : ValueComparer<IReadOnlyList<T>>(
        (left, right) => ReferenceEquals(left, right),
        list => list.Count,
        list => list);
}
