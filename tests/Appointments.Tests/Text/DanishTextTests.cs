using Appointments.Domain.Text;

namespace Appointments.Tests.Text;

/// <summary>Names in addresses, in order and in searches.</summary>
public sealed class DanishTextTests
{
    [Theory]
    [InlineData("Thomas Kastrup-Larsen", "thomas-kastrup-larsen")]
    [InlineData("Lars Erik Jønsson", "lars-erik-joensson")]
    [InlineData("Claus Mørbak Højrup", "claus-moerbak-hoejrup")]
    [InlineData("Læsø", "laesoe")]
    [InlineData("Århus og Aarhus", "aarhus-og-aarhus")]
    [InlineData("  Jan O. Gregersen ", "jan-o-gregersen")]
    [InlineData("Renée Müller", "renee-myller")]
    [InlineData("A\u030Are", "aare")] // å as a and a ring, as some papers are typed
    [InlineData("DK2020", "dk2020")]
    [InlineData("«—»", "")]
    public void ASlugHasSmallLettersDigitsAndHyphens(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void TheOrderOfSortKeysByCodePointIsTheDanishOrder()
    {
        string[] names = ["Anders", "Bach Laursen", "Bach-Laursen Test", "Müller", "Myller Test", "Zoe", "Ærø", "Østergaard", "Aabenraa", "Aalborg", "Århus"];

        Assert.Equal(names, names.Reverse().OrderBy(SortKey.Of, StringComparer.Ordinal));
    }

    [Fact]
    public void AaSortsAsÅ() => Assert.Equal(SortKey.Of("Århus"), SortKey.Of("Aarhus"));

    [Theory]
    [InlineData("Per Bach-Laursen", "per bach laursen")]
    [InlineData("Arne L. Kristensen", "arne l kristensen")]
    [InlineData("Aalborg", "aalborg")]
    [InlineData("Ålborg", "aalborg")]
    [InlineData("Hans Ejner  BERTELSEN", "hans ejner bertelsen")]
    [InlineData("Ærø", "aeroe")]
    public void ANameIsSearchedInOneSpelling(string name, string searched) => Assert.Equal(searched, SearchName.Of(name));
}
