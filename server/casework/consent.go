package casework

import (
	"regexp"
	"slices"
	"strings"
	"time"
)

// ConsentForm is how a client gave consent.
type ConsentForm string

// The ways to give consent.
const (
	ConsentInWriting ConsentForm = "IN_WRITING"
	ConsentSpoken    ConsentForm = "SPOKEN"
	ConsentDigital   ConsentForm = "DIGITAL" // such as in a portal or by e-mail
)

var consentForms = []ConsentForm{ConsentInWriting, ConsentSpoken, ConsentDigital}

// PaymentConsent (toestemming) is that a client of a care provider lets it see whether
// the rent is paid (route 1.5, practice 11). It stands beside the files and
// makes its organisation part of none: nobody but that organisation reads it.
type PaymentConsent struct {
	RecordConsent
	Organisation ID
	RecordedBy   ID
	RecordedAt   time.Time
	WithdrawnOn  Day // empty while it was not withdrawn
	WithdrawnBy  ID
	WithdrawnAt  time.Time
}

// RecordConsent is a client's consent, as the client gave it.
type RecordConsent struct {
	ID          ID
	ClientName  string
	BirthDate   Day
	PostalCode  string
	HouseNumber string
	Suffix      string // "A", "bis"; empty when the address has none
	Form        ConsentForm
	GivenOn     Day
	Until       Day    // the last day it holds; at most 12 months after GivenOn
	Evidence    string // what shows it: where the paper is, what was said
}

// WithdrawConsent ends a consent, at once and for good.
type WithdrawConsent struct {
	ID ID
	On Day // the day the client withdrew it
}

// Bounds of a consent.
const (
	maxConsentMonths = 12
	maxClientName    = 200
	maxEvidence      = 2000
)

var (
	postalCode    = regexp.MustCompile(`^[0-9]{4}[A-Z]{2}$`) // 0000 AA too: an exercise region is full of it
	dwellingPart  = regexp.MustCompile(`^[1-9][0-9]{0,4}$`)
	dwellingExtra = regexp.MustCompile(`^[\p{L}0-9 /.-]{0,20}$`)
)

// inOneWay writes name and address in one way, so that the same consent sent
// twice is the same.
func (r RecordConsent) inOneWay() RecordConsent {
	r.ClientName, r.Evidence = strings.Join(strings.Fields(r.ClientName), " "), strings.TrimSpace(r.Evidence)
	r.PostalCode = plainPart(r.PostalCode)
	r.HouseNumber, r.Suffix = strings.TrimSpace(r.HouseNumber), strings.TrimSpace(r.Suffix)
	return r
}

func plainPart(text string) string { return strings.ToUpper(strings.ReplaceAll(text, " ", "")) }

func (r RecordConsent) check(today Day) error {
	const rule = "practice 11"
	switch {
	case r.ID.IsZero():
		return missing("id", rule, "De toestemming heeft geen nummer.")
	case r.ClientName == "":
		return missing("clientName", rule, "Vul de naam van uw cliënt in.")
	case len(r.ClientName) > maxClientName:
		return invalid("clientName", "Deze naam is te lang.")
	case r.BirthDate == "":
		return missing("birthDate", rule, "Vul de geboortedatum van uw cliënt in.")
	case r.BirthDate > today:
		return invalid("birthDate", "De geboortedatum ligt in de toekomst.")
	case !postalCode.MatchString(r.PostalCode):
		return invalid("postalCode", "Vul een postcode in, zoals 6811 AA.")
	case !dwellingPart.MatchString(r.HouseNumber):
		return invalid("houseNumber", "Vul een huisnummer in, zonder letters.")
	case !dwellingExtra.MatchString(r.Suffix):
		return invalid("suffix", "Deze toevoeging bij het huisnummer kan niet.")
	default:
		return r.checkGiving(today)
	}
}

func (r RecordConsent) checkGiving(today Day) error {
	const rule = "practice 11"
	switch {
	case !slices.Contains(consentForms, r.Form):
		return missing("form", rule, "Kies hoe uw cliënt toestemming gaf.")
	case r.GivenOn == "":
		return missing("givenOn", rule, "Vul in op welke dag uw cliënt toestemming gaf.")
	case r.GivenOn > today:
		return invalid("givenOn", "Deze dag ligt in de toekomst.")
	case r.Until == "":
		return missing("until", rule, "Vul in tot en met welke dag de toestemming geldt.")
	case r.Until < r.GivenOn:
		return invalid("until", "De toestemming eindigt voordat zij begint.")
	case r.Until > r.GivenOn.plusMonths(maxConsentMonths):
		return invalid("until", "Toestemming geldt hoogstens 12 maanden.")
	case r.Evidence == "":
		return missing("evidence", rule, "Schrijf op waaruit de toestemming blijkt.")
	case len(r.Evidence) > maxEvidence:
		return invalid("evidence", "Deze tekst is te lang.")
	default:
		return nil
	}
}

func (w WithdrawConsent) check(consent PaymentConsent, today Day) error {
	switch {
	case w.On == "":
		return missing("on", "practice 11", "Vul in op welke dag uw cliënt de toestemming introk.")
	case w.On > today:
		return invalid("on", "Deze dag ligt in de toekomst.")
	case w.On < consent.GivenOn:
		return invalid("on", "Deze dag ligt voor de dag waarop uw cliënt toestemming gaf.")
	default:
		return nil
	}
}

// HoldsOn says that a consent is in force on a day. One that was withdrawn never
// is, whatever day was named: withdrawing counts from the moment it is recorded.
func (c PaymentConsent) HoldsOn(day Day) bool {
	return c.WithdrawnOn == "" && c.GivenOn != "" && c.Until != "" && day.Within(c.GivenOn, c.Until)
}

// ConsentsBefore gives the day before which a consent must have ended to be
// forgotten: a year, or what the region set, it is kept to show that there was
// one.
func (p Parameters) ConsentsBefore(today Day) Day { return today.plusMonths(-p.ConsentMonths) }

// isOf says that somebody who rents in a household on a day is the client who
// consented: address, birth date and surname. Given names are left out, since a
// landlord has initials. Who lives in the home and does not rent it has no rent
// of their own to ask about; a file that points to another one is closed.
func (c PaymentConsent) isOf(h *Household, day Day) bool {
	home := plainPart(h.Address.PostalCode) == c.PostalCode && strings.TrimSpace(h.Address.HouseNumber) == c.HouseNumber &&
		plainPart(h.Address.Suffix) == plainPart(c.Suffix)
	return home && h.LinkedTo.IsZero() && slices.ContainsFunc(h.ResidentsOn(day), func(r Resident) bool {
		rents := r.Role == Tenant || r.Role == CoTenant
		return rents && r.BirthDate == c.BirthDate && surname(r.Name) == surname(c.ClientName)
	})
}

// surname is the last word of a name, whatever its capitals.
func surname(name string) string {
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// PaymentStatus is what a care provider learns about the rent of a client who
// consented, and all it learns: neither the file nor the landlord.
//
// Without arrears there is nothing to tell. A tenancy without arrears is its
// landlord's alone to read (practice 9), so it is not even looked at; one that
// was paid, one that nobody knows and one at a secret address (practice 5) are
// all answered alike: no arrears known.
type PaymentStatus struct {
	Consent PaymentConsent
	Arrears *ClientArrears // nil when no arrears are known
}

// ClientArrears is what a client owes, as care sees it in a file that it is
// invited to (access §2: payment status).
type ClientArrears struct {
	ArrearsCents    Cents // all that is owed, by the landlord's books; more than 0
	FrozenCents     Cents // what is left of frozen arrears (route 3.1d)
	NewArrearsCents Cents // left unpaid since; all of it when nothing is frozen
	Since           Month // the first month of the present arrears
	AsOf            Day   // the day the books were read; of several the oldest
}

// clientArrears gives what a household owes on a day to who may know it: nothing
// when nothing is owed, nor to a person from whom somebody in it is kept secret.
func (h *Household) clientArrears(reader ID, day Day) *ClientArrears {
	if h.ArrearsCents() == 0 || h.secrecyFor(reader).any() {
		return nil
	}
	arrears := &ClientArrears{ArrearsCents: h.ArrearsCents()}
	for _, tenancy := range h.Tenancies {
		since := tenancy.InArrearsSince()
		if since == "" {
			continue
		}
		if arrears.Since == "" || since < arrears.Since {
			arrears.Since = since
		}
		if arrears.AsOf == "" || tenancy.ArrearsAsOf() < arrears.AsOf {
			arrears.AsOf = tenancy.ArrearsAsOf()
		}
	}
	for _, standing := range h.RentStandings(day) {
		arrears.FrozenCents += standing.FrozenCents
		arrears.NewArrearsCents += standing.NewArrearsCents
	}
	return arrears
}
