import Assessment

extension Audit {
  /// Questions that stand on no page or on two, pages with unknown questions, unknown blocks.
  var pageFaults: [GuidebookFault] {
    let listed = guidebook.pages.flatMap(\.self)
    let several = Set(listed.repeated)
    let questions = guidebook.questions.flatMap { question -> [GuidebookFault] in
      (listed.contains(question.id) ? [] : [.onNoPage(question.id)])
        + (several.contains(question.id) ? [.onSeveralPages(question.id)] : [])
        + (guidebook.block(question.block) == nil
          ? [.unknownBlock(question.block, of: question.id)] : [])
    }
    let pages = guidebook.pages.enumerated().flatMap { number, page in
      page.filter { guidebook.question($0) == nil }
        .map { GuidebookFault.unknownOnPage($0, page: number + 1) }
    }
    return questions + pages
  }

  /// Questions that depend on themselves or on a question that is asked after them.
  ///
  /// Whether a question applies is decided in the order of asking, so that none of two questions
  /// that wait for each other would be asked. So it is with when it is asked.
  var orderFaults: [GuidebookFault] {
    let order = guidebook.pages.flatMap(\.self)
    return guidebook.questions.flatMap { question -> [GuidebookFault] in
      let earlier = order.prefix { $0 != question.id }
      let asked = question.isAskedIf?.findings.map(\.question) ?? []
      return Set(asked).sorted().filter { order.contains($0) && !earlier.contains($0) }
        .map { .dependsOnLater(question.id, on: $0) }
    }
  }

  /// Regions and options that nothing looks at.
  ///
  /// “None of these” and “not sure” may go without. So may one option of a question that takes one
  /// answer: it is what is left where the others are not chosen, such as “no change”.
  var idleFaults: [GuidebookFault] {
    let deciding = Set(
      (rules.flatMap(\.conditions)
        + guidebook.causes.flatMap { [$0.gate] + $0.evidence.map(\.when) })
        .flatMap(\.findings))
    let asking = Set(guidebook.questions.compactMap(\.isAskedIf).flatMap(\.findings))
    let regions = guidebook.regions.filter { region in
      !deciding.contains { if case .place(region.id, _) = $0 { true } else { false } }
    }
    let options = guidebook.questions.flatMap { question -> [GuidebookFault] in
      let idle = question.options.filter { option in
        let finding = Finding(question.id, option.id)
        return option.kind == .plain && !deciding.contains(finding) && !asking.contains(finding)
      }
      return idle.count > (question.takesSeveral ? 0 : 1)
        ? idle.map { .idleOption($0.id, of: question.id) } : []
    }
    return regions.map { .idleRegion($0.id) } + options
  }
}
