package casework

// ClearanceRequest (verzoek om vrijgave) is the landlord's question whether the
// Regieteam has no objection to one announced date (practice 27).
type ClearanceRequest struct {
	Made
	AskClearance
	AnsweredOn    Day // empty while it waits
	AnsweredBy    ID
	Clearance     ID              // the clearance that was given; zero when none
	RefusedReason string          // empty unless refused; the landlord reads it
	Missing       []ClearanceNeed // what was missing when it was refused, in people and not in names (practice 28)
	LapsedOn      Day             // its date was over or no longer the announced one before it was answered
}

// ClearanceRequestStatus is how far a request is.
type ClearanceRequestStatus string

// The states of a request.
const (
	RequestOpen    ClearanceRequestStatus = "OPEN"
	RequestGiven   ClearanceRequestStatus = "GIVEN"
	RequestRefused ClearanceRequestStatus = "REFUSED"
	RequestLapsed  ClearanceRequestStatus = "LAPSED"
)

// Status gives how far the request is. A clearance that was given may have been
// revoked since.
func (r ClearanceRequest) Status() ClearanceRequestStatus {
	switch {
	case !r.Clearance.IsZero():
		return RequestGiven
	case r.AnsweredOn != "":
		return RequestRefused
	case r.LapsedOn != "":
		return RequestLapsed
	default:
		return RequestOpen
	}
}

// AskClearance asks for a clearance for one announced date. By the landlord, or
// by the chair for one without an account (practice 15).
type AskClearance struct {
	EvictOn Day
	Note    string
}

// Apply adds the request.
func (a AskClearance) Apply(h *Household, act Act) error {
	switch {
	case a.EvictOn == "":
		return missing("evictOn", "practice 27", "Vul de aangezegde dag in.")
	case a.EvictOn < act.Today:
		return invalid("evictOn", "Deze dag is al voorbij.")
	case a.EvictOn != h.AnnouncedFor():
		return notNow("practice 27", "De ontruiming is niet aangezegd voor deze dag.")
	case h.openClearanceRequest(a.EvictOn) != nil:
		return notNow("practice 27", "Voor deze dag is al een vrijgave gevraagd.")
	}
	h.ClearanceRequests = append(h.ClearanceRequests, ClearanceRequest{Made: act.made(act.Operation), AskClearance: a})
	return nil
}

func (h *Household) openClearanceRequest(evictOn Day) *ClearanceRequest {
	for i := range h.ClearanceRequests {
		if request := &h.ClearanceRequests[i]; request.EvictOn == evictOn && request.Status() == RequestOpen {
			return request
		}
	}
	return nil
}

// RefuseClearance answers a request with no, by the chair.
type RefuseClearance struct {
	Request ID
	Reason  string // for the landlord to read; no names
}

// Apply refuses the request and keeps what was missing (practice 28).
func (r RefuseClearance) Apply(h *Household, act Act) error {
	if r.Reason == "" {
		return missing("reason", "practice 28", "Schrijf op waarom er geen vrijgave komt, zonder namen.")
	}
	for i := range h.ClearanceRequests {
		request := &h.ClearanceRequests[i]
		if request.ID != r.Request {
			continue
		}
		if request.Status() != RequestOpen {
			return notNow("practice 27", "Deze vraag is al beantwoord of vervallen.")
		}
		for _, need := range h.ClearanceNeeds(act.Today, request.EvictOn) {
			if !need.Met {
				request.Missing = append(request.Missing, need)
			}
		}
		request.AnsweredOn, request.AnsweredBy, request.RefusedReason = act.Today, act.Who.Person, r.Reason
		return nil
	}
	return unknown("request")
}

// answerRequest says that the open request for a clearance's day was answered
// with it.
func (h *Household) answerRequest(clearance Clearance, act Act) {
	if request := h.openClearanceRequest(clearance.EvictOn); request != nil {
		request.AnsweredOn, request.AnsweredBy, request.Clearance = act.Today, act.Who.Person, clearance.ID
	}
}

// lapseRequests lets requests lapse of which the date is over or no longer the
// announced one: a new date is asked for anew.
func (h *Household) lapseRequests(today Day) {
	for i := range h.ClearanceRequests {
		request := &h.ClearanceRequests[i]
		if request.Status() == RequestOpen && (request.EvictOn < today || request.EvictOn != h.AnnouncedFor()) {
			request.LapsedOn = today
		}
	}
}
