package casework

import (
	"fmt"
	"reflect"
	"strings"
	"time"
	"unicode"
)

// Operation is the only way to change a file: one verb on one household, with
// an id that its writer made, so that sending it twice changes nothing.
type Operation struct {
	ID          ID // UUIDv7 of the writer
	HouseholdID ID
	After       ID        // the writer's previous operation on this household that had no receipt yet; zero when none
	RecordedAt  time.Time // the writer's clock: shown, not trusted
	Command     Command

	Content []byte   // the command as canonical JSON without nulls, as received
	Hash    [32]byte // SHA-256 of Content
}

// VerbName is the operation's verb as in the schema; empty when it has none.
func (o Operation) VerbName() string {
	_, name, _ := o.Command.Verb()
	return name
}

// Text is the command as it was received.
func (o Operation) Text() string { return string(o.Content) }

// Verb is one thing that can be done to a file: it changes the file or says
// why not. Who may is in access.go.
type Verb interface {
	Apply(h *Household, act Act) error
}

// Command holds exactly one verb.
type Command struct {
	RegisterHousehold    *RegisterHousehold
	EditHousehold        *EditHousehold
	InviteOrganisation   *InviteOrganisation
	EndInvolvement       *EndInvolvement
	AddResident          *AddResident
	EditResident         *EditResident
	EndResident          *EndResident
	EstablishComposition *EstablishComposition
	MarkVulnerable       *MarkVulnerable
	RecordWarning        *RecordWarning
	EndWarning           *EndWarning
	RecordSafeHomeReport *RecordSafeHomeReport
	MarkSecret           *MarkSecret
	EndSecret            *EndSecret
	ReleaseOverview      *ReleaseOverview
	BreakGlass           *BreakGlass
	RecordContactAttempt *RecordContactAttempt
	FulfilDuty           *FulfilDuty
	RecordRent           *RecordRent
	EndTenancy           *EndTenancy
	ProposeArrangement   *ProposeArrangement
	AnswerArrangement    *AnswerArrangement
	AgreeArrangement     *AgreeArrangement
	EndArrangement       *EndArrangement
	RecordLegalEvent     *RecordLegalEvent
	DraftReferral        *DraftReferral
	SubmitReferral       *SubmitReferral
	OpenReferral         *OpenReferral
	AskStandpoints       *AskStandpoints
	ReturnReferral       *ReturnReferral
	WithdrawReferral     *WithdrawReferral
	RegisterUnreferred   *RegisterUnreferred
	GiveStandpoint       *GiveStandpoint
	RecordConsultation   *RecordConsultation
	HoldOver             *HoldOver
	Decide               *Decide
	RegisterSpecialCare  *RegisterSpecialCare
	AppointCaseManager   *AppointCaseManager
	SetGoal              *SetGoal
	AddStep              *AddStep
	ProgressStep         *ProgressStep
	AskSuspension        *AskSuspension
	SuspendEviction      *SuspendEviction
	EndSuspension        *EndSuspension
	CheckCondition       *CheckCondition
	PlanVisit            *PlanVisit
	CancelVisit          *CancelVisit
	RecordVisit          *RecordVisit
	RecordCopy           *RecordCopy
	RecordOwnSolution    *RecordOwnSolution
	ConsiderShelter      *ConsiderShelter
	RequestPlacement     *RequestPlacement
	OfferPlacement       *OfferPlacement
	ConfirmPlacement     *ConfirmPlacement
	EndPlacement         *EndPlacement
	WithdrawPlacement    *WithdrawPlacement
	ClearEviction        *ClearEviction
	RevokeClearance      *RevokeClearance
	RecordOutcome        *RecordOutcome
	ReopenFile           *ReopenFile
	ReportIncident       *ReportIncident
	ResolveConflict      *ResolveConflict
	SettleReview         *SettleReview

	RequestYouthProtection     *RequestYouthProtection
	AcknowledgeYouthProtection *AcknowledgeYouthProtection

	AdviseAdministration *AdviseAdministration
	WithdrawAdvice       *WithdrawAdvice
	RecordAdministration *RecordAdministration
	ExtendSuspension     *ExtendSuspension
	RefusePlacement      *RefusePlacement
	AskClearance         *AskClearance
	RefuseClearance      *RefuseClearance
	StartAftercare       *StartAftercare
	LinkHousehold        *LinkHousehold
	UnlinkHousehold      *UnlinkHousehold
	DistinguishHousehold *DistinguishHousehold

	HoldFile *HoldFile
	LiftHold *LiftHold

	RecordRightsRequest *RecordRightsRequest
	AnswerRightsRequest *AnswerRightsRequest
}

// Verb gives the command's only verb and its name as in the schema, such as
// "recordVisit". None or several are INVALID: gqlgen enforces @oneOf in
// literals, not in variables.
func (c Command) Verb() (Verb, string, error) {
	var verb Verb
	name := ""
	value := reflect.ValueOf(c)
	for i := range value.NumField() {
		field := value.Field(i)
		if field.IsNil() {
			continue
		}
		if verb != nil {
			return nil, "", invalid("command", "Een bewerking bevat precies één handeling.")
		}
		verb, _ = reflect.TypeAssert[Verb](field)
		name = lowerFirst(value.Type().Field(i).Name)
	}
	if verb == nil {
		return nil, "", invalid("command", "Een bewerking bevat precies één handeling.")
	}
	return verb, name, nil
}

// Attachments gives the pictures that the command announces.
func (c Command) Attachments() []NewAttachment {
	if c.RecordVisit == nil {
		return nil
	}
	return c.RecordVisit.Attachments
}

// VerbNames gives every verb's name as in the schema, in the order of Command.
func VerbNames() []string {
	command := reflect.TypeFor[Command]()
	names := make([]string, command.NumField())
	for i := range names {
		names[i] = lowerFirst(command.Field(i).Name)
	}
	return names
}

func lowerFirst(name string) string {
	runes := []rune(name)
	runes[0] = unicode.ToLower(runes[0])
	return string(runes)
}

// Act is who does something to a file, when, and on what the rules may lean.
type Act struct {
	Who        Actor
	Operation  ID
	At         time.Time      // the server's clock
	RecordedAt time.Time      // the writer's clock
	Today      Day            // Europe/Amsterdam, by the server's clock
	RegieTeam  ID             // the region's Regieteam: put in by submitReferral
	Review     *LeftBehind    // what settleReview takes in; nil for all other verbs
	Other      *Household     // the file beside its own that a link is about, when the writer may link it too; nil for all other verbs
	Arrivals   map[ID]Arrival // of attachments whose bytes came before their words were taken in
	Stopped    []ID           // organisations that take part in the region no more
	Costs      []CostTable    // the versions of the region's cost table that decisions name
}

// maxDaysAhead is how far a record's date may lie ahead of the server's today:
// clocks are wrong (architecture §2).
const maxDaysAhead = 2

func (a Act) made(id ID) Made {
	return Made{ID: id, Operation: a.Operation, By: a.Who.Person, For: a.Who.Organisation, At: a.At, RecordedAt: a.RecordedAt}
}

// madeOn is made for a record of a day: one that lies ahead is marked.
func (a Act) madeOn(day Day) Made {
	made := a.made(a.Operation)
	made.Ahead = day > a.Today
	return made
}

// happened checks the day of a record of what happened: it must be there, and
// one more than two days ahead is for people to look at.
func (a Act) happened(day Day) error {
	switch {
	case day == "":
		return missing("on", "", "Vul in op welke dag.")
	case day > a.Today.Plus(maxDaysAhead):
		return &Error{Code: NotNow, Message: "Deze dag ligt meer dan 2 dagen in de toekomst.", Field: "on"}
	default:
		return nil
	}
}

func fieldAt(list string, index int) string { return fmt.Sprintf("%s.%d", list, index) }

func fieldIn(path, name string) string { return strings.TrimPrefix(path+"."+name, ".") }
