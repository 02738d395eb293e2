import Console
import Figures
import Testing

@Suite struct `Pages of cells` {
  @Test func `text is written from left to right and cut off at the edge`() {
    var page = Page(Size(rows: 2, columns: 5))
    page.write("hello world", row: 0, column: 2)
    page.write("far", row: 9, column: 9)
    page.write("abc", row: 1, column: -1)
    #expect(page.text == "  hel\nbc")
  }

  @Test func `a wide character takes two cells, and is left out where only one is free`() {
    var page = Page(Size(rows: 1, columns: 5))
    page.write("漢字漢", row: 0, column: 0)
    #expect(page.text == "漢字")
    #expect(page[0, 1].glyph == nil)
  }

  @Test func `combining marks take no cell of their own`() {
    #expect("e\u{301}a".columns == 2)
    #expect("\u{7}".columns == 0)
  }

  @Test func `an area is filled and nothing beside it`() {
    var page = Page(Size(rows: 3, columns: 4))
    page.fill(Area(top: 1, left: 1, rows: 5, columns: 2), "x", ink: .strong)
    #expect(page.text == "\n xx\n xx")
    #expect(page[1, 1].ink == .strong && page[0, 0] == .blank)
  }
}

@Suite struct `Breaking lines` {
  @Test(arguments: 1...30) func `no line is too wide and no word is lost`(width: Int) {
    let text = "It is a long way to the incomprehensibilities of 漢字 and back"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.columns <= max(2, width) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `lines break at blanks`() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("".wrapped(to: 7) == [""])
    #expect("x".wrapped(to: 0) == [])
  }
}

@Suite struct `The glyphs` {
  @Test func `ASCII folds what it cannot draw, and leaves nothing else`() {
    let text = "“It’s” – ok… ↑↓ ←→ 38 °C, é • ▶ 漢"
    #expect(
      Glyphs.ascii.fold(text)
        == "\"It's\" - ok... UpDown LeftRight 38  degrees C, e * > ?")
    #expect(Glyphs.rich.fold(text) == text)
  }

  @Test func `ticks differ by their shape`() {
    for glyphs in Glyphs.allCases {
      #expect(glyphs.check(true) != glyphs.check(false))
      #expect(glyphs.radio(true) != glyphs.radio(false))
      #expect(glyphs.radio(false) != glyphs.check(false))
    }
  }
}

@Suite struct `Figures in cells` {
  /// A round head over a square body.
  private let figure = Figure<Character>(
    width: -4...4, height: 0...8,
    [
      ("b", .piece(top: 4, -4...4, bottom: 8, -4...4)),
      ("h", .ellipse(x: 0, y: 2, width: 4, height: 4)),
      ("m", .limb(x: 0, y: 5, width: 1, toX: 0, toY: 8, toWidth: 1)),
    ])

  private func drawing(_ glyphs: Glyphs, rows: Int, columns: Int) -> String {
    var page = Page(Size(rows: rows, columns: columns))
    let raster = figure.raster(rows: rows, columns: columns)
    page.draw(raster, row: 0, column: 0, glyphs: glyphs) { part in
      part == "h" ? .chosen : part == "m" ? .focus : .body
    }
    return page.text
  }

  @Test func `are drawn in cells, the later shape over the earlier`() {
    #expect(drawing(.ascii, rows: 4, columns: 8) == "  @@@@\n  @@@@\n:::##:::\n:::##:::")
    #expect(drawing(.console, rows: 4, columns: 8) == "  ■■■■\n  ■■■■\n▒▒▒██▒▒▒\n▒▒▒██▒▒▒")
  }

  @Test func `keep their shape and stand in the middle of any room`() {
    #expect(drawing(.ascii, rows: 4, columns: 12) == "    @@@@\n    @@@@\n  :::##:::\n  :::##:::")
    #expect(figure.raster(rows: 0, columns: 0).rows == 0)
  }

  @Test func `a symmetric figure gives a symmetric raster`() {
    let raster = figure.raster(rows: 13, columns: 26)
    for row in 0..<raster.rows {
      for column in 0..<raster.columns {
        let (left, right) = (
          raster.parts(row: row, column: column),
          raster.parts(row: row, column: raster.columns - 1 - column)
        )
        #expect(left.upper == right.upper && left.lower == right.lower)
      }
    }
    #expect(raster.parts == ["b", "h", "m"])
  }

  @Test func `a mirrored shape lies on the other side`() {
    let shapes: [Shape] = [
      .ellipse(x: 3, y: 2, width: 2, height: 2),
      .limb(x: 3, y: 2, width: 1, toX: 4, toY: 4, toWidth: 1),
      .piece(top: 1, 2...4, bottom: 3, 2...4),
    ]
    for shape in shapes {
      #expect(shape.contains(x: 3, y: 2) && !shape.contains(x: -3, y: 2))
      #expect(shape.mirrored.contains(x: -3, y: 2) && !shape.mirrored.contains(x: 3, y: 2))
    }
  }

  @Test func `the rich repertoire draws two tones in a cell`() {
    var page = Page(Size(rows: 4, columns: 8))
    page.draw(figure.raster(rows: 4, columns: 8), row: 0, column: 0, glyphs: .rich) { part in
      part == "h" ? .chosen : .body
    }
    #expect(page[1, 3] == Cell(" ", .figure(.chosen, on: .chosen)))
    #expect(page[0, 0] == .blank)
  }
}
