using Appointments.Data;
using Appointments.Data.Import;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Composition;
using Appointments.Graph;
using Appointments.Law;
using Appointments.Web.Documents;
using Appointments.Web.Documents.Books;
using Appointments.Web.Hosting.Mail;
using Appointments.Web.Hosting.Reminders;
using Appointments.Web.Hosting.SignIn;
using Appointments.Web.Operations;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Books;
using Appointments.Web.Pages.Embedding;
using Appointments.Web.Pages.MinutesIn;
using Appointments.Web.Pages.Nominations;
using Appointments.Web.Pages.Open;
using Appointments.Web.Pages.Registering;
using Appointments.Web.Pages.Reminding;
using GraphQL.Engine;
using GraphQL.Engine.Binding;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using NodaTime;

namespace Appointments.Web.Hosting;

/// <summary>The composition root: what the host is made of, in one place.</summary>
public static class RegisterHost
{
    /// <summary>What pages and questions by name answer to; RFC 9110 § 9.3.2 wants HEAD wherever there is GET.</summary>
    internal static readonly string[] ReadingMethods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Builds the host; nothing is opened yet.</summary>
    /// <param name="settings">How it runs.</param>
    /// <param name="withServices">Called when the services are there and what the host answers is not yet; null for nothing.</param>
    public static WebApplication Build(HostSettings settings, Action<IServiceProvider>? withServices = null)
    {
        // Its own files lie beside the program, wherever it is started from; the register and what a command names lie below that place.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(RegisterHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Url);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // Whoever sends a byte now and then keeps a place that somebody else needs.
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(3));
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Why the host does not start is told by the command, in a sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (Environment.GetEnvironmentVariable(HostSettings.LogVariable) == "json")
            builder.Logging.ClearProviders().AddJsonConsole(console => console.UseUtcTimestamp = true);

        var signIn = settings.SignIn;
        try
        {
            signIn ??= SignInSettings.Of(builder.Configuration);
        }
        catch (FormatException fault)
        {
            // Told with all else that is wrong, when the register is opened to be served; nobody signs in before.
            builder.Services.AddSingleton(new SignInFault(fault.Message));
        }

        AddServices(builder.Services, settings);
        if (signIn is null)
        {
            // Of each start its own: a form does not outlive the program that showed it, and no key lies about in a folder.
            builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        }
        else
        {
            SignInDoor.AddServices(builder.Services, signIn);
        }

        var app = builder.Build();
        withServices?.Invoke(app.Services);
        app.Use(Telemetry.NameAsync);
        app.UseRateLimiter();
        app.Use(LanguageSwitch.SettleAsync);
        app.UseResponseCompression();
        app.UseExceptionHandler(ErrorPage.Handle);
        app.UseStatusCodePages(ErrorPage.TellStatusAsync);
        app.Use((context, next) => SecurityHeaders.AddAsync(context, next, signIn?.Origin));
        if (signIn is not null)
        {
            SignInDoor.Use(app, signIn, settings.PublicUrl);
        }

        app.Use(ExplorerPage.ShowAsync);
        app.MapStaticAssets();
        app.UseAntiforgery();
        app.Use(ErrorPage.TellExpiredAsync);
        app.MapRegisterHealth();
        app.MapRegisterApi();
        app.MapOperations();
        app.MapNominationFiles();
        app.MapBooks();
        app.MapOpenDataCatalog();
        app.MapEmbeds();
        app.MapPost("/log-ud", (HttpContext context, Registrar registrar) => registrar.ForgetAsync(context)).WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapGet("/fora", () => Results.Redirect("/"));
        app.MapRazorComponents<App>().Add(OnlyReading);
        return app;
    }

    /// <summary>Opens the database, brings its tables up to date, and fills an empty register.</summary>
    public static async Task OpenRegisterAsync(IServiceProvider services, CancellationToken cancel)
    {
        var settings = services.GetRequiredService<HostSettings>();
        await services.GetRequiredService<RegisterDatabase>().OpenAsync(cancel);
        var registry = services.GetRequiredService<Registry>();
        if (await FirstStart.EnsureAsync(services.GetRequiredService<RegisterDatabase>(), registry, LawLibrary.Load(), settings.Sample && !RegisterPlace.IsServer, cancel))
        {
            var session = registry.OpenSession(Audience.Public);
            services.GetRequiredService<OpenedRegister>().SampleVersion = (await session.CurrentStateAsync(cancel)).Number;
        }
    }

    /// <summary>What the program says when it is up: where to look.</summary>
    /// <param name="url">Where it answers.</param>
    /// <param name="settings">How it runs.</param>
    /// <param name="place">Where the register is.</param>
    /// <param name="hasIssuer">Whether people sign in at an issuer: then there is no key to tell.</param>
    public static string Greeting(string url, HostSettings settings, string place, bool hasIssuer = false) => $"""

        Appointments is up (registret er klar).
          Pages / sider         {url}/
          A board on a day      {url}/fora/erhvervshus-nordjylland?asOf=2022-04-01
          GraphQL               POST {url}/graphql
          A question by name    {url}/q/who-sits-where.json?slug=erhvervshus-nordjylland&asOf=2022-04-01
          The register          {place}
          To register / udpeg   {(hasIssuer ? $"{url}/log-ind" : $"{url}/log-ind?noegle={settings.Key}")}
          … by program          Authorization: Bearer {(hasIssuer ? "TOKEN" : settings.Key)}
        Stop with Ctrl+C.

        """;

    private static void AddServices(IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton(_ => RegisterPlace.Of(settings.Database));
        services.AddSingleton<OpenedRegister>();
        services.AddSingleton<DesignSystem>();
        services.AddSingleton<Registry>();
        services.AddSingleton(_ => MailSettings.Of(settings.Database));
        services.AddSingleton<Mailer>();
        services.AddSingleton<ProposalPost>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<DigestReader>();
        services.AddSingleton<DigestMail>();
        services.AddSingleton<ReminderPost>();
        services.AddHostedService<PostService>();
        services.AddSingleton<ProposalGate>();
        services.AddSingleton<Registrar>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => provider.GetRequiredService<Registry>().OpenSession(
            provider.GetRequiredService<Registrar>().CallerOf(provider.GetRequiredService<IHttpContextAccessor>().HttpContext)));
        services.AddSingleton(provider => new ChangeFeed(provider.GetRequiredService<Registry>(), Duration.FromMilliseconds(500)));
        services.AddSingleton(provider => RegisterEngine.Create(
            new EngineOptions
            {
                OnFault = (fault, field) => FaultLog.Field(provider.GetRequiredService<ILogger<FaultLog>>(), field, fault),
                Explain = fault => DatabaseTrouble.Of(fault) is { } trouble ? new FieldError(trouble.ToString(), trouble.Code) : null,
            },
            (order, cancel) => provider.GetRequiredService<EditionMaker>().MakeAsync(order, cancel)));
        services.AddScoped<OperationRunner>();
        services.AddScoped<PageDay>();
        services.AddScoped<RegistrationDesk>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<LinkDesk>();
        services.AddScoped<ReminderDesk>();
        services.AddScoped<RoundNames>();
        services.AddHostedService<RetentionJob>();
        services.AddScoped<KkrChoice>();
        services.AddScoped<ForumChoice>();
        services.AddScoped<BookReader>();
        services.AddScoped<BookWords>();
        services.AddScoped<BookDocx>();
        services.AddScoped<BookSheets>();
        services.AddScoped<BookPress>();
        services.AddScoped<ForumCards>();
        services.AddScoped<ForumCalendar>();
        services.AddSingleton(_ => settings.Chromium is { } chromium ? new ChromiumProgram(chromium.Length == 0 ? null : chromium) : ChromiumProgram.Find());
        services.AddSingleton<PagePrinter>();
        services.AddSingleton<PrintedBooks>();
        services.AddSingleton<EditionMaker>();
        services.AddScoped<PaperShelf>();
        services.AddScoped<PaperIntake>();
        services.AddScoped<PaperClerk>();
        services.AddScoped<TermChoice>();
        services.AddSingleton<OpenDataColumns>();
        services.AddSingleton<EmbedReader>();
        services.AddRegisterHealth();
        services.AddHostedService<Telemetry>();
        services.AddLocalization();
        services.AddRateLimiter(limit => RequestLimit.Configure(limit, settings.RequestsPerMinute));
        services.AddResponseCompression(Compression.Configure);
        services.AddRazorComponents();
    }

    /// <summary>Where a page has no form that posts, the framework's POST would only end in a refusal without a word.</summary>
    private static void OnlyReading(EndpointBuilder page)
    {
        if (page.Metadata.OfType<ComponentTypeMetadata>().Any(metadata => Attribute.IsDefined(metadata.Type, typeof(TakesFormAttribute))))
        {
            return;
        }

        foreach (var methods in page.Metadata.OfType<HttpMethodMetadata>().ToList())
        {
            page.Metadata.Remove(methods);
        }

        page.Metadata.Add(new HttpMethodMetadata(ReadingMethods));
    }
}
