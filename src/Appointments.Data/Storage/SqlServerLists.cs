using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Appointments.Data.Storage;

/// <summary>
/// Lists of texts in questions. EF Core sends them as JSON, and SQL Server gives what it reads from JSON the database's own collation, which
/// it then refuses to compare with a column of another (dotnet/efcore issue 32147). Saying the column's collation once more settles it.
/// </summary>
internal sealed class SqlServerLists : ExpressionVisitor, IQueryExpressionInterceptor
{
    public static readonly SqlServerLists Instance = new();

    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions).GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(node);
        return call is { Method.Name: nameof(Enumerable.Contains), Object: null, Arguments: [var list, var item] } && IsText(item.Type) && !list.Type.IsAssignableTo(typeof(IQueryable))
            ? call.Update(null, [list, Expression.Call(Collate.MakeGenericMethod(item.Type), Expression.Constant(EF.Functions), item, Expression.Constant(SqlServerModel.Collation))])
            : call;
    }

    // Enumerations are stored by name.
    private static bool IsText(Type type) => type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type).IsEnum;
}
