using Appointments.Web.Documents.Minutes;
using NodaTime;

namespace Appointments.Web.Tests.Documents;

/// <summary>The three public papers of KKR Nordjylland.</summary>
public sealed class PublicPapersTests
{
    [PaperFact]
    public void Minutes_of_4_September_2020()
    {
        var paper = Read("2020-09-04-referat.txt");

        Assert.Equal((PaperKind.Minutes, "KKR Nordjylland", new LocalDate(2020, 9, 4), new LocalTime(9, 30)), (paper.Kind, paper.Body, paper.Date, paper.Start));
        Assert.Equal(("Hotel Scandic, Hadsundvej 200, Aalborg Øst", new LocalDate(2020, 8, 28)), (paper.Place, paper.SentOn));
        Assert.Equal((16, 7), (paper.Attendance.Count(line => line.Present), paper.Attendance.Count(line => !line.Present)));
        Assert.Equal(new PaperAttendee("Ulla Vestergaard", "A", "Thisted", true), paper.Attendance[1]);
        Assert.Equal(new PaperAttendee("Mogens Jespersen", "V", "Mariagerfjord", false), paper.Attendance[^1]);
        Assert.Equal(["1.1", "1.2", "2.1", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "6.1"], paper.Items.Select(item => item.Number));
        Assert.All(paper.Items, item => Assert.Equal(item.Number == "3.1" ? "SAG-2020-00222" : "SAG-2020-04159", item.CaseNumber));
        Assert.Equal("hast/hlth", paper.Items[^1].Initials);
        Assert.Contains("de kommuner der påbegynder arbejdet nu", paper.Items[6].Presentation, StringComparison.Ordinal);
        Assert.Contains("der nu skal implementere klimahandleplaner, og", paper.Items[6].Presentation, StringComparison.Ordinal);
        Assert.Contains("herunder særligt det daglige samarbejde", paper.Items[9].Presentation, StringComparison.Ordinal);

        Assert.Equal(
            new PaperProposal(ProposalKind.Appointment, false, "DK2020s politiske partnerskabsgruppe", "Mogens Christen Gade", "V", "Jammerbugt", "repræsentant", new LocalDate(2020, 9, 4), "3.4", "Mogens Christen Gade udpeges som repræsentant til DK2020s politiske partnerskabsgruppe."),
            paper.Proposals[0]);
        Assert.Equal(["Mariane Gade", "Bo Geertsen", "Arne Lund Kristensen", "Morten Lund", "Jannie Knudsen"], paper.Proposals.Skip(1).Select(it => it.Person));
        Assert.All(paper.Proposals.Skip(1), it => Assert.Equal((ProposalKind.Appointment, true, "styregruppe for Vækst via Viden 2.0", "3.8", null), (it.Kind, it.Reported, it.Forum, it.Item, it.Day)));
        Assert.Equal(["Brønderslev", "Hjørring", "Aalborg", "Vesthimmerlands", "Jammerbugt"], paper.Proposals.Skip(1).Select(it => it.Municipality));
        Assert.Equal(2, paper.Warnings.Count(warning => warning.Contains("19. juni 2020", StringComparison.Ordinal)));
    }

    [PaperFact]
    public void Agenda_of_25_March_2022()
    {
        var paper = Read("2022-03-25-dagsorden.txt");

        Assert.Equal((PaperKind.Agenda, "KKR Nordjylland", new LocalDate(2022, 3, 25), null, new LocalDate(2022, 3, 18)), (paper.Kind, paper.Body, paper.Date, paper.Start, paper.SentOn));
        Assert.Empty(paper.Attendance);
        Assert.Equal(14, paper.Items.Count);
        Assert.All(paper.Items, item => Assert.Null(item.Decision));
        Assert.Equal("Etablering af døgntilbud for børn og unge med selvskadende adfærd", paper.Items[4].Title);
        Assert.Equal(["Mogens Christen Gade", "Thomas Kastrup Larsen", "Leon Sebbelin", "Per Møller"], paper.Proposals.Select(it => it.Person));
        Assert.All(paper.Proposals, it => Assert.Equal((ProposalKind.Appointment, true, "bestyrelsen i Erhvervshus Nordjylland", "3.1", new LocalDate(2022, 1, 21)), (it.Kind, it.Reported, it.Forum, it.Item, it.Day)));
        Assert.Equal(["formand", null, null, null], paper.Proposals.Select(it => it.Role));
    }

    [PaperFact]
    public void Minutes_of_24_October_2025()
    {
        var paper = Read("2025-10-24-referat.txt");

        Assert.Equal((PaperKind.Minutes, "KKR Nordjylland", new LocalDate(2025, 10, 24), new LocalTime(10, 0), new LocalDate(2025, 10, 13)), (paper.Kind, paper.Body, paper.Date, paper.Start, paper.SentOn));
        Assert.Equal((19, 4), (paper.Attendance.Count(line => line.Present), paper.Attendance.Count(line => !line.Present)));
        Assert.Equal(["1.1", "1.2", "2.1", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10", "5.1", "5.2", "5.3", "5.4", "6.1"], paper.Items.Select(item => item.Number));
        Assert.All(paper.Items, item => Assert.Equal("SAG-2025-03687", item.CaseNumber));
        Assert.All(paper.Items, item => Assert.NotNull(item.Decision));
        Assert.Equal("kanm/haan/snm/hast", paper.Items[8].Initials);
        Assert.Contains("Fælles for reformerne er, at de sigter mod at give", paper.Items[3].Presentation, StringComparison.Ordinal);
        Assert.Empty(paper.Proposals);
        Assert.Contains(paper.Warnings, warning => warning.Contains("«Den 9. januar 2025» er formentlig 9. januar 2026", StringComparison.Ordinal));
        Assert.Contains(paper.Warnings, warning => warning.Contains("«Fra den 12. januar 2025» er formentlig 12. januar 2026", StringComparison.Ordinal));
        Assert.Equal(2, paper.Warnings.Count(warning => warning.Contains("«2022-2026» er formentlig 2026-2030", StringComparison.Ordinal)));
    }

    private static Paper Read(string name) => MinutesReader.Read(PaperFile.Read(File.ReadAllBytes(Path.Combine(PaperFactAttribute.Folder, name)), name).Text!).Paper!;
}
