using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Domain.Rights;

namespace Appointments.Data;

public sealed partial class Registry
{
    private readonly ReadCache reads = new();

    /// <summary>What one request reads with.</summary>
    /// <param name="audience">Who reads: the public sees no count that gives a person's gender away.</param>
    public RegisterSession OpenSession(Audience audience = Audience.Public) => OpenSession(Caller.Of(audience));

    /// <summary>What one request of somebody reads with.</summary>
    /// <param name="caller">Who reads: of confidential matters they see those of their own KKRs.</param>
    public RegisterSession OpenSession(Caller caller) => new(database.Reading, reads, caller) { Replica = database.ReadingOfReplica };
}
