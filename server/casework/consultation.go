package casework

import "slices"

// Consultation (spoedoverleg) is an urgent consultation between meetings: who
// spoke with whom, and when (practice 19).
type Consultation struct {
	Made
	RecordConsultation
}

// Participant is somebody of an organisation who took part.
type Participant struct {
	Organisation ID
	Person       ID // zero when somebody without an account
}

// RecordConsultation records an urgent consultation. A decision that is taken
// in it names it and falls under the same rules; it comes back on the next
// agenda (practice 19).
type RecordConsultation struct {
	Referral     ID // zero when it was not about a referral
	On           Day
	StartsAt     string // 14:30, local time
	ByPhone      bool
	Participants []Participant // at least two
	Question     string        // what could not wait
	Outcome      string        // what came of it, in words
}

// Apply records the consultation.
func (r RecordConsultation) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.StartsAt == "" || !isClock(r.StartsAt):
		return missing("startsAt", "practice 19", "Vul in hoe laat het overleg was, zoals 14:30.")
	case len(r.Participants) < 2:
		return missing("participants", "practice 19", "Vul in wie meededen. Dat zijn er minstens twee.")
	case r.Question == "":
		return missing("question", "practice 19", "Schrijf op wat niet kon wachten.")
	case !r.Referral.IsZero() && h.referral(r.Referral) == nil:
		return unknown("referral")
	}
	for i, participant := range r.Participants {
		if participant.Organisation.IsZero() {
			return missing(fieldIn(fieldAt("participants", i), "organisation"), "practice 19", "Kies de organisatie.")
		}
	}
	h.Consultations = append(h.Consultations, Consultation{Made: act.madeOn(r.On), RecordConsultation: r})
	return nil
}

func (h *Household) consultation(id ID) *Consultation {
	for i := range h.Consultations {
		if h.Consultations[i].ID == id {
			return &h.Consultations[i]
		}
	}
	return nil
}

func (c Consultation) tookPart(organisation ID) bool {
	return slices.ContainsFunc(c.Participants, func(p Participant) bool { return p.Organisation == organisation })
}

// consultationAlerts put an urgent consultation on the next agenda, until the
// household was discussed at a meeting (practice 19).
func (h *Household) consultationAlerts() []Alert {
	alerts := []Alert{}
	for _, consultation := range h.Consultations {
		if !h.discussedAfter(consultation) {
			alerts = append(alerts, Alert{
				Code: AlertConsultation, Rule: "practice 19", From: consultation.On, Until: consultation.On.Plus(h.parameters().ConsultationDays),
				Subject: consultation.ID, Weight: 4,
			})
		}
	}
	return alerts
}

func (h *Household) discussedAfter(consultation Consultation) bool {
	return slices.ContainsFunc(h.Decisions, func(d Decision) bool {
		return h.takenAt(d).After(consultation.At) && !d.Urgent && h.supersededBy(d.ID) == nil
	}) ||
		slices.ContainsFunc(h.HeldOver, func(o HeldOver) bool { return o.At.After(consultation.At) && !o.Meeting.IsZero() })
}
