package casework

import "slices"

// LegalHold (bewaarstop) keeps a file from being erased: there is a complaint, a
// case in court or an inquiry for which it is needed (access §6). It lasts until
// somebody lifts it.
type LegalHold struct {
	Made
	HoldFile
	LiftedOn     Day // empty while it holds
	LiftedBy     ID  // the person
	LiftedFor    ID  // the organisation the person acted for
	LiftedReason string
}

// Holds says that the hold was not lifted.
func (l LegalHold) Holds() bool { return l.LiftedOn == "" }

// HeldBack says that nothing of the file may be erased.
func (h *Household) HeldBack() bool { return slices.ContainsFunc(h.Holds, LegalHold.Holds) }

// HoldFile lays a legal hold on the file, open or closed. By the case team or
// the Regieteam.
type HoldFile struct {
	Reason string // for which complaint, case or inquiry
}

// Apply lays the hold. A second one stands beside the first: each is lifted by
// itself.
func (f HoldFile) Apply(h *Household, act Act) error {
	if f.Reason == "" {
		return missing("reason", "practice 38", "Schrijf op waarvoor dit dossier bewaard moet blijven.")
	}
	h.Holds = append(h.Holds, LegalHold{Made: act.made(act.Operation), HoldFile: f})
	return nil
}

// LiftHold ends a legal hold. When none is left, the terms of the region count
// again from when the file closed.
type LiftHold struct {
	Hold   ID
	Reason string
}

// Apply lifts the hold from today on.
func (l LiftHold) Apply(h *Household, act Act) error {
	at := slices.IndexFunc(h.Holds, func(hold LegalHold) bool { return hold.ID == l.Hold })
	switch {
	case at < 0:
		return unknown("hold")
	case l.Reason == "":
		return missing("reason", "practice 38", "Schrijf op waarom dit dossier niet langer bewaard hoeft te blijven.")
	case !h.Holds[at].Holds():
		return nil // it was lifted already
	}
	lifted := &h.Holds[at]
	lifted.LiftedOn, lifted.LiftedReason = act.Today, l.Reason
	lifted.LiftedBy, lifted.LiftedFor = act.Who.Person, act.Who.Organisation
	return nil
}
