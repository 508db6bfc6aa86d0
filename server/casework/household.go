package casework

import "time"

// Household (huishouden) is one file: everything that organisations share
// about the people who live in one dwelling. It is the only aggregate with
// rules of the route; every change to it is one operation.
type Household struct {
	ID      ID
	Region  ID
	Version int64 // raised by one with every operation that changes the file

	Parameters *RegionParameters // what the rules count with; shared, and no part of the file

	Name          string // how the file is called in lists, mostly the tenant's surname
	Address       Address
	Contact       Contact
	RegisteredAt  time.Time
	RegisteredBy  ID  // the person
	RegisteredFor ID  // the organisation
	LinkedTo      ID  // the file that goes on for this one; this one is closed (architecture §2)
	WordsErasedOn Day // what people wrote before this day is gone, its time was over (access §6); empty while it is all there

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

	Copies []AgreementCopy // what the household has on paper (practice 34)

	Attachments []Attachment // pictures of visits: what is known of them, not their bytes

	Holds []LegalHold // why nothing of the file may be erased (access §6)

	RightsRequests []RightsRequest // what residents ask about their data (practice 30)
	RightsAnswers  []RightsAnswer

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
