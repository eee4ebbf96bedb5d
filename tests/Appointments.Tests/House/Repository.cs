using Common;

namespace Appointments.Tests.House;

/// <summary>Files of the checkout that the tests run in.</summary>
public static class Repository
{
    public static string Root => Checkout.Root;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
