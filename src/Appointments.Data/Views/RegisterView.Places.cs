using Appointments.Domain.Fora;
using Appointments.Domain.Places;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Authorities by slug, aligned; null for a slug that none has.</summary>
    public Task<IReadOnlyList<Authority?>> AuthoritiesAsync(IReadOnlyList<string> slugs, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Municipalities by code, aligned; null for a code that none has.</summary>
    public Task<IReadOnlyList<Municipality?>> MunicipalitiesAsync(IReadOnlyList<string> codes, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>What each letter means, aligned: the local list of that municipality and time if there is one, else the national party; null when neither is recorded.</summary>
    public Task<IReadOnlyList<Party?>> PartiesByLetterAsync(IReadOnlyList<PartyKey> keys, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>KKRs by slug, aligned; null for a slug that none has.</summary>
    public Task<IReadOnlyList<Kkr?>> KkrsAsync(IReadOnlyList<string> slugs, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The municipalities of each KKR on the day, by slug of the KKR, in the order of their codes.</summary>
    public Task<ILookup<string, Municipality>> AreasAsync(IReadOnlyList<string> kkrSlugs, CancellationToken cancel) => throw new NotImplementedException();
}
