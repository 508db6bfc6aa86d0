package casework

import "slices"

// UnlinkHousehold (koppeling ongedaan maken) says that two files were linked
// wrongly: they are of two households. It is done to the file that closed, which
// opens again as it stood. What was written meanwhile stays where it was
// written; what protects people counts in both (route 3.2f).
type UnlinkHousehold struct {
	From   ID // the file that went on for this one
	Reason string
}

// Apply opens the file again. Nobody is taken out of the other file by it: that
// takes protection away, and is done to each of them by itself and with a second
// person (practice 3). Who lives where is to be established anew in both.
func (u UnlinkHousehold) Apply(h *Household, act Act) error {
	link := h.link()
	switch {
	case u.Reason == "":
		return missing("reason", "1.4", "Schrijf op waarom deze koppeling niet klopt.")
	case link == nil:
		return notNow("1.4", "Dit dossier is niet gekoppeld.")
	case act.Other == nil || u.From != link.Other || act.Other.linkOf(link.ID) == nil:
		return unknown("from")
	}
	h.LinkedTo = ID{}
	for _, side := range []*Relation{link, act.Other.linkOf(link.ID)} {
		side.EndedOn, side.EndedBy, side.EndedReason = act.Today, act.Who.Person, u.Reason
	}
	h.takeBack(act.Other, link.Made, act)
	for _, file := range []*Household{h, act.Other} {
		file.overtakeCompositions(act.Today)
		if clearance := file.Clearance(); clearance != nil {
			clearance.revoke(act, "3.2f", "De koppeling van twee dossiers is ongedaan gemaakt.")
		}
	}
	return nil
}

// link is how this file says that it goes on in another one; nil when it is not
// closed by a link.
func (h *Household) link() *Relation {
	for i := range h.Relations {
		if r := &h.Relations[i]; r.Kind == GoesOnIn && r.stands() {
			return r
		}
	}
	return nil
}

// linkOf is the record of a link by its id.
func (h *Household) linkOf(id ID) *Relation {
	for i := range h.Relations {
		if h.Relations[i].ID == id {
			return &h.Relations[i]
		}
	}
	return nil
}

// takeBack adds what protects and was written in the other file while the two
// were linked: nobody knows of which household it is, so it counts in both until
// somebody found out. Who came with the link is in this file already.
func (h *Household) takeBack(from *Household, link Made, act Act) {
	open, counted := h.allRead(from, act.Today), map[ID]bool{}
	for _, resident := range from.Residents {
		if resident.LeftOn != "" && resident.LeftOn <= act.Today {
			continue
		}
		switch mine := h.broughtAs(resident, link); {
		case mine != nil:
			h.learnOf(mine, resident, open, act)
		case resident.Made.madeSince(link):
			h.takeOverResident(resident, from.secretMark(resident.ID), counted, open, act)
		}
	}
	for _, mark := range from.Vulnerabilities {
		if mark.UnmarkedOn == "" && mark.madeSince(link) {
			h.takeOverMark(mark.ID, mark.Reason, open, act)
		}
	}
}

// madeSince says that a record was made after the link, and not by it.
func (m Made) madeSince(link Made) bool {
	return m.Operation != link.Operation && !m.At.Before(link.At)
}

// broughtAs gives who somebody in the other file is in this one: who came there
// with the link under the same number, or one of whom all is the same.
func (h *Household) broughtAs(there Resident, link Made) *Resident {
	if there.Made.Operation == link.Operation {
		if mine := h.resident(there.ID); mine != nil {
			return mine
		}
	}
	return h.sameAs(there, nil)
}

// learnOf takes over what was written of one person in the other file and
// protects: that she is pregnant, may be a child after all, or is in hiding.
func (h *Household) learnOf(mine *Resident, there Resident, open bool, act Act) {
	day := act.Today
	if there.Pregnant && !mine.Pregnant {
		h.takeOverMark(there.ID, OtherVulnerability, open, act)
	}
	if there.MayBeMinorOn(day) && !mine.MayBeMinorOn(day) {
		h.addUnknown(DerivedID(act.Operation.String(), "resident", there.ID.String()), act)
	}
	if secret := act.Other.secretMark(there.ID); secret != nil && h.secretMark(mine.ID) == nil {
		made := act.made(DerivedID(act.Operation.String(), "secret", mine.ID.String()))
		mark := MarkSecret{Resident: mine.ID, People: slices.Clone(secret.People), Reason: secret.Reason}
		h.Secrets = append(h.Secrets, SecretMark{Made: made, MarkSecret: mark})
	}
}
