package casework

import "slices"

// What follows from an answer to a resident about their data (practice 30):
// a note that stays, a file that is restricted, a file that goes sooner. None of
// it is in the way of who must know that somebody may end on the street.

// restricts says that a request that stands so restricts the file: what is
// granted to who asked for it, or who objects.
func (r RightsRequest) restricts(standing RightsOutcome) bool {
	return (r.Kind == RightsRestriction || r.Kind == RightsObjection) && standing.grants()
}

// RestrictedSince is the day from which the file is restricted (beperkt): it is
// kept and used for the household and for the safety of people, and goes to
// nobody new (GDPR art. 18.2). Empty while it is not. Everybody in the file is
// told (GDPR art. 19).
func (h *Household) RestrictedSince() Day {
	since := Day("")
	for _, request := range h.RightsRequests {
		answer := h.rightsAnswer(request.ID)
		if answer == nil || !request.restricts(answer.Outcome) {
			continue
		}
		if since == "" || answer.On < since {
			since = answer.On
		}
	}
	return since
}

// Restricted says that the file goes to nobody new.
func (h *Household) Restricted() bool { return h.RestrictedSince() != "" }

// keptToItself refuses to bring an organisation into a restricted file, unless
// somebody is in danger without it (GDPR art. 18.2: the rights of another person).
// What the route itself brings in comes all the same: youth protection, the
// Regieteam, the case manager (route 3.2).
func (i InviteOrganisation) keptToItself(h *Household) error {
	if !h.Restricted() || i.LegalBasis == VitalInterest {
		return nil
	}
	refusal := notNow("practice 30", "Dit dossier is beperkt: er komt nu niemand bij. Is iemand anders in gevaar? Kies dan de grondslag vitaal belang.")
	refusal.Field = "legalBasis"
	return refusal
}

// keptFrom says that a program of an organisation other than the case team does
// not read a restricted file: that would take it elsewhere.
func (h *Household) keptFrom(actor Actor, role OrganisationRole) bool {
	return actor.IsProgram() && role != CaseTeam && h.Restricted()
}

// disputes says that a correction was asked and not made as it was asked: the
// resident's note stands at what it is about.
func (h *Household) disputes(request RightsRequest) bool {
	standing := h.rightsStanding(request.ID)
	return request.Kind == RightsCorrection && standing != RightsGranted && standing != RightsWithdrawn
}

// erasureGranted gives the request by which the file goes sooner than its term;
// of several the one that takes most. Nil when there is none.
func (h *Household) erasureGranted() *RightsRequest {
	granted := (*RightsRequest)(nil)
	for i := range h.RightsRequests {
		request := &h.RightsRequests[i]
		standing := h.rightsStanding(request.ID)
		if request.Kind == RightsErasure && (standing == RightsGranted || (standing == RightsPartly && granted == nil)) {
			granted = request
		}
	}
	return granted
}

// erasedAtOnce says which of the terms are over as soon as the file is closed
// because a resident asked so: the file's, and that of what people wrote. Nothing
// goes sooner while it, or a file that goes with it, is needed.
func (h *Household) erasedAtOnce(linked []*Household, today Day) (file, words bool) {
	needed := func(other *Household) bool { return other.underWay(today) != nil || other.rightsWait() }
	request := h.erasureGranted()
	if request == nil || len(h.erasureWaits(today)) > 0 || slices.ContainsFunc(linked, needed) {
		return false, false
	}
	return h.rightsStanding(request.ID) == RightsGranted, true
}

// ErasureWait is why a file that a resident asked to erase is still needed.
type ErasureWait string

// Why it is not erased yet (GDPR art. 17.3).
const (
	WaitsForClosing   ErasureWait = "FILE_OPEN"    // the file is open
	WaitsForEviction  ErasureWait = "EVICTION"     // an eviction is announced, stopped or cleared (route 3.2f)
	WaitsForHold      ErasureWait = "LEGAL_HOLD"   // a complaint, a case in court or an inquiry
	WaitsForAnswer    ErasureWait = "REQUEST_OPEN" // another request about data has no answer
	WaitsForAftercare ErasureWait = "AFTERCARE"    // somebody still stays in touch
)

// ErasureStanding is how it stands with erasing a file that a resident asked to
// erase: plainly why not yet, and when.
type ErasureStanding struct {
	Request   ID
	WordsOnly bool          // only what people wrote
	Waits     []ErasureWait // empty when nothing is in the way
	From      Day           // the first day on which it is erased; empty while nobody can know
}

// ErasureOn gives how it stands with erasing the file; nil when nobody was
// granted that.
func (h *Household) ErasureOn(today Day) *ErasureStanding {
	request := h.erasureGranted()
	if request == nil {
		return nil
	}
	standing := &ErasureStanding{Request: request.ID, WordsOnly: h.rightsStanding(request.ID) == RightsPartly, Waits: h.erasureWaits(today)}
	closed := h.ClosedOn()
	if closed != "" && len(standing.Waits) == 0 {
		standing.From = max(closed.Plus(1), today)
	}
	if until := h.AftercareUntil(); closed >= today && until == closed {
		standing.Waits = append(standing.Waits, WaitsForAftercare)
	}
	return standing
}

// erasureWaits gives what must be over first. Route 3.2f goes before every
// request: nothing goes while somebody may be evicted.
func (h *Household) erasureWaits(today Day) []ErasureWait {
	clearance := h.Clearance()
	evicting := h.underWay(today) != nil || len(h.unreportedAlerts()) > 0 || (clearance != nil && clearance.EvictOn >= today)
	waits := []ErasureWait{}
	for _, one := range []struct {
		is  bool
		why ErasureWait
	}{
		{h.ClosedOn() == "", WaitsForClosing},
		{evicting, WaitsForEviction},
		{h.HeldBack(), WaitsForHold},
		{h.rightsWait(), WaitsForAnswer},
	} {
		if one.is {
			waits = append(waits, one.why)
		}
	}
	return waits
}

// rightsWait says that somebody waits for an answer about their data.
func (h *Household) rightsWait() bool {
	return slices.ContainsFunc(h.RightsRequests, func(r RightsRequest) bool { return h.rightsStanding(r.ID).waits() })
}

// wouldForget says that closing this file for the other one would take something
// from who asked about their data here: nobody would be reminded of a request, or
// the file that goes on is not restricted, or not erased.
func (h *Household) wouldForget(other *Household) bool {
	return h.rightsWait() || (h.Restricted() && !other.Restricted()) || (h.erasureGranted() != nil && other.erasureGranted() == nil)
}

// FiledRightsRequest is a request with the file it is in, as one actor sees it.
type FiledRightsRequest struct {
	RightsRequest
	Household *View
}

// FiledRights gives the requests with their file; nil when they are cut away.
func (v *View) FiledRights() []FiledRightsRequest {
	return filed(v.RightsRequests, func(r RightsRequest) FiledRightsRequest { return FiledRightsRequest{r, v} })
}

// DueOn is the last day to answer.
func (r FiledRightsRequest) DueOn() Day { return r.Household.rightsDueOn(r.RightsRequest) }

// Standing is the last answer; nil while there is none.
func (r FiledRightsRequest) Standing() *RightsOutcome {
	standing := r.Household.rightsStanding(r.ID)
	if standing == "" {
		return nil
	}
	return &standing
}

// Disputed says that the resident does not agree with what stands in the file.
func (r FiledRightsRequest) Disputed() bool { return r.Household.disputes(r.RightsRequest) }

// Answers gives every answer, the first first.
func (r FiledRightsRequest) Answers() []RightsAnswer {
	return slices.DeleteFunc(shown(r.Household.RightsAnswers), func(a RightsAnswer) bool { return a.Request != r.ID })
}
