package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"regieroute/server/casework"
)

// refusalTold is a refusal as a program reads it.
type refusalTold struct{ Code, Rule, Message, Field string }

// refuses sends one verb that is not applied, and wants how it is told.
func (w *world) refuses(role casework.OrganisationRole, household casework.ID, command, status string, want refusalTold) {
	w.Helper()
	w.made++
	got := w.as(role).submit(about(household, fmt.Sprint("operation ", w.made), command))
	var read struct {
		Data struct {
			Submit []struct {
				Status  string
				Refusal refusalTold
			}
		}
	}
	if err := json.Unmarshal([]byte(got.body), &read); err != nil || len(read.Data.Submit) != 1 {
		w.Fatalf("%s as %s: %v in %s", command, role, err, got.body)
	}
	if told := read.Data.Submit[0]; told.Status != status || told.Refusal != want {
		w.Errorf("%s as %s: got %+v, want %s %+v", command, role, told, status, want)
	}
}

// brokenFile is what a reader gets of a file whose glass somebody broke.
type brokenFile struct {
	Household *struct {
		Name        string
		GlassUntil  *string
		GlassBreaks []struct {
			Reason, Role string
			Made         struct{ By, For string }
		}
		Alerts []struct{ Code, Reason, Next string }
	}
	WhoSaw []struct{ Organisation, Role, Event, Person *string }
}

// tells says that a reader is told of the glass.
func (b brokenFile) tells() bool {
	return b.Household != nil && slices.ContainsFunc(b.Household.Alerts, func(a struct{ Code, Reason, Next string }) bool { return a.Code == "GLASS_BROKEN" })
}

// Access §2: a file of others is opened with a reason, for an hour, and who
// leads the file reads who did so, why, and that it was read.
func TestTheGlassOfAFileIsBroken(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.registered("Jansen", aMother)
	reading := fmt.Sprintf(`{ household(id: %[1]q) { name glassUntil glassBreaks { reason role made { by for } } alerts { code reason next } }
		whoSaw(household: %[1]q) { organisation role event person } }`, household)
	const why = `{"breakGlass":{"reason":"Melding van Veilig Thuis"}}`
	if before := asks[brokenFile](w, casework.YouthProtection, reading, nil); before.Household != nil || before.WhoSaw != nil {
		t.Fatalf("the file is open: %+v", before)
	}
	w.refuses(casework.Landlord, household, why, "REFUSED", refusalTold{"FORBIDDEN", "1.4", "Dit kan niet met de rol van uw organisatie.", ""})
	w.refuses(casework.DebtAssistance, household, why, "REFUSED", refusalTold{"FORBIDDEN", "1.4", "Dit kan niet met de rol van uw organisatie.", ""})
	w.refuses(casework.CaseTeam, household, why, "REFUSED", refusalTold{"NOT_NOW", "1.4", "U kunt dit dossier al lezen.", ""})
	w.refuses(casework.YouthProtection, household, `{"breakGlass":{"reason":" "}}`, "REFUSED", refusalTold{"INVALID", "1.4", "Schrijf op waarom u dit dossier nu moet lezen.", "reason"})
	if asks[brokenFile](w, casework.YouthProtection, reading, nil).Household != nil {
		t.Error("a refusal opens the file")
	}
	w.does(casework.YouthProtection, household, why, "APPLIED")
	youth := w.actors[casework.YouthProtection]
	if theirs := asks[brokenFile](w, casework.YouthProtection, reading, nil).Household; theirs == nil || theirs.Name != "Jansen" || theirs.GlassUntil == nil || *theirs.GlassUntil != today.Add(3600e9).Format("2006-01-02T15:04:05Z") || theirs.GlassBreaks != nil {
		t.Errorf("who broke the glass reads %+v", theirs)
	}
	for _, role := range []casework.OrganisationRole{casework.CaseTeam, casework.RegieTeam} {
		got := asks[brokenFile](w, role, reading, nil)
		if !got.tells() || len(got.Household.GlassBreaks) != 1 || got.Household.GlassUntil != nil {
			t.Fatalf("%s reads %+v", role, got.Household)
		}
		if broken := got.Household.GlassBreaks[0]; broken.Reason != "Melding van Veilig Thuis" || broken.Role != "YOUTH_PROTECTION" || broken.Made.For != youth.Organisation.String() {
			t.Errorf("%s reads that it was %+v", role, broken)
		}
		read := false
		for _, line := range got.WhoSaw {
			if line.Organisation != nil && *line.Organisation == youth.Organisation.String() && *line.Event == "BREAK_GLASS" {
				read = true
				if named := line.Person != nil; named != (role == casework.CaseTeam) {
					t.Errorf("%s is told the person: %v", role, named)
				}
			}
		}
		if !read {
			t.Errorf("%s is not told who saw it: %+v", role, got.WhoSaw)
		}
	}
	if theirs := asks[brokenFile](w, casework.Landlord, reading, nil); theirs.tells() || theirs.Household.GlassBreaks != nil || len(theirs.WhoSaw) != 0 {
		t.Errorf("the landlord hears of it: %+v", theirs)
	}
	w.refuses(casework.YouthProtection, household, `{"recordContactAttempt":{"on":"2026-12-01","channel":"PHONE","summary":"Gebeld."}}`, "REVIEW", refusalTold{"LOST_ACCESS", "1.4", "Uw organisatie kent dit dossier niet (meer).", ""})
	nowhere := casework.DerivedID("nergens")
	w.refuses(casework.YouthProtection, nowhere, why, "REFUSED", refusalTold{"LOST_ACCESS", "1.4", "Uw organisatie kent dit dossier niet (meer).", ""})
}

// endedFile is what a reader gets of how a file ended.
type endedFile struct {
	Household *struct {
		Phase      string
		Outcomes   []struct{ Kind, ReopenedReason, ReopenedOn string }
		Aftercares []struct {
			Organisation, Until, What string
			Owner                     *string
		}
	}
	History []struct{ Verb, For string }
}

const askingHowItEnded = `query($id: UUID!) { household(id: $id) { phase outcomes { kind reopenedOn reopenedReason } aftercares { organisation owner until what } } history(household: $id) { verb for } }`

// tells says that the timeline names a verb of an organisation.
func (e endedFile) tells(verb string, by casework.Actor) bool {
	return slices.Contains(e.History, struct{ Verb, For string }{verb, by.Organisation.String()})
}

// Route 0.5, route 3: a file that ended opens again with a reason; the outcome
// stays, with the reason beside it for the case team and the Regieteam.
func TestAFileIsOpenedAgain(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.registered("Jansen", aMother)
	const again = `{"reopenFile":{"reason":"De afloop klopt niet."}}`
	w.refuses(casework.CaseTeam, household, again, "REFUSED", refusalTold{"NOT_NOW", "0.5", "Dit dossier is niet afgesloten.", ""})
	w.does(casework.CaseTeam, household, `{"recordOutcome":{"kind":"AVERTED","on":"2026-12-01","destination":"STAYS"}}`, "APPLIED")
	ended := func(role casework.OrganisationRole) endedFile {
		return asks[endedFile](w, role, askingHowItEnded, map[string]any{"id": household})
	}
	if got := ended(casework.Landlord); got.Household.Phase != "CLOSED" {
		t.Fatalf("an outcome leaves it in %s", got.Household.Phase)
	}
	w.refuses(casework.Landlord, household, again, "REFUSED", refusalTold{"FORBIDDEN", "1.4", "Dit kan niet met de rol van uw organisatie.", ""})
	w.refuses(casework.CaseTeam, household, `{"reopenFile":{"reason":""}}`, "REFUSED", refusalTold{"INVALID", "3", "Schrijf op waarom het dossier weer opengaat.", "reason"})
	w.does(casework.RegieTeam, household, again, "APPLIED")
	for _, role := range []casework.OrganisationRole{casework.CaseTeam, casework.RegieTeam, casework.Landlord} {
		got := ended(role)
		if got.Household.Phase != "REPORTED" || len(got.Household.Outcomes) != 1 || !got.tells("reopenFile", w.actors[casework.RegieTeam]) {
			t.Fatalf("%s reads %+v", role, got)
		}
		why := "De afloop klopt niet."
		if role == casework.Landlord { // that it went on, not what was said of it
			why = ""
		}
		if outcome := got.Household.Outcomes[0]; outcome.Kind != "AVERTED" || outcome.ReopenedReason != why || outcome.ReopenedOn != "2026-12-01" {
			t.Errorf("%s reads %+v", role, outcome)
		}
	}
	w.refuses(casework.CaseTeam, household, again, "REFUSED", refusalTold{"NOT_NOW", "0.5", "Dit dossier is niet afgesloten.", ""})
}

// Route 3.1b, practice 12: who helps stays in touch after it ended; that opens
// no file again, and who does not read the plan does not read of it.
func TestAftercareIsAgreed(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.registered("Jansen", aMother)
	care := w.actors[casework.Care]
	aftercare := func(organisation casework.ID, until, what string) string {
		return fmt.Sprintf(`{"startAftercare":{"organisation":%q,"owner":%q,"until":%q,"what":%q}}`, organisation, care.Person, until, what)
	}
	agreed := aftercare(care.Organisation, "2027-06-01", "Maandelijks bellen")
	w.refuses(casework.CaseTeam, household, agreed, "REVIEW", refusalTold{"NOT_NOW", "practice 12", "Nazorg geeft een organisatie die in dit dossier helpt.", ""})
	for _, role := range []casework.OrganisationRole{casework.Care, casework.DebtAssistance, casework.SpecialCare} {
		w.does(casework.CaseTeam, household, fmt.Sprintf(`{"inviteOrganisation":{"organisation":%q,"role":%q,"purpose":"Helpen","legalBasis":"PUBLIC_TASK"}}`, w.actors[role].Organisation, role), "APPLIED")
	}
	w.does(casework.CaseTeam, household, `{"recordOutcome":{"kind":"AVERTED","on":"2026-12-01","destination":"STAYS"}}`, "APPLIED")
	forbidden := refusalTold{"FORBIDDEN", "1.4", "Dit kan niet met de rol van uw organisatie.", ""}
	for _, role := range []casework.OrganisationRole{casework.Landlord, casework.RegieTeam, casework.DebtAssistance, casework.SpecialCare} {
		w.refuses(role, household, agreed, "REFUSED", forbidden)
	}
	w.refuses(casework.CaseTeam, household, aftercare(care.Organisation, "2027-06-01", ""), "REFUSED", refusalTold{"INVALID", "3.1b", "Schrijf op wat de nazorg is.", "what"})
	w.refuses(casework.CaseTeam, household, strings.Replace(agreed, "2027-06-01", "volgend jaar", 1), "REFUSED", refusalTold{"INVALID", "", "Dit is geen datum.", "until"})
	w.refuses(casework.CaseTeam, household, aftercare(w.actors[casework.Landlord].Organisation, "2027-06-01", "Bellen"), "REVIEW", refusalTold{"NOT_NOW", "practice 12", "Nazorg geeft een organisatie die in dit dossier helpt.", ""})
	w.does(casework.Care, household, agreed, "APPLIED")
	w.does(casework.CaseTeam, household, aftercare(care.Organisation, "2027-09-01", "Nog een kwartaal"), "APPLIED")
	for _, role := range []casework.OrganisationRole{casework.CaseTeam, casework.RegieTeam, casework.Care, casework.DebtAssistance} {
		got := asks[endedFile](w, role, askingHowItEnded, map[string]any{"id": household})
		if got.Household.Phase != "CLOSED" || len(got.Household.Aftercares) != 2 || !got.tells("startAftercare", care) {
			t.Fatalf("%s reads %+v", role, got)
		}
		if last := got.Household.Aftercares[1]; last.Until != "2027-09-01" || last.What != "Nog een kwartaal" || last.Organisation != care.Organisation.String() || last.Owner == nil || *last.Owner != care.Person.String() {
			t.Errorf("%s reads %+v", role, last)
		}
	}
	if theirs := asks[endedFile](w, casework.Landlord, askingHowItEnded, map[string]any{"id": household}); theirs.Household.Aftercares != nil || theirs.tells("startAftercare", care) {
		t.Errorf("the landlord reads %+v", theirs)
	}
}
