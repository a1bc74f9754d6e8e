namespace Explainer.Parsing.Schema;

/// <summary>
/// What a value must be. One definition serves the check of a file (<see cref="SchemaChecker"/>), the modeler, who may trust what
/// passed (<see cref="MapValues"/>), and editors (JSON Schema).
/// </summary>
/// <param name="Noun">What a message calls such a value, with its article: "a list", "a date".</param>
internal abstract record ValueSchema(string Noun);
