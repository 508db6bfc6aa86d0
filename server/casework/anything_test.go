package casework

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// words are the values of every enumeration of the route, for verbs that are
// made up at random. The last one of each is none.
var words = map[reflect.Type][]string{}

func enumeration[T ~string](values ...T) struct{} {
	for _, value := range values {
		words[reflect.TypeFor[T]()] = append(words[reflect.TypeFor[T]()], string(value))
	}
	words[reflect.TypeFor[T]()] = append(words[reflect.TypeFor[T]()], "")
	return struct{}{}
}

var _ = []struct{}{
	enumeration(OrganisationRoles()...), enumeration(PublicTask, Consent), enumeration(residentRoles...), enumeration(leaveReasons...),
	enumeration(Seen, Told, Registry), enumeration(CareDependent, MultiProblem, OtherVulnerability),
	enumeration(ByPhone, AtTheDoor), enumeration(Morning, Evening),
	enumeration(append(LegalEventKinds(), EvictionAnnounced, EvictionAnnounced)...),
	enumeration(LandlordDuties()...), enumeration(CauseArrears, CauseNuisance), enumeration(GroundMinors, GroundMultiProblem, GroundVulnerable, GroundNuisance),
	enumeration(Yes, No, NotKnown), enumeration(PositionPrevent, PositionEvict), enumeration(Prevent, Evict, Evict),
	enumeration(Housing, Finances), enumeration(StepOpen, StepStarted, StepDone, StepDropped), enumeration(Conditions()...),
	enumeration(EndPaidOff, EndUncollectable, EndDebtSettled, EndNotSuitable),
	enumeration(Met, NotMet, NotDiscussed), enumeration(Spoken, NobodyHome, NotLetIn, StoppedForSafety),
	enumeration(CrisisPlace, OtherHome, Neither), enumeration(CrisisShelter, OwnPlace, OtherParent),
	enumeration(Averted, Evicted, LeftBefore), enumeration(ToStays, ToUnknown), enumeration(EvictedWithoutClearance, OtherIncident),
	enumeration(SpecialCareReceived, SpecialCareAccepted, SpecialCareRefused),
	enumeration(CostOfEvicting, CostOfPreventing),
	enumeration(ChooseMine, ChooseTheirs), enumeration(VisitAdvices()...), enumeration(OverviewSections()...), enumeration(withholdingGrounds...), enumeration(reportingCodeSteps...), enumeration(readingLevels...), enumeration(TakeIn, KeepAside), enumeration(PetitionFiled, Appointed, RefusedByLaw, AdminEnded),
	enumeration(RightsCorrection, RightsErasure, RightsRestriction, RightsObjection), enumeration(IdentifiedInPerson, IdentifiedByAuthorised),
	enumeration(allRightsOutcomes...),
}

// anything makes up verbs and who does them, about what is in a file.
type anything struct {
	t     *rapid.T
	today Day
	ids   []ID
	named map[string][]ID // by the name of the field that mostly names one of them
}

// about is every id that a file knows, and some that it does not.
func (a *anything) about(h *Household) {
	a.ids = []ID{{}, named("onbekend"), named("nieuw-" + string(a.today))}
	collectIDs(reflect.ValueOf(*h), &a.ids)
	a.named = map[string][]ID{}
	know := func(id ID, fields ...string) {
		for _, field := range fields {
			a.named[field] = append(a.named[field], id)
		}
	}
	for _, resident := range h.Residents {
		know(resident.ID, "Resident", "Residents", "Present")
	}
	for _, plan := range h.Plans {
		know(plan.ID, "Plan")
	}
	for _, placement := range h.Placements {
		know(placement.ID, "Placement")
	}
	for _, conflict := range h.Conflicts {
		know(conflict.Made.ID, "Conflict")
	}
	for _, clearance := range h.Clearances {
		know(clearance.ID, "Clearance")
	}
	for _, request := range h.YouthRequests {
		know(request.ID, "Request")
	}
	for _, request := range h.ClearanceRequests {
		know(request.ID, "Request")
	}
	for _, request := range h.RightsRequests {
		know(request.ID, "Request")
	}
	for _, advice := range h.AdministrationAdvices {
		know(advice.ID, "Advice")
	}
	for _, referral := range h.Referrals {
		know(referral.ID, "Referral")
	}
	for _, tenancy := range h.Tenancies {
		know(tenancy.ID, "Tenancy")
	}
	for _, arrangement := range h.Arrangements {
		know(arrangement.ID, "Arrangement")
	}
	for _, step := range h.Steps {
		know(step.ID, "Step")
	}
	for _, decision := range h.Decisions {
		know(decision.ID, "Decision", "Supersedes")
	}
	for _, consultation := range h.Consultations {
		know(consultation.ID, "Consultation")
	}
	for _, involvement := range h.Involvements {
		know(involvement.Organisation, "Organisation")
	}
	for _, warning := range h.Warnings {
		know(warning.ID, "Warning")
	}
	for _, mark := range h.Secrets {
		know(mark.Resident, "Resident")
	}
	for _, suspension := range h.Suspensions {
		know(suspension.ID, "Suspension")
	}
}

func collectIDs(value reflect.Value, ids *[]ID) {
	switch {
	case value.Type() == reflect.TypeFor[ID]():
		*ids = append(*ids, value.Interface().(ID))
	case value.Kind() == reflect.Slice:
		for i := range value.Len() {
			collectIDs(value.Index(i), ids)
		}
	case value.Kind() == reflect.Struct && value.Type() != reflect.TypeFor[time.Time]() && value.Type() != reflect.TypeFor[Made]():
		for _, field := range value.Fields() {
			collectIDs(field, ids)
		}
	case value.Type() == reflect.TypeFor[Made]():
		*ids = append(*ids, value.Interface().(Made).ID)
	}
}

// verb makes up one of the verbs that are named.
func (a *anything) verb(names []string) (Verb, string) {
	var command Command
	wanted := rapid.SampledFrom(names).Draw(a.t, "verb")
	field := reflect.ValueOf(&command).Elem().Field(slices.Index(VerbNames(), wanted))
	field.Set(reflect.New(field.Type().Elem()))
	a.fill(field.Elem(), "")
	verb, name, err := command.Verb()
	if err != nil {
		a.t.Fatal(err)
	}
	return verb, name
}

func (a *anything) fill(value reflect.Value, field string) {
	switch {
	case value.Type() == reflect.TypeFor[ID]():
		ids := a.ids
		if known := a.named[field]; len(known) > 0 && a.mostly() {
			ids = known
		}
		value.Set(reflect.ValueOf(rapid.SampledFrom(ids).Draw(a.t, "id")))
	case value.Type() == reflect.TypeFor[Day]():
		value.SetString(string(a.day()))
	case value.Type() == reflect.TypeFor[Month]():
		value.SetString(string(a.day().Month()))
	case words[value.Type()] != nil:
		known := words[value.Type()]
		if a.mostly() {
			known = known[:len(known)-1]
		}
		value.SetString(rapid.SampledFrom(known).Draw(a.t, value.Type().Name()))
	case value.Kind() == reflect.String && field == "StartsAt" || field == "StartedAt":
		value.SetString(rapid.SampledFrom([]string{"", "14:30", "25:00"}).Draw(a.t, "clock"))
	case value.Kind() == reflect.String && field == "Key":
		value.SetString(rapid.SampledFrom([]string{"crisis-night", "care-month", "nothing"}).Draw(a.t, "key"))
	case value.Kind() == reflect.String:
		if a.mostly() {
			value.SetString(rapid.SampledFrom([]string{"tekst", "andere tekst", "CHILD"}).Draw(a.t, "text"))
		}
	case value.Kind() == reflect.Bool:
		value.SetBool(rapid.Bool().Draw(a.t, "yes"))
	case value.CanInt():
		value.SetInt(rapid.Int64Range(0, 5).Draw(a.t, "number"))
	case value.Kind() == reflect.Pointer:
		if rapid.Bool().Draw(a.t, "given") {
			value.Set(reflect.New(value.Type().Elem()))
			a.fill(value.Elem(), field)
		}
	case value.Kind() == reflect.Slice:
		length := rapid.IntRange(0, 3).Draw(a.t, "length")
		value.Set(reflect.MakeSlice(value.Type(), length, length))
		for i := range length {
			a.fill(value.Index(i), field)
		}
	case value.Kind() == reflect.Struct:
		for i := range value.NumField() {
			a.fill(value.Field(i), value.Type().Field(i).Name)
		}
	default:
		a.t.Fatalf("nobody knows how to make up a %s", value.Type())
	}
}

// mostly is true nine times out of ten, so that most of what is made up can be.
func (a *anything) mostly() bool { return rapid.IntRange(0, 9).Draw(a.t, "mostly") > 0 }

// day is near today, the birthday of a child or of an adult, or unknown.
func (a *anything) day() Day {
	near := rapid.IntRange(-40, 50).Draw(a.t, "days")
	born := rapid.SampledFrom([]Day{"", "2015-05-05", "1980-01-01"}).Draw(a.t, "born")
	if rapid.IntRange(0, 3).Draw(a.t, "near") > 0 {
		return a.today.Plus(near)
	}
	return born
}

// actor is mostly somebody who may do the verb.
func (a *anything) actor(verb string) Actor {
	roles := OrganisationRoles()
	if a.mostly() {
		roles = slices.DeleteFunc(roles, func(role OrganisationRole) bool { return len(verbs[verb].who[role]) == 0 })
	}
	role := rapid.SampledFrom(roles).Draw(a.t, "role")
	actor := somebody(role, readers[role]...)
	actor.Organisation = map[OrganisationRole]ID{
		Landlord: named("corporatie"), CaseTeam: named("team"), RegieTeam: named("regie"), Care: named("zorg"), YouthProtection: named("jeugd"),
	}[role]
	actor.Person = named(rapid.SampledFrom([]string{"casemanager", "collega", "derde"}).Draw(a.t, "person"))
	return actor
}

func (a *anything) act(actor Actor, step int) Act {
	at, _ := time.Parse(time.RFC3339, string(a.today)+"T12:00:00Z")
	id := DerivedID("step", string(a.today), string(rune('a'+step)))
	return Act{Who: actor, Operation: id, At: at, RecordedAt: at, Today: a.today, RegieTeam: named("regie")}
}

// copied is a file apart from the one given: a verb that fails spoils it.
func copied(t interface{ Fatal(args ...any) }, h *Household) *Household {
	text, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	var apart Household
	if err := json.Unmarshal(text, &apart); err != nil {
		t.Fatal(err)
	}
	return &apart
}

// happens does anything to a copy of a file, as the service does it, and names
// the verb; nil when the actor may not, or when it is refused.
func (a *anything) happens(h *Household, step int) (*Household, string) {
	next, name, _, _ := a.tries(h, step)
	return next, name
}

// tries does one verb to a copy of a file, and gives the copy when it was
// applied, with what was tried; no verb when nobody may do it.
func (a *anything) tries(h *Household, step int) (*Household, string, Verb, Act) {
	a.about(h)
	verb, name := a.verb(VerbNames())
	actor := a.actor(name)
	if May(actor, name, h, a.today) != nil {
		return nil, name, nil, Act{}
	}
	next, act := copied(a.t, h), a.act(actor, step)
	err := change(next, verb, act)
	if refusal := (*Error)(nil); err != nil && !errors.As(err, &refusal) {
		a.t.Fatalf("%s: %v", name, err)
	}
	if err != nil {
		return nil, name, verb, act
	}
	return next, name, verb, act
}

// startingFiles are the files of all situations.
func startingFiles(t testing.TB) []*Household {
	t.Helper()
	all := readSituations(t)
	files := make([]*Household, 0, len(all.Cases))
	for _, situation := range all.Cases {
		files = append(files, situation.file(t))
	}
	return files
}
