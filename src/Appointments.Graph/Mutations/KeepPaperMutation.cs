using Appointments.Data.Commands;
using Appointments.Domain.Papers;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>keepPaper</c>: the text of an agenda or of minutes.</summary>
internal static class KeepPaperMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "keepPaper",
        new Validator(),
        input => new KeepPaper(input.Body, input.Kind, input.Day, input.FileName, input.Text),
        input => input.Day,
        payload => payload.Shows("paper", PaperAsync));

    internal static async Task<Paper?> PaperAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.PapersByIdAsync([id], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Body, PaperKind Kind, LocalDate Day, string? FileName, string Text) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        private const int LongestText = 400_000;

        public Validator()
        {
            Day(input => input.Day);
            Text(input => input.FileName, 200);
            Text(input => input.Text, LongestText);
        }
    }
}
