using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>Collects what is wrong with a schema: every error says file, line, column and the paragraph that is broken.</summary>
internal sealed class SdlErrors(SdlPlaces places)
{
    private readonly List<GraphQLError> errors = [];
    private string? rule;

    /// <summary>What was found, in the order of the rules and, within one, of the documents.</summary>
    public IReadOnlyList<GraphQLError> All => errors;

    /// <summary>Runs one rule; its errors carry its name.</summary>
    public void Run(Delegate rule, Action run)
    {
        this.rule = rule.Method.DeclaringType!.Name;
        run();
    }

    /// <summary>Reports one error.</summary>
    /// <param name="message">A sentence, with its full stop.</param>
    /// <param name="paragraph">The paragraph of the specification, <c>§3.6</c>.</param>
    /// <param name="nodes">The places, the one to mend first; null for what no file says.</param>
    public void Add(string message, string paragraph, params IEnumerable<Node?> nodes)
    {
        List<SdlPlace> found = [.. nodes.OfType<Node>().Take(MessageText.MaxLocations).Select(places.Of)];
        var at = found.Count == 0 ? "" : $"{found[0]}: ";
        var also = found.Count < 2 ? "" : $" See also {string.Join(", ", found.Skip(1))}.";
        errors.Add(new GraphQLError($"{at}{MessageText.Limit(message)} ({paragraph}){also}") { Locations = [.. found.Select(place => place.Location)], Rule = rule });
    }
}
