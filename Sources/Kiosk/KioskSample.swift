extension KioskFile {
  /// A file to begin with, in which nothing is set to anything but what holds anyway.
  package static let sample = """
    # How the guide is set up here. What begins with # is not read; take the sign away to use a line.
    # “tingle kiosk --check” tells all that is wrong with this file, by line. The last line has to stay
    # “\(end)”: without it, half of the file could be taken for the whole.

    [site]
    # The name of the place, as visitors know it.
    # name = "Riverside Health Centre"
    languages = ["en"]

    [place]
    # What services are called here. GB sets those of the United Kingdom: 999, A&E, NHS 111, a GP.
    # Without it, numbers and names are those of several countries.
    # country = "GB"
    # Your own, each as it stands after “go to”, “call” or “ask”: with its article, if it has one.
    # emergency_number = "999"
    # emergency_department = "A&E"
    # advice_line = "NHS 111"
    # doctor = "a GP"
    # pharmacist = "a pharmacist"
    # A line for the top of an alarm, of at most 24 characters; this version does not show it yet.
    # head_line = "TELL DESK 2 NOW"
    # The clinician who has checked all that the guide says; without it, pages say that none has.
    # clinician = "Dr J. Okafor"

    [deployment]
    # Who has taken the guide over for use with patients here. Until then every result says that it
    # is for evaluation only.
    # acknowledged_by = "Dr J. Okafor, 3 March 2026"
    # Whom to tell of anything that seems wrong with what the guide says.
    # safety_contact = "Reception, extension 210"

    [sentences]
    # What to do here at each result, in a sentence that stands with it.
    # ambulance = "Tell the receptionist at desk 2 now."
    # emergency = "Tell the receptionist at desk 2 now."
    # same-day = "Ask at desk 2 for an appointment today."
    # appointment = "Ask at desk 1 for an appointment."
    # self-care = "Take a leaflet from the stand by the door."

    [idle]
    # After how many seconds without a key a visit is forgotten, by what is on the screen.
    # Questions: 30 to 600.
    asking = 120
    # Pages to read, and results: 30 to 1800.
    reading = 300
    # A result that calls for help at once: 180 to 3600.
    alarm = 300
    # After the warning that comes first: 20 to 300.
    warning = 30
    # The hidden screen: 20 to 600.
    hidden = 60
    # The pages for staff: 20 to 600.
    staff = 60

    [alarm]
    # For how many minutes a result that calls for help at once stays on the screen when its visitor
    # does nothing more: without any answer, until somebody presses “Help is here”: 1 to 60.
    minutes = 10

    [display]
    # dark, light for bright rooms, or high-contrast.
    # theme = "light"
    # Whether every visit begins with large text.
    large = false
    # rich for windows, console for plain text consoles, or ascii.
    # glyphs = "console"
    # auto, direct, 256, 16, 8 or none.
    colors = "auto"
    # Whether a bell rings with the warning.
    bell = false

    [guide]
    # Whether there are only pages to read: no questions and no result.
    only_reading = false
    # Pages that are not to be read here; “tingle read --list” tells their names. Those with the
    # signs that must not wait cannot be hidden.
    hidden_sections = []

    [staff]
    # The page for staff, from which one can leave the guide. It opens with keys that are pressed one
    # after the other (take others than these) and a PIN. Without both of them nobody can leave.
    # chord = ["ctrl-t", "ctrl-t", "f9"]
    # “tingle kiosk pin” asks for a PIN and prints this line:
    # pin = "$y$j9T$..."
    # Where the lock after wrong PINs is kept, so that a restart does not open it.
    # lock_file = "/var/lib/tingle/staff.lock"

    [metrics]
    # A file that is kept up to date with figures for Prometheus; without it, there is none.
    # file = "/var/lib/tingle/figures/tingle.prom"
    # After how many visits they change, so that they point at nobody: 6 to 1000.
    every = 10

    \(end)

    """
}
