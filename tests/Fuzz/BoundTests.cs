using System.Text;
using Fuzz.Checks;
using Fuzz.Inputs;
using Fuzz.Library;
using GraphQL.Engine;

namespace Fuzz;

/// <summary>Documents and variables on resolvers that are bound to C#, as a product's are: arguments become records, results typed columns.</summary>
public sealed class BoundTests
{
    [Fact]
    public void Any_variables_are_bound_or_refused() => Campaign.Run(nameof(BoundTests), Effort.Times(5_500, 300_000), () =>
    {
        var engine = LibraryEngine.Make();
        return trial =>
        {
            var (document, request) = LibraryRequests.Write(trial);
            var answer = engine.ExecuteAsync(request, 0, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            var text = AnswerChecks.Hold(answer, document, EngineLimits.Default);
            Finding.Unless(text.Span.IndexOf("secret"u8) < 0, () => "was told what only the log may know");
            if (trial.Dice.Percent(20))
                Subscribe(engine, request, document).GetAwaiter().GetResult();
        };
    });

    private static async Task Subscribe(GraphQLEngine<int> engine, GraphQLRequest request, byte[] document)
    {
        await foreach (var next in engine.SubscribeAsync(request, _ => new ValueTask<int>(0), CancellationToken.None))
            AnswerChecks.Hold(next.Response, document, EngineLimits.Default);
    }
}
