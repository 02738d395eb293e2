import Assessment
import Wording

extension Questions {
  static let illNow = Question(
    IllNow.id, in: "health", about: "Feeling ill",
    "Are you ill? Count a temperature that tablets have brought down.",
    because: "An infection can reach the spine, and it does not always bring a fever.",
    .several([
      Option(IllNow.none, "No, I am well", .none),
      Option(IllNow.coldOnly, "A cold or the flu, and I am not badly ill"),
      Option(IllNow.flushes, "Only my hot flushes or night sweats"),
      Option(IllNow.measured38, "38 °C or more"),
      Option(IllNow.shivering, "A fit of shivering, or soaked sheets"),
      Option(IllNow.veryIll, "Very ill: cold or blotchy hands, fast breathing, or muddled"),
      Option(IllNow.weightLoss, "Losing weight without trying"),
      Option(IllNow.burningPee, "It burns when I pee"),
      Option(IllNow.unsure, "Not sure", .unsure),
    ]),
    askIf: either(Facts.dangerMyUsual, not(SafeRows.pressedAndClear)),
    gravity: .each(except: [IllNow.coldOnly, IllNow.flushes]))

  static let healthRisks = Question(
    HealthRisks.id, in: "health", about: "Your health",
    "Is any of these true for you?",
    because: "With these, the same signs need help sooner.",
    .several([
      Option(HealthRisks.none, "None of these", .none),
      Option(HealthRisks.cancer, "Cancer, now or ever"),
      Option(HealthRisks.weakImmune, "A weak immune system, or drugs injected at any time"),
      Option(
        HealthRisks.spineProcedure,
        "In the last 3 months: a needle or surgery at the back, neck or a joint, or a bad infection"
      ),
      Option(HealthRisks.bloodThinners, "Blood thinners (not just aspirin)"),
      Option(HealthRisks.weakBones, "Weak bones, a fused spine, or months of steroid tablets"),
      Option(HealthRisks.aortaRisk, "A bulge of the main artery (aorta), or Marfan’s"),
      Option(HealthRisks.pregnant, "Pregnant, or a baby in the last 12 weeks"),
      Option(HealthRisks.unsure, "Not sure", .unsure),
    ]),
    askIf: either(Facts.dangerMyUsual, not(SafeRows.pressedAndClear)),
    gravity: .each(except: []))

  static let pregnancySigns = Question(
    PregnancySigns.id, in: "health", about: "Pregnancy signs",
    "Do you have any of these?",
    because: "In pregnancy and after birth some signs need help fast.",
    .several([
      Option(PregnancySigns.none, "None of these", .none),
      Option(
        PregnancySigns.headacheSight, "A headache that stays, or lights or blur before the eyes"),
      Option(PregnancySigns.ribPain, "Pain under the ribs or at the tip of the shoulder"),
      Option(PregnancySigns.swelling, "Sudden swelling of the face or hands"),
      Option(PregnancySigns.stillNumb, "Still or again numb, or no urge to pee, after the needle"),
      Option(PregnancySigns.chest, "A tight chest, jaw or arm"),
      Option(PregnancySigns.woundWorse, "A wound or stitches that get worse"),
      Option(PregnancySigns.cannotBear, "I cannot stand on one leg"),
      Option(PregnancySigns.unsure, "Not sure", .unsure),
    ]),
    appliesIf: HealthRisks.pregnant.asCondition,
    gravity: .each(except: []))

  static let otherHealth = Question(
    OtherHealth.id, in: "health", about: "Other illnesses",
    "And is any of these true for you?",
    because: "These can upset nerves anywhere, or make the same signs more urgent.",
    .several([
      Option(OtherHealth.none, "None of these", .none),
      Option(OtherHealth.diabetes, "Diabetes"),
      Option(OtherHealth.heartVessels, "Irregular heartbeat, heart or artery trouble, smoking"),
      Option(OtherHealth.specialCare, "Kidney disease, dialysis, steroid card, shunt or pump"),
      Option(OtherHealth.oldCord, "An old spinal injury, or spina bifida"),
      Option(OtherHealth.thyroidLow, "Thyroid gland trouble, or any neck surgery"),
      Option(OtherHealth.autoimmune, "Lupus, coeliac, rheumatoid, adult asthma or colitis"),
      Option(OtherHealth.lowB12Risk, "Low B12, vegan, gut surgery, or long on antacids"),
      Option(OtherHealth.unsure, "Not sure", .unsure),
    ]),
    askIf: either(
      Facts.dangerMyUsual, every(not(SafeRows.pressedAndClear), Facts.otherHealthMatters)),
    gravity: .each(except: [OtherHealth.oldCord]))

  static let medicines = Question(
    Medicines.id, in: "health", about: "Medicines",
    "In the last 2 months, did you start, stop, miss or take any of these?",
    because: "Some medicines upset nerves, and some must not be missed.",
    .several([
      Option(Medicines.none, "None of these", .none),
      Option(Medicines.thinnerStopped, "A blood thinner: started, missed or stopped"),
      Option(Medicines.steroidStopped, "Steroid tablets: missed, stopped or vomited"),
      Option(
        Medicines.nerveMedicines,
        "Chemotherapy, nitrofurantoin, metronidazole, or a name that ends in -floxacin"),
      Option(Medicines.nitrousOxide, "Laughing gas (nitrous oxide)"),
      Option(Medicines.peeSlowing, "A strong painkiller, nerve-pain, cold or allergy tablet"),
      Option(
        Medicines.tingleTablets,
        "Altitude, glaucoma, migraine or mood tablets, vitamins, gym powder"),
      Option(Medicines.bodySalts, "Water, heart, acid or sugar tablets, or a bone injection"),
      Option(Medicines.unsure, "Not sure", .unsure),
    ]),
    askIf: every(not(SafeRows.pressedAndClear), Facts.medicinesMatter),
    gravity: .each(except: [
      Medicines.nerveMedicines, Medicines.tingleTablets, Medicines.peeSlowing,
    ]))

  static let alcohol = Question(
    Alcohol.id, in: "health", about: "Alcohol",
    "Do you drink a lot, now or for years?",
    because: "A lot of alcohol harms nerves.",
    .one([
      Option(Alcohol.no, "No"),
      Option(Alcohol.heavyAlcohol, "Yes"),
      Option(Alcohol.unsure, "Not sure", .unsure),
      Option(Alcohol.ratherNot, "I would rather not say", .unsure),
    ]),
    appliesIf: not(AgeBand.under16),
    askIf: either(
      every(
        Facts.legsBoth, Duration.over6Weeks, not(Course.clears), not(Facts.namedAndOld),
        OtherHealth.none),
      StrengthNow.unsteady,
      HeadSigns.doubleVision),
    gravity: .chains([[Alcohol.no, Alcohol.heavyAlcohol]]))

  static let recentIllness = Question(
    RecentIllness.id, in: "health", about: "Recent illness",
    "Did any of these happen in the last 2 months?",
    because: "Some infections and poisons upset nerves some days or weeks later.",
    .several([
      Option(RecentIllness.none, "None of these", .none),
      Option(RecentIllness.infection, "A stomach bug, a chest infection or the flu"),
      Option(RecentIllness.hiccupsVomiting, "Hiccups or vomiting for 2 days or more"),
      Option(RecentIllness.boilOrTooth, "A boil, or a bad tooth"),
      Option(
        RecentIllness.hardlyAte,
        "Hardly ate for 5 days, or was very sick, and then the soles burned"),
      Option(RecentIllness.tickBite, "A tick, or a ring on the skin that grows"),
      Option(
        RecentIllness.poison,
        "Fish, shellfish, home-preserved food, fumes, weed spray, or wrinkle injections"),
      Option(RecentIllness.othersIll, "People or a pet at home are ill too"),
      Option(RecentIllness.unsure, "Not sure", .unsure),
    ]),
    askIf: every(
      not(SafeRows.pressedAndClear), not(Course.clears), Facts.maybeWithin6Weeks,
      either(
        every(Facts.twoLimbs, Facts.maybeWithin2Weeks), marked(.face), Facts.band,
        Facts.strengthTick, PositionEffect.growing, PositionEffect.nightPain, Facts.feelsIll)),
    gravity: .each(except: []))
}
