package import Assessment

/// One of the regions is marked, on whichever side.
package func marked(_ regions: Region.ID...) -> Condition {
  .either(regions.flatMap { region in Side.allCases.map { .has(.place(region, $0)) } })
}

/// One of the regions is marked on this side.
package func marked(_ regions: Region.ID..., on side: Side) -> Condition {
  .either(regions.map { .has(.place($0, side)) })
}
