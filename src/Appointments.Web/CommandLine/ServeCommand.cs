using System.CommandLine;
using System.Net.Sockets;
using Appointments.Data;
using Appointments.Web.Hosting;
using Appointments.Web.Hosting.Mail;
using Appointments.Web.Hosting.SignIn;
using Command = System.CommandLine.Command;

namespace Appointments.Web.CommandLine;

/// <summary><c>serve</c>: answers over HTTP until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>Builds the command; the root does the same when no command is named.</summary>
    public static Command Build(Option<string> database, Option<bool> empty, RootCommand root)
    {
        var url = new Option<string>("--url")
        {
            Description = "Where to answer.",
            HelpName = "URL",
            DefaultValueFactory = _ => HostSettings.DefaultUrl,
        };
        url.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                result.AddError("--url takes an address such as http://127.0.0.1:5080.");
            }
        });
        var serve = new Command("serve", "Answers over HTTP: pages at /, GraphQL at /graphql, questions by name at /q/NAME.json. The default.") { url };
        var publicUrl = PublicUrl();
        serve.Options.Add(publicUrl);
        root.Options.Add(url);
        root.Options.Add(publicUrl);
        serve.SetAction(ServeAsync);
        root.SetAction(ServeAsync);
        return serve;

        Task<int> ServeAsync(ParseResult parsed, CancellationToken cancel) =>
            RunAsync(WithPublicUrl(new HostSettings(parsed.GetValue(url)!, parsed.GetValue(database)!, !parsed.GetValue(empty)), parsed.GetValue(publicUrl)), cancel);
    }

    internal static Option<string?> PublicUrl()
    {
        var url = new Option<string?>("--public-url") { Description = $"The address under which others reach the pages: what links in mails begin with. {HostSettings.PublicUrlVariable} says the same; else where the program answers.", HelpName = "URL" };
        url.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && HostSettings.PublicUrlFault(given) is { } fault)
            {
                result.AddError(fault);
            }
        });
        return url;
    }

    /// <summary>What stands on the line goes before what the environment says.</summary>
    internal static HostSettings WithPublicUrl(HostSettings settings, string? url) => url is null ? settings : settings with { PublicUrl = url };

    /// <summary>Opens the register, and looks at all settings of mail, addresses and signing in, so that what is wrong with them is told at the start and not with the first mail.</summary>
    internal static async Task OpenAsync(IServiceProvider services, HostSettings settings, CancellationToken cancel)
    {
        List<string> faults = [.. EnvironmentFaults.In(Environment.GetEnvironmentVariable)];
        if (settings.PublicUrl is { } url && HostSettings.PublicUrlFault(url) is { } fault && !faults.Contains(fault))
        {
            faults.Add(fault);
        }

        if (services.GetService<SignInFault>() is { } signIn)
        {
            faults.Add(signIn.Message);
        }

        // Where the issuer sends people back to must not be what a request says of itself.
        if (services.GetService<SignInSettings>() is not null && settings.PublicUrl is null && !new Uri(settings.Url).IsLoopback)
        {
            faults.Add($"Signing in takes the address under which others reach the pages: {HostSettings.PublicUrlVariable} or --public-url. (Angiv den adresse, som andre når siderne under.)");
        }

        if (faults.Count > 0)
        {
            throw new FormatException(string.Join(Environment.NewLine, faults));
        }

        await RegisterHost.OpenRegisterAsync(services, cancel);
    }

    private static async Task<int> RunAsync(HostSettings settings, CancellationToken cancel)
    {
        // To open the register and to lay out what is answered take about as long as each other, so they go on side by side.
        var opening = Task.CompletedTask;
        await using var app = RegisterHost.Build(settings, services => opening = Task.Run(() => OpenAsync(services, settings, cancel), CancellationToken.None));
        if (!await RegisterFile.UseAsync(settings.Database, () => opening))
        {
            return RegisterFile.NoAnswer;
        }

        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{settings.Url} is taken by another program. Stop that one, or give another address: --url http://127.0.0.1:5081 (Adressen er optaget af et andet program.)");
            return 1;
        }
        catch (Exception fault) when (fault is IOException or SocketException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"{settings.Url} cannot be answered at: {fault.Message.Split('\n')[0].TrimEnd('.', '\r')}. Give another address: {HostSettings.DefaultUrl} (Adressen kan ikke bruges.)");
            return 1;
        }

        var database = app.Services.GetRequiredService<RegisterDatabase>();
        Console.WriteLine(RegisterHost.Greeting(app.Urls.First(), settings, database.FilePath, app.Services.GetRequiredService<Registrar>().HasIssuer));
        if (await database.AdviceAsync(cancel) is { } advice)
        {
            Console.WriteLine(advice);
        }

        if (!app.Services.GetRequiredService<DesignSystem>().IsHere)
        {
            Console.WriteLine(DesignSystem.Missing);
        }

        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
