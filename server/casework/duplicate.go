package casework

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// PossibleDuplicate is a file that may be of the same household as another one,
// as one actor sees it, and why.
type PossibleDuplicate struct {
	Household *View
	Reasons   []DuplicateReason
}

// DuplicateReason is why two files may be of one household.
type DuplicateReason string

// The reasons.
const (
	SameAddress  DuplicateReason = "SAME_ADDRESS"
	SameResident DuplicateReason = "SAME_RESIDENT" // name and birth date
)

// PossibleDuplicates gives the files that may be of the same household, to who
// may link both: anybody else gets none, and a file that may not be seen is not
// told of. What is secret is not compared for who may not see it (practice 5).
// The number of statements is the same whatever there is.
func (s *Service) PossibleDuplicates(ctx context.Context, actor Actor, household ID) ([]PossibleDuplicate, error) {
	found := []PossibleDuplicate{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household}, s.Today())
		if err != nil || len(files) == 0 || May(actor, "linkHousehold", files[0], s.Today()) != nil {
			return err
		}
		mine := files[0].ViewFor(actor, s.Today())
		alike, err := tx.Alike(ctx, &mine.Household)
		if err != nil {
			return err
		}
		others, err := tx.Load(ctx, alike, s.Today())
		if err != nil {
			return err
		}
		given := map[ID]bool{household: true}
		for _, other := range others {
			if reasons := mine.alikeFor(actor, other); len(reasons) > 0 {
				found, given[other.ID] = append(found, PossibleDuplicate{other.ViewFor(actor, s.Today()), reasons}), true
			}
		}
		return s.logReads(ctx, tx, actor, append(files, others...), given, "possibleDuplicates")
	})
	return found, err
}

// SameHome says that there is an open file with this address, of those that the
// actor is in: who brings a household in may be about to make a second file of it.
// A home that is secret for the actor is like no other (practice 5).
func (s *Service) SameHome(ctx context.Context, actor Actor, address Address) (bool, error) {
	same := false
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		alike, err := tx.Alike(ctx, &Household{Address: address})
		if err != nil || len(alike) == 0 {
			return err
		}
		files, err := tx.Load(ctx, alike, s.Today())
		for _, file := range files {
			view := file.ViewFor(actor, s.Today())
			same = same || (view.LinkedTo.IsZero() && view.Phase != Closed && view.Address.sameAs(address))
		}
		return err
	})
	return same, err
}

// alikeFor says why a file may be of the same household, by what the actor sees
// of both; nothing to who may not link it, and when somebody looked at it.
func (v *View) alikeFor(actor Actor, file *Household) []DuplicateReason {
	if May(actor, "linkHousehold", file, v.Today) != nil || v.isSettled(file) {
		return nil
	}
	other, reasons := file.ViewFor(actor, v.Today), []DuplicateReason{}
	if v.Address.sameAs(other.Address) {
		reasons = append(reasons, SameAddress)
	}
	if slices.ContainsFunc(v.Residents, func(r Resident) bool { return other.sameAs(r, nil) != nil }) {
		reasons = append(reasons, SameResident)
	}
	return reasons
}

// isSettled says that one of the two is closed by a link, or that somebody said
// that they are two households.
func (v *View) isSettled(other *Household) bool {
	told := func(h *Household, of ID) bool {
		return slices.ContainsFunc(h.Relations, func(r Relation) bool { return r.Other == of && (r.Kind == NotTheSame || !r.stands()) })
	}
	return !v.LinkedTo.IsZero() || !other.LinkedTo.IsZero() || told(&v.Household, other.ID) || told(other, v.ID)
}

// Likeness is one thing by which a file is known again in another one: its
// dwelling, or somebody who lives there. Two files that share one may be of the
// same household. It is stored beside the file, for its readers: who saves a file
// is told of no other, and who reads both finds the pair whoever came first.
type Likeness struct {
	Mark  string // the same in two files of one dwelling or person; a hash: by itself it tells nothing
	Since Day    // since when the file says so
	Asks  bool   // somebody should look; a closed file is only looked at
}

// Likenesses gives what the file is known by. A dwelling that tells where
// somebody secret is stays out, since not everybody who reads the file may know
// it (practice 5), and so does that of a closed file: others live there now. A
// file that goes on elsewhere is like none.
func (h *Household) Likenesses() []Likeness {
	likenesses, closed := []Likeness{}, h.Phase() == Closed
	if !h.LinkedTo.IsZero() {
		return likenesses
	}
	add := func(since Day, parts ...string) {
		mark := markOf(parts)
		if !slices.ContainsFunc(likenesses, func(l Likeness) bool { return l.Mark == mark }) {
			likenesses = append(likenesses, Likeness{Mark: mark, Since: since, Asks: !closed})
		}
	}
	if a := h.Address; !closed && a.HouseNumber != "" && !h.HomeIsSecret() {
		since := h.changedOn(h.ID, h.since(), FieldStreet, FieldHouseNumber, FieldSuffix, FieldPostalCode, FieldCity)
		if a.Street != "" {
			add(since, "street", a.Street, a.City, a.HouseNumber, a.Suffix)
		}
		if a.PostalCode != "" {
			add(since, "postal code", a.PostalCode, a.HouseNumber, a.Suffix)
		}
	}
	for _, resident := range h.Residents {
		if resident.LeftOn == "" && resident.BirthDate != "" {
			add(h.changedOn(resident.ID, DayOf(resident.Made.At), FieldName, FieldBirthDate), "resident", resident.Name, string(resident.BirthDate))
		}
	}
	return likenesses
}

// changedOn is the last day on which one of these fields was written.
func (h *Household) changedOn(subject ID, made Day, fields ...Field) Day {
	for _, edit := range h.Edits {
		if edit.Subject == subject && slices.Contains(fields, edit.Field) {
			made = max(made, DayOf(edit.Made.At))
		}
	}
	return made
}

func markOf(parts []string) string {
	for i, part := range parts {
		parts[i] = folded(part)
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "|")))
	return hex.EncodeToString(sum[:16])
}

// Lookalike is a file that looks like another one which the same organisation may
// link, and that nobody linked or told apart.
type Lookalike struct {
	Household    ID
	Other        ID  // the file that was there first, or that is closed
	RegisteredBy ID  // who registered Household
	Since        Day // since when both say what they share
}

// lookalikes gives the alerts of files that look like another one, to who leads
// files: others link none.
func (s *Service) lookalikes(ctx context.Context, tx Tx, actor Actor, households []ID) (map[ID][]Alert, error) {
	alerts := map[ID][]Alert{}
	if (actor.OrganisationRole != CaseTeam && actor.OrganisationRole != RegieTeam) || len(households) == 0 {
		return alerts, nil
	}
	alike, err := tx.Lookalikes(ctx, households, s.Today())
	for _, one := range alike {
		alerts[one.Household] = append(alerts[one.Household], one.Alert())
	}
	return alerts, err
}

// addAlerts puts what is beside the file among its alerts.
func (v *View) addAlerts(beside []Alert) {
	v.Alerts = append(v.Alerts, beside...)
	slices.SortStableFunc(v.Alerts, byUrgency)
}

// Alert asks who leads the file, or who registered it, to look: link the two, or
// say that they are two households. Like what was left behind it is beside the
// file, which knows nothing of others; it ends when somebody did either.
func (l Lookalike) Alert() Alert {
	return Alert{Code: AlertPossibleDuplicate, Rule: "practice 7", From: l.Since, Person: l.RegisteredBy, Subject: l.Other, Weight: 4}
}

// sameAs says that two addresses are of one dwelling. One that is kept from the
// reader is like none.
func (a Address) sameAs(b Address) bool {
	if a.HouseNumber == "" || folded(a.HouseNumber) != folded(b.HouseNumber) || folded(a.Suffix) != folded(b.Suffix) {
		return false
	}
	inStreet := a.Street != "" && folded(a.Street) == folded(b.Street) && folded(a.City) == folded(b.City)
	return inStreet || (a.PostalCode != "" && folded(a.PostalCode) == folded(b.PostalCode))
}
