package casework

import "slices"

// SecretMark (geheim adres) says that a resident's contact data, place and
// whereabouts are for named people only (practice 5). Rules go on with the
// whole file: only what is shown is cut.
type SecretMark struct {
	Made
	MarkSecret
	EndedOn     Day // the day it was ended; empty while it stands
	EndedBy     ID
	EndedFor    ID
	EndedReason string
}

// MarkSecret makes a resident secret, or says anew who may see.
type MarkSecret struct {
	Resident ID
	People   []ID   // who may see, beside who marks
	Reason   string // why; for the named people
}

// Apply marks the resident. Who may not see may not let others see either: on a
// resident that is secret already, only a named person changes who is named.
func (m MarkSecret) Apply(h *Household, act Act) error {
	if h.resident(m.Resident) == nil {
		return unknown("resident")
	}
	m.People = slices.Clone(m.People)
	if !act.Who.Person.IsZero() {
		m.People = append(m.People, act.Who.Person)
	}
	slices.SortFunc(m.People, ID.Compare)
	m.People = slices.DeleteFunc(slices.Compact(m.People), ID.IsZero)
	if len(m.People) == 0 {
		return missing("people", "practice 5", "Kies wie de gegevens van deze bewoner mag zien.")
	}
	if mark := h.secretMark(m.Resident); mark != nil && !mark.names(act.Who.Person) {
		return nil // it is secret already, and stays so
	}
	h.Secrets = append(h.Secrets, SecretMark{Made: act.made(act.Operation), MarkSecret: m})
	return nil
}

// EndSecret shows a resident's data again to everybody whose role sees them.
type EndSecret struct {
	Resident ID
	Reason   string
}

// Apply ends the mark; only a named person does (practice 5).
func (e EndSecret) Apply(h *Household, act Act) error {
	mark := h.secretMark(e.Resident)
	switch {
	case mark == nil && h.resident(e.Resident) == nil:
		return unknown("resident")
	case mark == nil:
		return nil // it is not secret
	case !mark.names(act.Who.Person):
		return &Error{Code: Forbidden, Rule: "practice 5", Message: "Alleen wie deze gegevens mag zien, maakt ze weer zichtbaar voor anderen."}
	case e.Reason == "":
		return missing("reason", "practice 5", "Schrijf op waarom deze bewoner niet meer geheim is.")
	}
	for i := range h.Secrets {
		if ended := &h.Secrets[i]; ended.Resident == e.Resident && ended.EndedOn == "" {
			ended.EndedOn, ended.EndedReason = act.Today, e.Reason
			ended.EndedBy, ended.EndedFor = act.Who.Person, act.Who.Organisation
		}
	}
	return nil
}

// secretMark gives the mark that counts; nil when the resident is not secret.
func (h *Household) secretMark(resident ID) *SecretMark {
	for i := len(h.Secrets) - 1; i >= 0; i-- {
		if mark := &h.Secrets[i]; mark.Resident == resident && mark.EndedOn == "" {
			return mark
		}
	}
	return nil
}

func (m SecretMark) names(person ID) bool {
	return !person.IsZero() && slices.Contains(m.People, person)
}

// IsSecret says that a resident's whereabouts are for named people only.
func (h *Household) IsSecret(resident ID) bool { return h.secretMark(resident) != nil }

// HomeIsSecret says that the dwelling itself tells where somebody secret is:
// everybody who lives there is secret. It does not depend on the day.
func (h *Household) HomeIsSecret() bool {
	lives := 0
	for _, resident := range h.Residents {
		if resident.LeftOn != "" {
			continue
		}
		if !h.IsSecret(resident.ID) {
			return false
		}
		lives++
	}
	return lives > 0
}

// SecretPeople gives who may see everything that is secret in the file; none
// when nothing is.
func (h *Household) SecretPeople() []ID {
	people := []ID{}
	for i, mark := range h.secretMarks() {
		if i == 0 {
			people = slices.Clone(mark.People)
		}
		people = slices.DeleteFunc(people, func(person ID) bool { return !mark.names(person) })
	}
	return people
}

func (h *Household) secretMarks() []SecretMark {
	marks := []SecretMark{}
	for _, resident := range h.Residents {
		if mark := h.secretMark(resident.ID); mark != nil {
			marks = append(marks, *mark)
		}
	}
	return marks
}
