namespace GraphQL.Engine.TestHost;

/// <summary>A line that is no question.</summary>
/// <param name="message">What is wrong with it.</param>
public sealed class QuestionException(string message) : Exception(message);
