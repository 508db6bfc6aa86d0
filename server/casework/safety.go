package casework

import (
	"fmt"
	"slices"
)

// ProtectionReason says why a household is protected (route 3.2f, practice 2–4).
type ProtectionReason string

// The reasons, the most telling first.
const (
	BecauseMinors             ProtectionReason = "MINOR_CHILDREN"
	BecauseBirthDateUnknown   ProtectionReason = "BIRTH_DATE_UNKNOWN"
	BecauseCompositionUnknown ProtectionReason = "COMPOSITION_UNKNOWN"
	BecausePregnant           ProtectionReason = "PREGNANT"
	BecauseMultiProblem       ProtectionReason = "MULTI_PROBLEM"
	BecauseVulnerable         ProtectionReason = "VULNERABLE"
)

// Protection gives why the household is protected today, and on the announced
// eviction date when there is one; empty when it is not.
func (h *Household) Protection(today Day) []ProtectionReason {
	days := []Day{today}
	if announced := h.AnnouncedFor(); announced > today {
		days = append(days, announced)
	}
	return h.protection(h.CompositionUnknown(today), days...)
}

// Protected says that route 3.2f holds for the household today.
func (h *Household) Protected(today Day) bool { return len(h.Protection(today)) > 0 }

// protectedFor says that route 3.2f holds for an eviction: a minor on the day
// the clearance was asked or on the eviction date counts (practice 3).
func (h *Household) protectedFor(askedOn, evictOn Day) bool {
	return len(h.protection(h.compositionUnknownFor(evictOn), askedOn, evictOn)) > 0
}

func (h *Household) protection(compositionUnknown bool, days ...Day) []ProtectionReason {
	found := map[ProtectionReason]bool{BecauseCompositionUnknown: compositionUnknown}
	for _, day := range days {
		for _, resident := range h.ResidentsOn(day) {
			found[BecauseMinors] = found[BecauseMinors] || resident.IsMinorOn(day)
			found[BecauseBirthDateUnknown] = found[BecauseBirthDateUnknown] || resident.BirthDate == ""
			found[BecausePregnant] = found[BecausePregnant] || resident.Pregnant
		}
	}
	for _, mark := range h.Vulnerabilities {
		reason := BecauseVulnerable
		if mark.Reason == MultiProblem {
			reason = BecauseMultiProblem
		}
		found[reason] = found[reason] || mark.UnmarkedOn == ""
	}
	found[BecauseMultiProblem] = found[BecauseMultiProblem] || h.reportedAs(GroundMultiProblem)
	found[BecauseVulnerable] = found[BecauseVulnerable] || h.reportedAs(GroundVulnerable)
	reasons := []ProtectionReason{}
	for _, reason := range []ProtectionReason{BecauseMinors, BecauseBirthDateUnknown, BecauseCompositionUnknown, BecausePregnant, BecauseMultiProblem, BecauseVulnerable} {
		if found[reason] {
			reasons = append(reasons, reason)
		}
	}
	return reasons
}

// reportedAs says that a referral names a ground that makes the household
// vulnerable, and no decision on it or after it said otherwise (practice 4). One
// that was corrected says nothing any more.
func (h *Household) reportedAs(ground ReferralGround) bool {
	return slices.ContainsFunc(h.Referrals, func(r Referral) bool {
		return slices.Contains(r.Grounds, ground) && !slices.ContainsFunc(h.Decisions, func(d Decision) bool {
			return d.NotVulnerable && h.supersededBy(d.ID) == nil && (d.Referral == r.ID || h.takenAt(d).After(r.At))
		})
	})
}

// Vulnerable says that the household counts as vulnerable whoever lives there,
// until a decision says otherwise (practice 4). The guard in the database reads
// it, as it cannot read referrals and decisions.
func (h *Household) Vulnerable() bool {
	marked := slices.ContainsFunc(h.Vulnerabilities, func(v Vulnerability) bool { return v.UnmarkedOn == "" })
	return marked || h.reportedAs(GroundMultiProblem) || h.reportedAs(GroundVulnerable)
}

// CompositionUnknown says that nobody established who lives here, or too long
// before the announced eviction, or before another file was linked (practice 2).
func (h *Household) CompositionUnknown(today Day) bool {
	if len(h.ResidentsOn(today)) == 0 {
		return true
	}
	if announced := h.AnnouncedFor(); announced >= today && announced != "" {
		return h.compositionUnknownFor(announced)
	}
	return !h.establishedSince("")
}

func (h *Household) compositionUnknownFor(evictOn Day) bool {
	return len(h.ResidentsOn(evictOn)) == 0 || !h.establishedSince(evictOn.Plus(-h.parameters().CompositionDays))
}

// establishedSince says that who lives here was established on a day or later,
// and that no link with another file overtook it.
func (h *Household) establishedSince(day Day) bool {
	return slices.ContainsFunc(h.Compositions, func(c Composition) bool { return c.OvertakenOn == "" && c.On >= day })
}

// HasARoofFrom says that a resident has a confirmed place in every night from
// a day on and the nights after that the region asks for, 30 or more (practice 25).
func (h *Household) HasARoofFrom(resident ID, from Day) bool {
	for after := range h.parameters().RoofNights + 1 {
		night := from.Plus(after)
		if !slices.ContainsFunc(h.Placements, func(p Placement) bool { return h.shelters(p, resident, night) }) {
			return false
		}
	}
	return true
}

// shelters says that a place is a roof for a resident in a night. An own place,
// in an adult's own words, is none for who is or may be a minor (practice 25).
func (h *Household) shelters(p Placement, resident ID, night Day) bool {
	if p.Kind == OwnPlace {
		if who := h.resident(resident); who == nil || who.MayBeMinorOn(night) {
			return false
		}
	}
	return p.Shelters(resident, night)
}

// WithoutRoof gives the residents who have no confirmed place from a day on.
func (h *Household) WithoutRoof(from Day) []ID {
	outside := []ID{}
	for _, resident := range h.ResidentsOn(from) {
		if !h.HasARoofFrom(resident.ID, from) {
			outside = append(outside, resident.ID)
		}
	}
	return outside
}

// UnsafeOn says why an eviction on a day would put a protected household on the
// street; nil when it would not. Its sentence counts people and names nobody
// (practice 28).
//
// Route 3.2f: families with minor children and vulnerable households are never
// put on the street. There is no override. The region's values of the day it was
// asked count, which are never milder than practice's.
func (h *Household) UnsafeOn(askedOn, evictOn Day) *Error {
	h = h.goingBy(askedOn)
	if h.compositionUnknownFor(evictOn) {
		return &Error{Code: Unsafe, Rule: "3.2f", Message: "Wij weten nog niet wie hier woont. Daarom kan de ontruiming niet doorgaan."}
	}
	outside, living := len(h.WithoutRoof(evictOn)), len(h.ResidentsOn(evictOn))
	if outside == 0 || !h.protectedFor(askedOn, evictOn) {
		return nil
	}
	message := fmt.Sprintf("Voor %d van de %d bewoners is nog geen plek bevestigd.", outside, living)
	return &Error{Code: Unsafe, Rule: "3.2f", Message: message}
}

// NeverOnTheStreet says why a file may not exist: an eviction is cleared while
// a resident of a protected household has no confirmed roof (practice 25, 27).
// It runs as an assertion on every file that is saved.
func NeverOnTheStreet(h *Household) error {
	for _, clearance := range h.Clearances {
		if !clearance.Open() {
			continue
		}
		if unsafe := h.UnsafeOn(clearance.GivenOn, clearance.EvictOn); unsafe != nil {
			return unsafe
		}
	}
	return nil
}
