using System.Text;
using GraphQL.Engine.TestHost;

namespace GraphQL.Engine.Tests.TestHost;

/// <summary>The protocol by which foreign suites ask the engine, line for line.</summary>
public sealed class AnsweringTests
{
    [Theory]
    [InlineData("""{"id":1,"mode":"parse","query":"{ a }"}""", """{"id":1}""")]
    [InlineData("""{"id":{"n":2},"mode":"parse","sdl":"type A { b: C }"}""", """{"id":{"n":2}}""")]
    [InlineData("""{"id":"x","mode":"validate","sdl":"type Query { a: Int }","query":"{ a }","rules":null}""", """{"id":"x"}""")]
    [InlineData("""{"id":3,"mode":"validate","sdl":"type Query { a: Int }","query":"{ b @c }","rules":["ScalarLeafs","MaxIntrospectionDepth"]}""", """{"id":3}""")]
    [InlineData("""{"id":4,"mode":"execute","sdl":"type Query { a: Int b: [S] } scalar S","query":"{ a b c: a }","data":{"b":[1,"x",{"y":[null]},null]}}""", """{"id":4,"data":{"a":null,"b":[1,"x",{"y":[null]},null],"c":null}}""")]
    [InlineData("""{"id":5,"mode":"execute","sdl":"type Query { n: N } interface N { a: Int } type A implements N { a: Int }","query":"{ n { __typename a } }","data":{"n":{"__typename":"A","a":"12"}}}""", """{"id":5,"data":{"n":{"__typename":"A","a":12}}}""")]
    [InlineData("""{"id":6,"mode":"execute","sdl":"type Query { a: Int } type Subscription { s: Int }","query":"subscription { s }","data":{"s":7}}""", """{"id":6,"data":{"s":7}}""")]
    [InlineData("""{"id":7,"mode":"execute","sdl":"type Query { q: Query }","query":"{ q { __type(name: \"Query\") { name } __schema { queryType { name } } } }","data":{"q":{}}}""", """{"id":7,"data":{"q":{"__type":{"name":"Query"},"__schema":{"queryType":{"name":"Query"}}}}}""")]
    [InlineData("""{"id":8,"mode":"execute","sdl":"type Query { a: Int q: Query }","query":"{ nothing a q ...F ...G } fragment F on Query { b: a ...F }","data":{"a":1,"q":{}},"rules":[]}""", """{"id":8,"data":{"a":1,"q":{},"b":1}}""")]
    public void A_question_is_answered(string question, string answer) => Assert.Equal(answer, Ask(question));

    [Theory]
    [InlineData("""{"id":1,"mode":"parse","query":"{ \ud800 }"}""", "\"rule\":\"Syntax\"")]
    [InlineData("""{"id":1,"mode":"validate","sdl":"type Query { a: B }","query":"{ a }"}""", "\"rule\":\"KnownTypeNames\"")]
    [InlineData("""{"id":1,"mode":"validate","sdl":"type A { b: B }","rules":["KnownTypeNames"]}""", "\"rule\":\"KnownTypeNames\"")]
    [InlineData("""{"id":1,"mode":"validate","sdl":"type Query { a: Int }","query":"{ b }"}""", "\"locations\":[{\"line\":1,\"column\":3}],\"extensions\":{\"rule\":\"FieldsOnCorrectType\"}")]
    [InlineData("""{"id":1,"mode":"execute","sdl":"type Query { a: Int }","query":"query A { a } query B { a }"}""", "\"rule\":\"Request\"")]
    [InlineData("""{"id":1,"mode":"execute","sdl":"type Query { a(b: Int): Int }","query":"query ($c: Int!) { a(b: $c) }","variables":{"c":"x"}}""", "\"rule\":\"Request\"")]
    [InlineData("""{"id":1,"mode":"execute","sdl":"type Query { a: [Int!] }","query":"{ a }","data":{"a":[1,{"$error":"failed"}]}}""", "\"data\":{\"a\":null},\"errors\":[{\"message\":\"failed\",\"locations\":[{\"line\":1,\"column\":3}],\"path\":[\"a\",1],\"extensions\":{\"rule\":\"Execution\"}}]")]
    [InlineData("""{"id":1,"mode":"dance"}""", "\"rule\":\"Protocol\"")]
    public void What_is_wrong_is_told_with_its_rule(string question, string part)
    {
        var answer = Ask(question);

        Assert.StartsWith("{\"id\":1,", answer, StringComparison.Ordinal);
        Assert.Contains(part, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_are_no_question_end_nothing()
    {
        var answers = Ask("nonsense\n\n[]\n{\"id\":9}\n{\"id\":1,\"mode\":\"parse\",\"query\":\"{a}\"}").Split('\n');

        Assert.Equal(4, answers.Length);
        Assert.Equal(["{\"id\":null", "{\"id\":null", "{\"id\":9,\"e"], answers[..3].Select(answer => answer[..10]));
        Assert.Equal("{\"id\":1}", answers[3]);
    }

    private static string Ask(string lines)
    {
        using var output = new MemoryStream();
        Answering.AnswerAll(new StringReader(lines), output);
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n');
    }
}
