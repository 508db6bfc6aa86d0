package casework

// RightsRequest (verzoek over gegevens) is that a resident asks to have data put
// right, kept as they are, erased, or no longer used (GDPR art. 16, 17, 18 and
// 21). What they ask stays in their own words, whatever is answered (practice 30).
type RightsRequest struct {
	Made
	RecordRightsRequest
}

// RightsKind is what a resident asks of the organisations in the file.
type RightsKind string

// What can be asked. To see what is recorded is an overview (practice 30).
const (
	RightsCorrection  RightsKind = "CORRECTION"  // verbeteren: GDPR art. 16
	RightsErasure     RightsKind = "ERASURE"     // wissen: GDPR art. 17
	RightsRestriction RightsKind = "RESTRICTION" // beperken: GDPR art. 18
	RightsObjection   RightsKind = "OBJECTION"   // bezwaar: GDPR art. 21
)

// IdentifiedHow is how it is known who asks. Of a document nothing is kept.
type IdentifiedHow string

// The ways to know who asks.
const (
	IdentifiedInPerson     IdentifiedHow = "IN_PERSON"           // the case team knows them
	IdentifiedByDocument   IdentifiedHow = "DOCUMENT_SHOWN"      // seen, not copied
	IdentifiedByCall       IdentifiedHow = "CALLED_BACK"         // on the number in the file
	IdentifiedByAuthorised IdentifiedHow = "AUTHORISATION_SHOWN" // of a representative: seen, not copied
)

// RecordRightsRequest records what a resident asks about their data, as it was
// asked: also at a kitchen table without a network.
type RecordRightsRequest struct {
	Kind           RightsKind
	Resident       ID     // whose data they are
	Representative string // who asks for them, and as what; empty when they ask themselves
	On             Day    // the day it was asked: the month to answer counts from it
	Words          string // what they ask, in their own words
	About          OverviewSection
	Identified     IdentifiedHow
}

// Apply records the request. What is asked is never refused because of the file's
// state; a correction says which part is wrong, so that the note stands there.
func (r RecordRightsRequest) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.Kind == "":
		return missing("kind", "practice 30", "Kies wat de bewoner vraagt.")
	case h.resident(r.Resident) == nil:
		return unknown("resident")
	case r.Words == "":
		return missing("words", "practice 30", "Schrijf op wat de bewoner vraagt, in eigen woorden.")
	case r.Kind == RightsCorrection && r.About == "":
		return missing("about", "practice 30", "Kies over welk deel van het dossier het gaat.")
	case r.Identified == "":
		return missing("identified", "practice 30", "Kies hoe u weet wie dit vraagt.")
	}
	h.RightsRequests = append(h.RightsRequests, RightsRequest{Made: act.madeOn(r.On), RecordRightsRequest: r})
	return nil
}

// RightsAnswer is what a resident was answered, and how they were told. A later
// answer takes the place of an earlier one; all of them stay.
type RightsAnswer struct {
	Made
	AnswerRightsRequest
}

// RightsOutcome is what the answer is.
type RightsOutcome string

// The answers.
const (
	RightsGranted   RightsOutcome = "GRANTED"
	RightsPartly    RightsOutcome = "PARTLY"    // of an erasure: what people wrote goes, the facts stay for their term
	RightsRefused   RightsOutcome = "REFUSED"   // with the reason, and where to complain (GDPR art. 12.4)
	RightsExtended  RightsOutcome = "EXTENDED"  // it takes two months longer (GDPR art. 12.3)
	RightsLifted    RightsOutcome = "LIFTED"    // a restriction ends; they are told before (GDPR art. 18.3)
	RightsWithdrawn RightsOutcome = "WITHDRAWN" // the resident asks it no longer
)

// The months to answer by law (GDPR art. 12.3): a region may be quicker, not
// slower.
const (
	rightsMonths         = 1
	rightsMonthsExtended = 3
)

// AnswerRightsRequest answers a request: the case team or the Regieteam, online.
type AnswerRightsRequest struct {
	Request ID
	Outcome RightsOutcome
	On      Day            // the day they were told
	Told    ContactChannel // how they were told
	Reason  string         // the resident reads it in the overview
}

// Apply keeps the answer. Only to say yes needs no reason.
func (a AnswerRightsRequest) Apply(h *Household, act Act) error {
	request := h.rightsRequest(a.Request)
	if request == nil {
		return unknown("request")
	}
	if err := act.happened(a.On); err != nil {
		return err
	}
	switch {
	case a.On < request.On:
		return invalid("on", "Deze dag ligt voor de dag van het verzoek.")
	case a.Outcome == "":
		return missing("outcome", "practice 30", "Kies wat het antwoord is.")
	case a.Told == "":
		return missing("told", "practice 30", "Kies hoe u het antwoord heeft gegeven.")
	case a.Outcome != RightsGranted && a.Reason == "":
		return missing("reason", "practice 30", "Schrijf op waarom. De bewoner kan dit lezen.")
	}
	if err := a.fits(h, *request); err != nil {
		return err
	}
	h.RightsAnswers = append(h.RightsAnswers, RightsAnswer{Made: act.madeOn(a.On), AnswerRightsRequest: a})
	return nil
}

// fits refuses an answer that says nothing of this request: more time is taken
// once and told within the month, and only a restriction is lifted.
func (a AnswerRightsRequest) fits(h *Household, request RightsRequest) error {
	standing := h.rightsStanding(request.ID)
	switch {
	case a.Outcome == RightsExtended && standing == RightsExtended:
		return notNow("practice 30", "U heeft al een keer meer tijd genomen voor dit verzoek.")
	case a.Outcome == RightsExtended && standing != "":
		return notNow("practice 30", "Dit verzoek heeft al een antwoord.")
	case a.Outcome == RightsExtended && a.On > request.On.plusMonths(rightsMonths):
		return notNow("practice 30", "Meer tijd nemen kan alleen binnen een maand na het verzoek. Geef nu antwoord.")
	case a.Outcome == RightsLifted && !request.restricts(standing):
		return notNow("practice 30", "Door dit verzoek geldt geen beperking.")
	default:
		return nil
	}
}

func (h *Household) rightsRequest(id ID) *RightsRequest {
	for i := range h.RightsRequests {
		if h.RightsRequests[i].ID == id {
			return &h.RightsRequests[i]
		}
	}
	return nil
}

// rightsAnswer gives the last answer to a request; nil while there is none.
func (h *Household) rightsAnswer(request ID) *RightsAnswer {
	for i := len(h.RightsAnswers) - 1; i >= 0; i-- {
		if h.RightsAnswers[i].Request == request {
			return &h.RightsAnswers[i]
		}
	}
	return nil
}

// rightsStanding says how a request stands: its last answer, or empty while there
// is none.
func (h *Household) rightsStanding(request ID) RightsOutcome {
	if answer := h.rightsAnswer(request); answer != nil {
		return answer.Outcome
	}
	return ""
}

// waits says that a request still asks for an answer.
func (o RightsOutcome) waits() bool { return o == "" || o == RightsExtended }

// grants says that what was asked is done, wholly or partly.
func (o RightsOutcome) grants() bool { return o == RightsGranted || o == RightsPartly }

// rightsDueOn is the last day to answer a request: a month after it was asked, or
// earlier where the region says so, and three months when more time was taken.
func (h *Household) rightsDueOn(request RightsRequest) Day {
	if h.rightsStanding(request.ID) == RightsExtended {
		return request.On.plusMonths(rightsMonthsExtended)
	}
	return min(request.On.plusMonths(rightsMonths), request.On.Plus(h.parameters().RightsDays))
}

// rightsAlerts ask for an answer: lightly at first, heavier in the last week, and
// as something that is too late afterwards.
func (h *Household) rightsAlerts() []Alert {
	alerts := []Alert{}
	for _, request := range h.RightsRequests {
		if !h.rightsStanding(request.ID).waits() {
			continue
		}
		due := h.rightsDueOn(request)
		waiting := Alert{Code: AlertRightsUnanswered, Rule: "practice 30", From: request.On, Until: due.Plus(-8), Due: due, Subject: request.ID, Weight: 3}
		near, late := waiting, waiting
		near.From, near.Until, near.Weight = max(request.On, due.Plus(-7)), due, 5
		late.From, late.Until, late.Weight = due.Plus(1), "", 7
		alerts = append(alerts, waiting, near, late)
	}
	return alerts
}
