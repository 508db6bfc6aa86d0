package postgres

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// told gives what an actor reads of what they were told, the newest first.
func (w *world) told(t testing.TB, actor casework.Actor) []casework.FiledNotification {
	t.Helper()
	found, after := []casework.FiledNotification{}, ""
	for {
		page, err := w.service().Notifications(t.Context(), actor, casework.PageRequest{First: 2, After: after})
		if err != nil {
			t.Fatal(err)
		}
		for _, edge := range page.Edges {
			found = append(found, edge.Node)
		}
		if after = page.End; !page.HasMore {
			return found
		}
	}
}

func kindsOf(told []casework.FiledNotification) []string {
	kinds := []string{}
	for _, one := range told {
		kinds = append(kinds, string(one.Kind))
	}
	return kinds
}

func (w *world) unread(t testing.TB, actor casework.Actor) int {
	t.Helper()
	count, err := w.service().UnreadNotifications(t.Context(), actor)
	if err != nil {
		t.Fatal(err)
	}
	return count
}

// somebodyElseAt is a colleague of an actor.
func (w *world) somebodyElseAt(t testing.TB, actor casework.Actor) casework.Actor {
	t.Helper()
	colleague := actor
	colleague.Person = anID()
	person := identity.NewPerson{
		Person: identity.Person{ID: colleague.Person, Name: "Collega"}, SignInName: colleague.Person.String(),
		Organisation: actor.Organisation, Roles: actor.Roles, At: now,
	}
	if err := w.db.Directory("test").AddPerson(t.Context(), w.region, person); err != nil {
		t.Fatal(err)
	}
	return colleague
}

// Each person is told once what others did, and nobody what they did themselves.
func TestPeopleAreToldWhatOthersDid(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	colleague := w.somebodyElseAt(t, w.landlord())
	household := w.aRegisteredFile(t)
	w.decided(t, household)
	before := len(w.told(t, w.landlord()))
	again := anOperation(t, household, fmt.Sprintf(`{"askSuspension": {"untilOn": "2026-12-31", "reason": %q}}`, "Kanarie heeft tijd nodig"))
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if _, err := serviceAt(w.store, now.Add(time.Minute)).Submit(t.Context(), w.chair(), []casework.Operation{again}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	for name, actor := range map[string]casework.Actor{"the landlord": w.landlord(), "a colleague there": colleague} {
		kinds := kindsOf(w.told(t, actor))
		if count := len(slices.DeleteFunc(slices.Clone(kinds), func(kind string) bool { return kind != "SUSPENSION_ASKED" })); count != 1 || kinds[0] != "SUSPENSION_ASKED" || !slices.Contains(kinds, "DECIDED") {
			t.Errorf("%s was told %v, want the decision and one request, the newest first", name, kinds)
		}
	}
	if got := w.unread(t, w.landlord()); got != before+1 {
		t.Errorf("the landlord has %d unread, want %d", got, before+1)
	}
	for _, kind := range []string{"SUSPENSION_ASKED", "DECIDED"} {
		if slices.Contains(kindsOf(w.told(t, w.chair())), kind) {
			t.Errorf("the chair was told %s, which the chair did", kind)
		}
	}
	if found := w.traces(t, "Kanarie"); slices.Contains(found, "notifications") {
		t.Errorf("words stand in %v", found)
	}
}

// Reading is one's own: it counts down once, and nobody else's.
func TestReadingIsOnesOwn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	colleague := w.somebodyElseAt(t, w.landlord())
	w.decided(t, w.aRegisteredFile(t))
	mine, theirs := w.told(t, w.landlord()), w.told(t, colleague)
	for range 2 {
		left, err := w.service().MarkRead(t.Context(), w.landlord(), []casework.ID{mine[0].ID, theirs[0].ID, anID()})
		if err != nil || left != len(mine)-1 {
			t.Fatalf("%d are left (%v), want %d", left, err, len(mine)-1)
		}
	}
	if got := w.told(t, w.landlord())[0]; !got.Read() || !got.ReadAt.Equal(now) {
		t.Errorf("got %+v, want read now", got.Notification)
	}
	if got := w.unread(t, colleague); got != len(theirs) {
		t.Errorf("the colleague has %d unread, want %d as before", got, len(theirs))
	}
	many := make([]casework.ID, casework.MaxPage+1)
	if _, err := w.service().MarkRead(t.Context(), w.landlord(), many); err == nil {
		t.Error("more than a page is marked at once")
	}
	inTransaction(t, w.db, of(colleague), func(tx *gorm.DB) error { // with the application's own check off
		marked := tx.Exec("UPDATE notifications SET read_at = now() WHERE id = ?", mine[len(mine)-1].ID.String())
		if marked.Error == nil && marked.RowsAffected != 0 {
			t.Error("a colleague marks what is not theirs")
		}
		var seen int
		if err := tx.Raw("SELECT count(*) FROM notifications WHERE person_id <> ?", colleague.Person.String()).Scan(&seen).Error; err != nil || seen != 0 {
			t.Errorf("a colleague sees %d of others (%v)", seen, err)
		}
		return marked.Error
	})
}

// Access §2: who lost the file is told nothing of it any more, and does not learn
// that there is anything.
func TestWhoLostTheFileReadsNothingOfIt(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	care := w.actors[casework.Care]
	w.does(t, w.team(), household, `{"inviteOrganisation": {"organisation": "`+care.Organisation.String()+`", "role": "CARE", "purpose": "Hulp", "legalBasis": "PUBLIC_TASK"}}`)
	if got := kindsOf(w.told(t, care)); !slices.Equal(got, []string{"INVITED"}) || w.unread(t, care) != 1 {
		t.Fatalf("care was told %v, want that it is invited", got)
	}
	if file := w.told(t, care)[0].Household; file == nil || file.ID != household {
		t.Errorf("it is told without the file")
	}
	w.does(t, w.team(), household, `{"endInvolvement": {"organisation": "`+care.Organisation.String()+`", "reason": "Klaar"}}`)
	if got := w.told(t, care); len(got) != 0 || w.unread(t, care) != 0 {
		t.Errorf("care still reads %v and counts %d", kindsOf(got), w.unread(t, care))
	}
	other := care
	other.Organisation = w.landlord().Organisation
	if got := w.told(t, other); len(got) != 0 {
		t.Errorf("for another organisation they read %v", kindsOf(got))
	}
}

// Practice 31: who stands in is told what the case manager is told.
func TestWhoStandsInIsToldToo(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	colleague, away := w.somebodyElseAt(t, w.team()), w.somebodyElseAt(t, w.team())
	household := w.aRegisteredFile(t)
	w.does(t, w.chair(), household, `{"appointCaseManager": {"person": "`+away.Person.String()+`", "organisation": "`+w.team().Organisation.String()+`", "handover": "Alles loopt"}}`)
	w.within(t, w.team(), func(tx casework.Tx) error {
		return tx.AddStandIn(t.Context(), casework.StandIn{
			NameStandIn: casework.NameStandIn{ID: anID(), Person: away.Person, StandIn: colleague.Person, From: today, Until: today.Plus(2)}, Organisation: w.team().Organisation, MadeBy: w.team().Person, MadeAt: now,
		})
	})
	w.decided(t, household)
	for name, actor := range map[string]casework.Actor{"who is away": away, "who stands in": colleague} {
		if got := kindsOf(w.told(t, actor)); !slices.Contains(got, "DECIDED") {
			t.Errorf("%s was told %v, want the decision", name, got)
		}
	}
	if got := kindsOf(w.told(t, colleague)); slices.Contains(got, "APPOINTED") {
		t.Errorf("before it began who stands in was told %v", got)
	}
}

// Route 3.1e: what the calendar brings is told once, and not to who wrote in the
// file since: they know.
func TestTheCalendarTellsOnce(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	w.does(t, w.chair(), household, `{"appointCaseManager": {"person": "`+w.team().Person.String()+`", "organisation": "`+w.team().Organisation.String()+`"}}`)
	w.decided(t, household)
	w.does(t, w.landlord(), household, `{"suspendEviction": {"from": "2026-12-01", "until": "2026-12-20"}}`)
	begins := func(day casework.Day) time.Time {
		at, err := time.Parse(time.RFC3339, string(day)+"T03:00:00Z")
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	terms := func(actor casework.Actor) int {
		return strings.Count(strings.Join(kindsOf(w.told(t, actor)), " "), "TERM_ENDS")
	}
	for _, night := range []struct {
		day  casework.Day
		want int
	}{{"2026-12-05", 0}, {"2026-12-06", 1}, {"2026-12-06", 1}, {"2026-12-08", 1}, {"2026-12-13", 2}} {
		var all sync.WaitGroup
		for range 2 { // two servers
			all.Go(func() {
				if _, err := w.store.TellWhatBegan(t.Context(), w.region, begins(night.day)); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if got := terms(w.team()); got != night.want {
			t.Errorf("on %s the case manager was told %d times that the term ends, want %d", night.day, got, night.want)
		}
	}
	operation := anOperation(t, household, aVisit)
	if _, err := serviceAt(w.store, begins("2026-12-19")).Submit(t.Context(), w.team(), []casework.Operation{operation}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.store.TellWhatBegan(t.Context(), w.region, begins("2026-12-19").Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if mine, theirs := terms(w.team()), terms(w.landlord()); mine != 2 || theirs != 3 {
		t.Errorf("who wrote in the file was told %d times and the landlord %d, want 2 and 3", mine, theirs)
	}
	if _, err := w.store.TellWhatBegan(t.Context(), w.region, now.AddDate(0, 0, casework.NotificationDays+1)); err != nil {
		t.Fatal(err)
	}
	if got := kindsOf(w.told(t, w.landlord())); slices.Contains(got, "DECIDED") || !slices.Contains(got, "TERM_ENDS") {
		t.Errorf("after 90 days the landlord reads %v, want what is newer", got)
	}
}

// Practice 17, 39: who has a say about a household is told of the agenda, once.
func TestAnAgendaIsToldOnce(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	item := w.itemOf(t, household)
	meeting := w.anAgenda(t, item)
	if _, err := w.service().SetAgenda(t.Context(), w.chair(), casework.SetAgenda{ID: meeting.ID, ExpectedVersion: meeting.Version, Items: []casework.AgendaItem{{ID: anID(), HouseholdID: household, Referral: item.Referral, Reason: item.Reason, Note: "Anders"}}}); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(strings.Join(kindsOf(w.told(t, w.landlord())), " "), "ON_AGENDA"); got != 1 {
		t.Errorf("the landlord was told %d times, want once", got)
	}
	if got := kindsOf(w.told(t, w.chair())); slices.Contains(got, "ON_AGENDA") {
		t.Errorf("the chair was told %v, whose agenda it is", got)
	}
}
