package casework

import "time"

// Household (huishouden) is one file: everything that organisations share
// about the people who live in one dwelling. It is the only aggregate with
// rules of the route; every change to it is one operation.
type Household struct {
	ID      ID
	Region  ID
	Version int64 // raised by one with every operation that changes the file

	Name          string // how the file is called in lists, mostly the tenant's surname
	Address       Address
	Contact       Contact
	RegisteredAt  time.Time
	RegisteredBy  ID // the person
	RegisteredFor ID // the organisation
	LinkedTo      ID // the file that goes on for this one; this one is closed (architecture §2)

	Involvements     []Involvement
	Residents        []Resident
	Compositions     []Composition
	Vulnerabilities  []Vulnerability
	Warnings         []VisitWarning
	SafeHomeReports  []SafeHomeReport
	Secrets          []SecretMark
	OverviewReleases []OverviewRelease
	Tenancies        []Tenancy
	Arrangements     []PaymentArrangement
	ContactAttempts  []ContactAttempt
	Duties           []Duty
	LegalEvents      []LegalEvent
	ReferralDrafts   []ReferralDraft
	Referrals        []Referral
	Standpoints      []Standpoint
	Decisions        []Decision
	CaseManagers     []CaseManager
	Plans            []Plan
	Goals            []Goal
	Steps            []Step
	StepProgress     []StepProgress
	Suspensions      []Suspension
	Checks           []Check
	OwnSolutions     []OwnSolution
	Shelters         []Shelter
	Placements       []Placement
	Clearances       []Clearance
	YouthRequests    []YouthRequest
	PlannedVisits    []PlannedVisit
	Visits           []Visit
	Outcomes         []Outcome
	Incidents        []Incident
	Conflicts        []FieldConflict
	Edits            []FieldEdit

	AdministrationAdvices []AdministrationAdvice
	AdministrationSteps   []AdministrationStep
	ClearanceRequests     []ClearanceRequest
	Aftercares            []Aftercare
	Relations             []Relation

	GlassBreaks []GlassBreak // who opened the file from outside (access §2)

	// Around a decision (route 2.5, practice 17–20).
	StandpointRequests       []StandpointRequest
	Consultations            []Consultation
	HeldOver                 []HeldOver
	SuspensionRequests       []SuspensionRequest
	SpecialCareRegistrations []SpecialCareRegistration
}

// Address is where the dwelling is, as on its letterbox.
type Address struct {
	Street      string
	HouseNumber string // digits, 1 to 99999
	Suffix      string // "A", "bis", "3 hoog"
	PostalCode  string // 1234 AB
	City        string
}

// Contact is how the household is reached (practice 6).
type Contact struct {
	Phone    string
	Email    string
	BestTime string // when and how they are best reached, in their own words
	Language string // BCP 47, such as "nl", "tr"; empty is unknown
}

// Made says who made a record, for whom and when.
type Made struct {
	ID         ID        // the record's own name; for most records the operation that made it
	Operation  ID        // the operation that made it
	By         ID        // the person
	For        ID        // the organisation the person acted for
	At         time.Time // when the server judged it
	RecordedAt time.Time // what the writer's clock said: shown, not trusted
	Afterwards bool      // what it was made under had ended already (architecture §2)
	Ahead      bool      // its date lay ahead of the server's today, by at most 2 days: clocks are wrong
}

// Involvement is one organisation's place in the file, with its one role
// (route 1.4, practice 39).
// Several organisations work in one file, each by its own role (route 0.1).
type Involvement struct {
	Made
	Organisation ID
	Role         OrganisationRole
	Purpose      string // why it may see the file, in words
	LegalBasis   LegalBasis
	From         Day
	Until        Day // the last day; empty while it goes on
}

// LegalBasis (grondslag) is why personal data may be shared with an
// organisation (GDPR art. 6.1).
type LegalBasis string

// The legal bases that occur in the route.
const (
	PublicTask         LegalBasis = "PUBLIC_TASK"         // GDPR art. 6.1e
	LegalObligation    LegalBasis = "LEGAL_OBLIGATION"    // GDPR art. 6.1c
	LegitimateInterest LegalBasis = "LEGITIMATE_INTEREST" // GDPR art. 6.1f
	VitalInterest      LegalBasis = "VITAL_INTEREST"      // GDPR art. 6.1d
	Consent            LegalBasis = "CONSENT"             // GDPR art. 6.1a
)

// On says that the organisation is in the file on a day.
func (i Involvement) On(day Day) bool { return day.Within(i.From, i.Until) }

// RoleOf gives the role an organisation has in the file on a day; empty when
// it is not in the file.
func (h *Household) RoleOf(organisation ID, day Day) OrganisationRole {
	for _, involvement := range h.Involvements {
		if involvement.Organisation == organisation && involvement.On(day) {
			return involvement.Role
		}
	}
	return ""
}

// Readers gives the organisations in the file on a day: the second fence of
// access §2 lets their rows through and no others.
func (h *Household) Readers(day Day) []ID {
	readers := []ID{}
	for _, involvement := range h.Involvements {
		if involvement.On(day) {
			readers = append(readers, involvement.Organisation)
		}
	}
	return readers
}

// involve puts an organisation into the file, once.
func (h *Household) involve(act Act, organisation ID, role OrganisationRole) {
	if organisation.IsZero() || h.RoleOf(organisation, act.Today) != "" {
		return
	}
	purpose := purposes[role]
	h.Involvements = append(h.Involvements, Involvement{
		Made:         act.made(DerivedID(act.Operation.String(), "involve", organisation.String())),
		Organisation: organisation, Role: role, Purpose: purpose.words, LegalBasis: purpose.basis, From: act.Today,
	})
}

// InviteOrganisation brings a partner into the file (route 1.4).
type InviteOrganisation struct {
	Organisation ID
	Role         OrganisationRole
	Purpose      string
	LegalBasis   LegalBasis
	Until        Day // the last day; empty is until it is ended
}

// Apply puts the organisation into the file; an organisation has exactly one
// role in it (practice 39).
func (i InviteOrganisation) Apply(h *Household, act Act) error {
	switch {
	case i.Organisation.IsZero():
		return missing("organisation", "1.4", "Kies de organisatie die u uitnodigt.")
	case i.Purpose == "":
		return missing("purpose", "1.4", "Schrijf op waarom deze organisatie het dossier mag zien.")
	case i.LegalBasis == "":
		return missing("legalBasis", "1.4", "Kies de grondslag.")
	case !i.Role.known():
		return missing("role", "1.4", "Kies de rol van de organisatie.")
	case i.Until != "" && i.Until < act.Today:
		return invalid("until", "De einddatum ligt in het verleden.")
	case h.RoleOf(i.Organisation, act.Today) != "":
		return notNow("practice 39", "Deze organisatie doet al mee. Een organisatie heeft één rol in een dossier.")
	case act.Who.OrganisationRole == Landlord && !i.Role.Helps():
		return &Error{Code: Forbidden, Rule: "1.4", Message: "Een verhuurder nodigt alleen organisaties uit die hulp geven.", Field: "role"}
	}
	h.Involvements = append(h.Involvements, Involvement{
		Made: act.made(act.Operation), Organisation: i.Organisation, Role: i.Role,
		Purpose: i.Purpose, LegalBasis: i.LegalBasis, From: act.Today, Until: i.Until,
	})
	return nil
}

// EndInvolvement takes an organisation out of the file: from the next moment
// it sees nothing of it.
type EndInvolvement struct {
	Organisation ID
	Reason       string
}

// Apply ends the involvement yesterday, so that today already counts.
func (e EndInvolvement) Apply(h *Household, act Act) error {
	if e.Reason == "" {
		return missing("reason", "1.4", "Schrijf op waarom deze organisatie niet meer meedoet.")
	}
	ended := false
	for i := range h.Involvements {
		involvement := &h.Involvements[i]
		if involvement.Organisation == e.Organisation && involvement.On(act.Today) {
			involvement.Until, ended = act.Today.Plus(-1), true
		}
	}
	if !ended {
		return unknown("organisation")
	}
	return nil
}

// RegisterHousehold (huishouden aanmelden) opens a file. It is never refused
// for a likely duplicate (architecture §2).
type RegisterHousehold struct {
	Name      string
	Address   Address
	Contact   *Contact
	Residents []NewResident
	Tenancy   *NewTenancy
}

// Apply opens the file and puts the registering organisation in it.
func (r RegisterHousehold) Apply(h *Household, act Act) error {
	if h.Version > 0 {
		return notNow("", "Dit dossier bestaat al.")
	}
	if r.Name == "" {
		return missing("name", "", "Schrijf op hoe dit huishouden heet.")
	}
	if err := r.Address.check("address"); err != nil {
		return err
	}
	h.Name, h.Address = r.Name, r.Address
	if r.Contact != nil {
		h.Contact = *r.Contact
	}
	h.RegisteredAt, h.RegisteredBy, h.RegisteredFor = act.At, act.Who.Person, act.Who.Organisation
	h.involve(act, act.Who.Organisation, act.Who.OrganisationRole)
	for i, resident := range r.Residents {
		if err := resident.addTo(h, act, fieldAt("residents", i)); err != nil {
			return err
		}
	}
	if r.Tenancy != nil {
		return r.Tenancy.addTo(h, act)
	}
	return nil
}

// check wants a street, a house number, a postal code and a city.
func (a Address) check(field string) error {
	switch {
	case a.Street == "":
		return missing(field+".street", "", "Vul de straat in.")
	case a.HouseNumber == "":
		return missing(field+".houseNumber", "", "Vul het huisnummer in.")
	case a.City == "":
		return missing(field+".city", "", "Vul de plaats in.")
	}
	return nil
}
