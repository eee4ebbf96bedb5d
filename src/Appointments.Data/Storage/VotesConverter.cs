using Appointments.Domain.Elections;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Appointments.Data.Storage;

/// <summary>Votes as a JSON array, in their own order.</summary>
internal sealed class VotesConverter() : ValueConverter<IReadOnlyList<VoteCount>, string>(
    votes => CanonicalJson.Text(votes),
    json => CanonicalJson.Read<VoteCount[]>(json))
{
    /// <summary>Facts are never changed in place, so the reference is snapshot enough.</summary>
    public sealed class Comparer() : ValueComparer<IReadOnlyList<VoteCount>>(
        (left, right) => ReferenceEquals(left, right),
        votes => votes.Count,
        votes => votes);
}
