using System.Xml.Linq;

namespace Appointments.Tests.House;

/// <summary>The directions of the house: Web → Graph → Data → Domain ← Law ← Graph, and Web → Http → Engine ← Graph.</summary>
public sealed class DirectionTests
{
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "GraphQL.Engine", [] },
        { "GraphQL.Http", ["GraphQL.Engine"] },
        { "Appointments.Domain", [] },
        { "Appointments.Law", ["Appointments.Domain"] },
        { "Appointments.Data", ["Appointments.Domain", "SqlClientUserTypes"] },
        { "Appointments.Graph", ["Appointments.Data", "Appointments.Law", "GraphQL.Engine"] },
        { "Appointments.Web", ["Appointments.Graph", "Appointments.Law", "GraphQL.Http", "Appointments.Migrations.Sqlite", "Appointments.Migrations.SqlServer"] },
        { "SqlClientUserTypes", [] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_refers_only_to_those_its_place_in_the_house_allows(string project, string[] allowed)
    {
        Assert.Equal([], ProjectReferencesOf(project).Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_under_src_has_its_place()
    {
        var known = Allowed.Select(row => (string)row[0]);
        Assert.Equal(known.Order(StringComparer.Ordinal), Projects().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_engine_needs_the_base_class_library_only()
    {
        Assert.Equal([], ReferencesOf("GraphQL.Engine", "PackageReference").Concat(ReferencesOf("GraphQL.Engine", "FrameworkReference")));
    }

    [Fact]
    public void The_domain_needs_NodaTime_only()
    {
        Assert.Equal(["NodaTime"], ReferencesOf("Appointments.Domain", "PackageReference"));
    }

    [Theory]
    [InlineData("GraphQL.Engine")]
    [InlineData("GraphQL.Http")]
    public void The_engine_knows_nothing_of_appointments(string project)
    {
        var folder = Path.GetDirectoryName(Projects().Single(path => Path.GetFileNameWithoutExtension(path) == project))!;
        var knowing = SourcesIn(folder).Where(path => File.ReadAllText(path).Contains("Appointments", StringComparison.OrdinalIgnoreCase));
        Assert.Equal([], knowing);
    }

    [Fact]
    public void Only_Data_and_the_migrations_touch_the_database()
    {
        var touching = Directory.EnumerateDirectories(Repository.PathOf("src"))
            .Where(folder => Path.GetFileName(folder) != "Appointments.Data")
            .SelectMany(SourcesIn)
            .Where(path => File.ReadAllText(path).Contains("EntityFrameworkCore", StringComparison.Ordinal) || File.ReadAllText(path).Contains("Data.Sqlite", StringComparison.Ordinal));
        Assert.Equal([], touching.Select(path => Path.GetRelativePath(Repository.Root, path)));
    }

    [Fact]
    public void DateTime_is_not_used_in_the_register()
    {
        var using_ = Directory.EnumerateDirectories(Repository.PathOf("src"), "Appointments.*")
            .SelectMany(SourcesIn)
            .Where(path => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(path), @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", default, TimeSpan.FromSeconds(5)));
        Assert.Equal([], using_.Select(path => Path.GetRelativePath(Repository.Root, path)));
    }

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> ProjectReferencesOf(string project) => ReferencesOf(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static IEnumerable<string> ReferencesOf(string project, string kind) =>
        XDocument.Load(Projects().Single(path => Path.GetFileNameWithoutExtension(path) == project))
            .Descendants(kind)
            .Select(reference => (string)reference.Attribute("Include")!);

    private static IEnumerable<string> SourcesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
