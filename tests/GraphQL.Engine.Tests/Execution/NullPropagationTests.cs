using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>Nulls and errors climb to the nearest place that may be null (§6.4.4 Handling Execution Errors).</summary>
public sealed class NullPropagationTests
{
    private sealed record Item(string? Name);

    private const string NameIsNull = "Cannot return null for non-null field Item.name (§6.4.3).";

    private static Task<string> AskAsync<TValue>(string type, TValue value, string query = "{ value }", string item = "type Item { name: String! }") =>
        Make.Engine<int>($"type Query {{ before: Int!  value: {type}  after: Int }} {item}", bindings => bindings
                .Query(root => root.Property("before", _ => 1).Property("value", _ => value).Property("after", _ => 2))
                .Object<Item>("Item", builder => builder.Property("name", parent => parent.Name)))
            .AskAsync(0, query);

    private static string Data(string data) => Make.Answer(data);

    private static string Null(string data, string path, string message, int column = 3) => Make.Answer(data, Make.Error(message, path, column, "NULL_FOR_NON_NULL"));

    private const string Field = "Cannot return null for non-null field Query.value (§6.4.3).";
    private const string OfList = "Cannot return null for non-null item of Query.value (§6.4.3).";

    [Fact]
    public async Task A_null_scalar_where_null_may_be() => Assert.Equal(Data("""{"value":null}"""), await AskAsync("String", (string?)null));

    [Fact]
    public async Task A_null_scalar_where_null_may_not_be_nulls_the_root() => Assert.Equal(Null("null", """["value"]""", Field), await AskAsync("String!", (string?)null));

    [Fact]
    public async Task A_null_item_where_null_may_be() => Assert.Equal(Data("""{"value":["a",null]}"""), await AskAsync("[String]!", new[] { "a", null }));

    [Fact]
    public async Task A_null_item_of_non_null_nulls_its_list() => Assert.Equal(Null("""{"value":null}""", """["value",1]""", OfList), await AskAsync("[String!]", new[] { "a", null }));

    [Fact]
    public async Task A_null_item_of_non_null_in_a_non_null_list_nulls_the_root() => Assert.Equal(Null("null", """["value",1]""", OfList), await AskAsync("[String!]!", new[] { "a", null }));

    [Fact]
    public async Task Of_two_null_items_that_null_one_list_the_first_is_told() => Assert.Equal(Null("""{"value":null}""", """["value",0]""", OfList), await AskAsync("[String!]", new string?[] { null, "b", null }));

    [Fact]
    public async Task A_null_number_item_nulls_its_list() => Assert.Equal(Null("""{"value":null}""", """["value",0]""", OfList), await AskAsync("[String!]", new[] { (string?)null }));

    [Fact]
    public async Task An_empty_list_is_no_null() => Assert.Equal(Data("""{"value":[]}"""), await AskAsync("[String!]!", Array.Empty<string>()));

    [Fact]
    public async Task Lists_of_lists_where_the_inner_list_may_be_null() =>
        Assert.Equal(Null("""{"value":[["a"],null,[]]}""", """["value",1,1]""", OfList), await AskAsync("[[String!]]", new[] { ["a"], ["b", null], Array.Empty<string?>() }));

    [Fact]
    public async Task Lists_of_lists_where_the_outer_list_may_be_null() =>
        Assert.Equal(Null("""{"value":null}""", """["value",1,1]""", OfList), await AskAsync("[[String!]!]", new[] { ["a"], new[] { "b", null } }));

    [Fact]
    public async Task Lists_of_lists_where_only_items_may_be_null() =>
        Assert.Equal(Data("""{"value":[["a"],[null]]}"""), await AskAsync("[[String]!]!", new[] { ["a"], new string?[] { null } }));

    [Fact]
    public async Task An_inner_list_that_is_null_where_it_may_not_be() =>
        Assert.Equal(Null("""{"value":null}""", """["value",1]""", OfList), await AskAsync("[[String]!]", new[] { ["a"], (string[]?)null }));

    [Fact]
    public async Task Of_an_inner_null_item_and_a_later_null_list_the_first_in_order_is_told() =>
        Assert.Equal(Null("""{"value":null}""", """["value",0,1]""", OfList), await AskAsync("[[String!]!]", new[] { ["a", null], (string?[]?)null }));

    [Fact]
    public async Task Lists_of_lists_of_lists() =>
        Assert.Equal(Null("""{"value":[null,[["c"]]]}""", """["value",0,1,0]""", OfList), await AskAsync("[[[String!]!]]", new[] { new[] { ["a"], new string?[] { null } }, [["c"]] }));

    [Fact]
    public async Task A_null_in_an_object_nulls_the_object() =>
        Assert.Equal(Null("""{"value":null}""", """["value","name"]""", NameIsNull, 11), await AskAsync("Item", new Item(null), "{ value { name } }"));

    [Fact]
    public async Task A_null_in_a_non_null_object_nulls_what_holds_it() =>
        Assert.Equal(Null("null", """["value","name"]""", NameIsNull, 11), await AskAsync("Item!", new Item(null), "{ value { name } }"));

    [Fact]
    public async Task A_null_in_an_object_of_a_list_nulls_only_that_object() =>
        Assert.Equal(
            Null("""{"value":[{"name":"a"},null,{"name":"c"}]}""", """["value",1,"name"]""", NameIsNull, 11),
            await AskAsync("[Item]!", new[] { new Item("a"), new Item(null), new Item("c") }, "{ value { name } }"));

    [Fact]
    public async Task Several_objects_of_a_list_are_told_each_in_the_order_of_the_list()
    {
        var answer = await AskAsync("[Item]!", new[] { new Item(null), null, new Item(null) }, "{ value { name } }");

        Assert.Equal(
            Make.Answer(
                """{"value":[null,null,null]}""",
                Make.Error(NameIsNull, """["value",0,"name"]""", 11, "NULL_FOR_NON_NULL"),
                Make.Error(NameIsNull, """["value",2,"name"]""", 11, "NULL_FOR_NON_NULL")),
            answer);
    }

    [Fact]
    public async Task Objects_of_a_list_of_non_null_null_the_list_once() =>
        Assert.Equal(
            Null("""{"value":null}""", """["value",1,"name"]""", NameIsNull, 11),
            await AskAsync("[Item!]", new[] { new Item("a"), new Item(null), new Item(null) }, "{ value { name } }"));

    [Fact]
    public async Task Objects_of_lists_of_lists() =>
        Assert.Equal(
            Null("""{"value":[[{"name":"a"}],null]}""", """["value",1,0,"name"]""", NameIsNull, 11),
            await AskAsync("[[Item!]]", new[] { new[] { new Item("a") }, [new Item(null), new Item("c")] }, "{ value { name } }"));

    [Fact]
    public async Task All_that_is_selected_beside_a_null_of_the_root_goes_with_it() =>
        Assert.Equal(Null("null", """["value"]""", Field, 10), await AskAsync("String!", (string?)null, "{ before value after }"));

    [Fact]
    public async Task An_error_names_every_place_where_its_field_is_selected()
    {
        var answer = await AskAsync("String!", (string?)null, "{ value ... { value } }");

        Assert.Equal($$$"""{"errors":[{"message":"{{{Field}}}","locations":[{"line":1,"column":3},{"line":1,"column":15}],"path":["value"],"extensions":{"code":"NULL_FOR_NON_NULL"}}],"data":null}""", answer);
    }
}
