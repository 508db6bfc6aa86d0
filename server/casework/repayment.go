package casework

import "slices"

// How an arrangement stands follows from the landlord's ledger and from nothing
// else: not from today, so that it is right on the morning after. The ledger has
// months, no payments. Instalments come on top of the current rent:
//
//   - what a month brings is what was paid in it less the rent due for it;
//   - what was brought by a month is the sum of that from the month of the first
//     instalment on: rent that was left unpaid meanwhile is made up first
//     (practice 10), and paying ahead counts;
//   - an instalment is paid in the first month, from its own on, by which as much
//     was brought as all instalments up to it come to;
//   - it is missed when it was not, and the landlord's books were read more than
//     PaymentDays (a parameter) after its day; months that were not read yet say nothing.
//
// So the order in which months are imported changes nothing.

// frozenByLandlord is the landlord's code of an arrangement that it froze
// (VERA:BETALINGSREGELINGSTATUS): what falls due meanwhile is not missed.
const frozenByLandlord = "BEV"

// ArrangementStatus is how an arrangement stands.
type ArrangementStatus string

// How an arrangement may stand, with VERA's word for it.
const (
	ArrangementProposed ArrangementStatus = "PROPOSED"             // AAN: the landlord did not answer
	ArrangementAwaits   ArrangementStatus = "AWAITS_ADMINISTRATOR" // AAN: the protective administrator did not agree (practice 23)
	ArrangementDeclined ArrangementStatus = "DECLINED"             // VER: the landlord declined
	ArrangementRunning  ArrangementStatus = "RUNNING"              // ACT: nothing is missed
	ArrangementMissed   ArrangementStatus = "MISSED"               // ACT: one instalment is missed and not made up
	ArrangementBroken   ArrangementStatus = "BROKEN"               // ACT: two or more are
	ArrangementFrozen   ArrangementStatus = "FROZEN"               // BEV: the landlord's books say it is frozen
	ArrangementKept     ArrangementStatus = "KEPT"                 // BEE: every instalment is paid
	ArrangementEnded    ArrangementStatus = "ENDED"                // ANN: ended before that, or a later one took its place
)

// InstalmentStatus is what became of an instalment.
type InstalmentStatus string

// What may become of an instalment.
const (
	InstalmentOpen      InstalmentStatus = "OPEN"      // not due, or the books do not say yet
	InstalmentPaid      InstalmentStatus = "PAID"      // in its month
	InstalmentPaidLate  InstalmentStatus = "PAID_LATE" // in a later month
	InstalmentMissed    InstalmentStatus = "MISSED"    // and not made up
	InstalmentDeferred  InstalmentStatus = "DEFERRED"  // the landlord froze the arrangement
	InstalmentCancelled InstalmentStatus = "CANCELLED" // due after the arrangement ended, or it never counted
)

// InstalmentStanding is one instalment with what became of it.
type InstalmentStanding struct {
	Instalment
	Status   InstalmentStatus
	PaidIn   Month // empty when it is not paid
	MissedOn Day   // the first day on which it was missed, also when it was made up later; empty when it was not
	paidOn   Day   // the last day that the books tell of PaidIn
}

// ArrangementStanding is how one arrangement stands.
type ArrangementStanding struct {
	Arrangement ID
	Status      ArrangementStatus
	CountsFrom  Day                  // the day it was agreed by everybody it needs; empty while it was not
	HeldUntil   Day                  // the first day it no longer held; empty while it does
	TotalCents  Cents                // all instalments
	PaidCents   Cents                // of the instalments, as the ledger says; at most TotalCents
	Standings   []InstalmentStanding // of every instalment, in their order
}

// countsFrom is the day from which an arrangement counts: the landlord accepted
// it (practice 8), and so did the protective administrator who was in the file
// that day, unless he left (practice 23). Empty while it does not count.
func (h *Household) countsFrom(a PaymentArrangement) Day {
	if a.AnsweredOn == "" || !a.Accepted {
		return ""
	}
	counts := a.AnsweredOn
	for _, involvement := range h.Involvements {
		if involvement.Role != Administration || !involvement.On(a.AnsweredOn) {
			continue
		}
		free := Day("")
		if involvement.Until != "" {
			free = involvement.Until.Plus(1)
		}
		if a.AdministratorAgrees && (free == "" || a.AdministratorOn < free) {
			free = a.AdministratorOn
		}
		if free == "" {
			return ""
		}
		counts = max(counts, free)
	}
	return counts
}

// heldUntil is the first day on which an arrangement no longer held: somebody
// ended it, or a later one on the same tenancy took its place.
func (h *Household) heldUntil(a PaymentArrangement) Day {
	until, counts := a.EndedOn, h.countsFrom(a)
	later := false
	for _, other := range h.Arrangements {
		if other.ID == a.ID {
			later = true
			continue
		}
		from := a.replacedBy(other, later, counts, h.countsFrom(other))
		if from != "" && (until == "" || from < until) {
			until = from
		}
	}
	return until
}

// ArrangementStandings gives how every arrangement stands, in their order.
func (h *Household) ArrangementStandings() []ArrangementStanding {
	standings := make([]ArrangementStanding, 0, len(h.Arrangements))
	for _, arrangement := range h.Arrangements {
		standings = append(standings, h.standingOf(arrangement))
	}
	return standings
}

func (h *Household) standingOf(a PaymentArrangement) ArrangementStanding {
	standing := ArrangementStanding{Arrangement: a.ID, CountsFrom: h.countsFrom(a), HeldUntil: h.heldUntil(a)}
	ledger := []RentMonth{}
	if tenancy := h.tenancy(a.Tenancy); tenancy != nil {
		ledger = tenancy.Ledger
	}
	for _, instalment := range a.Instalments {
		standing.TotalCents += instalment.Cents
		one := InstalmentStanding{Instalment: instalment, Status: InstalmentCancelled}
		held := standing.HeldUntil == "" || instalment.DueOn < standing.HeldUntil
		if standing.CountsFrom != "" && held {
			one = instalment.standing(ledger, a.Instalments[0].DueOn.Month(), standing.TotalCents, h.parameters().PaymentDays)
		}
		standing.Standings = append(standing.Standings, one)
	}
	if standing.CountsFrom != "" && len(a.Instalments) > 0 {
		standing.PaidCents = min(standing.TotalCents, brought(ledger, a.Instalments[0].DueOn.Month(), standing.HeldUntil))
	}
	standing.Status = standing.status(a, ledger, h.parameters().BrokenInstalments)
	return standing
}

// brought is what a ledger brought on top of the rent from a month on, until the
// month in which the arrangement no longer held; never less than nothing.
func brought(ledger []RentMonth, first Month, until Day) Cents {
	sum := Cents(0)
	for _, month := range ledger {
		if month.Month >= first && (until == "" || month.Month <= until.Month()) {
			sum += month.PaidCents - month.DueCents
		}
	}
	return max(0, sum)
}

// standing says what became of an instalment, where all instalments up to it
// come to needed, and a payment may be under way for so many days.
func (i Instalment) standing(ledger []RentMonth, first Month, needed Cents, paymentDays int) InstalmentStanding {
	standing := InstalmentStanding{Instalment: i, Status: InstalmentOpen}
	sum := Cents(0)
	for _, month := range ledger {
		if month.Month < first {
			continue
		}
		sum += month.PaidCents - month.DueCents
		if month.Month < i.DueOn.Month() {
			continue
		}
		if sum >= needed {
			return standing.paid(month)
		}
		late := month.AsOf > i.DueOn.Plus(paymentDays)
		if late && standing.MissedOn == "" && month.Arrangement != frozenByLandlord {
			standing.Status, standing.MissedOn = InstalmentMissed, i.DueOn.Plus(paymentDays+1)
		}
		if month.Arrangement == frozenByLandlord && standing.MissedOn == "" {
			standing.Status = InstalmentDeferred
		}
	}
	return standing
}

func (s InstalmentStanding) paid(in RentMonth) InstalmentStanding {
	s.Status, s.PaidIn, s.paidOn = InstalmentPaid, in.Month, in.tellsUntil()
	if in.Month > s.DueOn.Month() {
		s.Status = InstalmentPaidLate
	}
	return s
}

func (s ArrangementStanding) status(a PaymentArrangement, ledger []RentMonth, brokenAfter int) ArrangementStatus {
	count := func(status InstalmentStatus) int {
		return len(which(s.Standings, func(i InstalmentStanding) bool { return i.Status == status }))
	}
	frozen := len(ledger) > 0 && ledger[len(ledger)-1].Arrangement == frozenByLandlord
	switch {
	case a.AnsweredOn != "" && !a.Accepted:
		return ArrangementDeclined
	case len(s.Standings) > 0 && count(InstalmentPaid)+count(InstalmentPaidLate) == len(s.Standings):
		return ArrangementKept
	case s.HeldUntil != "":
		return ArrangementEnded
	case a.AnsweredOn == "":
		return ArrangementProposed
	case s.CountsFrom == "":
		return ArrangementAwaits
	case frozen:
		return ArrangementFrozen
	case count(InstalmentMissed) >= brokenAfter:
		return ArrangementBroken
	case count(InstalmentMissed) > 0:
		return ArrangementMissed
	default:
		return ArrangementRunning
	}
}

// tellsUntil is the last day of the month that the landlord's books tell of.
func (m RentMonth) tellsUntil() Day { return min(m.AsOf, m.Month.LastDay()) }

// missedInstalment is an instalment that was missed, as an interval.
type missedInstalment struct {
	arrangement, tenancy ID
	from                 Day // the first day on which it was missed
	until                Day // the last day on which it was; empty while it is not made up
}

// missedInstalments gives every instalment that was missed (route 1.1): from
// PaymentDays after its day, until the books said that it was made up, or
// until the arrangement no longer held.
func (h *Household) missedInstalments() []missedInstalment {
	missed := []missedInstalment{}
	for i, standing := range h.ArrangementStandings() {
		for _, instalment := range standing.Standings {
			if instalment.MissedOn == "" {
				continue
			}
			one := missedInstalment{arrangement: standing.Arrangement, tenancy: h.Arrangements[i].Tenancy, from: instalment.MissedOn}
			if instalment.PaidIn != "" {
				one.until = max(one.from, instalment.paidOn)
			}
			if standing.HeldUntil != "" {
				one.until = standing.HeldUntil.Plus(-1)
			}
			missed = append(missed, one)
		}
	}
	return slices.DeleteFunc(missed, func(m missedInstalment) bool { return m.until != "" && m.until < m.from })
}
