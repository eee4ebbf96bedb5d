using Appointments.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Text;

/// <summary>Names as the papers print them, beside names as the register has them.</summary>
public sealed class PersonNamesTests
{
    /// <summary>The spellings that stand in the papers of 2020 to 2025 for one person each.</summary>
    [Theory]
    [InlineData("Per Bach Laursen", "Per Bach Laursen", NameLikeness.Same)]
    [InlineData("Per Bach Laursen", "Per Bach-Laursen", NameLikeness.Spelled)]
    [InlineData("Thomas Kastrup-Larsen", "Thomas Kastrup Larsen", NameLikeness.Spelled)]
    [InlineData("Birgit Hansen", "Birgit Stenbak Hansen", NameLikeness.Shortened)]
    [InlineData("Mogens Gade", "Mogens Christen Gade", NameLikeness.Shortened)]
    [InlineData("Arne L. Kristensen", "Arne Lund Kristensen", NameLikeness.Initial)]
    [InlineData("Lars Erik Jønson", "Lars Erik Jønsson", NameLikeness.OneLetter)]
    public void One_person_spelled_in_two_ways(string printed, string known, NameLikeness likeness) => Assert.Equal(likeness, PersonNames.Compare(printed, known));

    /// <summary>The two Bertelsens are two people, and so are others who share a last name only.</summary>
    [Theory]
    [InlineData("Sven Bertelsen", "Hans Ejner Bertelsen")]
    [InlineData("Hans Bertelsen", "Sven Bertelsen")]
    [InlineData("Per Clausen", "Per Laursen")]
    [InlineData("Prøve Testesen", "Prøve")]
    [InlineData("", "Prøve Testesen")]
    [InlineData("Ib Prø", "Bo Prø")]
    public void Two_people(string one, string other) => Assert.Null(PersonNames.Compare(one, other));

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        var names = Gen.ArrayOf(Gen.Elements("Per", "Bach", "B", "Laursen", "Lauersen", "Åge", "Aage", "Hansen")).Select(words => string.Join(' ', words));
        Prop.ForAll(names.ToArbitrary(), names.ToArbitrary(), (one, other) => PersonNames.Compare(one, other) == PersonNames.Compare(other, one)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_name_is_like_itself() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), name => PersonNames.Compare(name.Get, name.Get) == NameLikeness.Same).QuickCheckThrowOnFailure();
}
