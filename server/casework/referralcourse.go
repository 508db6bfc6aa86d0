package casework

import "slices"

// ReferralStatus is what became of a referral, derived from the facts.
type ReferralStatus string

// What may become of a referral.
const (
	ReferralSubmitted   ReferralStatus = "SUBMITTED"   // waits to be discussed
	ReferralReturned    ReferralStatus = "RETURNED"    // the landlord must mend it and send it again
	ReferralResubmitted ReferralStatus = "RESUBMITTED" // another referral took its place
	ReferralWithdrawn   ReferralStatus = "WITHDRAWN"
	ReferralDecided     ReferralStatus = "DECIDED"
)

// ReferralStatus gives what became of a referral.
func (h *Household) ReferralStatus(id ID) ReferralStatus {
	referral := h.referral(id)
	followed := slices.ContainsFunc(h.Referrals, func(r Referral) bool { return r.FollowsUp == id && !id.IsZero() })
	switch {
	case h.DecisionOn(id) != nil:
		return ReferralDecided
	case referral != nil && referral.WithdrawnOn != "":
		return ReferralWithdrawn
	case followed:
		return ReferralResubmitted
	case referral != nil && referral.ReturnedOn != "":
		return ReferralReturned
	default:
		return ReferralSubmitted
	}
}

// discussed refuses a referral that the Regieteam has nothing to discuss of: it
// lies with the landlord, or another took its place (route 2.5).
func (h *Household) discussed(id ID) error {
	if h.referral(id) == nil {
		return unknown("referral")
	}
	switch h.ReferralStatus(id) {
	case ReferralReturned:
		return notNow("2.5", "Deze melding is teruggestuurd. De verhuurder vult haar eerst aan.")
	case ReferralResubmitted:
		return notNow("2.5", "De verhuurder diende deze melding opnieuw in. Ga verder met de nieuwe melding.")
	case ReferralWithdrawn:
		return notNow("2.5", "Deze melding is ingetrokken.")
	case ReferralSubmitted, ReferralDecided:
	}
	return nil
}

// ReturnReferral sends a referral back to its landlord. By the chair, online.
type ReturnReferral struct {
	Referral ID
	Reason   string // what the landlord must mend
}

// Apply returns a referral that waits. What it said still protects the
// household (practice 4).
func (r ReturnReferral) Apply(h *Household, act Act) error {
	referral := h.referral(r.Referral)
	switch {
	case r.Reason == "":
		return missing("reason", "2.3", "Schrijf op wat de verhuurder moet aanvullen.")
	case referral == nil:
		return unknown("referral")
	case referral.Unreferred:
		return notNow("practice 15", "Dit is geen melding van een verhuurder. Die kan niet terug.")
	case h.ReferralStatus(r.Referral) != ReferralSubmitted:
		return notNow("2.3", "Deze melding wacht niet meer op bespreking.")
	}
	referral.ReturnedOn, referral.ReturnedReason = act.Today, r.Reason
	return nil
}

// WithdrawReferral takes a referral back. By who made it, online: after a
// decision it is an outcome.
type WithdrawReferral struct {
	Referral ID
	Reason   string
}

// Apply withdraws the referral. What it said still protects the household
// (practice 4).
func (w WithdrawReferral) Apply(h *Household, act Act) error {
	referral := h.referral(w.Referral)
	switch {
	case w.Reason == "":
		return missing("reason", "2.1", "Schrijf op waarom u de melding intrekt.")
	case referral == nil:
		return unknown("referral")
	case !h.mayWithdraw(*referral, act.Who.Organisation):
		return &Error{Code: Forbidden, Rule: "practice 39", Message: "Alleen wie de melding deed kan haar intrekken.", Field: "referral"}
	}
	switch h.ReferralStatus(w.Referral) {
	case ReferralDecided:
		return notNow("2.5", "Er is al een besluit. Leg vast hoe het afliep.")
	case ReferralWithdrawn, ReferralResubmitted:
		return notNow("2.1", "Deze melding is er niet meer.")
	case ReferralSubmitted, ReferralReturned:
	}
	referral.WithdrawnOn, referral.WithdrawnReason = act.Today, w.Reason
	return nil
}

func (h *Household) mayWithdraw(referral Referral, organisation ID) bool {
	tenancy := h.tenancy(referral.Tenancy)
	return referral.For == organisation || (tenancy != nil && tenancy.Landlord == organisation)
}

// RegisterUnreferred (aangezegd, niet gemeld) registers an eviction that was
// announced for a household that nobody reported: the bailiff told the
// municipality, or the landlord has no account (practice 15).
type RegisterUnreferred struct {
	Tenancy       ID         // zero is the running one
	Cause         ClaimCause // as the notice says
	On            Day        // the day of the bailiff's notice
	EvictOn       Day        // the date it names
	Reference     string     // the bailiff's file number; no names
	Source        string     // who told it
	Summary       string
	HouseholdSays string // what the household says itself, or why it was not asked (practice 16)
}

// Apply records the notice and the announced date, and puts the household
// before the Regieteam. It counts as not referred. Who lives there is not
// established by it: until somebody does, the household is protected.
func (r RegisterUnreferred) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	found := problems{}
	found.when(r.Cause == "", missing("cause", "practice 13", "Kies waarom de verhuurder wil ontruimen."))
	found.when(r.EvictOn == "", missing("evictOn", "3.2f", "Vul in op welke dag de ontruiming is aangezegd."))
	found.when(r.EvictOn != "" && r.EvictOn < r.On, missing("evictOn", "3.2f", "De dag van de ontruiming ligt voor de aanzegging."))
	found.when(r.Source == "", missing("source", "practice 15", "Schrijf op van wie u dit weet."))
	if err := incomplete(found); err != nil {
		return err
	}
	if !r.Tenancy.IsZero() && h.tenancy(r.Tenancy) == nil {
		return unknown("tenancy")
	}
	r.recordNotice(h, act)
	form := SubmitReferral{Tenancy: r.Tenancy, Cause: r.Cause, Summary: r.Summary, HouseholdSays: r.HouseholdSays, Source: r.Source}
	form.Grounds = h.groundsBeside(nil, act.Today)
	h.Referrals = append(h.Referrals, Referral{Made: act.madeOn(r.On), SubmitReferral: form, Unreferred: true})
	h.involve(act, act.RegieTeam, RegieTeam)
	return nil
}

// recordNotice records the steps of the law that the notice tells of.
func (r RegisterUnreferred) recordNotice(h *Household, act Act) {
	for _, kind := range []LegalEventKind{EvictionAnnounced, MunicipalityNotified} {
		if kind == EvictionAnnounced && h.AnnouncedFor() == r.EvictOn {
			continue // it was recorded already
		}
		made := act.madeOn(r.On)
		made.ID = DerivedID(act.Operation.String(), string(kind))
		event := RecordLegalEvent{Tenancy: r.Tenancy, Kind: kind, On: r.On, EvictOn: r.EvictOn, Reference: r.Reference, Source: r.Source}
		h.LegalEvents = append(h.LegalEvents, LegalEvent{Made: made, RecordLegalEvent: event})
	}
}

// UnreferredWithoutManager gives the registrations of an announced, unreported
// eviction that wait for a provisional case manager: one is appointed the same
// working day (practice 15).
func (h *Household) UnreferredWithoutManager() []Referral {
	waiting := []Referral{}
	for _, referral := range h.Referrals {
		if referral.Unreferred && referral.WithdrawnOn == "" && h.CaseManager() == nil {
			waiting = append(waiting, referral)
		}
	}
	return waiting
}
