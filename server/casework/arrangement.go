package casework

import "unicode/utf8"

// PaymentArrangement (betalingsregeling) is what landlord and tenant agree on
// paying off arrears in instalments (route 1.3, 3.1j). A proposal of somebody
// who helps counts after the landlord accepts it (practice 8); while there is a
// protective administrator in the file, after he agrees too (practice 23).
type PaymentArrangement struct {
	Made
	ProposeArrangement
	AnsweredOn          Day  // the landlord's answer; empty while there is none
	Accepted            bool // by the landlord
	AnsweredBy          ID   // the person
	DeclinedReason      string
	AdministratorOn     Day // the protective administrator's answer; empty while there is none
	AdministratorAgrees bool
	AdministratorFor    ID     // his organisation
	AdministratorReason string // why he does not agree
	EndedOn             Day    // empty while nobody ended it
	EndReason           ArrangementEnd
	EndNote             string
}

// Instalment (betaaltermijn) is one payment on top of the current rent.
type Instalment struct {
	DueOn Day
	Cents Cents // 1 to 100 million euro
}

// ArrangementEnd is why an arrangement ended (VERA:BETALINGSREGELINGEINDEREDEN).
type ArrangementEnd string

// The reasons why an arrangement ends.
const (
	EndPaidOff       ArrangementEnd = "PAID_OFF"      // AFB, afbetaald
	EndUncollectable ArrangementEnd = "UNCOLLECTABLE" // ONI, oninbaar
	EndDebtSettled   ArrangementEnd = "DEBT_SETTLED"  // SAN, restschuld gesaneerd
	EndNotSuitable   ArrangementEnd = "NOT_SUITABLE"  // VOL, regeling voldoet niet
)

func (e ArrangementEnd) known() bool {
	return e == EndPaidOff || e == EndUncollectable || e == EndDebtSettled || e == EndNotSuitable
}

// Bounds of an arrangement: more is a typing mistake.
const (
	maxInstalments     = 120
	maxArrangementDays = 3653 // ten years from the day it was proposed
	maxNumber          = 64   // characters of the landlord's own number
)

// ProposeArrangement records the arrangement that somebody talked over with the
// tenant: a proposal when a case manager or care worker does (practice 8); the
// landlord's own is accepted by the landlord at once (route 1.3).
type ProposeArrangement struct {
	Tenancy       ID
	On            Day // the day the tenant agreed
	Instalments   []Instalment
	HouseholdSays string // what the household says itself (practice 16)
	Note          string // read by the landlord
	Number        string // in the landlord's own system (VERA); empty when somebody typed it in
}

// Apply adds the proposal.
func (p ProposeArrangement) Apply(h *Household, act Act) error {
	if err := act.happened(p.On); err != nil {
		return err
	}
	if err := p.complete(); err != nil {
		return err
	}
	tenancy := h.tenancy(p.Tenancy)
	if tenancy == nil {
		return unknown("tenancy")
	}
	if act.Who.OrganisationRole != Landlord {
		p.Number = "" // it is the landlord's to give
	}
	arrangement := PaymentArrangement{Made: act.madeOn(p.On), ProposeArrangement: p}
	if act.Who.OrganisationRole == Landlord {
		if err := tenancy.rentedOutBy(act.Who); err != nil {
			return err
		}
		if err := h.mayRenumber(p, act); err != nil {
			return err
		}
		arrangement.AnsweredOn, arrangement.Accepted, arrangement.AnsweredBy = p.On, true, act.Who.Person
	}
	h.Arrangements = append(h.Arrangements, arrangement)
	return nil
}

// complete looks at what does not depend on the file.
func (p ProposeArrangement) complete() error {
	switch {
	case p.Tenancy.IsZero():
		return missing("tenancy", "1.3", "Kies het huurcontract waar de afspraak over gaat.")
	case utf8.RuneCountInString(p.Number) > maxNumber:
		return invalid("number", "Gebruik voor het nummer hoogstens 64 tekens.")
	case len(p.Instalments) == 0:
		return missing("instalments", "1.3", "Vul minstens één termijn in.")
	case len(p.Instalments) > maxInstalments:
		return invalid("instalments", "Een afspraak heeft hoogstens 120 termijnen.")
	}
	before := p.On.Plus(-1)
	for i, instalment := range p.Instalments {
		field := fieldAt("instalments", i)
		switch {
		case instalment.DueOn == "":
			return missing(field+".dueOn", "1.3", "Vul in wanneer deze termijn betaald moet zijn.")
		case instalment.DueOn <= before:
			return invalid(field+".dueOn", "De termijnen staan op volgorde, en niet voor de dag van de afspraak.")
		case instalment.DueOn > p.On.Plus(maxArrangementDays):
			return invalid(field+".dueOn", "Een afspraak duurt hoogstens 10 jaar.")
		case instalment.Cents <= 0 || instalment.Cents > maxCents:
			return invalid(field+".cents", "Vul een bedrag in dat meer is dan 0.")
		}
		before = instalment.DueOn
	}
	return nil
}

// rentedOutBy refuses a landlord the tenancy of another one (practice 39).
func (t *Tenancy) rentedOutBy(who Actor) error {
	if who.OrganisationRole == Landlord && t.Landlord != who.Organisation {
		return &Error{Code: Forbidden, Rule: "practice 39", Message: "Dit is een huurcontract van een andere verhuurder.", Field: "tenancy"}
	}
	return nil
}

func (h *Household) arrangement(id ID) *PaymentArrangement {
	for i := range h.Arrangements {
		if h.Arrangements[i].ID == id {
			return &h.Arrangements[i]
		}
	}
	return nil
}

// arrangementOf gives an arrangement on a tenancy of the landlord who asks.
func (h *Household) arrangementOf(id ID, who Actor) (*PaymentArrangement, error) {
	arrangement := h.arrangement(id)
	if arrangement == nil {
		return nil, unknown("arrangement")
	}
	tenancy := h.tenancy(arrangement.Tenancy)
	if tenancy == nil {
		return nil, unknown("arrangement")
	}
	return arrangement, tenancy.rentedOutBy(who)
}

// AnswerArrangement is the landlord's answer to a proposal (practice 8).
type AnswerArrangement struct {
	Arrangement ID
	Accepted    bool
	On          Day
	Reason      string // why it is declined
}

// Apply writes the answer with the proposal; there is one.
func (a AnswerArrangement) Apply(h *Household, act Act) error {
	if err := act.happened(a.On); err != nil {
		return err
	}
	arrangement, err := h.arrangementOf(a.Arrangement, act.Who)
	switch {
	case err != nil:
		return err
	case !a.Accepted && a.Reason == "":
		return missing("reason", "practice 8", "Schrijf op waarom u dit voorstel afwijst.")
	case a.On < arrangement.On:
		return invalid("on", "Deze dag ligt voor het voorstel.")
	case arrangement.AnsweredOn != "":
		return notNow("practice 8", "De verhuurder heeft al geantwoord. Doe een nieuw voorstel.")
	case arrangement.EndedOn != "":
		return notNow("practice 8", "Deze afspraak is al gestopt.")
	}
	arrangement.AnsweredOn, arrangement.Accepted, arrangement.AnsweredBy = a.On, a.Accepted, act.Who.Person
	if !a.Accepted {
		arrangement.DeclinedReason = a.Reason
	}
	return nil
}

// AgreeArrangement is the answer of the protective administrator, who is a
// party while there is one (practice 23). He may agree later after all.
type AgreeArrangement struct {
	Arrangement ID
	Agrees      bool
	On          Day
	Reason      string // why he does not
}

// Apply writes the answer with the arrangement.
func (a AgreeArrangement) Apply(h *Household, act Act) error {
	if err := act.happened(a.On); err != nil {
		return err
	}
	arrangement := h.arrangement(a.Arrangement)
	switch {
	case arrangement == nil:
		return unknown("arrangement")
	case !a.Agrees && a.Reason == "":
		return missing("reason", "practice 23", "Schrijf op waarom u het niet eens bent met deze afspraak.")
	case a.On < arrangement.On:
		return invalid("on", "Deze dag ligt voor het voorstel.")
	case arrangement.AdministratorOn != "" && arrangement.AdministratorAgrees:
		return notNow("practice 23", "De bewindvoerder was het al eens met deze afspraak.")
	case arrangement.EndedOn != "":
		return notNow("practice 23", "Deze afspraak is al gestopt.")
	}
	arrangement.AdministratorOn, arrangement.AdministratorAgrees = a.On, a.Agrees
	arrangement.AdministratorFor, arrangement.AdministratorReason = act.Who.Organisation, ""
	if !a.Agrees {
		arrangement.AdministratorReason = a.Reason
	}
	return nil
}

// EndArrangement records that the landlord ended an arrangement, and why. What
// is owed by then is owed still.
type EndArrangement struct {
	Arrangement ID
	On          Day // the first day it no longer holds
	Reason      ArrangementEnd
	Note        string
}

// Apply ends the arrangement; ending twice is ending once, on the first day.
func (e EndArrangement) Apply(h *Household, act Act) error {
	if err := act.happened(e.On); err != nil {
		return err
	}
	if !e.Reason.known() {
		return missing("reason", "1.3", "Kies waarom de afspraak stopt.")
	}
	arrangement, err := h.arrangementOf(e.Arrangement, act.Who)
	if err != nil {
		return err
	}
	if arrangement.EndedOn == "" || e.On < arrangement.EndedOn {
		arrangement.EndedOn, arrangement.EndReason, arrangement.EndNote = e.On, e.Reason, e.Note
	}
	return nil
}
