using Appointments.Data.Views;

namespace Appointments.Data;

public sealed partial class Registry
{
    private readonly ReadCache reads = new();

    /// <summary>What one request reads with; dispose of it at the request's end.</summary>
    public RegisterSession OpenSession() => new(database.CreateContext(), reads);
}
