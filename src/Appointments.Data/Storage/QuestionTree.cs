using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using NodaTime;

namespace Appointments.Data.Storage;

/// <summary>
/// Makes a tree that can be translated once of what a question has put together for marks: where a mark was caught there is a parameter, and what other
/// code was called for stands there itself.
/// </summary>
internal sealed class QuestionTree(Type keyType) : ExpressionVisitor
{
    private readonly ParameterExpression context = Expression.Parameter(typeof(RegisterContext), "db");
    private readonly ParameterExpression day = Expression.Parameter(typeof(LocalDate), "day");
    private readonly ParameterExpression state = Expression.Parameter(typeof(long), "state");
    private readonly ParameterExpression keys = Expression.Parameter(keyType.MakeArrayType(), "keys");

    /// <summary>Stands for the day.</summary>
    public static LocalDate Day { get; } = new(1234, 5, 6);

    /// <summary>Stands for the state.</summary>
    public static long State => long.MinValue + 1234;

    /// <summary>Stands for the keys.</summary>
    public Array Keys { get; } = Array.CreateInstance(keyType, 1);

    /// <summary>The context, the day, the state and the keys.</summary>
    public IReadOnlyList<ParameterExpression> Parameters => [context, day, state, keys];

    protected override Expression VisitMember(MemberExpression node) =>
        !IsCaught(node) ? base.VisitMember(node)
        : ValueOf(node) switch
        {
            IQueryable query => Visit(query.Expression),
            LocalDate value when value == Day => day,
            long value when value == State => state,
            Array value when ReferenceEquals(value, Keys) => keys,
            var value => throw new InvalidOperationException($"The question has caught {node.Member.Name} ({value}); it may look at the day, the state and the keys alone, as they are."),
        };

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(EF) && string.Equals(node.Method.Name, nameof(EF.Parameter), StringComparison.Ordinal))
            return Visit(node.Arguments[0]);

        // Code of ours that puts a part of the question together.
        return typeof(IQueryable).IsAssignableFrom(node.Type) && node.Method.DeclaringType != typeof(Queryable)
            ? Visit(((IQueryable)ValueOf(node)!).Expression)
            : base.VisitMethodCall(node);
    }

    // A table without the connection of the context that the question was put together with.
    protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);

    private static bool IsCaught(Expression? node) => node is ConstantExpression || (node is MemberExpression { Member: FieldInfo or PropertyInfo } member && IsCaught(member.Expression));

    private static object? ValueOf(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(ValueOf(member.Expression!)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(ValueOf(member.Expression!)),
        MethodCallExpression call => call.Method.Invoke(call.Object is null ? null : ValueOf(call.Object), [.. call.Arguments.Select(ValueOf)]),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => ValueOf(convert.Operand),
        _ => throw new InvalidOperationException($"What a part of the question is called with is not to be known before it is asked: {node}."),
    };
}
