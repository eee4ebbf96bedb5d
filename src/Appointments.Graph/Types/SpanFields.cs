using Appointments.Domain.Time;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>The four fields by which every dated object says when.</summary>
internal static class SpanFields
{
    public static void AddSpan<T>(this ObjectBinding<GraphScope, T> type, Func<T, Span> spanOf)
    {
        type.Property("firstDay", value => spanOf(value).FirstDay);
        type.Property("lastDay", value => spanOf(value).LastDay);
        type.Property("firstDayBasis", value => spanOf(value).FirstDayBasis);
        type.Property("lastDayBasis", value => spanOf(value).LastDayBasis);
    }
}
