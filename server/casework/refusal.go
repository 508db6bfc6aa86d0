package casework

import "slices"

// RefusePlacement records that residents refused a place that was offered to
// them. It is recorded and never counts for them (practice 25).
type RefusePlacement struct {
	Placement ID
	Residents []ID // who refuses; empty is everybody it is for
	On        Day
	Words     string // what they say about it
}

// Apply takes those who refuse out of the place. One that nobody takes is
// withdrawn. A clearance that this makes unsafe is revoked by the same operation
// (route 3.2f).
func (r RefusePlacement) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	placement := h.placement(r.Placement)
	switch {
	case placement == nil:
		return unknown("placement")
	case r.Words == "":
		return missing("words", "practice 25", "Schrijf op wat de bewoner zelf zegt over de plek.")
	}
	for _, id := range r.Residents {
		if !slices.Contains(placement.Residents, id) && !slices.Contains(placement.RefusedBy, id) {
			return unknown("residents")
		}
	}
	if len(r.Residents) == 0 {
		r.Residents = slices.Clone(placement.Residents)
	}
	placement.refusedBy(r, act.Today)
	return nil
}

func (p *Placement) refusedBy(r RefusePlacement, today Day) {
	for _, id := range r.Residents {
		if !slices.Contains(p.RefusedBy, id) {
			p.RefusedBy = append(p.RefusedBy, id)
		}
	}
	p.RefusedOn, p.RefusedWords = r.On, r.Words
	others := slices.DeleteFunc(slices.Clone(p.Residents), func(id ID) bool { return slices.Contains(p.RefusedBy, id) })
	switch {
	case len(others) > 0:
		p.Residents = others
	case p.WithdrawnOn == "":
		p.WithdrawnOn, p.WithdrawnReason = today, r.Words
	}
}

// refused says that everybody the place was for refused it.
func (p Placement) refused() bool {
	return p.WithdrawnOn != "" && len(p.RefusedBy) > 0 &&
		!slices.ContainsFunc(p.Residents, func(id ID) bool { return !slices.Contains(p.RefusedBy, id) })
}

// Refusing is somebody who lives here, refused what was offered and has nothing
// that stands: they stay uncleared and go to the Regieteam (practice 25).
type Refusing struct {
	Resident ID
	Since    Day // the day of the last refusal
}

// RefusedEverything gives who refused every place, whatever today is.
func (h *Household) RefusedEverything() []Refusing {
	refusing := []Refusing{}
	for _, resident := range h.Residents {
		since, stands := Day(""), false
		for _, place := range h.Placements {
			if slices.Contains(place.RefusedBy, resident.ID) {
				since = max(since, place.RefusedOn)
			}
			stands = stands || (place.WithdrawnOn == "" && place.EndedOn == "" && slices.Contains(place.Residents, resident.ID))
		}
		if since != "" && !stands && resident.LeftOn == "" {
			refusing = append(refusing, Refusing{resident.ID, since})
		}
	}
	return refusing
}

// EndingPlace is a confirmed place that ends while some who sleep there have no
// next one: it goes back to the Regieteam (practice 25).
type EndingPlace struct {
	Placement ID
	LastNight Day
	Residents []ID // without a place in the night after
}

// EndingPlaces gives the places that end without a next one, whatever today is.
func (h *Household) EndingPlaces() []EndingPlace {
	ending := []EndingPlace{}
	for _, place := range h.Placements {
		last := place.lastNight()
		if place.ConfirmedOn == "" || place.WithdrawnOn != "" || last == "" {
			continue
		}
		outside := slices.DeleteFunc(slices.Clone(place.Residents), func(id ID) bool {
			resident, next := h.resident(id), last.Plus(1)
			return resident == nil || !resident.LivesHereOn(next) ||
				slices.ContainsFunc(h.Placements, func(p Placement) bool { return h.shelters(p, id, next) })
		})
		if len(outside) > 0 {
			ending = append(ending, EndingPlace{Placement: place.ID, LastNight: last, Residents: outside})
		}
	}
	return ending
}

// lastNight is the last night of the place; empty when it is open.
func (p Placement) lastNight() Day {
	if p.EndedOn != "" && (p.Until == "" || p.EndedOn.Plus(-1) < p.Until) {
		return p.EndedOn.Plus(-1)
	}
	return p.Until
}
