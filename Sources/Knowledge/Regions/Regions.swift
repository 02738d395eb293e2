import Assessment
import Wording

/// The regions of the body map: the back first, as most people come for it.
enum Regions {
  static let all: [Region] = back + trunkAndArms + legs + saddle

  private static let back: [Region] = [
    Region(
      .neck, "Neck", group: .back, view: .back, sides: [.left, .right, .middle],
      roots: "C2-C8 (skin C2-C4)", strips: [.c2 ... .c4]),
    Region(
      .upperBack, "Upper back (shoulder blades)", group: .back, view: .back,
      sides: [.left, .right, .middle],
      roots: "T1-T6 dorsal rami", strips: [.t1 ... .t6]),
    Region(
      .midBack, "Middle of the back", group: .back, view: .back, sides: [.left, .right, .middle],
      roots: "T6-T12 dorsal rami", strips: [.t6 ... .t12]),
    Region(
      .lowerBack, "Lower back", group: .back, view: .back, sides: [.left, .right, .middle],
      roots: "L1-L5 dorsal rami", strips: [.l1 ... .l5]),
    Region(
      .sacrum, "Tailbone", group: .back, view: .back, sides: [.left, .right, .middle],
      roots: "S1-S5, Co", strips: [.s1 ... .s5]),
    Region(
      .buttock, "Buttock", group: .leg, view: .back,
      roots: "L1-L3 (upper, cluneal), S1-S3 (lower)", strips: [.l1 ... .l3, .s1 ... .s3]),
  ]

  private static let trunkAndArms: [Region] = [
    Region(
      .chestBand, "Strip round the chest", group: .trunk, view: .both,
      roots: "T4 (nipple line) - T9", strips: [.t4 ... .t9]),
    Region(
      .abdomenBand, "Strip round belly or waist", group: .trunk, view: .both,
      roots: "T10 (navel) - T12, L1", strips: [.t10 ... .l1]),
    Region(
      .shoulderArm, "Shoulder and upper arm", group: .arm, view: .both,
      roots: "C4-C5 (outer), T1-T2 (inner, armpit)", strips: [.c4 ... .c5, .t1 ... .t2]),
    Region(
      .forearmThumb, "Forearm to thumb, first finger", group: .arm, view: .both,
      roots: "C6 (thumb), C6-C7 (index)", strips: [.c6 ... .c7]),
    Region(
      .forearmLittle, "Forearm to little finger", group: .arm, view: .both,
      roots: "C8-T1 / ulnar", strips: [.c8 ... .t1]),
    Region(
      .hand, "Whole hand, all fingers", group: .arm, view: .both,
      roots: "C6-C8 / median, ulnar, radial", strips: [.c6 ... .c8]),
    Region(
      .face, "Face", group: .head, view: .front,
      roots: "V1-V3 (trigeminal)"),
  ]

  private static let legs: [Region] = [
    Region(
      .groin, "Groin crease", group: .leg, view: .front,
      roots: "L1 (ilioinguinal)", strips: [.l1 ... .l1]),
    Region(
      .thighFront, "Front of the thigh", group: .leg, view: .front,
      roots: "L2-L3", strips: [.l2 ... .l3]),
    Region(
      .thighOuter, "Outside of the thigh", group: .leg, view: .both,
      roots: "L2-L3 (lateral femoral cutaneous nerve), L5 lower",
      strips: [.l2 ... .l3, .l5 ... .l5]),
    Region(
      .thighBack, "Back of the thigh", group: .leg, view: .back,
      roots: "S1-S2", strips: [.s1 ... .s2]),
    Region(
      .shinInner, "Inner shin to ankle", group: .leg, view: .front,
      roots: "L4 (saphenous)", strips: [.l4 ... .l4]),
    Region(
      .shinOuter, "Outer shin", group: .leg, view: .front,
      roots: "L5", strips: [.l5 ... .l5]),
    Region(
      .calf, "Calf", group: .leg, view: .back,
      roots: "S1 (S2 inner)", strips: [.s1 ... .s2]),
    Region(
      .footTop, "Top of foot, big toe", group: .leg, view: .front,
      roots: "L5", strips: [.l5 ... .l5]),
    Region(
      .footSole, "Sole, heel, little toe", group: .leg, view: .back,
      roots: "S1 (heel, outer edge), L5/S1 sole", strips: [.l5 ... .s1]),
  ]

  private static let saddle: [Region] = [
    Region(
      .saddleInnerThighs, "Inner thighs, high up", group: .saddle, view: .front,
      roots: "S2-S3 (upper inner), L2-L3 (obturator, lower)", strips: [.s2 ... .s3]),
    Region(
      .saddleGenitals, "Private parts", group: .saddle, view: .front,
      sides: [.left, .right, .middle],
      roots: "S2-S4 (pudendal); L1 front part", strips: [.s2 ... .s4]),
    Region(
      .saddlePerineum, "Between the legs", group: .saddle, view: .back,
      sides: [.left, .right, .middle],
      roots: "S3-S4", strips: [.s3 ... .s4]),
    Region(
      .saddleAnus, "Around the back passage", group: .saddle, view: .back,
      sides: [.left, .right, .middle],
      roots: "S4-S5", strips: [.s4 ... .s5]),
  ]
}
