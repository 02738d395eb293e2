package import Wording

/// All texts inside a value, however deep, in order.
package func texts<Value>(in value: Value) -> [Text] {
  if let text = value as? Text { return [text] }
  return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
}
