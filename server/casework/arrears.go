package casework

import (
	"cmp"
	"slices"
)

// ArrearsWork is a tenancy in arrears as the work of its landlord: since when,
// what was tried, what was agreed, whether the household must be reported before
// anybody goes to court, and what is next (route 1.1–1.3, 2.1, 2.4).
type ArrearsWork struct {
	Tenancy       ID
	Number        string // the landlord's tenancy number
	Cents         Cents  // owed by the landlord's books, more than 0
	Since         Day    // the first day of the first month of the present arrears
	Days          int    // from then until today
	Contacts      int    // the landlord's own tries to speak the household since then
	LastContactOn Day    // the last of them; empty while there was none
	LastReached   *bool  // that one reached somebody; nil while there was none
	Arrangement   ArrangementStatus
	Proposal      ID // what waits for the landlord's answer (practice 8); zero when nothing does
	// MustReport is why the household must be reported before the landlord goes to
	// court (route 2.4); empty when it need not be, or is reported.
	MustReport []ProtectionReason
	Alert      *Alert // the most urgent one of the landlord; nil when there is none
	Next       string // the verb that comes next; empty when it is waiting
}

// ReportReason says in plain Dutch why the household must be reported before the
// landlord goes to court; empty when it need not be.
func (a ArrearsWork) ReportReason() string {
	if len(a.MustReport) == 0 {
		return ""
	}
	return "Meld dit huishouden voordat u naar de rechter gaat: " + reportWords[a.MustReport[0]] + "."
}

var reportWords = map[ProtectionReason]string{
	BecauseMinors: "er wonen kinderen", BecauseBirthDateUnknown: "van een bewoner is de geboortedatum niet bekend",
	BecauseCompositionUnknown: "niemand heeft vastgesteld wie hier woont", BecausePregnant: "een bewoner is zwanger",
	BecauseMultiProblem: "er zijn meer problemen tegelijk", BecauseVulnerable: "het huishouden is kwetsbaar",
}

// arrearsWork gives the tenancies in arrears of a file that is open.
func (h *Household) arrearsWork(alerts []Alert, today Day) []ArrearsWork {
	work := []ArrearsWork{}
	for _, tenancy := range h.inArrears() {
		one := h.arrearsOf(tenancy)
		one.Days = max(0, one.Since.Until(today))
		one.MustReport = h.mustReport(today)
		if len(alerts) > 0 {
			one.Alert = &alerts[0]
		}
		one.Next = one.next()
		work = append(work, one)
	}
	return work
}

// inArrears gives the tenancies in arrears, none of a file that is closed or goes
// on in another one.
func (h *Household) inArrears() []Tenancy {
	if h.Phase() == Closed || !h.LinkedTo.IsZero() {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(h.Tenancies), func(t Tenancy) bool { return t.InArrearsSince() == "" })
}

// arrearsOf is what does not depend on the day it is read.
func (h *Household) arrearsOf(tenancy Tenancy) ArrearsWork {
	work := ArrearsWork{Tenancy: tenancy.ID, Number: tenancy.Number, Cents: tenancy.ArrearsCents(), Since: tenancy.InArrearsSince().FirstDay()}
	for _, attempt := range h.ContactAttempts {
		if attempt.For != tenancy.Landlord || attempt.On < work.Since {
			continue
		}
		if work.Contacts++; attempt.On >= work.LastContactOn {
			reached := attempt.Reached
			work.LastContactOn, work.LastReached = attempt.On, &reached
		}
	}
	for _, arrangement := range h.Arrangements {
		if arrangement.Tenancy == tenancy.ID {
			work.agreed(h.standingOf(arrangement), arrangement)
		}
	}
	return work
}

// agreed counts one arrangement in: what holds goes before what is proposed.
func (a *ArrearsWork) agreed(standing ArrangementStanding, arrangement PaymentArrangement) {
	switch standing.Status {
	case ArrangementProposed, ArrangementAwaits:
		if arrangement.AnsweredOn == "" {
			a.Proposal = arrangement.ID
		}
		a.Arrangement = cmp.Or(a.Arrangement, standing.Status)
	case ArrangementRunning, ArrangementMissed, ArrangementBroken, ArrangementFrozen:
		a.Arrangement = standing.Status
	case ArrangementDeclined, ArrangementKept, ArrangementEnded: // nothing holds any more
	}
}

// cannotWait is the weight from which an alert goes before an answer to somebody
// who helps.
const cannotWait = 7

// next is the verb that comes first: what cannot wait, the answer to a proposal,
// what else is urgent, an arrangement (route 1.3).
func (a ArrearsWork) next() string {
	switch {
	case a.Alert != nil && a.Alert.Weight >= cannotWait && a.Alert.Next() != "":
		return a.Alert.Next()
	case !a.Proposal.IsZero():
		return "answerArrangement"
	case a.Alert != nil && a.Alert.Next() != "":
		return a.Alert.Next()
	case a.Arrangement == "":
		return "proposeArrangement"
	default:
		return ""
	}
}

// mustReport gives why the household must be reported before its landlord goes to
// court (route 2.1, 2.4): it is one of those the route protects, and was not
// reported since its last threatened eviction ended.
func (h *Household) mustReport(today Day) []ProtectionReason {
	if h.reportedSince(h.lastOutcomeAt()) {
		return []ProtectionReason{}
	}
	return h.Protection(today)
}

// ArrearsPlace is where a tenancy in arrears stands in its landlord's work list,
// on any day: what is stored is right on the morning after. Its alerts, which have
// days, are beside it.
type ArrearsPlace struct {
	Tenancy     ID
	Landlord    ID
	Since       Day
	Uncontacted bool // the landlord tried nothing since then (route 1.2)
	Proposed    bool // a proposal waits for the landlord (practice 8)
	Protected   bool // the household must be reported (route 2.4), until
	ReportUntil Day  // the last day of that; empty while the facts stay
	Weight      int  // 1 to 9, without its alerts
}

// ArrearsPlaces gives the places of a file's tenancies in arrears.
func (h *Household) ArrearsPlaces() []ArrearsPlace {
	places := []ArrearsPlace{}
	for _, tenancy := range h.inArrears() {
		work := h.arrearsOf(tenancy)
		place := ArrearsPlace{
			Tenancy: tenancy.ID, Landlord: tenancy.Landlord, Since: work.Since, Uncontacted: work.Contacts == 0,
			Proposed: !work.Proposal.IsZero(), Weight: work.weight(),
		}
		place.ReportUntil, place.Protected = h.mustReportUntil(work.Since)
		places = append(places, place)
	}
	return places
}

// weight is how urgent the arrears are beside the alerts of their file.
func (a ArrearsWork) weight() int {
	switch {
	case !a.Proposal.IsZero():
		return 6 // somebody waits for an answer
	case a.Contacts == 0:
		return 6 // nobody contacted yet is at the top (route 1.2)
	case a.Arrangement == "":
		return 3 // spoken, and nothing agreed (route 1.3)
	default:
		return 1
	}
}

// mustReportUntil is until when a household must be reported, from a day on.
func (h *Household) mustReportUntil(from Day) (until Day, must bool) {
	return h.holdsUntil(from, func(day Day) bool { return len(h.mustReport(day)) > 0 })
}

// protectedUntil is until when route 3.2f holds, from a day on.
func (h *Household) protectedUntil(from Day) (until Day, protected bool) {
	return h.holdsUntil(from, h.Protected)
}

// holdsUntil is until when something holds that follows from who lives there. It
// changes by itself only when a child becomes an adult, somebody has left, or an
// announced day is over.
func (h *Household) holdsUntil(from Day, holds func(Day) bool) (until Day, does bool) {
	turns := []Day{from}
	for _, resident := range h.Residents {
		if adult := resident.BirthDate.adultFrom(); adult.Plus(0) != "" { // else born on 29 February: until the facts change
			turns = append(turns, adult)
		}
		if resident.LeftOn != "" {
			turns = append(turns, resident.LeftOn)
		}
	}
	if announced := h.AnnouncedFor(); announced != "" {
		turns = append(turns, announced, announced.Plus(1))
	}
	slices.Sort(turns)
	for _, turn := range slices.Backward(turns) {
		if holds(turn) {
			return until, true
		}
		until = turn.Plus(-1)
	}
	return "", false
}
