using Appointments.Web.Documents.Books;
using Appointments.Web.Hosting;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;

namespace Benchmarks;

/// <summary>
/// A whole Blue Book of a KKR with 40 and with 80 boards of twelve seats: the model read from the register, then each format made of it. A format's cost is without
/// the model's; the PDF is printed twice each time, for the pages in its table of contents, and is left out where no Chromium is installed.
/// </summary>
public class BookBenchmarks
{
    private ManyFora register = null!;
    private WebApplication app = null!;
    private Book book = null!;

    [Params(40, 80)]
    public int Fora { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        register = await ManyFora.BuildAsync(Fora, appointments: Fora * 12);
        app = RegisterHost.Build(new HostSettings("http://127.0.0.1:0", register.File, Sample: false));
        await RegisterHost.OpenRegisterAsync(app.Services, CancellationToken.None);
        PageLanguage.Danish.Use();
        book = await Model();
        if (book.Fora.Count < Fora || book.Fora.Sum(forum => forum.Seats.Count(seat => seat.HeldBy is not null)) < Fora * 10) throw new InvalidOperationException("The book is not whole.");
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await app.DisposeAsync();
        await register.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public async Task<Book> Model()
    {
        PageLanguage.Danish.Use();
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<BookReader>().ReadAsync(LocalDatePattern.Iso.Format(ManyFora.Day), "kkr-nordjylland", CancellationToken.None)).Book!;
    }

    [Benchmark]
    public Task<int> Page() => MakeAsync(BookFormats.Html);

    [Benchmark]
    public Task<int> Docx() => MakeAsync(BookFormats.Docx);

    [Benchmark]
    public Task<int> Xlsx() => MakeAsync(BookFormats.Xlsx);

    [Benchmark]
    public Task<int> Csv() => MakeAsync(BookFormats.Csv);

    [Benchmark]
    public Task<int> Pdf() => MakeAsync(BookFormats.Pdf);

    /// <summary>Makes the file and gives its size. What was printed before is not looked for.</summary>
    private async Task<int> MakeAsync(string format)
    {
        PageLanguage.Danish.Use();
        await using var scope = app.Services.CreateAsyncScope();
        var press = ActivatorUtilities.CreateInstance<BookPress>(scope.ServiceProvider, new PrintedBooks());
        return (await press.MakeAsync(book, format, CancellationToken.None)).Bytes.Length;
    }
}
