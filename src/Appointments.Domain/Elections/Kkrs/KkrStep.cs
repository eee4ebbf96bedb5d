using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Kkrs;

/// <summary>A step of the calculation with its sum.</summary>
/// <param name="Name">Its name for programs: <c>qualification</c>, <c>mayors</c>, <c>size</c>, <c>cap</c>, <c>share</c>, <c>supplementary</c>, <c>deputies</c>.</param>
/// <param name="Text">What is done and why.</param>
/// <param name="Sum">The sum in whole numbers; what is not a number is said in words.</param>
/// <param name="Mark">How well the step is known; <see cref="SourceMark.Unverified"/> when whoever calculates chose it otherwise than the sources say.</param>
/// <param name="Convention">True when it is a reading that no source states: it can be switched in <see cref="KkrOptions"/>, or has been.</param>
public sealed record KkrStep(string Name, LocalizedText Text, LocalizedText Sum, SourceMark Mark, bool Convention);
