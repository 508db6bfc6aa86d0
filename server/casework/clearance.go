package casework

import "time"

// Clearance (vrijgave) says that the Regieteam has no objection to one
// announced eviction date. Only a court judgment allows an eviction
// (practice 27).
type Clearance struct {
	Made
	EvictOn      Day
	GivenOn      Day
	RevokedOn    Day // empty while it stands
	RevokedAt    time.Time
	RevokedBy    ID // the person whose operation revoked it
	RevokedFor   ID
	RevokedCause string // what made it unsafe, or why it was taken back
	RevokedRule  string // such as "3.2f"
	LapsedOn     Day    // it held for its day only; empty until it lapsed
}

// Open says that the clearance was neither revoked nor lapsed.
func (c Clearance) Open() bool { return c.RevokedOn == "" && c.LapsedOn == "" }

// Clearance gives the open clearance; nil when there is none.
func (h *Household) Clearance() *Clearance {
	for i := range h.Clearances {
		if h.Clearances[i].Open() {
			return &h.Clearances[i]
		}
	}
	return nil
}

// ClearanceNeed is one thing a clearance needs, and whether it is there.
type ClearanceNeed struct {
	Rule    string // the paragraph
	Met     bool
	Message string // what it needs, or what is missing
}

// ClearanceNeeds lists what a clearance for a day needs (practice 27), ticked by
// the facts of the file; that the landlord asks for it is the last.
func (h *Household) ClearanceNeeds(today, evictOn Day) []ClearanceNeed {
	needs := []ClearanceNeed{}
	for _, need := range h.needs(today, evictOn) {
		met := need.missing == nil
		message := need.words
		if !met {
			message = need.missing.Message
		}
		needs = append(needs, ClearanceNeed{Rule: need.rule, Met: met, Message: message})
	}
	asked := ClearanceNeed{Rule: "practice 27", Met: true, Message: "De verhuurder heeft om de vrijgave gevraagd."}
	if unasked := h.unasked(evictOn); unasked != nil {
		asked.Met, asked.Message = false, unasked.Message
	}
	return append(needs, asked)
}

// unasked says that nobody asked for a clearance for a day: the chair gives one
// at the landlord's request and at nobody else's. One that was given answered it
// (practice 27).
func (h *Household) unasked(evictOn Day) *Error {
	given := h.Clearance()
	asked := h.openClearanceRequest(evictOn) != nil || (given != nil && given.EvictOn == evictOn)
	return unless(asked, "practice 27", "De verhuurder heeft voor deze dag nog geen vrijgave gevraagd.")
}

type clearanceNeed struct {
	rule    string
	words   string
	missing *Error // nil when it is there
}

// needs gives every condition of a clearance, the safety rule first.
func (h *Household) needs(askedOn, evictOn Day) []clearanceNeed {
	plan, decision := h.PlanInForce(), h.DecisionInForce()
	toEvict := decision != nil && decision.Scenario == Evict && plan != nil && plan.Scenario == Evict
	stopped := h.SuspensionOn(askedOn) != nil || h.SuspensionOn(evictOn) != nil
	moratorium := h.MoratoriumOn(askedOn) || h.MoratoriumOn(evictOn)
	return []clearanceNeed{
		{"3.2f", "Iedereen die hier woont heeft een plek, of het huishouden is niet beschermd.", h.UnsafeOn(askedOn, evictOn)},
		{"practice 27", "De ontruiming is aangezegd voor deze dag.", unless(h.AnnouncedFor() == evictOn, "practice 27", "De ontruiming is niet aangezegd voor deze dag.")},
		{"practice 27", "Er is een besluit om te ontruimen.", unless(toEvict, "practice 27", "Er is geen besluit om te ontruimen.")},
		{"3.1c", "Er loopt geen opschorting.", unless(!stopped, "3.1c", "De ontruiming is opgeschort.")},
		{"practice 27", "Er is geen moratorium.", unless(!moratorium, "practice 27", "Er loopt een moratorium van de rechter.")},
		{"3.2c", "Eigen oplossingen zijn onderzocht.", unless(h.ownSolutionsExplored(plan), "3.2c", "Eigen oplossingen zijn nog niet onderzocht.")},
		{"3.2d", "De vraag over een crisisplek is beantwoord.", unless(h.shelterConsidered(plan), "3.2d", "De vraag over een crisisplek of andere woonvorm is nog niet beantwoord.")},
	}
}

func unless(met bool, rule, message string) *Error {
	if met {
		return nil
	}
	return notNow(rule, message)
}

// ClearEviction clears one announced date. By the chair, online (practice 27).
type ClearEviction struct {
	EvictOn Day
}

// Apply gives the clearance that was asked when everything it needs is there; of
// a protected household without a roof for everybody it is refused UNSAFE (route
// 3.2f).
func (c ClearEviction) Apply(h *Household, act Act) error {
	switch {
	case c.EvictOn == "":
		return missing("evictOn", "practice 27", "Vul de aangezegde dag in.")
	case c.EvictOn < act.Today:
		return invalid("evictOn", "Deze dag is al voorbij.")
	case h.Clearance() != nil && h.Clearance().EvictOn == c.EvictOn:
		return notNow("practice 27", "Voor deze dag is al een vrijgave gegeven.")
	}
	for _, need := range h.needs(act.Today, c.EvictOn) {
		if need.missing != nil {
			return need.missing
		}
	}
	if unasked := h.unasked(c.EvictOn); unasked != nil {
		return unasked
	}
	clearance := Clearance{Made: act.made(act.Operation), EvictOn: c.EvictOn, GivenOn: act.Today}
	h.Clearances = append(h.Clearances, clearance)
	h.answerRequest(clearance, act)
	return nil
}

// RevokeClearance takes a clearance back: the safe direction, so the chair
// alone may (practice 19).
type RevokeClearance struct {
	Clearance ID
	Reason    string
}

// Apply revokes the clearance; revoking twice is revoking once.
func (r RevokeClearance) Apply(h *Household, act Act) error {
	if r.Reason == "" {
		return missing("reason", "practice 27", "Schrijf op waarom de vrijgave wordt ingetrokken.")
	}
	for i := range h.Clearances {
		if clearance := &h.Clearances[i]; clearance.ID == r.Clearance {
			if clearance.Open() {
				clearance.revoke(act, "practice 27", r.Reason)
			}
			return nil
		}
	}
	return unknown("clearance")
}

func (c *Clearance) revoke(act Act, rule, cause string) {
	c.RevokedOn, c.RevokedAt, c.RevokedRule, c.RevokedCause = act.Today, act.At, rule, cause
	c.RevokedBy, c.RevokedFor = act.Who.Person, act.Who.Organisation
}

// RevokeUnsafeClearance lets a clearance lapse when its day is over, and takes
// it back when the new facts take away something it needs: a child was added,
// a place fell through, the date changed. The operation that brought the facts
// succeeds all the same (route 3.2f).
func RevokeUnsafeClearance(h *Household, act Act) {
	h.lapseRequests(act.Today)
	for i := range h.Clearances {
		clearance := &h.Clearances[i]
		if clearance.Open() && clearance.EvictOn < act.Today {
			clearance.LapsedOn = clearance.EvictOn.Plus(1)
		}
		if clearance.Open() {
			clearance.revokeWhenUnmet(h, act)
		}
	}
}

func (c *Clearance) revokeWhenUnmet(h *Household, act Act) {
	for _, need := range h.needs(c.GivenOn, c.EvictOn) {
		if need.missing != nil {
			c.revoke(act, need.missing.Rule, need.missing.Message)
			return
		}
	}
}
