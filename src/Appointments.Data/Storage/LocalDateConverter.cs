using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Appointments.Data.Storage;

/// <summary>Days are stored as the database's own date; comparing them translates.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(
    day => new DateOnly(day.Year, day.Month, day.Day),
    date => new LocalDate(date.Year, date.Month, date.Day));
