using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Appointments.Tests.Graph;

/// <summary>The guard lets through what is safe or accepted, and nothing else.</summary>
public sealed class ReleaseGuardTests
{
    private const string Released = "type Query { seat(number: Int = 1): Seat } type Seat { role: String! holder: String }";
    private const string Broken = "type Query { seat(number: Int = 1): Seat }\ntype Seat { role: String! }";
    private const string Gone = "FIELD_REMOVED Seat.holder: The field is gone.";

    [Fact]
    public void A_breaking_change_is_told_with_its_place_and_what_to_do() => Assert.Equal(
        [$"{Gone}\n  at contract.graphql:2:1\n  It breaks programs written for the last release. Keep the old beside the new and mark it @deprecated; if it must be, add to {ReleaseGuard.AcceptedFile}:\n- {Gone}\n  Why it may be so all the same."],
        Faults(Broken, "# Nothing is accepted\n"));

    [Fact]
    public void What_is_accepted_with_a_reason_passes() => Assert.Empty(Faults(Broken, $"# Accepted\n\n- {Gone}\n  Nobody\n  asked for it.\n"));

    [Fact]
    public void A_dangerous_change_is_to_be_accepted_likewise()
    {
        var later = Released.Replace("= 1", "= 2", StringComparison.Ordinal);

        Assert.StartsWith("ARG_DEFAULT_VALUE_CHANGE Query.seat(number:): The default was 1 and is 2.\n", Assert.Single(Faults(later, "")), StringComparison.Ordinal);
        Assert.Empty(Faults(later, "- ARG_DEFAULT_VALUE_CHANGE Query.seat(number:): The default was 1 and is 2.\n  Because."));
    }

    [Theory]
    [InlineData("type Query { seat(number: Int = 1): Seat! more: Int } type Seat { role: String! holder: String! }")]
    [InlineData("\"New\" type Query { seat(number: Int = 1): Seat } type Seat { role: String! holder: String @deprecated }")]
    public void A_safe_change_needs_nothing(string later) => Assert.Empty(Faults(later, ""));

    [Fact]
    public void An_item_for_what_has_not_changed_is_stale() =>
        Assert.Equal([$"{ReleaseGuard.AcceptedFile}:3: \"{Gone}\" is no breaking or dangerous change of the contract (any more). Remove the item."], Faults(Released, $"# Accepted\n\n- {Gone}\n  Nobody asked for it."));

    [Fact]
    public void An_item_covers_what_it_says_and_no_more() =>
        Assert.Equal(2, Faults("type Query { seat(number: Int = 1): Seat } type Seat { role: Int holder: String }", "- FIELD_CHANGED_KIND Seat.role: The type was String! and is String.\n  Because.").Count);

    [Theory]
    [InlineData("- {0}\n", "{1}:1: \"{0}\" has no reason. Write it on the next line, indented.")]
    [InlineData("- {0}\n  Because.\n- {0}\n  Because.", "{1}:3: \"{0}\" stands there twice. Remove one.")]
    public void An_item_has_a_reason_and_stands_there_once(string accepted, string fault)
    {
        string Filled(string text) => text.Replace("{0}", Gone, StringComparison.Ordinal).Replace("{1}", ReleaseGuard.AcceptedFile, StringComparison.Ordinal);

        Assert.Equal([Filled(fault)], Faults(Broken, Filled(accepted)));
    }

    /// <summary>The kinds of the comparison know neither.</summary>
    [Theory]
    [InlineData("schema { query: Query mutation: M } type Query { a: Int } type M { a: Int }", "type Query { a: Int } type M { a: Int }", "Mutation: The root type was M and is gone.")]
    [InlineData("schema { query: A } type A { a: Int } type B { a: Int }", "schema { query: B } type A { a: Int } type B { a: Int }", "Query: The root type was A and is B.")]
    [InlineData("type Query { a(b: I): Int } input I { c: Int d: Int }", "type Query { a(b: I): Int } input I @oneOf { c: Int d: Int }", "I: Exactly one field must be given.")]
    public void Root_types_and_OneOf_are_held_too(string earlier, string later, string told)
    {
        Assert.StartsWith($"{told}\n", Assert.Single(ReleaseGuard.Faults(Build(earlier), Build(later), "")), StringComparison.Ordinal);
        Assert.Empty(ReleaseGuard.Faults(Build(earlier), Build(later), $"- {told}\n  Because."));
    }

    private static IReadOnlyList<string> Faults(string later, string accepted) => ReleaseGuard.Faults(Build(Released), Build(later), accepted);

    private static Schema Build(string sdl) => SchemaBuilder.Build([new SourceText(sdl, "contract.graphql")]).Schema!;
}
