using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Appointments.Data.Storage;

/// <summary>Votes by letter as a JSON object with sorted keys.</summary>
internal sealed class VotesConverter() : ValueConverter<IReadOnlyDictionary<string, long>, string>(
    votes => CanonicalJson.Text(votes),
    json => CanonicalJson.Read<Dictionary<string, long>>(json))
{
    /// <summary>Facts are never changed in place, so the reference is snapshot enough.</summary>
    public sealed class Comparer() : ValueComparer<IReadOnlyDictionary<string, long>>(
        (left, right) => ReferenceEquals(left, right),
        votes => votes.Count,
        votes => votes);
}
