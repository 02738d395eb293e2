import Testing

@Test func `the room stands`() { #expect(Bool(true)) }
