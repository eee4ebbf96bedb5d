namespace GraphQL.Engine.Comparison;

/// <summary>The kinds of change, named as graphql-js names them. Their order is that of severity: breaking, dangerous, safe.</summary>
public enum SchemaChangeKind
{
    /// <summary><c>TYPE_REMOVED</c>: a type is gone.</summary>
    TypeRemoved,

    /// <summary><c>TYPE_CHANGED_KIND</c>: a type is of another kind, an interface that was an object for example.</summary>
    TypeChangedKind,

    /// <summary><c>TYPE_REMOVED_FROM_UNION</c>: a union has lost a member.</summary>
    TypeRemovedFromUnion,

    /// <summary><c>VALUE_REMOVED_FROM_ENUM</c>: an enum has lost a value.</summary>
    ValueRemovedFromEnum,

    /// <summary><c>REQUIRED_INPUT_FIELD_ADDED</c>: an input object demands a field that it did not have.</summary>
    RequiredInputFieldAdded,

    /// <summary><c>IMPLEMENTED_INTERFACE_REMOVED</c>: a type implements an interface no longer.</summary>
    ImplementedInterfaceRemoved,

    /// <summary><c>FIELD_REMOVED</c>: a field of an object, interface or input object is gone.</summary>
    FieldRemoved,

    /// <summary><c>FIELD_CHANGED_KIND</c>: a field has a type that does not do for the old one.</summary>
    FieldChangedKind,

    /// <summary><c>REQUIRED_ARG_ADDED</c>: a field demands an argument that it did not have.</summary>
    RequiredArgAdded,

    /// <summary><c>ARG_REMOVED</c>: an argument of a field is gone.</summary>
    ArgRemoved,

    /// <summary><c>ARG_CHANGED_KIND</c>: an argument of a field or directive takes no longer all that it took.</summary>
    ArgChangedKind,

    /// <summary><c>DIRECTIVE_REMOVED</c>: a directive is gone.</summary>
    DirectiveRemoved,

    /// <summary><c>DIRECTIVE_ARG_REMOVED</c>: an argument of a directive is gone.</summary>
    DirectiveArgRemoved,

    /// <summary><c>REQUIRED_DIRECTIVE_ARG_ADDED</c>: a directive demands an argument that it did not have.</summary>
    RequiredDirectiveArgAdded,

    /// <summary><c>DIRECTIVE_REPEATABLE_REMOVED</c>: a directive may stand only once at one place.</summary>
    DirectiveRepeatableRemoved,

    /// <summary><c>DIRECTIVE_LOCATION_REMOVED</c>: a directive may no longer stand at some place.</summary>
    DirectiveLocationRemoved,

    /// <summary><c>VALUE_ADDED_TO_ENUM</c>: an enum has a value that programs do not know.</summary>
    ValueAddedToEnum,

    /// <summary><c>TYPE_ADDED_TO_UNION</c>: a union has a member that programs do not know.</summary>
    TypeAddedToUnion,

    /// <summary><c>OPTIONAL_INPUT_FIELD_ADDED</c>: an input object has another field, which may be left out.</summary>
    OptionalInputFieldAdded,

    /// <summary><c>OPTIONAL_ARG_ADDED</c>: a field has another argument, which may be left out.</summary>
    OptionalArgAdded,

    /// <summary><c>IMPLEMENTED_INTERFACE_ADDED</c>: a type implements one more interface, so fragments on that find more.</summary>
    ImplementedInterfaceAdded,

    /// <summary><c>ARG_DEFAULT_VALUE_CHANGE</c>: the default of an argument is another or gone.</summary>
    ArgDefaultValueChange,

    /// <summary><c>INPUT_FIELD_DEFAULT_VALUE_CHANGE</c>: the default of an input field is another or gone.</summary>
    InputFieldDefaultValueChange,

    /// <summary><c>DESCRIPTION_CHANGED</c>: a description is another, new or gone.</summary>
    DescriptionChanged,

    /// <summary><c>TYPE_ADDED</c>: a type is new.</summary>
    TypeAdded,

    /// <summary><c>DIRECTIVE_ADDED</c>: a directive is new.</summary>
    DirectiveAdded,

    /// <summary><c>FIELD_ADDED</c>: a field of an object or interface is new.</summary>
    FieldAdded,

    /// <summary><c>DIRECTIVE_REPEATABLE_ADDED</c>: a directive may stand several times at one place.</summary>
    DirectiveRepeatableAdded,

    /// <summary><c>DIRECTIVE_LOCATION_ADDED</c>: a directive may stand at one more place.</summary>
    DirectiveLocationAdded,

    /// <summary><c>OPTIONAL_DIRECTIVE_ARG_ADDED</c>: a directive has another argument, which may be left out.</summary>
    OptionalDirectiveArgAdded,

    /// <summary><c>FIELD_CHANGED_KIND_SAFE</c>: the type of a field promises more, or that of an input field takes more.</summary>
    FieldChangedKindSafe,

    /// <summary><c>ARG_CHANGED_KIND_SAFE</c>: an argument takes more than it took.</summary>
    ArgChangedKindSafe,

    /// <summary><c>ARG_DEFAULT_VALUE_ADDED</c>: an argument has a default that had none.</summary>
    ArgDefaultValueAdded,

    /// <summary><c>INPUT_FIELD_DEFAULT_VALUE_ADDED</c>: an input field has a default that had none.</summary>
    InputFieldDefaultValueAdded,
}
