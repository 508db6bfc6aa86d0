package casework

import "slices"

// PlacementKind is what sort of place it is.
type PlacementKind string

// The kinds of places.
const (
	CrisisShelter  PlacementKind = "CRISIS_SHELTER" // crisisopvang
	OtherHousing   PlacementKind = "OTHER_HOUSING"  // another home
	FamilyOrFriend PlacementKind = "FAMILY_OR_FRIENDS"
	Institution    PlacementKind = "INSTITUTION"
	OtherParent    PlacementKind = "OTHER_PARENT" // counts when that parent confirms (practice 1)
	OwnPlace       PlacementKind = "OWN_PLACE"    // an adult's own place, in own words (practice 25)
)

// PlacementStatus is how far a place is: only a confirmed one is a roof.
type PlacementStatus string

// The states of a placement.
const (
	PlacementRequested PlacementStatus = "REQUESTED"
	PlacementOffered   PlacementStatus = "OFFERED"
	PlacementConfirmed PlacementStatus = "CONFIRMED"
	PlacementEnded     PlacementStatus = "ENDED"
	PlacementWithdrawn PlacementStatus = "WITHDRAWN"
	PlacementRefused   PlacementStatus = "REFUSED" // by everybody it was for: recorded, never counts (practice 25)
)

// Placement (plek, onderdak) is a place for named residents, from a day until
// a day or open (route 3.2d, practice 25).
type Placement struct {
	Made
	RequestPlacement
	Provider             string // who gives the place, in words
	ProviderOrganisation ID     // zero when it is no organisation of the region
	Address              string // read by the case team and the provider only (access §2)
	Capacity             int    // beds
	KeepsTogether        bool   // parents and children stay together
	OfferedBy            ID
	OfferedFor           ID
	OfferedOn            Day
	ConfirmedBy          ID // the second person
	ConfirmedFor         ID
	ConfirmedOn          Day
	EndedOn              Day // the first night without it; empty while it goes on
	EndedReason          string
	WithdrawnOn          Day
	WithdrawnReason      string
	ConfirmedWords       string // of the other parent, or how it was confirmed
	RefusedBy            []ID   // residents who refused it: it is not for them any more
	RefusedOn            Day    // the last time somebody did; empty mostly
	RefusedWords         string // what they said about it
}

// Status gives how far the place is.
func (p Placement) Status() PlacementStatus {
	switch {
	case p.refused():
		return PlacementRefused
	case p.WithdrawnOn != "":
		return PlacementWithdrawn
	case p.EndedOn != "":
		return PlacementEnded
	case p.ConfirmedOn != "":
		return PlacementConfirmed
	case p.OfferedOn != "":
		return PlacementOffered
	default:
		return PlacementRequested
	}
}

// Shelters says that the place covers a resident in the night that begins on a
// day: confirmed, not withdrawn, for that resident, with a bed for
// everybody it is for (practice 25).
func (p Placement) Shelters(resident ID, night Day) bool {
	return p.ConfirmedOn != "" && p.WithdrawnOn == "" &&
		night.Within(p.From, p.Until) && (p.EndedOn == "" || night < p.EndedOn) &&
		p.Capacity >= len(p.Residents) && slices.Contains(p.Residents, resident)
}

func (h *Household) placement(id ID) *Placement {
	for i := range h.Placements {
		if h.Placements[i].ID == id {
			return &h.Placements[i]
		}
	}
	return nil
}

// RequestPlacement asks for a place.
type RequestPlacement struct {
	Plan      ID
	Kind      PlacementKind
	Residents []ID
	From      Day // the first night
	Until     Day // the last night; empty is open
	Note      string
}

// Apply adds the request.
func (r RequestPlacement) Apply(h *Household, act Act) error {
	switch {
	case r.Kind == "":
		return missing("kind", "3.2d", "Kies wat voor plek het is.")
	case len(r.Residents) == 0:
		return missing("residents", "3.2d", "Kies voor wie de plek is.")
	case r.From == "":
		return missing("from", "3.2d", "Vul in vanaf welke nacht de plek nodig is.")
	case r.Until != "" && r.Until < r.From:
		return invalid("until", "De laatste nacht ligt voor de eerste.")
	}
	for _, id := range r.Residents {
		resident := h.resident(id)
		if resident == nil {
			return unknown("residents")
		}
		if r.Kind == OwnPlace && resident.IsMinorOn(r.From) {
			return &Error{Code: NotNow, Rule: "practice 25", Message: "Een eigen plek is voor volwassenen. Kies voor een kind een ander soort plek.", Field: "residents"}
		}
	}
	if r.Kind == OwnPlace && r.Note == "" {
		return missing("note", "practice 25", "Schrijf op wat de bewoner zelf zegt over de eigen plek.")
	}
	made, err := h.under(r.Plan, act.made(act.Operation))
	if err != nil {
		return err
	}
	r.Residents = slices.Compact(slices.SortedFunc(slices.Values(r.Residents), ID.Compare))
	h.Placements = append(h.Placements, Placement{Made: made, RequestPlacement: r})
	return nil
}

// OfferPlacement offers the place that was asked for.
type OfferPlacement struct {
	Placement            ID
	Provider             string
	ProviderOrganisation ID
	Address              string
	Capacity             int
	KeepsTogether        bool
	From                 Day // empty keeps the night that was asked for
	Until                Day // the last night that is offered; empty is open when From is given, and else as asked for
}

// nights gives the first and the last night that are offered.
func (o OfferPlacement) nights(asked RequestPlacement) (from, until Day) {
	switch {
	case o.From != "":
		return o.From, o.Until
	case o.Until != "":
		return asked.From, o.Until
	default:
		return asked.From, asked.Until
	}
}

// addressAfter is where the place is: an address that is left out stays while
// the provider is the same, since not everybody who may offer may read it.
func (o OfferPlacement) addressAfter(before Placement) string {
	if o.Address == "" && o.Provider == before.Provider && o.ProviderOrganisation == before.ProviderOrganisation {
		return before.Address
	}
	return o.Address
}

// Apply records the offer.
func (o OfferPlacement) Apply(h *Household, act Act) error {
	placement := h.placement(o.Placement)
	if placement == nil {
		return unknown("placement")
	}
	from, until := o.nights(placement.RequestPlacement)
	switch {
	case placement.Status() != PlacementRequested && placement.Status() != PlacementOffered:
		return notNow("3.2d", "Deze plek is al bevestigd, gestopt of ingetrokken.")
	case o.Provider == "":
		return missing("provider", "3.2d", "Schrijf op wie de plek geeft.")
	case o.Capacity < len(placement.Residents):
		return invalid("capacity", "Er zijn minder bedden dan mensen.")
	case until != "" && until < from:
		return invalid("until", "De laatste nacht ligt voor de eerste.")
	}
	placement.Address = o.addressAfter(*placement)
	placement.Provider, placement.ProviderOrganisation = o.Provider, o.ProviderOrganisation
	placement.Capacity, placement.KeepsTogether = o.Capacity, o.KeepsTogether
	placement.From, placement.Until = from, until
	placement.OfferedBy, placement.OfferedFor, placement.OfferedOn = act.Who.Person, act.Who.Organisation, act.Today
	return nil
}

// ConfirmPlacement confirms an offered place. The second person belongs to the
// provider or to another organisation than the requester, never to the
// landlord (practice 25).
type ConfirmPlacement struct {
	Placement ID
	Words     string // of the other parent: wanted for a place with that parent (practice 1)
}

// Apply confirms the place: from now on it is a roof.
func (c ConfirmPlacement) Apply(h *Household, act Act) error {
	placement := h.placement(c.Placement)
	if placement == nil {
		return unknown("placement")
	}
	switch {
	case placement.Status() == PlacementConfirmed:
		return notNow("3.2d", "Deze plek is al bevestigd.")
	case placement.Status() != PlacementOffered:
		return notNow("3.2d", "Deze plek is nog niet aangeboden, of is gestopt.")
	case act.Who.OrganisationRole == Landlord:
		return &Error{Code: Forbidden, Rule: "practice 25", Message: "Een verhuurder kan geen plek bevestigen."}
	case act.Who.Person == placement.By:
		return notNow("practice 25", "Iemand anders dan wie de plek vroeg moet hem bevestigen.")
	case !c.otherSide(*placement, act.Who):
		return notNow("practice 25", "De plek moet worden bevestigd door wie hem geeft, of door een andere organisatie dan wie hem vroeg.")
	case placement.Kind == OwnPlace && !h.caseManagerIsOneOf(placement.By, act.Who.Person):
		return notNow("practice 25", "Een eigen plek bevestigen de casemanager en een tweede persoon.")
	case placement.Kind == OtherParent && c.Words == "":
		return missing("words", "practice 1", "Schrijf op wat de andere ouder zegt over de plek.")
	}
	placement.ConfirmedWords = c.Words
	placement.ConfirmedBy, placement.ConfirmedFor, placement.ConfirmedOn = act.Who.Person, act.Who.Organisation, act.Today
	return nil
}

// otherSide says that the confirmer stands outside the request. An own place
// is confirmed within the case team too, by another person (practice 25).
func (c ConfirmPlacement) otherSide(placement Placement, who Actor) bool {
	return who.Organisation != placement.For || who.Organisation == placement.ProviderOrganisation || placement.Kind == OwnPlace
}

// caseManagerIsOneOf says that one of two people is the case manager: who wrote
// down an adult's own place and who confirms it (practice 25).
func (h *Household) caseManagerIsOneOf(one, other ID) bool {
	manager := h.CaseManager()
	return manager != nil && (manager.Person == one || manager.Person == other)
}

// EndPlacement records from which night a place is gone.
type EndPlacement struct {
	Placement ID
	On        Day // the first night without it
	Reason    string
}

// Apply ends the place. A clearance that this makes unsafe is revoked by the
// same operation (route 3.2f).
func (e EndPlacement) Apply(h *Household, _ Act) error {
	placement := h.placement(e.Placement)
	switch {
	case placement == nil:
		return unknown("placement")
	case e.On == "":
		return missing("on", "3.2d", "Vul in vanaf welke nacht de plek weg is.")
	case e.Reason == "":
		return missing("reason", "3.2d", "Schrijf op waarom de plek stopt.")
	}
	if placement.EndedOn == "" || e.On < placement.EndedOn {
		placement.EndedOn, placement.EndedReason = e.On, e.Reason
	}
	return nil
}

// WithdrawPlacement takes a place back: an offer that was refused by the
// household, or a place that fell through. It never counts again.
type WithdrawPlacement struct {
	Placement ID
	Reason    string
}

// Apply withdraws the place. A clearance that this makes unsafe is revoked by
// the same operation (route 3.2f).
func (w WithdrawPlacement) Apply(h *Household, act Act) error {
	placement := h.placement(w.Placement)
	switch {
	case placement == nil:
		return unknown("placement")
	case w.Reason == "":
		return missing("reason", "3.2d", "Schrijf op waarom de plek niet doorgaat.")
	}
	if placement.WithdrawnOn == "" {
		placement.WithdrawnOn, placement.WithdrawnReason = act.Today, w.Reason
	}
	return nil
}
