namespace Appointments.Data.Views.Changes;

/// <summary>A fact that an entry wrote or withdrew: which versions of it stood before and stand after.</summary>
/// <param name="Description">How facts of its table are told.</param>
/// <param name="FactId">The thing.</param>
/// <param name="Before">VersionId of what stood; null when nothing did.</param>
/// <param name="After">VersionId of what stands; null when nothing does.</param>
internal sealed record TouchedFact(FactDescription Description, long FactId, long? Before, long? After)
{
    public IEnumerable<long> Versions => new[] { Before, After }.OfType<long>();
}
