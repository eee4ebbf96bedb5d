using Appointments.Data.Views;
using Appointments.Domain.Composition;

namespace Appointments.Data;

public sealed partial class Registry
{
    private readonly ReadCache reads = new();

    /// <summary>What one request reads with; dispose of it at the request's end.</summary>
    /// <param name="audience">Who reads: the public sees no count that gives a person's gender away.</param>
    public RegisterSession OpenSession(Audience audience = Audience.Public) => new(database.CreateContext(), reads, audience);
}
