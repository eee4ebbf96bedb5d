using Appointments.Domain.Balance;
using Appointments.Domain.Composition;
using Appointments.Domain.People;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Balance;

/// <summary>Nobody's gender follows from the counts of an answer: not from one, not from their differences, not from which are withheld.</summary>
public sealed class GenderTellingTests
{
    [Theory]
    [InlineData("FFFMMM", true)]
    [InlineData("FFFMMMM-", true)]
    [InlineData("FFMMMM", false)]
    [InlineData("FFFFFF", false)]
    [InlineData("FFFMMMX", false)]
    [InlineData("F", false)]
    [InlineData("--", true)]
    [InlineData("", true)]
    public void A_group_is_told_when_no_count_of_it_is_one_or_two_nor_all_alike(string genders, bool told) =>
        Assert.Equal(told, Tell(genders, Range(0, genders.Length))[0].Withheld is null);

    [Fact]
    public void Counts_are_told_or_withheld_together()
    {
        Assert.Equal([new GenderCounts(8, 3, 4, 0, 1)], Tell("FFFMMMM-", Range(0, 8)));
        Assert.Equal([new GenderCounts(2, null, null, null, null)], Tell("FM", Range(0, 2)));
        Assert.Contains("en enkelt persons køn", Tell("FM", Range(0, 2))[0].Withheld!.Da, StringComparison.Ordinal);
    }

    /// <summary>All: women 4, men 4. The first six are three and three, which might be told, but 4 - 3 = 1 woman and 4 - 3 = 1 man are the other two.</summary>
    [Fact]
    public void A_part_is_withheld_when_the_rest_would_follow_by_subtraction() =>
        Assert.Equal([true, false, false], Told("FFFMMMFM", Range(0, 8), Range(0, 6), Range(6, 2)));

    /// <summary>Three boards of 6, 6 and 6; the last is 1 and 5. The first may be told, for the other two together are 4 and 8; the second not, for the third would follow.</summary>
    [Fact]
    public void Where_one_board_is_withheld_a_second_one_is_too() =>
        Assert.Equal([true, true, false, false], Told("FFFMMM" + "FFFMMM" + "FMMMMM", Range(0, 18), Range(0, 6), Range(6, 6), Range(12, 6)));

    [Fact]
    public void Boards_that_may_all_be_told_are_told_with_their_sum() =>
        Assert.Equal([true, true, true], Told("FFFMMM" + "FFFFMMM", Range(0, 13), Range(0, 6), Range(6, 7)));

    /// <summary>The board tells of all six by its own check; of five of them the sixth would follow.</summary>
    [Fact]
    public void What_a_board_s_own_check_tells_is_not_cut_into_pieces()
    {
        var elsewhere = new GenderTelling(Audience.Public, Genders("FFFMMMM"), [Range(0, 7)]);

        Assert.NotNull(elsewhere.Count(Range(0, 6)).Withheld);
        Assert.Null(Tell("FFFMMMM", Range(0, 6))[0].Withheld);
    }

    [Fact]
    public void A_person_in_two_seats_counts_once() =>
        Assert.Equal(new GenderCounts(6, 3, 3, 0, 0), Tell("FFFMMM", [.. Range(0, 6), .. Range(0, 3)])[0]);

    [Fact]
    public void The_secretariat_is_told_everything()
    {
        var telling = new GenderTelling(Audience.Secretariat, Genders("FM-"), []);

        Assert.Equal(new GenderCounts(1, 1, 0, 0, 0), telling.Count([0]));
        Assert.Equal(new GenderCounts(3, 1, 1, 0, 1), telling.Count([0, 1, 2]));
    }

    /// <summary>
    /// Every way in which the genders could be that gives the same answer, tried one by one, with the rule known to whoever looks: each person recorded can
    /// be of another gender, and each withheld group has other counts.
    /// </summary>
    [Fact]
    public void No_gender_and_no_withheld_count_follows_from_an_answer() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(12)), Prop.ForAll(Answers, it => HidesEverybody(
            it.Persons, it.Letters, genders => [.. Tell(genders, it.Groups)], it.Groups)));

    /// <summary>The same of a whole answer: two boards of six, one person in both, and the years in which they began.</summary>
    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Nor_from_the_balance_of_a_KKR(int persons, bool apart)
    {
        long[][] groups = [Range(0, persons), Range(0, 6), Range(apart ? 6 : 5, 6), Range(0, 6), Range(6, persons - 6)];

        Assert.True(HidesEverybody(persons, "FM", Answer, groups));

        GenderCounts[] Answer(string genders)
        {
            var kkr = new SmallKkr { Genders = Genders(genders) }.Forum("Råd");
            foreach (var person in groups[1])
                kkr.Seat(person).Began(2022, person);
            kkr.Forum("Udvalg");
            foreach (var person in groups[2])
                kkr.Seat(person);
            foreach (var person in groups[4])
                kkr.Began(2023, person);
            var balance = kkr.Count();
            return [balance.Together.Gender, balance.Fora[0].Seats.Gender, balance.Fora[1].Seats.Gender, balance.Years[0].Appointments.Gender, balance.Years[1].Appointments.Gender];
        }
    }

    /// <summary>Six deputies of another forum, told of by its own check or withheld there, hold a seat each of a KKR together with one person more, or with six: the one must not follow by subtraction.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    public void Nor_from_the_balance_and_what_the_check_of_a_forum_tells_of_its_deputies(int persons)
    {
        long[][] groups = [Range(0, 6), Range(0, persons)];

        Assert.True(HidesEverybody(persons, "FM", Answer, groups));
        Assert.NotNull(Answer("FFFMMMM")[1].Withheld);
        Assert.Null(Answer("FFFMMMFFFMMM")[1].Withheld);

        GenderCounts[] Answer(string genders)
        {
            var kkr = new SmallKkr { Genders = Genders(genders) }.Deputies(groups[0]);
            foreach (var person in Range(0, genders.Length))
                kkr.Forum($"Råd {person}").Seat(person);
            return [Tell(genders, groups[0])[0], kkr.Count().Together.Gender];
        }
    }

    private sealed record Asked(int Persons, string Letters, long[][] Groups);

    private static Arbitrary<Asked> Answers => (
        from shape in Gen.Elements((12, "FM"), (11, "FM"), (9, "FM"), (8, "FM"), (7, "FMX"), (6, "FM-"))
        from all in Gen.Elements(true, true, false)
        from count in Gen.Choose(1, 4)
        from groups in Gen.ArrayOf(Group(shape.Item1), count)
        select new Asked(shape.Item1, shape.Item2, all ? [Range(0, shape.Item1), .. groups] : groups)).ToArbitrary();

    private static Gen<long[]> Group(int persons) =>
        from mask in Gen.Choose(1, (1 << persons) - 1)
        select Range(0, persons).Where(person => (mask >> (int)person & 1) == 1).ToArray();

    /// <summary>Who is recorded at all is taken as known.</summary>
    private static bool HidesEverybody(int persons, string letters, Func<string, GenderCounts[]> answer, long[][] groups) =>
        Ways(persons, letters)
            .GroupBy(way => (string.Join('|', answer(way).Select(it => it.ToString())), Recorded: string.Concat(way.Select(it => it == '-' ? '-' : '+'))))
            .All(same =>
            {
                var ways = same.ToList();
                var told = answer(ways[0]);
                return Range(0, persons).All(person => ways[0][(int)person] == '-' || ways.Exists(way => way[(int)person] != ways[0][(int)person]))
                    && groups.Zip(told).All(pair => pair.Second.Withheld is null || ways.Exists(way => Counts(way, pair.First) != Counts(ways[0], pair.First)));
            });

    private static IEnumerable<string> Ways(int persons, string letters) =>
        Enumerable.Range(0, persons).Aggregate<int, IEnumerable<string>>([""], (ways, _) => ways.SelectMany(way => letters.Select(letter => way + letter)));

    private static (int, int, int) Counts(string genders, long[] group) =>
        (group.Count(it => genders[(int)it] == 'F'), group.Count(it => genders[(int)it] == 'M'), group.Count(it => genders[(int)it] == 'X'));

    private static bool[] Told(string genders, params long[][] groups) => [.. Tell(genders, groups).Select(it => it.Withheld is null)];

    private static GenderCounts[] Tell(string genders, params long[][] groups)
    {
        var telling = new GenderTelling(Audience.Public, Genders(genders), []);
        return [.. groups.Select(telling.Count)];
    }

    private static Dictionary<long, Gender> Genders(string genders) => genders
        .Select((letter, person) => (Person: (long)person, Letter: letter))
        .Where(it => it.Letter != '-')
        .ToDictionary(it => it.Person, it => Enum.Parse<Gender>(it.Letter.ToString()));

    private static long[] Range(int first, int count) => [.. Enumerable.Range(first, count).Select(it => (long)it)];
}
