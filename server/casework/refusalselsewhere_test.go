package casework

import (
	"context"
	"reflect"
	"strings"
	"testing"
	"time"
)

// TestRefusalsOfWhatComesFromOutside gives the refusals that no verb in a file
// gives: of scalars, of ids, of lists that are too long, of what was left behind.
func TestRefusalsOfWhatComesFromOutside(t *testing.T) {
	h := aHomeOf(someone("een", "1980-01-01"))
	left := func(settled bool, command Command) Act {
		review := &LeftBehind{Operation: Operation{ID: named("achter"), HouseholdID: h.ID, Command: command}, Author: theTeam}
		if settled {
			review.SettledAt = time.Unix(1, 0)
		}
		return Act{Who: theTeam, Today: calendar[0], Review: review}
	}
	settle := SettleReview{Operation: named("achter"), Choice: TakeIn}
	service := NewService(&oneFile{}, time.Now)
	_, tooMany := service.ReportReads(context.Background(), theTeam, make([]OfflineRead, MaxOperations+1))
	_, tooFull := service.Sync(context.Background(), theTeam, SyncQuestion{Held: make([]HeldFile, maxHeld+1)})
	_, noID := service.Submit(context.Background(), theTeam, []Operation{{}})
	receipts, _ := service.Submit(context.Background(), theTeam, []Operation{{}})
	unknownKept := &oneFile{}
	unknownFile, _ := NewService(unknownKept, time.Now).Submit(context.Background(), theTeam, []Operation{{ID: named("a"), Command: Command{MarkVulnerable: &MarkVulnerable{Reason: OldAge}}}})
	_, _, noVerb := Command{}.Verb()
	_, _, twoVerbs := Command{MarkVulnerable: &MarkVulnerable{}, Decide: &Decide{}}.Verb()
	_, noDay := ParseDay("x")
	_, noUUID := ParseID("x")
	broken, why := (&judging{}).receiptOf(Operation{}, h, "markVulnerable", errPanicked)
	process := theTeam
	process.Person, process.Process = ID{}, "import"
	kept := &oneFile{file: h}
	_, _ = NewService(kept, time.Now).Submit(context.Background(), theTeam, []Operation{{ID: named("b"), HouseholdID: h.ID, Command: Command{SettleReview: &settle}}})
	_, noPlace := positionAt("x")
	answered := &Household{ClearanceRequests: []ClearanceRequest{{Made: Made{ID: named("vraag")}, AnsweredOn: calendar[0], RefusedReason: "Nee"}}}
	ended := &Household{Suspensions: []Suspension{{Made: Made{ID: named("opschorting")}, EndedOn: "2026-11-01"}}}
	two := aClearableHome(t)
	two.Involvements = append(two.Involvements, Involvement{Organisation: named("tweede verhuurder"), Role: Landlord, From: "2026-01-01"})
	landlords := []Attendance{{Organisation: theLandlord.Organisation}, {Organisation: named("tweede verhuurder")}}
	withoutCare := []Attendance{{Organisation: theLandlord.Organisation}, {Organisation: theTeam.Organisation}}
	known := aHomeOf(someone("een", "1980-01-01"))
	act := Act{Who: theTeam, Today: calendar[0]}
	own := func(kind PlacementKind, by ID) *Household {
		h := aHomeOf(someone("een", "1980-01-01"))
		h.Placements[0].Kind, h.Placements[0].By = kind, by
		return h
	}
	ended.Suspensions[0].Until = "2026-11-20"
	otherRent := RecordRent{AsOf: calendar[0], Tenancy: NewTenancy{ID: named("huur")}}
	withoutGrounds, _ := reflect.TypeAssert[SubmitReferral](wordsFor(known, calendar[0]).suggested(reflect.TypeFor[SubmitReferral](), "")[0])
	withoutGrounds.Grounds = nil
	asked := aClearableHome(t)
	asked.ClearanceRequests = []ClearanceRequest{{AskClearance: AskClearance{EvictOn: "2026-12-15"}}}
	second := theLandlord
	second.Organisation = named("tweede verhuurder")
	tests := []struct {
		got  error
		want string
	}{
		{noDay, "Dit is geen datum."},
		{new(Month).UnmarshalText([]byte("2026-13")), "Dit is geen maand."},
		{noUUID, "Dit is geen geldig nummer (UUID)."},
		{new(ID).UnmarshalGQL(1), "Hier hoort tekst te staan."},
		{new(Cents).UnmarshalGQL("veel"), "Dit is geen bedrag in hele centen."},
		{new(Cents).UnmarshalGQL(int64(maxCents) + 1), "Dit bedrag is te groot."},
		{noVerb, "Een bewerking bevat precies één handeling."},
		{twoVerbs, "Een bewerking bevat precies één handeling."},
		{tooMany, "Dit zijn er te veel in één keer."},
		{tooFull, "Er staan te veel dossiers op deze tablet."},
		{receipts[0].Refusal, "De bewerking heeft geen nummer."},
		{reused(named("a")).Refusal, "Dit nummer is al gebruikt voor iets anders."},
		{why, "Dit kon niet worden verwerkt. Uw team kijkt ernaar."},
		{May(process, "decide", h, calendar[0]), "Dit kan niet met de rol van uw organisatie."},
		{May(process, "endInvolvement", h, calendar[0]), "Dit kan alleen een mens doen."},
		{MarkSecret{Resident: named("een")}.Apply(known, Act{Today: calendar[0]}), "Kies wie de gegevens van deze bewoner mag zien."},
		{withoutGrounds.Apply(known, act), "Kies minstens één reden waarom dit huishouden wordt gemeld."},
		{AskClearance{EvictOn: "2026-12-15"}.Apply(asked, act), "Voor deze dag is al een vrijgave gevraagd."},
		{noPlace, "Deze plaats in de lijst bestaat niet."},
		{RefuseClearance{Request: named("vraag"), Reason: "Nee"}.Apply(answered, act), "Deze vraag is al beantwoord of vervallen."},
		{EndSuspension{Suspension: named("opschorting"), On: calendar[0], Reason: "Klaar"}.Apply(ended, act), "Deze opschorting is al gestopt."},
		{Decide{Attendance: landlords}.enoughPerspectives(two, calendar[0]), "Er moet minstens één organisatie bij zijn die hulp geeft."},
		{Decide{Attendance: withoutCare, Scenario: Evict}.enoughPerspectives(two, calendar[0]), "Dit huishouden is beschermd. Jeugdbescherming of zorg moet meebeslissen."},
		{ConfirmPlacement{Placement: named("plek"), Words: "Ja"}.Apply(own(OwnPlace, named("iemand")), Act{Who: theCarer, Today: calendar[0]}), "Een eigen plek bevestigen de casemanager en een tweede persoon."},
		{ConfirmPlacement{Placement: named("plek")}.Apply(own(OtherParent, named("iemand")), Act{Who: theCarer, Today: calendar[0]}), "Schrijf op wat de andere ouder zegt over de plek."},
		{otherRent.Apply(known, Act{Who: second, Today: calendar[0]}), "Dit is een huurcontract van een andere verhuurder."},
		{unknownKept.kept[0].Why, "Uw organisatie kent dit dossier niet (meer)."},
		{settle.Apply(h, left(true, Command{})), "Een collega heeft dit al afgehandeld."},
		{settle.Apply(h, left(false, Command{Decide: &Decide{}})), "Deze handeling kan niet achteraf. Doe haar opnieuw."},
		{SettleReview{Operation: named("achter"), Choice: KeepAside}.Apply(h, left(false, Command{})), "Schrijf op waarom dit niet in het dossier komt."},
		{SettleReview{Operation: named("achter")}.Apply(h, left(false, Command{})), "Kies of dit in het dossier komt."},
		{ConfirmPlacement{Placement: named("plek")}.Apply(h, Act{Who: theLandlord, Today: calendar[0]}), "Een verhuurder kan geen plek bevestigen."},
	}
	for _, test := range tests {
		refusal := refusalOf(test.got)
		if refusal == nil || refusal.Message != test.want || englishSentences()[refusal.Message] == "" {
			t.Errorf("got %v, want %q, in English too", test.got, test.want)
		}
	}
	if noID != nil || broken.Status != Review || len(unknownFile) != 1 || unknownFile[0].Status != Review {
		t.Errorf("got %v, %v and %v", noID, broken.Status, unknownFile)
	}
	if lost := kept.kept; len(lost) > 0 && !strings.Contains(lost[0].Receipt.Refusal.Message, "dossier") {
		t.Errorf("got %v", lost[0].Receipt)
	}
}
