using Appointments.Domain.Appointments;
using Appointments.Domain.People;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>Persons by slug, aligned; null for a slug that no person has.</summary>
    public Task<IReadOnlyList<Person?>> FindPersonsAsync(IReadOnlyList<string> slugs, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Persons by id, aligned; null for an id that no person has.</summary>
    public Task<IReadOnlyList<Person?>> PersonsByIdAsync(IReadOnlyList<long> ids, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Persons in the Danish order of their names.</summary>
    /// <param name="search">As <see cref="ForaFilter.Search"/>, over all spellings of the name; null or blank for all persons.</param>
    /// <param name="first">How many at most; positive.</param>
    /// <param name="after">A cursor of an earlier page; null to start. One that this register never gave out throws <see cref="FormatException"/>.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<Page<Person>> PersonsAsync(string? search, int first, string? after, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>How many persons <see cref="PersonsAsync"/> lists over all its pages.</summary>
    public Task<int> CountPersonsAsync(string? search, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>All appointments of each person, of every day and every status, the newest first.</summary>
    public Task<ILookup<long, Appointment>> AppointmentsOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Appointments by fact, aligned, of every day; null for a fact that is no appointment or not known in this state.</summary>
    public Task<IReadOnlyList<Appointment?>> AppointmentsByIdAsync(IReadOnlyList<long> factIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The offices each person holds on the day.</summary>
    public Task<ILookup<long, Office>> OfficesOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The offices of each person, of every day, the earliest first.</summary>
    public Task<ILookup<long, Office>> OfficeHistoryAsync(IReadOnlyList<long> personIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Who chairs each forum on the day, and who is vice-chair: the offices <see cref="OfficeKind.ForumChair"/> and <see cref="OfficeKind.ForumViceChair"/>, the chair first.</summary>
    public Task<ILookup<long, Office>> ForumOfficersAsync(IReadOnlyList<long> forumIds, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The party or list of each person on the day; nobody's is inferred.</summary>
    public Task<ILookup<long, PartyMembership>> PartiesOfAsync(IReadOnlyList<long> personIds, CancellationToken cancel) => throw new NotImplementedException();
}
