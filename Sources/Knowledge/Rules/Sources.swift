import Assessment

/// The guidelines and studies that rules, causes and pages rest on.
///
/// What was read was read in stored copies, some of them reproduced elsewhere or only in part; current
/// wording may differ.
extension Source {
  static let seed = Source(
    "SEED", "Article “Why Does My Back Keep Tingling?”, the seed of this guide", .read)
  static let girft = Source(
    "GIRFT", "GIRFT 2023, suspected cauda equina syndrome pathway, primary and community care",
    .read)
  static let nhsBackPain = Source("NHS-BP", "NHS, back pain page", .read)
  static let nhsSciatica = Source("NHS-SC", "NHS, sciatica page", .read)
  static let nhsPins = Source("NHS-PN", "NHS, pins and needles page", .read)
  static let nhsShingles = Source("NHS-SH", "NHS, shingles page", .read)
  static let lothian = Source(
    "NHSL", "NHS Lothian RefHelp, serious conditions of the lower spine", .read)
  static let bass = Source("BASS", "BASS 2018 standards of care, quoted by Cornwall RMS", .summary)
  static let cks = Source("CKS", "NICE CKS sciatica, older copy", .read)
  static let cksShingles = Source("CKS-SH", "NICE CKS shingles", .summary)
  static let ng127 = Source("NG127", "NICE NG127, suspected neurological conditions", .read)
  static let ng128 = Source("NG128", "NICE NG128, stroke and TIA", .summary)
  static let ng156 = Source("NG156", "NICE NG156, abdominal aortic aneurysm", .read)
  static let ng220 = Source("NG220", "NICE NG220, multiple sclerosis", .read)
  static let ng19 = Source(
    "NG19", "NICE NG19, diabetic foot problems; from general knowledge", .notSeen)
  static let ng239 = Source("NG239", "NICE NG239, vitamin B12 deficiency", .read)
  static let davis = Source("SEA3", "Davis et al. 2004, spinal epidural abscess", .summary)
  static let galliker = Source("GALL", "Galliker et al. 2020, Am J Med 133:60-72", .lookedUp)
  static let klompas = Source("KLOM", "Klompas 2002, JAMA 287:2262-72", .summary)
  static let transverseMyelitis = Source(
    "SRNA", "Siegel Rare Neuroimmune Association, signs of transverse myelitis", .lookedUp)
  static let guillainBarre = Source(
    "GBS1", "Leonhard et al. 2019, Nat Rev Neurol 15:671-683", .summary)
  static let lyme = Source("LYME", "Eur J Pain 2003, pain in Lyme neuroborreliosis", .lookedUp)
  static let zoster = Source(
    "ZOST", "Int J Emerg Med 2020, shingles over several strips", .lookedUp)
  static let haematoma = Source(
    "SSEH", "Review of 107 cases of spinal epidural haematoma", .lookedUp)
  static let ng234 = Source(
    "NG234",
    "NICE NG234, spinal metastases and metastatic spinal cord compression; wording of CG75",
    .summary)
  static let ng41 = Source("NG41", "NICE NG41, spinal injury; from general knowledge", .notSeen)
  static let cg100 = Source(
    "CG100", "NICE CG100, alcohol-use disorders, Wernicke’s; from general knowledge", .notSeen)
  static let strokeGuideline = Source(
    "RCP-STROKE", "National Clinical Guideline for Stroke 2023, TIA; from general knowledge",
    .notSeen)
  static let tidsskriftet = Source(
    "TIDS", "Tidsskriftet 2020, back pain and weak legs on warfarin", .lookedUp)
  static let davies = Source(
    "DCM-BMJ", "Davies et al. 2018, degenerative cervical myelopathy, BMJ 360:k186", .lookedUp)
  static let downie = Source("DOWN", "Downie et al. 2013, red flags, BMJ 347:f7095", .lookedUp)
  static let henschke = Source(
    "HENS", "Henschke et al. 2009, Arthritis Rheum 60:3072-80", .lookedUp)
  static let nitrous = Source("N2O", "Case reports of nerve harm by nitrous oxide", .lookedUp)
  static let backES = Source("BACKES", "Back ES, card of warning signs of cauda equina", .lookedUp)
  static let paediatric = Source("PAED", "Case reports of cord compression in children", .lookedUp)
  static let pregnancy = Source(
    "PREG", "Hakan 2012 and Jones 2015, cauda equina taken for pregnancy", .lookedUp)
  static let beFast = Source(
    "BE-FAST", "Aroor et al. 2017, Stroke 48:479-481 (balance and eyes; general knowledge)",
    .notSeen)
  static let backPainInED = Source(
    "EDRF", "Eur Spine J, red flags of 1000 people with back pain in the emergency department",
    .lookedUp)
  static let safety = Source(
    "SAFETY", "Our own safety rule: not sure counts as possible; to be reviewed by a clinician",
    .notSeen)
}

/// Those that pages rest on as well.
extension Source {
  static let bmjCaudaEquina = Source(
    "BMJBP", "BMJ Best Practice, cauda equina syndrome, diagnosis recommendations", .lookedUp)
  static let vroomen = Source("VROO", "Vroomen et al. 2002, JNNP 72:630-634", .lookedUp)
  static let verwoerd = Source("VERW", "Verwoerd et al. 2014, Spine J 14:2028-37", .lookedUp)
  static let iversen = Source(
    "IVER", "Iversen et al. 2013, BMC Musculoskelet Disord 14:206", .lookedUp)
  static let suri = Source("SURI", "Suri et al. 2010, JAMA 304:2628-36", .lookedUp)
  static let fife = Source("FIFE", "NHS Fife, peripheral neuropathy", .read)
  static let kanji = Source("KANJ", "Kanji et al. 2010, JAMA 303:1526-32", .lookedUp)
  static let nasgp = Source("NASGP", "NASGP, summary of NICE NG239", .lookedUp)
  static let lothianB12 = Source("NHSL-B12", "NHS Lothian, vitamin B12 and nerve symptoms", .read)
  static let hodgeman = Source(
    "GBS2", "Hodgeman et al. 2021, Cureus, Guillain-Barré and back pain", .lookedUp)
  static let bmjGuillainBarre = Source(
    "GBS4", "BMJ Best Practice, Guillain-Barré syndrome", .lookedUp)
  static let palliative = Source(
    "MSCC1", "Palliative Care Network of Wisconsin, fast fact on spinal cord compression", .lookedUp
  )
  static let metastatic = Source(
    "MSCC2", "Chapter on metastatic spinal cord compression, hemonc.mhmedical.com", .lookedUp)
  static let lauffer = Source("SEA2", "Lauffer et al. 2024, spinal epidural abscess", .lookedUp)
  static let soufi = Source(
    "DCM-DX", "Soufi et al., diagnosis of degenerative cervical myelopathy, PMC12550042", .lookedUp)
  static let myelopathyOrg = Source("DCM-ORG", "Myelopathy.org, diagnosis page", .lookedUp)
  static let thoracicDisc = Source("TDISC", "Textbook extract on discs of the mid back", .lookedUp)
  static let rogers = Source("ROG", "Rogers et al. 2011, Circulation 123:2213-18", .lookedUp)
  static let notalgia = Source("NOT2", "Willeford 2019, notalgia paresthetica", .lookedUp)
  static let meralgia = Source("MER", "Mayo Clinic, meralgia paresthetica", .lookedUp)
  static let thyroid = Source(
    "HYPO", "Study of nerves in people newly found to have a slow thyroid gland", .lookedUp)
  static let poncelet = Source("PN-AFP", "Poncelet 1998, Am Fam Physician 57:755", .lookedUp)
  static let nerveDrugs = Source(
    "PNDRUG", "Practical Neurology, medicines that can harm nerves", .lookedUp)
  static let hyperventilation = Source("HV", "Pharmacy notes on over-breathing", .lookedUp)
  static let outlet = Source(
    "TOS", "Mayo Clinic and Harbin Clinic, thoracic outlet syndrome", .lookedUp)
  static let footDrop = Source("FDROP", "GP reasoning, pathway for a foot that drops", .lookedUp)
  static let general = Source(
    "GK", "General medical knowledge; to be checked by a clinician", .notSeen)
}
