namespace Appointments.Domain.Elections.Pools;

/// <summary>On what ground a post belongs to a group.</summary>
public enum PostGround
{
    /// <summary>Chosen in the round as number so and so; kommunestyrelsesloven §§ 24-25.</summary>
    Chosen,

    /// <summary>Given up by another group and taken by this one; § 24 stk. 3: a post can be given up only if another group takes it.</summary>
    TakenOver,

    /// <summary>Vacant, and back with the group that held it; § 28.</summary>
    BackAfterVacancy,
}
