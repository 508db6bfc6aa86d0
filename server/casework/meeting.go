package casework

import (
	"slices"
	"time"
)

// Meeting (bespreking) of the Regieteam: when, where, who was there, and what
// was on the agenda. It stands beside the files, and no rule reads it: what a
// decision needs of it is copied into the decision (architecture §1).
type Meeting struct {
	ID         ID
	Version    int64 // raised by one with every change
	On         Day
	StartsAt   string // 14:30, local time; empty when not fixed
	Place      string
	Cancelled  string // why it does not take place; empty mostly
	Agenda     []AgendaItem
	Attendance []MeetingAttendance
	PlannedBy  ID
	PlannedFor ID // the Regieteam
	PlannedAt  time.Time
}

// AgendaItem (agendapunt) is one household that is discussed, and why.
type AgendaItem struct {
	ID          ID
	HouseholdID ID
	Referral    ID // zero when it comes back for another reason
	Reason      AgendaReason
	Subject     ID     // the record that the reason is about; zero is the file
	Note        string // of the Regieteam, for itself
	AskedBy     ID     // the person who asked for it; zero when it was proposed
	AskedFor    ID     // their organisation

	Household *View     // what the reader sees of the file
	End       AgendaEnd // how the item ended; empty while it did not
}

// AgendaReason is why a household is on the agenda.
type AgendaReason string

// The reasons.
const (
	AgendaReferral     AgendaReason = "NEW_REFERRAL"         // route 2.5
	AgendaCondition    AgendaReason = "CONDITION_NOT_MET"    // route 3
	AgendaTerm         AgendaReason = "TERM_ENDS"            // route 3.1e: about to end, or passed
	AgendaPlace        AgendaReason = "PLACE_ENDS"           // practice 25
	AgendaHeldOver     AgendaReason = "HELD_OVER"            // practice 18
	AgendaConsultation AgendaReason = "URGENT_CONSULTATION"  // practice 19
	AgendaSpecialCare  AgendaReason = "SPECIAL_CARE_REFUSED" // practice 20
	AgendaRefused      AgendaReason = "EVERYTHING_REFUSED"   // practice 25
	AgendaOther        AgendaReason = "OTHER"
)

// AgendaEnd is how an item of the agenda ended (practice 18): the file knows.
type AgendaEnd string

// The ends.
const (
	EndDecided  AgendaEnd = "DECIDED"
	EndHeldOver AgendaEnd = "HELD_OVER"
	EndReturned AgendaEnd = "RETURNED" // to its landlord, on the day of the meeting
)

// MeetingAttendance is one organisation that was at a meeting, or not.
type MeetingAttendance struct {
	Organisation ID
	Present      bool
	People       []ID // who came
}

// Bounds of a meeting.
const (
	maxAgenda     = 100
	maxAttendance = 100
)

// NewMeeting plans a meeting.
type NewMeeting struct {
	ID       ID
	On       Day
	StartsAt string
	Place    string
}

// EditMeeting changes when and where a meeting is, or cancels it.
type EditMeeting struct {
	ID              ID
	ExpectedVersion int64
	On              Day
	StartsAt        string
	Place           string
	Cancelled       string
}

// SetAgenda gives a meeting its agenda: every item, in order.
type SetAgenda struct {
	ID              ID
	ExpectedVersion int64
	Items           []AgendaItem
}

// RecordAttendance says which organisations were at a meeting.
type RecordAttendance struct {
	ID              ID
	ExpectedVersion int64
	Attendance      []MeetingAttendance
}

func (m Meeting) check() error {
	switch {
	case m.ID.IsZero():
		return missing("id", "2.5", "De bespreking heeft geen nummer.")
	case m.On == "":
		return missing("on", "2.5", "Vul in op welke dag de bespreking is.")
	case m.StartsAt != "" && !isClock(m.StartsAt):
		return invalid("startsAt", "Vul een tijd in, zoals 14:30.")
	case len(m.Agenda) > maxAgenda:
		return invalid("items", "Een agenda heeft hoogstens 100 punten.")
	case len(m.Attendance) > maxAttendance:
		return invalid("attendance", "Er zijn hoogstens 100 organisaties.")
	}
	if err := m.checkAgenda(); err != nil {
		return err
	}
	for i, attendance := range m.Attendance {
		if attendance.Organisation.IsZero() {
			return missing(fieldIn(fieldAt("attendance", i), "organisation"), "2.5", "Kies de organisatie.")
		}
	}
	return nil
}

func (m Meeting) checkAgenda() error {
	ids := []ID{}
	for i, item := range m.Agenda {
		switch field := fieldAt("items", i); {
		case item.ID.IsZero() || slices.Contains(ids, item.ID):
			return invalid(fieldIn(field, "id"), "Elk agendapunt heeft een eigen nummer.")
		case item.HouseholdID.IsZero():
			return missing(fieldIn(field, "householdId"), "2.5", "Kies het huishouden.")
		case item.Reason == "":
			return missing(fieldIn(field, "reason"), "2.5", "Kies waarom dit op de agenda staat.")
		case item.Reason == AgendaReferral && item.Referral.IsZero():
			return missing(fieldIn(field, "referral"), "2.5", "Kies de melding.")
		}
		ids = append(ids, item.ID)
	}
	return nil
}

// cutFor gives what an actor may see of a meeting, from the files that they
// read: the Regieteam everything, an organisation at the table its own items,
// another landlord nothing of it (practice 39). It says whether there is any.
func (m *Meeting) cutFor(actor Actor, files []*Household, today Day) bool {
	regie := actor.ReadsBeside("wholeMeetings")
	items := []AgendaItem{}
	for _, item := range m.Agenda {
		at := slices.IndexFunc(files, func(h *Household) bool { return h.ID == item.HouseholdID })
		if at < 0 {
			continue
		}
		file := files[at]
		view := file.ViewFor(actor, today)
		if view == nil || file.notTheirItem(actor, item, today) {
			continue
		}
		item.Household, item.End = view, file.endOf(*m, item)
		if !regie {
			item.Note, item.AskedBy, item.AskedFor = "", ID{}, ID{}
		}
		items = append(items, item)
	}
	m.Agenda = items
	if !regie {
		m.Attendance = slices.DeleteFunc(m.Attendance, func(a MeetingAttendance) bool { return a.Organisation != actor.Organisation })
	}
	return regie || len(items) > 0
}

// notTheirItem says that an item is about the case of another landlord of the
// same household.
func (h *Household) notTheirItem(actor Actor, item AgendaItem, today Day) bool {
	role := actor.roleIn(h, today)
	if role != Landlord {
		return false
	}
	if !item.Referral.IsZero() {
		return h.ofAnotherLandlord(item.Referral, actor.Organisation, role)
	}
	return slices.ContainsFunc(h.Involvements, func(i Involvement) bool {
		return i.Role == Landlord && i.On(today) && i.Organisation != actor.Organisation
	})
}

// endOf gives how an item of a meeting ended, as the file knows it.
func (h *Household) endOf(meeting Meeting, item AgendaItem) AgendaEnd {
	at := func(id ID, on Day) bool { return id == meeting.ID || (id.IsZero() && on == meeting.On) }
	about := func(referral ID) bool { return item.Referral.IsZero() || referral == item.Referral }
	for _, decision := range h.Decisions {
		if at(decision.Meeting, decision.MeetingOn) && about(decision.Referral) {
			return EndDecided
		}
	}
	for _, held := range h.HeldOver {
		if at(held.Meeting, held.MeetingOn) && about(held.Referral) {
			return EndHeldOver
		}
	}
	for _, referral := range h.Referrals {
		if referral.ReturnedOn == meeting.On && about(referral.ID) {
			return EndReturned
		}
	}
	return ""
}

// AgendaProposal is something that belongs on an agenda and is not on one yet.
type AgendaProposal struct {
	HouseholdID ID
	Household   *View
	Reason      AgendaReason
	Referral    ID // of a new referral; else zero
	Subject     ID // the record it is about; zero is the file
	Since       Day
	Weight      int // 1 (can wait) to 9 (now)
}
