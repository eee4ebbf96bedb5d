using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Appointments.Web.Tests.Reminders;

/// <summary>A mail server on this machine that takes what it is sent and keeps it; or refuses every recipient, when it is told to.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;
    private readonly bool refuses;

    public SmtpListener(bool refuses = false)
    {
        this.refuses = refuses;
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What came between DATA and the full stop, and what was said before.</summary>
    public List<(string Envelope, byte[] Mail)> Taken { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var envelope = new StringBuilder();
        await SayAsync(stream, "220 proeve.example.org");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var verb = line.Split(' ')[0].ToUpperInvariant();
            envelope.AppendLine(line);
            if (verb == "DATA")
            {
                await SayAsync(stream, "354 go on");
                Taken.Add((envelope.ToString(), await MailAsync(reader)));
                envelope.Clear();
            }

            await SayAsync(stream, verb == "RCPT" && refuses ? $"550 5.1.1 {line[8..]} unknown" : verb == "QUIT" ? "221 bye" : "250 ok");
            if (verb == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<byte[]> MailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return Encoding.Latin1.GetBytes(mail.ToString());
    }

    private static async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
}
