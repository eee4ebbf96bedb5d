using System.Text;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.People;

namespace Appointments.Tests.Composition;

/// <summary>The bytes that a receipt is for hold what their audience is shown and nothing else.</summary>
public sealed class CompositionJsonTests
{
    /// <summary>Of nine, 4 and 4 are demanded. One woman and eight men lack 3; two and seven lack 2: both are out of reach, and the public sees neither count.</summary>
    [Fact]
    public void Two_boards_whose_counts_are_withheld_give_the_public_the_same_bytes()
    {
        Assert.Equal(Text(Audience.Public, 1, 8), Text(Audience.Public, 2, 7));
        Assert.NotEqual(Text(Audience.Secretariat, 1, 8), Text(Audience.Secretariat, 2, 7));
    }

    [Fact]
    public void The_keys_are_sorted_and_nothing_stands_between()
    {
        var text = Text(Audience.Public, 0, 0);

        Assert.StartsWith("""{"day":"2023-05-01","findings":[{"answer":"NOT_APPLICABLE","application":"DIRECT","confirmed":true,"force":"LAW","message":{"da":""", text, StringComparison.Ordinal);
        Assert.EndsWith(""","forum":"testudvalg","notComputed":[],"openSeats":0,"verdict":"NOT_APPLICABLE"}""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_is_read_from_its_text_and_one_letter_changed_shows()
    {
        var receipt = new CompositionReceipt("testudvalg", Board.Day, 7, "ab", [new LawHash("test", "cd")], Audience.Public, "1.0", "ef", Digest: null).Sealed();

        Assert.Equal(receipt.ToText(), CompositionReceipt.Read(receipt.ToText())!.ToText());
        Assert.True(CompositionReceipt.Read(receipt.ToText())!.IsWhole);
        Assert.False(CompositionReceipt.Read(receipt.ToText().Replace("\"ef\"", "\"ee\"", StringComparison.Ordinal))!.IsWhole);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"answer":"a","audience":"PUBLIC","day":"2023-13-01","digest":"d","forum":"f","journalHash":"h","law":[],"rules":"r","state":1}""")]
    [InlineData("""{"answer":"a","audience":"PUBLIC","day":"2023-05-01","digest":"d","forum":"f","journalHash":"h","law":[null],"rules":"r","state":1}""")]
    [InlineData("""{"answer":"a","audience":"KING","day":"2023-05-01","digest":"d","forum":"f","journalHash":"h","law":[],"rules":"r","state":1}""")]
    public void What_is_no_receipt_is_not_read(string text) => Assert.Null(CompositionReceipt.Read(text));

    private static string Text(Audience audience, int women, int men)
    {
        var facts = new Board { Audience = audience }.Demand("gender-balance", parameters: ("genderThreshold", "nearest")).Held(women, Gender.F).Held(men, Gender.M).Facts();
        return Encoding.UTF8.GetString(CompositionJson.Write(facts, CompositionCheck.Check(facts, Board.Day), []));
    }
}
