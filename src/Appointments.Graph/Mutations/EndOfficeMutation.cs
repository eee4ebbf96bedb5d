using Appointments.Data.Commands;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>endOffice</c>.</summary>
internal static class EndOfficeMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "endOffice", new Validator(), input => new EndOffice(InputIds.Number(input.Office, "Office")!.Value, input.LastDay, input.ExpectedVersion), input => input.LastDay.PlusDays(1), OfficePayload.Add);

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Office, LocalDate LastDay) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            this.IsId(input => input.Office, "Office");
            Day(input => input.LastDay);
        }
    }
}
