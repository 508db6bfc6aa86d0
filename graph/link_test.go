package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"regieroute/server/casework"
)

// registered opens a file of the landlord with a case team in it.
func (w *world) registered(name, residents string) casework.ID {
	w.Helper()
	household := w.unmanaged(name, residents)
	w.appointed(household)
	return household
}

// unmanaged is a file that has no case manager yet.
func (w *world) unmanaged(name, residents string) casework.ID {
	w.Helper()
	household := casework.DerivedID(w.Name(), name)
	w.does(casework.Landlord, household, fmt.Sprintf(`{"registerHousehold":{"name":%q,"address":{"street":"Kleine Oord","houseNumber":"12","city":"Arnhem"},"residents":[%s]}}`, name, residents), "APPLIED")
	w.does(casework.Landlord, household, referring, "APPLIED")
	return household
}

const (
	aMother = `{"id":"01900000-0000-7000-8000-000000000001","name":"Anna Jansen","birthDate":"1988-03-14","role":"TENANT"}`
	aChild  = `{"id":"01900000-0000-7000-8000-000000000002","name":"Sem Jansen","birthDate":"2016-02-29","role":"CHILD"}`
)

// withdrawn takes back the referral that waits in a file: what waits may not go
// out of sight in a file that closes (route 2.5).
func (w *world) withdrawn(household casework.ID) {
	w.Helper()
	type answer struct {
		Household struct{ Referrals []struct{ ID string } }
	}
	for _, referral := range asks[answer](w, casework.Landlord, fmt.Sprintf(`{ household(id: %q) { referrals { id } } }`, household), nil).Household.Referrals {
		w.does(casework.Landlord, household, fmt.Sprintf(`{"withdrawReferral":{"referral":%q,"reason":"Twee keer gemeld"}}`, referral.ID), "APPLIED")
	}
}

// duplicates are the files that somebody is told of as possibly the same.
func (w *world) duplicates(role casework.OrganisationRole, household casework.ID) []string {
	w.Helper()
	type answer struct {
		PossibleDuplicates []struct {
			Household struct{ ID, Name string }
			Reasons   []string
		}
	}
	found := []string{}
	for _, one := range asks[answer](w, role, fmt.Sprintf(`{ possibleDuplicates(household: %q) { household { id name } reasons } }`, household), nil).PossibleDuplicates {
		found = append(found, one.Household.ID+" "+strings.Join(one.Reasons, ","))
	}
	return found
}

// lookAlike are the files that an organisation's work list says look like another
// one, with what is to be done.
func (w *world) lookAlike(role casework.OrganisationRole) []string {
	w.Helper()
	type answer struct {
		Alerts struct {
			Edges []struct {
				Node struct {
					Alert     struct{ Code, Rule, Reason, Next, From, Subject string }
					Household struct {
						ID     string
						Alerts []struct{ Code string }
					}
				}
			}
		}
	}
	found := []string{}
	for _, edge := range asks[answer](w, role, `{ alerts(for: ORGANISATION, first: 100) { edges { node { alert { code rule reason next from subject } household { id alerts { code } } } } } }`, nil).Alerts.Edges {
		alert, file := edge.Node.Alert, edge.Node.Household
		if alert.Code != string(casework.AlertPossibleDuplicate) {
			continue
		}
		if alert.Next != "linkHousehold" || alert.Reason == "" || alert.From == "" || !strings.Contains(fmt.Sprint(file.Alerts), alert.Code) {
			w.Errorf("its alert is %+v in %+v", alert, file)
		}
		found = append(found, file.ID+" like "+alert.Subject)
	}
	return found
}

// Architecture §2: registered all the same, told to who may link, and told apart.
func TestTwoFilesThatLookAlikeAreToldApart(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	one, two := w.registered("Jansen", aMother), w.unmanaged("A. Jansen", strings.Replace(aMother, "01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000009", 1))
	w.does(casework.RegieTeam, two, fmt.Sprintf(`{"inviteOrganisation":{"organisation":%q,"role":"CASE_TEAM","purpose":"Helpen","legalBasis":"PUBLIC_TASK"}}`, w.actors[casework.CaseTeam].Organisation), "APPLIED")
	want := []string{two.String() + " SAME_ADDRESS,SAME_RESIDENT"}
	first, last := one, two // both were registered at one moment: the first of them goes by its number
	if first.Compare(last) > 0 {
		first, last = last, first
	}
	if got, want := w.lookAlike(casework.RegieTeam), []string{last.String() + " like " + first.String()}; !slices.Equal(got, want) {
		t.Errorf("on the Regieteam's work list: %v, want %v", got, want)
	}
	for _, role := range []casework.OrganisationRole{casework.CaseTeam, casework.RegieTeam} {
		if got := w.duplicates(role, one); !slices.Equal(got, want) {
			t.Errorf("%s is told of %v, want %v", role, got, want)
		}
	}
	for _, role := range []casework.OrganisationRole{casework.Landlord, casework.Care} {
		if got := w.duplicates(role, one); len(got) != 0 {
			t.Errorf("%s is told of %v", role, got)
		}
	}
	w.does(casework.RegieTeam, two, fmt.Sprintf(`{"endInvolvement":{"organisation":%q,"reason":"Niet nodig"}}`, w.actors[casework.CaseTeam].Organisation), "APPLIED")
	if got := append(w.duplicates(casework.CaseTeam, one), w.lookAlike(casework.CaseTeam)...); len(got) != 0 {
		t.Errorf("the case team is told of a file that it may not see: %v", got)
	}
	apart := fmt.Sprintf(`{"distinguishHousehold":{"from":%q,"reason":"Moeder en dochter"}}`, two)
	w.does(casework.CaseTeam, one, apart, "REFUSED UNKNOWN from")
	w.does(casework.RegieTeam, one, apart, "APPLIED")
	if got := w.duplicates(casework.RegieTeam, two); len(got) != 0 {
		t.Errorf("told apart, and still alike: %v", got)
	}
	if got := w.lookAlike(casework.RegieTeam); len(got) != 0 {
		t.Errorf("told apart, and still on the work list: %v", got)
	}
}

// Route 3.2f, architecture §2: one closes and points to the other, which counts
// the child, once no referral waits in the file that closes; what is sent to the
// closed file waits in the other, not a word is lost, and the landlord learns nothing of the other file.
func TestTwoFilesOfOneHouseholdAreLinked(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	closing, lasting := w.registered("Jansen", aMother+","+aChild), w.registered("A. Jansen", "")
	link := fmt.Sprintf(`{"linkHousehold":{"into":%q,"reason":"Zelfde gezin"}}`, lasting)
	w.does(casework.Landlord, closing, link, "REFUSED FORBIDDEN ")
	w.does(casework.CaseTeam, closing, fmt.Sprintf(`{"linkHousehold":{"into":%q,"reason":"Zelfde gezin"}}`, casework.DerivedID("nergens")), "REFUSED UNKNOWN into")
	w.refuses(casework.CaseTeam, closing, link, "REFUSED", refusalTold{"NOT_NOW", "2.5", "In beide dossiers loopt iets. Dit dossier kan pas dicht als het Regieteam de melding hier heeft besproken of de verhuurder haar heeft ingetrokken.", ""})
	w.withdrawn(closing)
	w.does(casework.CaseTeam, closing, link, "APPLIED")
	type file struct {
		Household struct {
			Phase, Version string
			LinkedTo       *string
			Protection     []string
			Residents      []struct{ Name string }
			Relations      []struct{ Other, Kind, Reason string }
		}
	}
	const fields = `{ household(id: %q) { phase linkedTo protection residents { name } relations { other kind reason } } }`
	shut := asks[file](w, casework.CaseTeam, fmt.Sprintf(fields, closing), nil).Household
	if shut.Phase != "CLOSED" || shut.LinkedTo == nil || *shut.LinkedTo != lasting.String() || len(shut.Relations) != 1 || shut.Relations[0].Kind != "GOES_ON_IN" {
		t.Errorf("the closed file is %+v", shut)
	}
	open := asks[file](w, casework.RegieTeam, fmt.Sprintf(fields, lasting), nil).Household
	if open.Phase != "REPORTED" || len(open.Residents) != 3 || open.Protection[0] != "MINOR_CHILDREN" || open.Relations[0].Other != closing.String() {
		t.Errorf("the file that goes on is %+v", open)
	}
	if theirs := asks[file](w, casework.Landlord, fmt.Sprintf(fields, closing), nil).Household; theirs.LinkedTo != nil || theirs.Relations != nil {
		t.Errorf("the landlord reads of the other file: %+v", theirs)
	}
	waiting := w.does(casework.Landlord, closing, `{"recordLegalEvent":{"kind":"SUMMONS","on":"2026-11-30"}}`, "REVIEW NOT_NOW ")
	w.does(casework.RegieTeam, closing, `{"openReferral":{"referral":"01900000-0000-7000-8000-000000000001"}}`, "REFUSED NOT_NOW ")
	settle := fmt.Sprintf(`{"settleReview":{"operation":%q,"choice":"TAKE_IN"}}`, waiting)
	w.does(casework.CaseTeam, closing, settle, "REFUSED UNKNOWN operation")
	w.does(casework.CaseTeam, lasting, settle, "APPLIED")
	type course struct {
		Household struct{ LegalEvents []struct{ Kind string } }
	}
	if got := asks[course](w, casework.CaseTeam, fmt.Sprintf(`{ household(id: %q) { legalEvents { kind } } }`, lasting), nil).Household.LegalEvents; len(got) != 1 || got[0].Kind != "SUMMONS" {
		t.Errorf("what was sent to the closed file is not in the other: %+v", got)
	}
	if got := w.duplicates(casework.CaseTeam, lasting); len(got) != 0 {
		t.Errorf("a closed file is still a possible duplicate: %v", got)
	}
}

// Architecture §2, route 3.2f: a wrong link is undone with a reason. The file
// opens as it stood, what was written meanwhile stays, a child who was added
// meanwhile counts in both, and the landlord learns nothing of either.
func TestAWrongLinkIsUndone(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	closing, lasting := w.registered("Jansen", aMother), w.registered("De Vries", "")
	unlink := func(reason string) string {
		return fmt.Sprintf(`{"unlinkHousehold":{"from":%q,"reason":%q}}`, lasting, reason)
	}
	w.refuses(casework.CaseTeam, closing, unlink("Buren"), "REFUSED", refusalTold{"NOT_NOW", "1.4", "Dit dossier is niet gekoppeld.", ""})
	w.withdrawn(closing)
	w.does(casework.CaseTeam, closing, fmt.Sprintf(`{"linkHousehold":{"into":%q,"reason":"Zelfde gezin"}}`, lasting), "APPLIED")
	w.does(casework.CaseTeam, lasting, fmt.Sprintf(`{"addResident":{"resident":%s}}`, strings.ReplaceAll(aChild, "0002", "0007")), "APPLIED")
	waiting := w.does(casework.Landlord, closing, `{"recordLegalEvent":{"kind":"SUMMONS","on":"2026-11-30"}}`, "REVIEW NOT_NOW ")
	w.refuses(casework.Landlord, closing, unlink("Buren"), "REFUSED", refusalTold{"FORBIDDEN", "1.4", "Dit kan niet met de rol van uw organisatie.", ""})
	w.refuses(casework.CaseTeam, closing, unlink(" "), "REFUSED", refusalTold{"INVALID", "1.4", "Schrijf op waarom deze koppeling niet klopt.", "reason"})
	w.refuses(casework.CaseTeam, closing, strings.Replace(unlink("Buren"), lasting.String(), closing.String(), 1), "REFUSED", refusalTold{"UNKNOWN", "", "Dit staat niet (meer) in het dossier.", "from"})
	w.does(casework.RegieTeam, closing, unlink("Het zijn buren."), "APPLIED")
	type file struct {
		Household struct {
			Phase     string
			LinkedTo  *string
			Residents []struct{ Name string }
			Relations []struct{ Kind, EndedOn, EndedReason string }
			Alerts    []struct{ Code string }
		}
		History []struct{ Verb string }
	}
	const fields = `{ household(id: %[1]q) { phase linkedTo residents { name } relations { kind endedOn endedReason } alerts { code } } history(household: %[1]q) { verb } }`
	for _, role := range []casework.OrganisationRole{casework.CaseTeam, casework.RegieTeam} {
		for household, want := range map[casework.ID][]string{closing: {"Anna Jansen", "Sem Jansen"}, lasting: {"Anna Jansen", "Sem Jansen", "onbekend"}} {
			got := asks[file](w, role, fmt.Sprintf(fields, household), nil).Household
			living, unknown := []string{}, false
			for _, resident := range got.Residents {
				living = append(living, resident.Name)
			}
			slices.Sort(living)
			for _, alert := range got.Alerts {
				unknown = unknown || alert.Code == "COMPOSITION_UNKNOWN"
			}
			phase := map[casework.ID]string{closing: "PREVENTION", lasting: "REPORTED"}[household]
			if got.Phase != phase || got.LinkedTo != nil || !slices.Equal(living, want) || !unknown {
				t.Errorf("%s reads %+v, want %v", role, got, want)
			}
			if len(got.Relations) != 1 || got.Relations[0].EndedOn != "2026-12-01" || got.Relations[0].EndedReason != "Het zijn buren." {
				t.Errorf("%s reads of the link: %+v", role, got.Relations)
			}
		}
	}
	if theirs := asks[file](w, casework.Landlord, fmt.Sprintf(fields, closing), nil).Household; theirs.Relations != nil || theirs.Phase != "PREVENTION" {
		t.Errorf("the landlord reads %+v", theirs)
	}
	w.does(casework.Landlord, closing, `{"recordLegalEvent":{"kind":"SUMMONS","on":"2026-12-01"}}`, "APPLIED")
	w.does(casework.CaseTeam, closing, fmt.Sprintf(`{"settleReview":{"operation":%q,"choice":"TAKE_IN"}}`, waiting), "APPLIED")
	if got := w.duplicates(casework.RegieTeam, closing); len(got) != 0 {
		t.Errorf("told apart, and still alike: %v", got)
	}
}
