package casework

import (
	"fmt"
	"slices"
	"strings"
)

// YouthRequest (verzoek aan Jeugdbescherming) asks youth protection to step in
// for children who may end up on the street (route 3.2e, practice 26).
type YouthRequest struct {
	Made
	RequestYouthProtection
	Children        []ID // known minors without a confirmed place when it was sent
	EvictOn         Day  // the announced date; empty when there was none yet
	AcknowledgedOn  Day  // empty until youth protection says it has it
	AcknowledgedBy  ID
	AcknowledgedFor ID
	Answer          string // what youth protection will do
}

// RequestYouthProtection sends the prepared request. A person does so, never
// the system by itself (practice 26).
type RequestYouthProtection struct {
	Organisation  ID     // of the region's youth protection
	ParentsTold   bool   // the parents know of the request
	NotToldReason string // why they do not
	Text          string // the request; empty is the prepared text
}

// Apply keeps the request with the children it is for, and brings youth
// protection into the file.
func (r RequestYouthProtection) Apply(h *Household, act Act) error {
	switch {
	case r.Organisation.IsZero():
		return missing("organisation", "3.2e", "Kies de organisatie voor jeugdbescherming.")
	case !r.ParentsTold && r.NotToldReason == "":
		return missing("notToldReason", "practice 26", "Zijn de ouders ingelicht? Schrijf op waarom niet.")
	}
	if role := h.RoleOf(r.Organisation, act.Today); role != "" && role != YouthProtection {
		return notNow("practice 39", "Deze organisatie heeft al een andere rol in dit dossier.")
	}
	request := YouthRequest{Made: act.made(act.Operation), RequestYouthProtection: r, EvictOn: h.AnnouncedFor()}
	for _, child := range h.unshelteredChildren() {
		request.Children = append(request.Children, child.ID)
	}
	if request.Text == "" {
		request.Text = h.youthText()
	}
	h.YouthRequests = append(h.YouthRequests, request)
	h.involve(act, r.Organisation, YouthProtection)
	return nil
}

// AcknowledgeYouthProtection says that youth protection has the request, and
// what it will do. By youth protection (practice 26).
type AcknowledgeYouthProtection struct {
	Request ID
	On      Day
	Answer  string // what it will do
}

// Apply acknowledges the request; the first acknowledgement counts.
func (a AcknowledgeYouthProtection) Apply(h *Household, act Act) error {
	if err := act.happened(a.On); err != nil {
		return err
	}
	if a.Answer == "" {
		return missing("answer", "practice 26", "Schrijf op wat jeugdbescherming gaat doen.")
	}
	for i := range h.YouthRequests {
		request := &h.YouthRequests[i]
		if request.ID != a.Request {
			continue
		}
		if request.AcknowledgedOn == "" {
			request.AcknowledgedOn, request.AcknowledgedBy, request.AcknowledgedFor = a.On, act.Who.Person, act.Who.Organisation
			request.Answer = a.Answer
			return nil
		}
		request.Answer += "\n" + a.Answer
		return nil
	}
	return unknown("request")
}

// YouthDutyStatus is how far the duty to involve youth protection is.
type YouthDutyStatus string

// The states of the duty.
const (
	YouthUnsent       YouthDutyStatus = "UNSENT"       // a person must send the request within 1 working day
	YouthSent         YouthDutyStatus = "SENT"         // must be acknowledged within 2 working days
	YouthAcknowledged YouthDutyStatus = "ACKNOWLEDGED" // youth protection has it
)

// YouthProtectionDuty is the duty to involve youth protection, which opens by
// itself (route 3.2e).
type YouthProtectionDuty struct {
	OpensOn        Day // the first day on which all of it was known
	Status         YouthDutyStatus
	Children       []ID // known minors without a confirmed place
	EvictOn        Day  // the announced date; empty while there is none
	Request        ID   // the request that covers these children; zero while unsent
	SentOn         Day
	AcknowledgedOn Day
	Text           string // the prepared request
}

// SendBy is the last day to send the request, by a calendar of working days
// (practice 26).
func (d YouthProtectionDuty) SendBy(workingDays func(from Day, days int) Day) Day {
	return workingDays(d.OpensOn, 1)
}

// AcknowledgeBy is the last day for youth protection to acknowledge it; empty
// while it is unsent.
func (d YouthProtectionDuty) AcknowledgeBy(workingDays func(from Day, days int) Day) Day {
	if d.SentOn == "" {
		return ""
	}
	return workingDays(d.SentOn, 2)
}

// YouthProtectionDuty gives the duty as the facts make it, whatever today is;
// nil when there is none: no eviction looms, or every known minor has a
// confirmed place. A child that nobody asked for opens it again.
func (h *Household) YouthProtectionDuty() *YouthProtectionDuty {
	children := h.unshelteredChildren()
	if len(children) == 0 {
		return nil
	}
	duty := &YouthProtectionDuty{Status: YouthUnsent, EvictOn: h.AnnouncedFor(), Text: h.youthText()}
	unasked := []Resident{}
	for _, child := range children {
		duty.Children = append(duty.Children, child.ID)
		if h.youthRequestFor(child.ID) == nil {
			unasked = append(unasked, child)
		}
	}
	if len(unasked) > 0 {
		duty.OpensOn = h.youthDutySince(unasked)
		return duty
	}
	duty.OpensOn, duty.Status = h.youthDutySince(children), YouthAcknowledged
	for _, child := range children { // the first request that waits for an answer, else the last
		request := h.youthRequestFor(child.ID)
		duty.Request, duty.SentOn, duty.AcknowledgedOn = request.ID, DayOf(request.At), request.AcknowledgedOn
		if request.AcknowledgedOn == "" {
			duty.Status = YouthSent
			break
		}
	}
	return duty
}

// unshelteredChildren gives the known minors without a confirmed place, once an
// eviction is announced or a plan to evict exists (practice 26).
func (h *Household) unshelteredChildren() []Resident {
	threat, announced := h.threatSince(), h.AnnouncedFor()
	if threat == "" || h.Phase() == Closed {
		return nil
	}
	from := max(threat, announced)
	return slices.DeleteFunc(h.ResidentsOn(from), func(r Resident) bool {
		if announced != "" && h.HasARoofFrom(r.ID, announced) {
			return true
		}
		return !r.IsMinorOn(threat) || (announced == "" && h.hasAPlace(r.ID))
	})
}

// hasAPlace says that a confirmed place without an end stands ready, while
// there is no date to count nights from.
func (h *Household) hasAPlace(resident ID) bool {
	return slices.ContainsFunc(h.Placements, func(p Placement) bool { return p.Until == "" && h.shelters(p, resident, p.From) && p.EndedOn == "" })
}

// threatSince is the day since which an eviction looms: it was announced, or
// decided; empty when neither stands.
func (h *Household) threatSince() Day {
	since := Day("")
	if plan := h.PlanInForce(); plan != nil && plan.Scenario == Evict {
		since = plan.From
	}
	announced := h.AnnouncedFor()
	for _, event := range h.LegalEvents {
		known := DayOf(event.At)
		if announced != "" && event.Kind == EvictionAnnounced && event.EvictOn == announced && (since == "" || known < since) {
			since = known
		}
	}
	return since
}

// youthDutySince is the first day on which the duty held for one of these
// children: the threat was there, the child was known, and a place it had was
// taken back.
func (h *Household) youthDutySince(children []Resident) Day {
	first := never
	for _, child := range children {
		since := max(h.threatSince(), DayOf(child.Made.At))
		for _, edit := range h.Edits {
			if edit.Subject == child.ID && edit.Field == FieldBirthDate {
				since = max(since, DayOf(edit.Made.At))
			}
		}
		for _, place := range h.Placements {
			if place.ConfirmedOn != "" && slices.Contains(place.Residents, child.ID) {
				since = max(since, place.WithdrawnOn)
			}
		}
		first = min(first, since)
	}
	return first
}

// youthRequestFor gives the last request for a child since the household's last
// threatened eviction ended; nil when there is none.
func (h *Household) youthRequestFor(child ID) *YouthRequest {
	for i := len(h.YouthRequests) - 1; i >= 0; i-- {
		request := &h.YouthRequests[i]
		if slices.Contains(request.Children, child) && (h.lastOutcome() == nil || request.At.After(h.lastOutcomeAt())) {
			return request
		}
	}
	return nil
}

// youthText is the prepared request, in people and not in names: of the eviction
// and of children without a place only where there are such.
func (h *Household) youthText() string {
	children, announced, sentences := len(h.unshelteredChildren()), h.AnnouncedFor(), []string{}
	switch {
	case announced != "":
		sentences = append(sentences, fmt.Sprintf("De ontruiming van dit huishouden is aangezegd voor %s.", announced.inWords()))
	case children > 0:
		sentences = append(sentences, "Er is een plan om dit huishouden te ontruimen. Er is nog geen datum.")
	}
	switch children {
	case 0:
		return strings.Join(append(sentences, "Wij vragen u om mee te doen."), " ")
	case 1:
		sentences = append(sentences, "1 kind jonger dan 18 heeft nog geen bevestigde plek.")
	default:
		sentences = append(sentences, fmt.Sprintf("%d kinderen jonger dan 18 hebben nog geen bevestigde plek.", children))
	}
	return strings.Join(append(sentences, "Wij vragen u om mee te doen en te helpen een plek te vinden."), " ")
}
