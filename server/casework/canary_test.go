package casework

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"regieroute/server/casework/canarytest"
)

var canaryWord = regexp.MustCompile(`canary:([A-Za-z.]+)`)

// singing fills every text of a value with a word that says where it stood, and
// every id with one of its own.
func singing(value reflect.Value, path string) {
	switch {
	case value.Type() == reflect.TypeFor[ID]():
		value.Set(reflect.ValueOf(named(path)))
	case value.Type() == reflect.TypeFor[string]():
		value.SetString("canary:" + path)
	case value.Kind() == reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		singing(value.Elem(), path)
	case value.Kind() == reflect.Slice:
		value.Set(reflect.MakeSlice(value.Type(), 1, 1))
		singing(value.Index(0), path)
	case value.Kind() == reflect.Struct && value.Type().PkgPath() == reflect.TypeFor[Household]().PkgPath():
		for i := range value.NumField() {
			field := value.Type().Field(i)
			below := strings.TrimPrefix(path+"."+field.Name, ".")
			if field.Anonymous {
				below = path
			}
			singing(value.Field(i), below)
		}
	}
}

// aSingingFile is a file in which every text is a canary, written by others
// about the case of a landlord.
func aSingingFile(landlord ID) *Household {
	h := &Household{}
	singing(reflect.ValueOf(h).Elem(), "")
	h.Region = named("regio")
	organisation := h.Involvements[0]
	h.Involvements = everybodysFile().Involvements
	organisation.Organisation, organisation.Role, organisation.From = named("niemand"), SpecialCare, "2026-01-01"
	other := Involvement{Organisation: named("tweede-verhuurder"), Role: Landlord, From: "2026-01-01"}
	h.Involvements = append(h.Involvements, organisation, other)
	h.CaseManagers[0].Until = ""
	h.Tenancies[0].Landlord, h.Tenancies[0].ID = landlord, named("huur")
	h.Referrals[0].ID, h.Referrals[0].For, h.Referrals[0].OpenedOn, h.Referrals[0].Tenancy = named("melding"), landlord, "2026-11-01", named("huur")
	h.Decisions[0].ID, h.Decisions[0].Referral = named("besluit"), named("melding")
	h.Standpoints[0].Referral = named("melding")
	h.StandpointRequests[0].Referral, h.HeldOver[0].Referral, h.SuspensionRequests[0].Referral = named("melding"), named("melding"), named("melding")
	h.Plans[0].ID, h.Plans[0].Decision = named("plan"), named("besluit")
	h.Steps[0].Plan, h.Checks[0].Plan, h.Suspensions[0].Plan = named("plan"), named("plan"), named("plan")
	h.Suspensions[0].For, h.LegalEvents[0].For, h.LegalEvents[0].Tenancy = landlord, landlord, named("huur")
	h.Arrangements[0].Tenancy = named("huur")
	return h
}

func TestNobodyReadsWordsOfAnotherFacet(t *testing.T) {
	h := aSingingFile(named("tweede-verhuurder"))
	before, _ := json.Marshal(h)
	for _, role := range OrganisationRoles() {
		actor := somebody(role, readers[role]...)
		heard := wordsOf(t, h.ViewFor(actor, accessDay))
		for _, path := range heard {
			if !mayHear(t, actor, path) {
				t.Errorf("%s reads %s", role, path)
			}
		}
		if role == Landlord && slices.Contains(heard, "Decisions.LandlordText") {
			t.Errorf("%s reads a text that was written for another landlord", role)
		}
	}
	if after, _ := json.Marshal(h); string(before) != string(after) {
		t.Error("cutting a file changed it")
	}
}

func TestTheCaseTeamReadsEverything(t *testing.T) {
	h := aSingingFile(named(string(Landlord)))
	all, heard := wordsOf(t, h), wordsOf(t, h.ViewFor(somebody(CaseTeam, CaseManagerRole), accessDay))
	for _, path := range all {
		others := strings.HasPrefix(path, "ReferralDrafts.") || path == "Referrals.NotInformedReason" // of its landlord, of the chair
		if !others && !slices.Contains(heard, path) {
			t.Errorf("the case team does not read %s", path)
		}
	}
}

func TestALandlordReadsItsOwnCase(t *testing.T) {
	h := aSingingFile(named(string(Landlord)))
	heard := wordsOf(t, h.ViewFor(somebody(Landlord, RentOfficer), accessDay))
	for _, path := range []string{"Decisions.LandlordText", "Referrals.Summary", "Tenancies.Number", "Suspensions.EndedReason", "LegalEvents.Reference", "SuspensionRequests.Reason", "Arrangements.Note"} {
		if !slices.Contains(heard, path) {
			t.Errorf("the landlord does not read %s of its own case", path)
		}
	}
	for _, path := range []string{"Decisions.Weighing", "Decisions.HouseholdSays", "Checks.Evidence", "Checks.Explanation", "Standpoints.Reasons", "HeldOver.Reason", "Consultations.Question", "Decisions.CorrectionReason", "Arrangements.HouseholdSays"} {
		if slices.Contains(heard, path) {
			t.Errorf("the landlord reads %s", path)
		}
	}
}

func mayHear(t *testing.T, actor Actor, path string) bool {
	t.Helper()
	if !canarytest.Listed(path) {
		t.Fatalf("%s belongs to no facet: add it to canarytest", path)
	}
	return canarytest.MayRead(string(actor.OrganisationRole), path)
}

func wordsOf(t *testing.T, value any) []string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	words := []string{}
	for _, found := range canaryWord.FindAllStringSubmatch(string(text), -1) {
		words = append(words, found[1])
	}
	slices.Sort(words)
	return slices.Compact(words)
}
