import Foundation

/// Reads a file of the folder `Data` as JSON.
func data<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Data").appendingPathComponent(name)
  return try JSONDecoder().decode(type, from: Data(contentsOf: file))
}
