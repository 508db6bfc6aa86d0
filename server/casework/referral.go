package casework

import "slices"

// Referral (melding aan het Regieteam) is a landlord's report of a household
// it is about to go to court for, before it does (route 2.1).
type Referral struct {
	Made
	SubmitReferral
	Unreferred      bool // registered by chair or secretary: an eviction was announced and nobody had reported the household (practice 15)
	ReturnedOn      Day  // the chair sent it back; empty while it did not
	ReturnedReason  string
	WithdrawnOn     Day // the landlord took it back; empty while it did not
	WithdrawnReason string
	OpenedOn        Day // the day the chair opened it for discussion; positions are read by all from then on. Empty until then
}

// ClaimCause is why the landlord goes to court (practice 13).
type ClaimCause string

// The causes of a claim.
const (
	CauseArrears    ClaimCause = "ARREARS"
	CauseNuisance   ClaimCause = "NUISANCE"
	CauseSublet     ClaimCause = "SUBLET_OR_FRAUD"
	CauseDrugs      ClaimCause = "DRUGS"
	CauseUnoccupied ClaimCause = "UNOCCUPIED"
	CauseOther      ClaimCause = "OTHER"
)

// ReferralGround is why the household must be reported (route 2.4).
type ReferralGround string

// The grounds of a referral. The first two are derived from who lives there
// and cannot be unticked.
const (
	GroundMinors             ReferralGround = "MINOR_CHILDREN"
	GroundCompositionUnknown ReferralGround = "COMPOSITION_UNKNOWN"
	GroundMultiProblem       ReferralGround = "MULTI_PROBLEM"
	GroundVulnerable         ReferralGround = "VULNERABLE"
	GroundNuisance           ReferralGround = "NUISANCE"
)

// Answer is yes, no, or not known.
type Answer string

// The answers. Unknown counts as yes where protection depends on it.
const (
	Yes      Answer = "YES"
	No       Answer = "NO"
	NotKnown Answer = "UNKNOWN"
)

// PriorEffort (wat is al geprobeerd) is one thing that was tried before the
// referral, and why it was not enough (route 2.3).
type PriorEffort struct {
	What         string
	On           Day
	Result       string
	WhyNotEnough string
}

// SubmitReferral reports a household to the Regieteam. Everything of the case
// form must be there: each missing thing is named with its field.
type SubmitReferral struct {
	FollowsUp         ID // the referral that was returned, when this one takes its place
	Draft             ID // the draft it was made from: that one is gone then
	Tenancy           ID
	Cause             ClaimCause
	Grounds           []ReferralGround // beside those that are derived
	PriorEfforts      []PriorEffort    // at least one (route 2.3)
	TenantInformedOn  Day              // in writing (practice 14)
	InformedHow       string
	InformedLanguage  string // BCP 47
	TenantAnswer      string
	NotInformedReason string // danger to a resident: goes to the chair (practice 14)
	SeekJudgmentOn    Day    // when the landlord plans to go to court (route 2.1)
	Vulnerable        Answer // asked on a ground of nuisance (practice 4)
	HouseholdSays     string // what the household says itself, or why it was not asked (practice 16)
	Summary           string
	Source            string // who said so, when it is not the landlord that reports (practice 15)
}

// Apply adds the referral and puts the region's Regieteam in the file.
func (s SubmitReferral) Apply(h *Household, act Act) error {
	if err := incomplete(s.problems(h, act)); err != nil {
		return err
	}
	switch {
	case !s.Tenancy.IsZero() && h.tenancy(s.Tenancy) == nil:
		return unknown("tenancy")
	case !s.FollowsUp.IsZero() && h.referral(s.FollowsUp) == nil:
		return unknown("followsUp")
	}
	s.Grounds = h.groundsBeside(s.Grounds, act.Today)
	h.dropDraft(s.Draft, act.Who.Organisation)
	h.Referrals = append(h.Referrals, Referral{Made: act.made(act.Operation), SubmitReferral: s})
	if s.Vulnerable == Yes || s.Vulnerable == NotKnown {
		mark := MarkVulnerable{Reason: OtherVulnerability, Note: "Melding met overlast: kwetsbaar " + string(s.Vulnerable)}
		made := act.made(DerivedID(act.Operation.String(), "vulnerable"))
		h.Vulnerabilities = append(h.Vulnerabilities, Vulnerability{Made: made, MarkVulnerable: mark})
	}
	h.involve(act, act.RegieTeam, RegieTeam)
	return nil
}

func (s SubmitReferral) hasGround(ground ReferralGround) bool {
	return slices.Contains(s.Grounds, ground)
}

// groundsBeside gives the grounds that follow from who lives there, and then
// the named ones that a person chooses.
func (h *Household) groundsBeside(named []ReferralGround, today Day) []ReferralGround {
	grounds := []ReferralGround{}
	for _, resident := range h.ResidentsOn(today) {
		if resident.IsMinorOn(today) {
			grounds = append(grounds, GroundMinors)
			break
		}
	}
	if h.CompositionUnknown(today) {
		grounds = append(grounds, GroundCompositionUnknown)
	}
	for _, ground := range named {
		if ground != GroundMinors && ground != GroundCompositionUnknown {
			grounds = append(grounds, ground)
		}
	}
	return grounds
}

func (h *Household) referral(id ID) *Referral {
	for i := range h.Referrals {
		if h.Referrals[i].ID == id {
			return &h.Referrals[i]
		}
	}
	return nil
}

// Position is what an organisation thinks should happen (practice 17).
type Position string

// The positions.
const (
	PositionPrevent Position = "PREVENT"
	PositionEvict   Position = "EVICT"
	PositionNone    Position = "NO_POSITION"
)

// Standpoint (standpunt) is one organisation's view of a referral, given before
// the decision (route 0.2).
type Standpoint struct {
	Made
	GiveStandpoint
}

// GiveStandpoint gives the standpoint of the writer's own organisation. A
// later one stands beside the earlier one and counts.
type GiveStandpoint struct {
	Referral ID
	Position Position // read by all in the file once the item is opened
	Reasons  string   // read by Regieteam and case team only (practice 17)
}

// Apply adds the standpoint; one that comes after the decision is marked.
func (g GiveStandpoint) Apply(h *Household, act Act) error {
	switch {
	case g.Position == "":
		return missing("position", "0.2", "Kies wat uw organisatie vindt.")
	case g.Reasons == "":
		return missing("reasons", "0.2", "Schrijf op waarom.")
	case h.referral(g.Referral) == nil:
		return unknown("referral")
	}
	made := act.made(act.Operation)
	made.Afterwards = h.DecisionOn(g.Referral) != nil
	h.Standpoints = append(h.Standpoints, Standpoint{Made: made, GiveStandpoint: g})
	return nil
}

// StandpointsOf gives the standpoint that counts of each organisation on a
// referral, in the order they were first given.
func (h *Household) StandpointsOf(referral ID) []Standpoint {
	counting := []Standpoint{}
	for _, standpoint := range h.Standpoints {
		if standpoint.Referral != referral {
			continue
		}
		replaced := false
		for i := range counting {
			if counting[i].For == standpoint.For {
				counting[i], replaced = standpoint, true
			}
		}
		if !replaced {
			counting = append(counting, standpoint)
		}
	}
	return counting
}
