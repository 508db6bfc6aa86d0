package casework

import (
	"slices"
	"strings"
)

// Resident (bewoner) is somebody who lives in the dwelling, also a lodger, an
// adult child or a child who lives there part of the week (practice 1).
type Resident struct {
	NewResident
	Made       Made
	LeftOn     Day         // the first day they no longer live here; empty while they do
	LeftReason LeaveReason // empty while they live here
	LeftSource string      // who told it or what showed it
}

// NewResident is what is known of somebody who lives here.
type NewResident struct {
	ID          ID
	Name        string
	BirthDate   Day // empty is unknown: may be a minor (practice 2)
	Role        ResidentRole
	Language    string       // BCP 47; empty is unknown
	Interpreter bool         // needs an interpreter (practice 6)
	ReadsDutch  ReadingLevel // empty is unknown (practice 6)
	BestTime    string       // when and how they are best reached, in their own words (practice 6)
	Pregnant    bool         // makes the household vulnerable (practice 1)
	Absent      bool         // hospital, detention, holiday, placed out of home with a plan to return: still a resident (practice 1)
	From        Day          // lives here since; empty is unknown
}

// ReadingLevel is how well somebody reads Dutch: letters and the plain-Dutch
// agreement follow it (practice 6).
type ReadingLevel string

// The levels of reading.
const (
	ReadsWell   ReadingLevel = "WELL"
	ReadsLittle ReadingLevel = "LITTLE"
	ReadsNot    ReadingLevel = "NOT"
)

var readingLevels = []ReadingLevel{ReadsWell, ReadsLittle, ReadsNot}

// ResidentRole says how somebody is tied to the tenancy.
type ResidentRole string

// The roles of residents.
const (
	Tenant    ResidentRole = "TENANT"    // huurder
	CoTenant  ResidentRole = "CO_TENANT" // medehuurder
	Partner   ResidentRole = "PARTNER"   // partner who does not rent
	Child     ResidentRole = "CHILD"     // child of a resident, also an adult child
	Relative  ResidentRole = "RELATIVE"  // other relative
	Lodger    ResidentRole = "LODGER"    // kostganger, onderhuurder
	OtherRole ResidentRole = "OTHER"     // anybody else
)

// LeaveReason says why somebody no longer counts as a resident (practice 3).
type LeaveReason string

// The reasons to end a resident.
const (
	MovedOut       LeaveReason = "MOVED_OUT"
	Died           LeaveReason = "DIED"
	NeverLivedHere LeaveReason = "NEVER_LIVED_HERE" // registered by mistake
)

// LivesHereOn says that the resident counts on a day. One who left on that day
// no longer does; one who is to come counts already: the safe direction.
func (r Resident) LivesHereOn(day Day) bool { return r.LeftOn == "" || day < r.LeftOn }

// MayBeMinorOn says that the resident is, or may be, younger than 18 on a day:
// an unknown birth date counts as a minor (practice 2).
func (r Resident) MayBeMinorOn(day Day) bool {
	return r.BirthDate == "" || day < r.BirthDate.adultFrom()
}

// IsMinorOn says that the resident is known to be younger than 18 on a day.
func (r Resident) IsMinorOn(day Day) bool { return r.BirthDate != "" && r.MayBeMinorOn(day) }

// ResidentsOn gives who lives in the dwelling on a day.
func (h *Household) ResidentsOn(day Day) []Resident {
	residents := make([]Resident, 0, len(h.Residents))
	for _, resident := range h.Residents {
		if resident.LivesHereOn(day) {
			residents = append(residents, resident)
		}
	}
	return residents
}

func (h *Household) resident(id ID) *Resident {
	for i := range h.Residents {
		if h.Residents[i].ID == id {
			return &h.Residents[i]
		}
	}
	return nil
}

func (n NewResident) addTo(h *Household, act Act, field string) error {
	switch {
	case n.ID.IsZero():
		return missing(fieldIn(field, "id"), "", "De bewoner heeft geen nummer.")
	case n.Name == "":
		return missing(fieldIn(field, "name"), "", "Vul de naam van de bewoner in, of schrijf \"onbekend\".")
	case n.Role == "":
		return missing(fieldIn(field, "role"), "", "Kies wie deze bewoner is.")
	case n.BirthDate > act.Today.Plus(maxDaysAhead):
		return invalid(fieldIn(field, "birthDate"), "De geboortedatum ligt in de toekomst.")
	}
	if known := h.resident(n.ID); known != nil {
		if known.NewResident == n {
			return nil // the same resident, added twice, is one resident
		}
		return &Error{Code: NotNow, Message: "Dit nummer is al van een andere bewoner.", Field: fieldIn(field, "id")}
	}
	h.Residents = append(h.Residents, Resident{NewResident: n, Made: act.made(n.ID)})
	return nil
}

// AddResident adds somebody who lives in the dwelling: the safe direction, so
// the landlord may do it too (practice 8).
type AddResident struct {
	Resident NewResident
}

// Apply adds the resident. A clearance that this makes unsafe is revoked by
// the same operation (route 3.2f).
func (a AddResident) Apply(h *Household, act Act) error { return a.Resident.addTo(h, act, "resident") }

// EditResident changes what is known of a resident, field by field. A birth
// date that takes protection away waits for a second person (practice 3).
type EditResident struct {
	Resident    ID
	Name        *TextChange
	BirthDate   *DayChange
	Role        *TextChange // of ResidentRole
	Language    *TextChange
	Interpreter *FlagChange
	ReadsDutch  *TextChange // of ReadingLevel; empty is unknown
	BestTime    *TextChange
	Pregnant    *FlagChange
	Absent      *FlagChange
	Reason      string // why; wanted where protection is taken away
}

// Apply merges each field by itself: what the writer saw and what it should
// become (architecture §2).
func (e EditResident) Apply(h *Household, act Act) error {
	resident := h.resident(e.Resident)
	if resident == nil {
		return unknown("resident")
	}
	if e.Name != nil && e.Name.To == "" {
		return missing("name.to", "", "De naam van een bewoner kan niet leeg zijn.")
	}
	if e.BirthDate != nil && e.BirthDate.To > act.Today.Plus(maxDaysAhead) {
		return invalid("birthDate.to", "De geboortedatum ligt in de toekomst.")
	}
	if e.Role != nil && !slices.Contains(residentRoles, ResidentRole(e.Role.To)) {
		return invalid("role.to", "Kies wie deze bewoner is.")
	}
	if e.ReadsDutch != nil && e.ReadsDutch.To != "" && !slices.Contains(readingLevels, ReadingLevel(e.ReadsDutch.To)) {
		return invalid("readsDutch.to", "Kies hoe goed deze bewoner Nederlands leest.")
	}
	if act.Who.OrganisationRole == Landlord && !e.onlyFirstBirthDate() {
		return &Error{Code: Forbidden, Rule: "practice 8", Message: "Een verhuurder kan alleen een geboortedatum invullen die nog ontbreekt."}
	}
	edits := h.edits(act, e.Resident, e.Reason)
	edits.text(FieldName, e.Name, &resident.Name)
	edits.text(FieldRole, e.Role, (*string)(&resident.Role))
	edits.text(FieldLanguage, e.Language, &resident.Language)
	edits.text(FieldReadsDutch, e.ReadsDutch, (*string)(&resident.ReadsDutch))
	edits.text(FieldBestTime, e.BestTime, &resident.BestTime)
	edits.flag(FieldInterpreter, e.Interpreter, &resident.Interpreter)
	edits.flag(FieldAbsent, e.Absent, &resident.Absent)
	edits.flag(FieldPregnant, e.Pregnant, &resident.Pregnant)
	edits.day(FieldBirthDate, e.BirthDate, &resident.BirthDate)
	return nil
}

// onlyFirstBirthDate says that the edit fills in a birth date that was not
// known, and nothing else (practice 8).
func (e EditResident) onlyFirstBirthDate() bool {
	birthDate := e.BirthDate
	e.BirthDate, e.Reason = nil, ""
	return birthDate != nil && birthDate.From == "" && e == EditResident{Resident: e.Resident}
}

var residentRoles = []ResidentRole{Tenant, CoTenant, Partner, Child, Relative, Lodger, OtherRole}

// EndResident records that somebody no longer lives here, with date and
// source. Where it takes protection away it waits for a second person
// (practice 3).
type EndResident struct {
	Resident ID
	On       Day
	Reason   LeaveReason
	Source   string
}

// Apply ends the resident at once when nobody loses protection by it, and else
// leaves a proposal that a second person must choose.
func (e EndResident) Apply(h *Household, act Act) error {
	resident := h.resident(e.Resident)
	switch {
	case resident == nil:
		return unknown("resident")
	case e.On == "":
		return missing("on", "practice 3", "Vul in op welke dag.")
	case e.On > act.Today.Plus(maxDaysAhead):
		return invalid("on", "Deze dag ligt in de toekomst.")
	case e.Reason == "":
		return missing("reason", "practice 3", "Kies waarom deze bewoner hier niet meer woont.")
	case e.Source == "":
		return missing("source", "practice 3", "Schrijf op wie dit vertelde of waar dit uit blijkt.")
	}
	why := string(e.Reason) + becauseOf + e.Source
	change := DayChange{To: e.On} // the writer saw somebody who lives here
	if h.edits(act, e.Resident, why).day(FieldLeftOn, &change, &resident.LeftOn) {
		resident.leftBecause(why)
	}
	return nil
}

// becauseOf stands between why somebody left and who told it, in the reason of
// a conflict.
const becauseOf = ": "

// leftBecause takes why somebody left out of a conflict's reason; one who lives
// here has none.
func (r *Resident) leftBecause(why string) {
	reason, source, told := strings.Cut(why, becauseOf)
	switch {
	case r.LeftOn == "":
		r.LeftReason, r.LeftSource = "", ""
	case told && slices.Contains(leaveReasons, LeaveReason(reason)):
		r.LeftReason, r.LeftSource = LeaveReason(reason), source
	}
}

var leaveReasons = []LeaveReason{MovedOut, Died, NeverLivedHere}

// CompositionSource says how it is known who lives here (practice 2).
type CompositionSource string

// The sources of a composition.
const (
	Seen     CompositionSource = "SEEN"     // seen at the home
	Told     CompositionSource = "TOLD"     // told by the household
	Registry CompositionSource = "REGISTRY" // from the population register
)

// Composition (samenstelling vastgesteld) is a dated record of who lives here.
// It counts for 30 days before an eviction (practice 2).
type Composition struct {
	Made
	EstablishComposition
	OvertakenOn Day // since when it counts no longer: another file of the household was linked to this one; empty while it counts
}

// overtakeCompositions says that nobody established who lives here any more:
// what was established knew nothing of the people of the other file (practice 2).
func (h *Household) overtakeCompositions(on Day) {
	for i := range h.Compositions {
		if composition := &h.Compositions[i]; composition.OvertakenOn == "" {
			composition.OvertakenOn = on
		}
	}
}

// EstablishComposition records who lives here. By the case team or the chair,
// never by the landlord, and online (practice 2).
type EstablishComposition struct {
	On        Day
	Source    CompositionSource
	Residents []ID // everybody who lives here
	Note      string
}

// Apply records the composition when it names exactly who lives here according
// to the file.
func (e EstablishComposition) Apply(h *Household, act Act) error {
	switch {
	case e.On == "":
		return missing("on", "practice 2", "Vul in op welke dag dit is vastgesteld.")
	case e.On > act.Today:
		return invalid("on", "Deze dag ligt in de toekomst.")
	case e.Source == "":
		return missing("source", "practice 2", "Kies hoe dit is vastgesteld.")
	case len(e.Residents) == 0:
		return missing("residents", "practice 2", "Kies alle mensen die hier wonen.")
	}
	living := h.ResidentsOn(act.Today)
	for _, id := range e.Residents {
		if !slices.ContainsFunc(living, func(r Resident) bool { return r.ID == id }) {
			return unknown("residents")
		}
	}
	for _, resident := range living {
		if !slices.Contains(e.Residents, resident.ID) {
			return notNow("practice 2", "Niet iedereen die in het dossier staat is gekozen. Kies iedereen, of leg eerst vast dat iemand weg is.")
		}
	}
	h.Compositions = append(h.Compositions, Composition{Made: act.made(act.Operation), EstablishComposition: e})
	return nil
}

// VulnerabilityReason is why a household is marked vulnerable: a short list,
// no diagnosis (practice 4).
type VulnerabilityReason string

// The reasons to mark a household vulnerable.
const (
	CareDependent       VulnerabilityReason = "CARE_DEPENDENT"        // cannot do without care
	LimitedSelfReliance VulnerabilityReason = "LIMITED_SELF_RELIANCE" // cannot manage alone
	UnsafeAtHome        VulnerabilityReason = "UNSAFE_AT_HOME"        // danger at home
	MultiProblem        VulnerabilityReason = "MULTI_PROBLEM"         // several problems at once (multiprobleemhuishouden)
	OldAge              VulnerabilityReason = "OLD_AGE"               // frail by age
	OtherVulnerability  VulnerabilityReason = "OTHER"                 // else; said in the note
)

// Vulnerability is one mark; it stands until a decision of the Regieteam takes
// it away (practice 4).
type Vulnerability struct {
	Made
	MarkVulnerable
	UnmarkedBy ID  // the decision that took it away; zero while it stands
	UnmarkedOn Day // empty while it stands
}

// MarkVulnerable marks a household vulnerable. Anybody in the file may
// (practice 4).
type MarkVulnerable struct {
	Reason VulnerabilityReason
	Note   string
}

// Apply marks the household; marking twice is two marks.
func (m MarkVulnerable) Apply(h *Household, act Act) error {
	if m.Reason == "" {
		return missing("reason", "practice 4", "Kies waarom dit huishouden kwetsbaar is.")
	}
	if m.Reason == OtherVulnerability && m.Note == "" {
		return missing("note", "practice 4", "Schrijf op waarom, zonder diagnose.")
	}
	h.Vulnerabilities = append(h.Vulnerabilities, Vulnerability{Made: act.made(act.Operation), MarkVulnerable: m})
	return nil
}
