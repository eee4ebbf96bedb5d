using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Appointments.Data.Storage;

/// <summary>Instants are stored as whole ticks since 1970, equal on every database and exact in the hash.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeTicks(),
    ticks => Instant.FromUnixTimeTicks(ticks));
