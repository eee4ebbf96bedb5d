namespace GraphQL.Engine.Comparison;

/// <summary>What a change means to those who ask.</summary>
public enum SchemaChangeSeverity
{
    /// <summary>A document that was valid may be refused, or an answer may have another form.</summary>
    Breaking,

    /// <summary>Documents stay valid, but may be answered in a way that their author did not reckon with.</summary>
    Dangerous,

    /// <summary>Nobody need notice.</summary>
    Safe,
}
