/// The version of the program, as semantic versioning has it.
public let programVersion = "0.1.0"
