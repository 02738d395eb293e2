import Assessment

/// One of the regions is marked, on whichever of the sides that it has.
func marked(_ regions: Region.ID...) -> Condition {
  .either(
    Regions.all.filter { regions.contains($0.id) }.flatMap { region in
      region.sides.map { .has(.place(region.id, $0)) }
    })
}

/// One of the regions is marked on this side.
func marked(_ regions: Region.ID..., on side: Side) -> Condition {
  .either(
    Regions.all.filter { regions.contains($0.id) && $0.sides.contains(side) }
      .map { .has(.place($0.id, side)) })
}
