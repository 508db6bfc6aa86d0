package casework

import "slices"

// secrecy is what one person may not see of a file because a resident is secret
// (practice 5). It is the only place where that is decided and cut: lists,
// tablets, receipts and what was left behind all come here.
type secrecy struct {
	file   *Household
	hidden map[ID]bool // residents
	home   bool        // the dwelling tells where a hidden resident is
}

func (h *Household) secrecyFor(person ID) secrecy {
	s := secrecy{file: h, hidden: map[ID]bool{}}
	lives := false
	for _, mark := range h.secretMarks() {
		if !mark.names(person) {
			s.hidden[mark.Resident] = true
			lives = lives || h.resident(mark.Resident).LeftOn == ""
		}
	}
	s.home = lives && h.HomeIsSecret()
	return s
}

// any says that something is kept from the person.
func (s secrecy) any() bool { return len(s.hidden) > 0 }

// cut takes out of a file, already cut to facets, what is kept from the person.
// Words that are about no resident in particular go as well where they are
// likely to tell where somebody is.
func (s secrecy) cut(h *Household) {
	h.Secrets = s.marks(h.Secrets)
	if !s.any() {
		return
	}
	s.people(h)
	s.places(h)
	if h.Attachments != nil {
		h.Attachments = []Attachment{} // nobody has read what is on a picture: a letter has an address on it
	}
	h.Conflicts = s.conflicts(h.Conflicts)
	if s.home {
		h.Address, h.Contact = Address{}, Contact{Language: h.Contact.Language}
		h.Tenancies = taken(h.Tenancies, func(t *Tenancy) { t.DwellingNumber = "" })
	}
}

func (s secrecy) marks(list []SecretMark) []SecretMark {
	return taken(list, func(mark *SecretMark) {
		if s.hidden[mark.Resident] {
			mark.People, mark.Reason, mark.EndedReason = []ID{}, "", ""
		}
	})
}

func (s secrecy) people(h *Household) {
	h.Residents = taken(h.Residents, func(r *Resident) {
		if s.hidden[r.ID] {
			r.BestTime, r.LeftSource = "", ""
		}
	})
	h.Visits = taken(h.Visits, func(v *Visit) { v.Roof, v.Attachments = "", nil })
	h.Outcomes = taken(h.Outcomes, func(o *Outcome) { o.Note, o.ReopenedReason = "", "" })
	h.RightsRequests = taken(h.RightsRequests, func(r *RightsRequest) {
		if s.hidden[r.Resident] {
			r.Words, r.Representative = "", ""
		}
	})
	h.RightsAnswers = taken(h.RightsAnswers, func(a *RightsAnswer) {
		if request := s.file.rightsRequest(a.Request); request != nil && s.hidden[request.Resident] {
			a.Reason = ""
		}
	})
}

// places keep their nights, kind and residents: whether there is a roof is no
// secret, where it is and who gives it is.
func (s secrecy) places(h *Household) {
	h.OwnSolutions = taken(h.OwnSolutions, func(o *OwnSolution) { o.What, o.Note, o.NotExploredReason = "", "", "" })
	h.Shelters = taken(h.Shelters, func(shelter *Shelter) { shelter.Reason = "" })
	h.Placements = taken(h.Placements, func(p *Placement) {
		hidden := func(resident ID) bool { return s.hidden[resident] }
		if !slices.ContainsFunc(p.Residents, hidden) && !slices.ContainsFunc(p.RefusedBy, hidden) {
			return
		}
		p.Provider, p.ProviderOrganisation, p.Address, p.Note = "", ID{}, "", ""
		p.OfferedBy, p.OfferedFor, p.ConfirmedBy, p.ConfirmedFor = ID{}, ID{}, ID{}, ID{}
		p.EndedReason, p.WithdrawnReason, p.ConfirmedWords, p.RefusedWords = "", "", "", ""
	})
}

// whereabouts are the fields of the household that tell where it is and how it
// is reached.
var whereabouts = []Field{
	FieldStreet, FieldHouseNumber, FieldSuffix, FieldPostalCode, FieldCity, FieldPhone, FieldEmail, FieldBestTime,
}

func (s secrecy) conflicts(list []FieldConflict) []FieldConflict {
	return taken(list, func(c *FieldConflict) {
		home := s.home && c.Subject == s.file.ID && slices.Contains(whereabouts, c.Field)
		reached := s.hidden[c.Subject] && (c.Field == FieldBestTime || c.Field == FieldLeftOn)
		if home || reached {
			c.Base, c.Mine, c.Theirs, c.Reason = "", "", "", ""
		}
	})
}

// taken takes something out of each item; what was cut away stays nil.
func taken[T any](list []T, take func(*T)) []T {
	if list == nil {
		return nil
	}
	return without(list, take)
}
