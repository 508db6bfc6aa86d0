package casework

import (
	"slices"
	"time"
)

// Notification (melding in de app) tells one person that somebody else did, or the
// calendar brought, something in a file of theirs. It is kept as numbers and a
// kind, without a name or an address: what is said is made when it is read, for
// who may still see the file (access §2).
type Notification struct {
	ID        ID
	Household ID
	Kind      NotificationKind
	Subject   ID // what it is about: a record of the file, or what the calendar brought; one is told once
	At        time.Time
	ReadAt    time.Time // zero until the person read it
}

// Reason says in plain Dutch what is new.
func (n Notification) Reason() string { return tellings[n.Kind].reason() }

// Next is the one thing that it asks: a verb as in the schema; empty when it asks
// for no verb, such as reading.
func (n Notification) Next() string { return tellings[n.Kind].next }

// Read says that the person read it.
func (n Notification) Read() bool { return !n.ReadAt.IsZero() }

// NotificationKind is what somebody is told.
type NotificationKind string

// What others did.
const (
	ToldInvited             NotificationKind = "INVITED"              // route 1.4
	ToldAppointed           NotificationKind = "APPOINTED"            // route 3.1a
	ToldHandedOver          NotificationKind = "HANDED_OVER"          // route 3.1a: a colleague takes over
	ToldReferred            NotificationKind = "REFERRED"             // route 2.1
	ToldReturned            NotificationKind = "RETURNED"             // route 2.5
	ToldOnAgenda            NotificationKind = "ON_AGENDA"            // route 2.5
	ToldStandpointAsked     NotificationKind = "STANDPOINT_ASKED"     // practice 17
	ToldDecided             NotificationKind = "DECIDED"              // route 2.5
	ToldSuspensionAsked     NotificationKind = "SUSPENSION_ASKED"     // practice 19
	ToldArrangementProposed NotificationKind = "ARRANGEMENT_PROPOSED" // practice 8
	ToldArrangementAnswered NotificationKind = "ARRANGEMENT_ANSWERED" // practice 8
	ToldYouthRequested      NotificationKind = "YOUTH_REQUESTED"      // practice 26
	ToldYouthAcknowledged   NotificationKind = "YOUTH_ACKNOWLEDGED"   // practice 26
	ToldClearanceAsked      NotificationKind = "CLEARANCE_ASKED"      // practice 27
	ToldCleared             NotificationKind = "CLEARED"              // practice 27
	ToldClearanceRefused    NotificationKind = "CLEARANCE_REFUSED"    // practice 27
	ToldClearanceRevoked    NotificationKind = "CLEARANCE_REVOKED"    // route 3.2f
	ToldIncident            NotificationKind = "INCIDENT"             // route 3.2f
	ToldGlassBroken         NotificationKind = "GLASS_BROKEN"         // access §2
)

// What the calendar brings: alerts that begin without anybody doing anything.
const (
	ToldTermEnds            NotificationKind = "TERM_ENDS"            // route 3.1e
	ToldTermExpired         NotificationKind = "TERM_EXPIRED"         // route 3.1e: never silently
	ToldStepOverdue         NotificationKind = "STEP_OVERDUE"         // route 2.5
	ToldNoCaseManager       NotificationKind = "NO_CASE_MANAGER"      // route 3.1a
	ToldPlaceEnds           NotificationKind = "PLACE_ENDS"           // practice 25
	ToldEvictionNear        NotificationKind = "EVICTION_NEAR"        // route 3.2f
	ToldYouthUnsent         NotificationKind = "YOUTH_UNSENT"         // practice 26
	ToldYouthUnacknowledged NotificationKind = "YOUTH_UNACKNOWLEDGED" // practice 26
	ToldTurnsAdult          NotificationKind = "TURNS_ADULT"          // practice 3
)

// telling is how a kind is told.
type telling struct {
	words string // empty: those of the alert of the same name
	alert AlertCode
	next  string
	facet Facet // who does not see it is not told
	clock bool  // the calendar brings it
	soon  bool  // it may not wait for the mail of the morning
}

func (t telling) reason() string {
	if t.words == "" {
		return alertWords[t.alert].reason
	}
	return t.words
}

// tellings are everything that is told, with what it asks of whom.
var tellings = map[NotificationKind]telling{
	ToldInvited:             {words: "Uw organisatie doet nu mee in dit dossier.", facet: FacetIdentity},
	ToldAppointed:           {words: "U bent nu de casemanager van dit huishouden.", facet: FacetPlan, soon: true},
	ToldHandedOver:          {words: "Een collega is nu de casemanager van dit huishouden.", facet: FacetPlan},
	ToldReferred:            {words: "Er is een nieuwe melding voor het Regieteam.", facet: FacetReferral},
	ToldReturned:            {words: "Het Regieteam stuurde uw melding terug.", next: "submitReferral", facet: FacetReferral},
	ToldOnAgenda:            {words: "Dit huishouden staat op de agenda van het Regieteam.", facet: FacetReferral},
	ToldStandpointAsked:     {alert: AlertStandpointAsked, next: "giveStandpoint", facet: FacetStandpoints},
	ToldDecided:             {words: "Het Regieteam heeft een besluit genomen.", facet: FacetDecision},
	ToldSuspensionAsked:     {alert: AlertSuspensionAsked, next: "suspendEviction", facet: FacetPlan, soon: true},
	ToldArrangementProposed: {words: "Er is een voorstel voor een betalingsregeling.", next: "answerArrangement", facet: FacetTenancy},
	ToldArrangementAnswered: {words: "De verhuurder heeft geantwoord op de betalingsregeling.", facet: FacetTenancy},
	ToldYouthRequested:      {words: "Er is een verzoek voor kinderen zonder plek.", next: "acknowledgeYouthProtection", facet: FacetYouth, soon: true},
	ToldYouthAcknowledged:   {words: "Jeugdbescherming heeft het verzoek bevestigd.", facet: FacetYouth},
	ToldClearanceAsked:      {words: "De verhuurder vraagt om een vrijgave.", next: "clearEviction", facet: FacetEviction, soon: true},
	ToldCleared:             {words: "Het Regieteam heeft de vrijgave gegeven.", facet: FacetEviction, soon: true},
	ToldClearanceRefused:    {words: "Het Regieteam heeft de vrijgave niet gegeven.", facet: FacetEviction, soon: true},
	ToldClearanceRevoked:    {alert: AlertClearanceRevoked, facet: FacetEviction, soon: true},
	ToldIncident:            {alert: AlertIncident, facet: FacetEviction, soon: true},
	ToldGlassBroken:         {alert: AlertGlassBroken, facet: FacetIdentity, soon: true},

	ToldTermEnds:            {alert: AlertTermEnds, next: alertWords[AlertTermEnds].next, facet: FacetPlan, clock: true},
	ToldTermExpired:         {alert: AlertTermExpired, next: alertWords[AlertTermExpired].next, facet: FacetPlan, clock: true, soon: true},
	ToldStepOverdue:         {alert: AlertStepOverdue, next: alertWords[AlertStepOverdue].next, facet: FacetPlan, clock: true},
	ToldNoCaseManager:       {alert: AlertNoCaseManager, next: alertWords[AlertNoCaseManager].next, facet: FacetPlan, clock: true},
	ToldPlaceEnds:           {alert: AlertPlaceEnds, next: alertWords[AlertPlaceEnds].next, facet: FacetRoof, clock: true},
	ToldEvictionNear:        {alert: AlertEvictionNear, next: alertWords[AlertEvictionNear].next, facet: FacetEviction, clock: true, soon: true},
	ToldYouthUnsent:         {alert: AlertYouthUnsent, next: alertWords[AlertYouthUnsent].next, facet: FacetYouth, clock: true, soon: true},
	ToldYouthUnacknowledged: {alert: AlertYouthUnacknowledged, next: alertWords[AlertYouthUnacknowledged].next, facet: FacetYouth, clock: true, soon: true},
	ToldTurnsAdult:          {alert: AlertTurnsAdult, next: alertWords[AlertTurnsAdult].next, facet: FacetIdentity, clock: true},
}

// ClockKinds gives what the calendar brings, in order: each has the name of its
// alert.
func ClockKinds() []NotificationKind {
	return slices.DeleteFunc(NotificationKinds(), func(kind NotificationKind) bool { return !tellings[kind].clock })
}

// NotificationKinds gives every kind, in order.
func NotificationKinds() []NotificationKind {
	kinds := []NotificationKind{}
	for kind := range tellings {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	return kinds
}

// SoonKinds gives the kinds that may not wait for the mail of the morning.
func SoonKinds() []NotificationKind {
	return slices.DeleteFunc(NotificationKinds(), func(kind NotificationKind) bool { return !tellings[kind].soon })
}

// NotificationDays is how long a notification is kept: what is older is in the
// file, and on the work list when it still asks for something.
const NotificationDays = 90
