namespace GraphQL.Engine.Tests.Reference;

/// <summary>A test that asks the reference implementation; without Node or npm it shows itself as skipped, with the reason.</summary>
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute() => Skip = ReferencePeer.WhyMissing;
}
