using GraphQL.Engine.Binding;
using static GraphQL.Engine.Tests.Execution.Make;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>What becomes of resolvers that fail: for one parent, for all, by a fault.</summary>
public sealed class FieldErrorTests
{
    private const string Sdl = """
        type Query { items: [Item]!  strict: [Item!] }
        type Item { name: String  strictName: String!  part: Part  strictPart: Part! }
        type Part { name: String!  other: String }
        """;

    private sealed record Item(int Number);

    private sealed record Part(int Number);

    /// <summary>A board whose single fields a test replaces.</summary>
    private sealed class Resolvers
    {
        public Func<IReadOnlyList<Item>, IReadOnlyList<FieldResult<string?>>> Name { get; init; } = items => [.. items.Select(item => new FieldResult<string?>($"n{item.Number}"))];

        public Func<Item, string?> StrictName { get; init; } = item => $"s{item.Number}";

        public Func<IReadOnlyList<Item>, IReadOnlyList<Part?>> Part { get; init; } = items => [.. items.Select(item => new Part(item.Number))];

        public Func<Part, string?> PartName { get; init; } = part => $"p{part.Number}";

        public List<string> Calls { get; } = [];

        public List<string> Faults { get; } = [];

        public int MaxErrors { get; init; } = 100;

        public Task<string> AskAsync(string query) => Make.Engine<int>(
                Sdl,
                bindings => bindings
                    .Query(root => root
                        .Property("items", _ => new[] { new Item(0), new Item(1), new Item(2) })
                        .Property("strict", _ => new[] { new Item(0), new Item(1), new Item(2) }))
                    .Object<Item>("Item", item => item
                        .Reads("name", (items, _, _) => new ValueTask<IReadOnlyList<FieldResult<string?>>>(Name(items)))
                        .Property("strictName", StrictName)
                        .Reads("part", (items, _, _) => ReadParts("part", items))
                        .Reads("strictPart", (items, _, _) => ReadParts("strictPart", items)))
                    .Object<Part>("Part", part => part
                        .Property("name", PartName)
                        .Reads("other", (parts, _, _) =>
                        {
                            Calls.Add($"other of {string.Join(", ", parts.Select(parent => parent.Number))}");
                            return Make.Rows(parts.Select(parent => $"o{parent.Number}"));
                        })),
                new EngineOptions { OnFault = (exception, field) => Faults.Add($"{field}: {exception.Message}"), Limits = new EngineLimits { MaxErrors = MaxErrors } })
            .AskAsync(0, query);

        private ValueTask<IReadOnlyList<Part?>> ReadParts(string field, IReadOnlyList<Item> items)
        {
            Calls.Add($"{field} of {string.Join(", ", items.Select(item => item.Number))}");
            return new(Part(items));
        }
    }

    private const string Internal = " could not be answered: a fault in the service, which has been logged.";

    [Fact]
    public async Task An_error_of_one_parent_leaves_the_others_their_values()
    {
        var resolvers = new Resolvers { Name = _ => ["a", FieldResult.Error("Navnet er ikke oplyst.", "NOT_STATED"), (string?)null] };

        Assert.Equal(
            Answer(
                """{"items":[{"name":"a"},{"name":null},{"name":null}]}""",
                Error("Navnet er ikke oplyst.", """["items",1,"name"]""", 11, "NOT_STATED")),
            await resolvers.AskAsync("{ items { name } }"));
    }

    [Fact]
    public async Task A_field_exception_fails_all_parents_of_the_call_with_its_message()
    {
        var resolvers = new Resolvers { Part = _ => throw new FieldException("Registret er lukket.", "CLOSED") };

        Assert.Equal(
            Answer(
                """{"items":[{"part":null},{"part":null},{"part":null}]}""",
                Error("Registret er lukket.", """["items",0,"part"]""", 11, "CLOSED"),
                Error("Registret er lukket.", """["items",1,"part"]""", 11, "CLOSED"),
                Error("Registret er lukket.", """["items",2,"part"]""", 11, "CLOSED")),
            await resolvers.AskAsync("{ items { part { name } } }"));
        Assert.Empty(resolvers.Faults);
    }

    [Fact]
    public async Task A_fault_is_logged_once_and_its_text_stays_inside()
    {
        var resolvers = new Resolvers { Part = _ => throw new InvalidOperationException("password=hunter2") };

        var answer = await resolvers.AskAsync("{ strict { strictPart { name } } }");

        Assert.Equal(Answer(
                """{"strict":null}""",
                Error($"Item.strictPart{Internal}", """["strict",0,"strictPart"]""", 12, "INTERNAL_ERROR")), answer);
        Assert.Equal(["Item.strictPart: password=hunter2"], resolvers.Faults);
    }

    [Fact]
    public async Task A_property_that_throws_for_one_parent_fails_that_one_alone()
    {
        var resolvers = new Resolvers { StrictName = item => item.Number == 1 ? throw new FormatException("x") : "s" };

        var answer = await resolvers.AskAsync("{ items { strictName } }");

        Assert.Equal(Answer(
                """{"items":[{"strictName":"s"},null,{"strictName":"s"}]}""",
                Error($"Item.strictName{Internal}", """["items",1,"strictName"]""", 11, "INTERNAL_ERROR")), answer);
    }

    [Fact]
    public async Task A_property_that_throws_for_every_parent_is_logged_once()
    {
        var resolvers = new Resolvers { StrictName = item => throw new FormatException($"x{item.Number}") };

        var answer = await resolvers.AskAsync("{ items { strictName } }");

        Assert.EndsWith("""],"data":{"items":[null,null,null]}}""", answer, StringComparison.Ordinal);
        Assert.Equal(["Item.strictName: x0"], resolvers.Faults);
    }

    [Theory]
    [InlineData(2, "2 entries")]
    [InlineData(4, "4 entries")]
    [InlineData(0, "0 entries")]
    public async Task Another_number_of_entries_than_parents_is_the_programmers_fault_and_names_the_field(int count, string gave)
    {
        var resolvers = new Resolvers { Part = _ => [.. Enumerable.Range(0, count).Select(n => new Part(n))] };

        var answer = await resolvers.AskAsync("{ items { part { name } } }");

        Assert.Contains($"Item.part{Internal}", answer, StringComparison.Ordinal);
        Assert.Equal([$"Item.part: The resolver of Item.part gave {gave} for 3 parents; it owes one entry for each, in their order."], resolvers.Faults);
    }

    [Fact]
    public async Task No_list_at_all_is_the_programmers_fault_too()
    {
        var resolvers = new Resolvers { Part = _ => null! };

        await resolvers.AskAsync("{ items { part { name } } }");

        Assert.Equal(["Item.part: The resolver of Item.part gave no list for 3 parents; it owes one entry for each, in their order."], resolvers.Faults);
    }

    [Fact]
    public async Task Later_fields_are_not_asked_about_rows_that_are_null_already()
    {
        var resolvers = new Resolvers { StrictName = item => item.Number == 1 ? null : "s", PartName = part => part.Number == 0 ? null : "p" };

        var answer = await resolvers.AskAsync("{ items { strictName part { name other } } }");

        Assert.EndsWith(""""data":{"items":[{"strictName":"s","part":null},null,{"strictName":"s","part":{"name":"p","other":"o2"}}]}}"""", answer, StringComparison.Ordinal);
        Assert.Equal(["part of 0, 2", "other of 2"], resolvers.Calls);
    }

    [Fact]
    public async Task Nothing_below_a_list_that_became_null_is_asked()
    {
        var resolvers = new Resolvers { StrictName = item => item.Number == 2 ? null : "s" };

        await resolvers.AskAsync("{ strict { strictName part { other } } }");

        Assert.Empty(resolvers.Calls);
    }

    [Fact]
    public async Task Of_two_fields_that_null_one_object_the_first_of_the_document_is_told()
    {
        var resolvers = new Resolvers { StrictName = _ => null, Part = items => [.. items.Select(_ => (Part?)null)] };

        var first = await resolvers.AskAsync("{ items { strictPart { name } strictName } }");
        var second = await resolvers.AskAsync("{ items { strictName strictPart { name } } }");

        Assert.Equal(3, first.Split("Item.strictPart").Length - 1);
        Assert.DoesNotContain("Item.strictName", first, StringComparison.Ordinal);
        Assert.Equal(3, second.Split("Item.strictName").Length - 1);
        Assert.DoesNotContain("Item.strictPart", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_document_and_not_in_the_order_of_the_run()
    {
        var resolvers = new Resolvers { PartName = part => part.Number == 1 ? throw new FieldException("dybt") : "p", Name = items => [.. items.Select(item => item.Number == 2 ? (FieldResult<string?>)FieldResult.Error("fladt") : "n")] };

        var answer = await resolvers.AskAsync("{ items { part { name } name } }");

        Assert.Equal(
            Answer(
                """{"items":[{"part":{"name":"p0"},"name":"n"},{"part":null,"name":"n"},{"part":{"name":"p2"},"name":null}]}""",
                Error("dybt", """["items",1,"part","name"]""", 18),
                Error("fladt", """["items",2,"name"]""", 25))
                .Replace("p0", "p", StringComparison.Ordinal).Replace("p2", "p", StringComparison.Ordinal),
            answer);
    }

    [Fact]
    public async Task More_errors_than_the_limit_are_counted_and_not_told()
    {
        var resolvers = new Resolvers { MaxErrors = 2, StrictName = _ => null };

        var answer = await resolvers.AskAsync("{ items { strictName } }");

        Assert.Contains("""{"message":"The answer has 3 errors, of which the first 2 are reported; the limit MaxErrors is 2.","extensions":{"code":"TOO_MANY_ERRORS"}}],"data":{"items":[null,null,null]}}""", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("""["items",2""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_stands_a_hundred_times_is_told_at_twenty_places()
    {
        var resolvers = new Resolvers { Name = _ => ["a", FieldResult.Error("no"), "c"] };

        var answer = await resolvers.AskAsync($"{{ items {{ {string.Concat(Enumerable.Repeat("name ", 100))} }} }}");

        Assert.Equal(20, answer.Split("{\"line\":").Length - 1);
    }
}
