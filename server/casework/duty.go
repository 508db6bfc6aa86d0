package casework

import "slices"

// LandlordDuty is one of the four things a landlord must have done before it
// may report arrears (Besluit gemeentelijke schuldhulpverlening art. 2).
type LandlordDuty string

// The four duties, in the order of art. 2 a–d.
const (
	PersonalContact    LandlordDuty = "PERSONAL_CONTACT" // tried to speak the tenant in person
	DebtHelpPointedOut LandlordDuty = "DEBT_HELP_POINTED_OUT"
	WrittenReminder    LandlordDuty = "WRITTEN_REMINDER"     // at least one
	DataSharingOffered LandlordDuty = "DATA_SHARING_OFFERED" // offered to pass on contact data, and the tenant did not refuse
)

// LandlordDuties gives the four duties in the order of the law.
func LandlordDuties() []LandlordDuty {
	return []LandlordDuty{PersonalContact, DebtHelpPointedOut, WrittenReminder, DataSharingOffered}
}

// Duty is one proof that a landlord fulfilled one of its duties. Courts reject
// claims without them.
type Duty struct {
	Made
	FulfilDuty
}

// FulfilDuty records that a duty was fulfilled, with what proves it. The chair
// or the secretary records it for a landlord without an account, with the
// source (practice 15).
type FulfilDuty struct {
	Tenancy  ID // zero is the last one
	Duty     LandlordDuty
	On       Day
	Evidence string // what proves it: a letter, a note of a call
	Refused  bool   // the tenant refused that contact data are passed on; for DATA_SHARING_OFFERED only
	Source   string // who said so, when it is not recorded by the landlord itself
}

// Apply adds the proof.
func (f FulfilDuty) Apply(h *Household, act Act) error {
	if err := act.happened(f.On); err != nil {
		return err
	}
	if err := incomplete(f.problems(act)); err != nil {
		return err
	}
	if f.Tenancy.IsZero() && len(h.Tenancies) > 0 {
		f.Tenancy = h.Tenancies[len(h.Tenancies)-1].ID
	}
	tenancy := h.tenancy(f.Tenancy)
	switch {
	case tenancy == nil:
		return unknown("tenancy")
	case act.Who.OrganisationRole == Landlord && tenancy.Landlord != act.Who.Organisation:
		return &Error{Code: Forbidden, Rule: "practice 39", Message: "Dit is een huurcontract van een andere verhuurder.", Field: "tenancy"}
	}
	h.Duties = append(h.Duties, Duty{Made: act.madeOn(f.On), FulfilDuty: f})
	return nil
}

func (f FulfilDuty) problems(act Act) problems {
	found := problems{}
	found.when(f.Duty == "", missing("duty", "1.2", "Kies wat de verhuurder deed."))
	found.when(f.Evidence == "", missing("evidence", "1.2", "Schrijf op waaruit dit blijkt."))
	found.when(act.Who.OrganisationRole != Landlord && f.Source == "", missing("source", "practice 15", "Schrijf op van wie u dit weet."))
	return found
}

// DutyState is how one duty of a landlord stands.
type DutyState string

// The states of a duty.
const (
	DutyDone          DutyState = "DONE"
	DutyMissing       DutyState = "MISSING"
	DutyNotApplicable DutyState = "NOT_APPLICABLE"
)

// DutyStatus is how one duty stands for one tenancy.
type DutyStatus struct {
	Tenancy ID
	Duty    LandlordDuty
	State   DutyState
	On      Day    // when it was first fulfilled in the present arrears; empty when it was not
	Record  ID     // the proof: a duty, a contact attempt or a legal event
	Reason  string // why it does not apply; empty when it does
}

// DutyStatuses gives how the four duties stand for every tenancy. Seeking the
// tenant in person and a reminder follow from what is recorded of them; nothing
// is asked twice.
func (h *Household) DutyStatuses() []DutyStatus {
	statuses := []DutyStatus{}
	for _, tenancy := range h.Tenancies {
		reason := h.dutiesNotApplicable(tenancy)
		for _, duty := range LandlordDuties() {
			status := DutyStatus{Tenancy: tenancy.ID, Duty: duty, State: DutyNotApplicable, Reason: reason}
			if reason == "" {
				status.prove(h.proofs(tenancy, duty))
			}
			statuses = append(statuses, status)
		}
	}
	return statuses
}

// proof is a record that shows that a duty was fulfilled on a day.
type proof struct {
	on     Day
	record ID
}

func (s *DutyStatus) prove(proofs []proof) {
	s.State = DutyMissing
	for _, found := range proofs {
		if s.On == "" || found.on < s.On {
			s.State, s.On, s.Record = DutyDone, found.on, found.record
		}
	}
}

// proofs gives what shows that a duty was fulfilled since the present arrears
// began.
func (h *Household) proofs(tenancy Tenancy, duty LandlordDuty) []proof {
	since := Day("")
	if month := tenancy.InArrearsSince(); month != "" {
		since = month.FirstDay()
	}
	found := slices.Concat(h.recordedProofs(tenancy, duty), h.contactProofs(tenancy, duty), h.letterProofs(tenancy, duty))
	return slices.DeleteFunc(found, func(shown proof) bool { return shown.on < since })
}

// recordedProofs are what was recorded as proof of the duty itself; an offer to
// pass on contact data is none any more once the tenant refused.
func (h *Household) recordedProofs(tenancy Tenancy, duty LandlordDuty) []proof {
	found := []proof{}
	if duty == DataSharingOffered && h.refusedDataSharing(tenancy.ID) {
		return found
	}
	for _, done := range h.Duties {
		if done.Tenancy == tenancy.ID && done.Duty == duty && !done.Refused {
			found = append(found, proof{done.On, done.ID})
		}
	}
	return found
}

func (h *Household) contactProofs(tenancy Tenancy, duty LandlordDuty) []proof {
	found := []proof{}
	for _, attempt := range h.ContactAttempts {
		if duty == PersonalContact && attempt.For == tenancy.Landlord && attempt.Channel.inPerson() {
			found = append(found, proof{attempt.On, attempt.ID})
		}
	}
	return found
}

func (h *Household) letterProofs(tenancy Tenancy, duty LandlordDuty) []proof {
	found := []proof{}
	for _, event := range h.LegalEvents {
		about := event.Tenancy == tenancy.ID || event.Tenancy.IsZero()
		letter := event.Kind == ReminderSent || event.Kind == FormalNoticeSent
		if duty == WrittenReminder && about && letter {
			found = append(found, proof{event.On, event.ID})
		}
	}
	return found
}

// refusedDataSharing says that the last word of the tenant about passing on
// contact data was no.
func (h *Household) refusedDataSharing(tenancy ID) bool {
	refused, last := false, Day("")
	for _, duty := range h.Duties {
		if duty.Tenancy == tenancy && duty.Duty == DataSharingOffered && duty.On >= last {
			refused, last = duty.Refused, duty.On
		}
	}
	return refused
}

// dutiesNotApplicable says why a landlord has no duties for a tenancy; empty
// when it has (practice 13).
func (h *Household) dutiesNotApplicable(tenancy Tenancy) string {
	referral := h.lastReferralOf(tenancy.ID)
	switch {
	case referral != nil && referral.Cause != CauseArrears:
		return notAboutArrears
	case referral == nil && tenancy.ArrearsCents() == 0:
		return "Er is geen huurachterstand."
	default:
		return ""
	}
}

func (h *Household) lastReferralOf(tenancy ID) *Referral {
	for i := len(h.Referrals) - 1; i >= 0; i-- {
		about := h.Referrals[i].Tenancy == tenancy || h.Referrals[i].Tenancy.IsZero()
		if about && h.Referrals[i].WithdrawnOn == "" {
			return &h.Referrals[i]
		}
	}
	return nil
}
