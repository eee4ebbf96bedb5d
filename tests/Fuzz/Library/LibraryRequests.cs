using System.Text;
using Fuzz.Inputs;
using GraphQL.Engine;

namespace Fuzz.Library;

/// <summary>Requests to the library: documents that are valid in most cases, variables that are broken in many.</summary>
internal static class LibraryRequests
{
    private static readonly string[] WithVariables =
    [
        "query($int: Int, $float: Float, $text: String, $truth: Boolean, $id: ID, $kind: Kind, $any: Any) { echo(int: $int, float: $float, text: $text, truth: $truth, id: $id, kind: $kind, any: $any) any(any: $any) }",
        "query($int: Int!, $texts: [String!]!, $kinds: [Kind!]! = [BOOK, NOT_STATED], $grid: [[Int]], $exact: Float) { strict(int: $int, texts: $texts, kinds: $kinds, grid: $grid, long: $int, exact: $exact) }",
        "query($by: Filter!, $first: Int = 3) { find(by: $by, first: $first) { id ... on Book { title kind shelf { next { things(first: $first) { id } } } } ... on Record { minutes shelf { number } } } }",
        "query($of: Choice!, $skip: Boolean!) { choose(of: $of) { __typename ... on Thing @skip(if: $skip) { id } ... on Shelf @include(if: $skip) { number found { ... on Book { title } } } } }",
        "mutation($by: Filter!) { add(by: $by) { number } again: add(by: {not: $by, any: [$by, null]}) { number } }",
        "query($id: ID!) { shelf(id: $id) { number things { id } found { __typename ... on Shelf { next { next { number } } } } } }",
    ];

    /// <summary>The document as it is sent, and the request with it.</summary>
    public static (byte[] Document, GraphQLRequest Request) Write(Trial trial)
    {
        var (document, good) = Document(trial);
        return (document, Asking.Request(trial, document, new RandomData(LibraryEngine.Schema, trial.Dice, good), good));
    }

    private static (byte[] Document, string Good) Document(Trial trial)
    {
        var dice = trial.Dice;
        var good = dice.Percent(50) ? dice.Pick(WithVariables) : RandomDocument.Write(LibraryEngine.Schema, dice, faults: dice.Pick([0, 0, 0, 2]));
        var document = Encoding.UTF8.GetBytes(dice.Roll(20) switch
        {
            0 or 1 => TextDamage.Damage(good, dice),
            2 => good.Replace("{ id }", $"{{ id {HostileText.Piece(dice)} }}", StringComparison.Ordinal),
            3 => HostileText.Multiply(good, dice),
            _ => good,
        });
        return (trial.Show("document", dice.Percent(8) ? ByteDamage.Damage(document, document, dice) : document), good);
    }
}
