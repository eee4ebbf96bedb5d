using Appointments.Web.Pages;

namespace Appointments.Web.Tests.Http;

/// <summary>Moments are told by the clock in Denmark, which is ahead of the one they are stored by.</summary>
public sealed class MomentWordsTests
{
    [Theory]
    [InlineData("2025-10-24T21:59:59Z", "24. oktober 2025", "24. oktober 2025 kl. 23.59")]
    [InlineData("2025-10-24T22:00:00Z", "25. oktober 2025", "25. oktober 2025 kl. 00.00")]
    [InlineData("2025-12-31T22:59:59Z", "31. december 2025", "31. december 2025 kl. 23.59")]
    [InlineData("2025-12-31T23:00:00Z", "1. januar 2026", "1. januar 2026 kl. 00.00")]
    public void The_day_begins_when_it_begins_in_Denmark(string moment, string day, string whole) => Assert.Equal((day, whole), (MomentWords.Day(moment), MomentWords.Long(moment)));
}
