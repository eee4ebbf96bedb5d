using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Appointments.Web.Hosting.Reminders;

/// <summary>What links begin with that are read outside of the pages: the public address, else where the host answers.</summary>
public sealed class PublicAddress(HostSettings settings, IServer server)
{
    /// <summary>The whole address of a page.</summary>
    /// <param name="path">Begins with a stroke, <c>/overblik</c>.</param>
    public string Of(string path) => Start.TrimEnd('/') + path;

    private string Start => settings.PublicUrl ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? settings.Url;
}
