package postgres

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"regieroute/server/casework"
)

const breaksGlass = `{"breakGlass": {"reason": "Melding van Veilig Thuis"}}`

// serviceAt is the service at another moment, on a store of this world.
func serviceAt(store *Store, at time.Time) *casework.Service {
	return casework.NewService(store, func() time.Time { return at }).ReadingLog(store)
}

func reads(t *testing.T, service *casework.Service, actor casework.Actor, household casework.ID) *casework.View {
	t.Helper()
	view, err := service.File(t.Context(), actor, household)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

func TestBrokenGlassOpensAFileForAnHour(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	other := w.aSecondFile(t)
	youth := w.actors[casework.YouthProtection]
	colleague := youth
	colleague.Person = anID()
	if reads(t, w.service(), youth, household) != nil {
		t.Fatal("youth protection reads a file that it is not in")
	}
	w.does(t, youth, household, breaksGlass)
	for _, test := range []struct {
		name  string
		actor casework.Actor
		file  casework.ID
		after time.Duration
		open  bool
	}{
		{"at once", youth, household, 0, true},
		{"in the last second", youth, household, time.Hour - time.Second, true},
		{"an hour later", youth, household, time.Hour, false},
		{"a colleague", colleague, household, 0, false},
		{"another file of the same organisations", youth, other, 0, false},
		{"care, which broke nothing", w.actors[casework.Care], household, 0, false},
	} {
		view := reads(t, serviceAt(w.store, now.Add(test.after)), test.actor, test.file)
		if (view != nil) != test.open {
			t.Errorf("%s: reads it %v, want %v", test.name, view != nil, test.open)
		}
		if view != nil && (view.Tenancies != nil || view.OwnSolutions == nil || !view.GlassUntil.Equal(now.Add(time.Hour)) || view.GlassBreaks != nil) {
			t.Errorf("%s: got %+v, want the facets of youth protection", test.name, view.Access)
		}
	}
	page, err := w.service().Files(t.Context(), youth, casework.Filter{}, casework.PageRequest{First: 10})
	if err != nil || len(page.Edges) != 0 {
		t.Errorf("a list shows %d files and %v", len(page.Edges), err)
	}
	tablet, err := w.service().Sync(t.Context(), youth, casework.SyncQuestion{First: 10})
	if err != nil || len(tablet.Files) != 0 {
		t.Errorf("a tablet gets %d files and %v", len(tablet.Files), err)
	}
	if got := w.submit(t, youth, anOperation(t, household, aVisit)); got.Status != casework.Review && got.Status != casework.Refused {
		t.Errorf("broken glass lets somebody write: %s", got.Status)
	}
}

// aSecondFile is a second file of the same organisations.
func (w *world) aSecondFile(t testing.TB) casework.ID {
	t.Helper()
	file := w.aFile(w.landlord(), w.team(), w.chair())
	w.save(t, w.team(), file)
	return file.ID
}

func TestBrokenGlassIsToldLoggedAndSeen(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	youth := w.actors[casework.YouthProtection]
	w.does(t, youth, household, breaksGlass)
	if reads(t, w.service(), youth, household) == nil {
		t.Fatal("the glass is broken and the file is closed")
	}
	told := func(actor casework.Actor, whose casework.AlertsFor) bool {
		alerts := w.attention(t, actor, casework.AlertFilter{For: whose, Person: actor.Person}, 10, today)
		return slices.ContainsFunc(alerts, func(a casework.Alert) bool { return a.Code == casework.AlertGlassBroken })
	}
	if !told(w.team(), casework.ForMe) || !told(w.chair(), casework.ForOrganisation) || told(w.landlord(), casework.ForOrganisation) {
		t.Error("the case manager and the chair hear of it, the landlord does not")
	}
	view := reads(t, w.service(), w.team(), household)
	if len(view.GlassBreaks) != 1 || view.GlassBreaks[0].Reason != "Melding van Veilig Thuis" || view.GlassBreaks[0].By != youth.Person {
		t.Errorf("the case team reads %+v, want who and why", view.GlassBreaks)
	}
	history, err := w.service().History(t.Context(), w.team(), household)
	if err != nil || !slices.ContainsFunc(history, func(e casework.HistoryEntry) bool { return e.Verb == "breakGlass" }) {
		t.Errorf("the history tells %v and %v", history, err)
	}
	lines := column(t, w.url, "SELECT concat(activity, ' ', organisation_role) FROM access_log WHERE event = 'BREAK_GLASS' ORDER BY activity")
	if want := []string{"breakGlass YOUTH_PROTECTION", "household YOUTH_PROTECTION"}; !slices.Equal(lines, want) {
		t.Errorf("the log says %v, want %v", lines, want)
	}
	seen, err := serviceAt(w.store, now).WhoSaw(t.Context(), w.team(), household)
	at := slices.IndexFunc(seen, func(s casework.SeenBy) bool { return s.Event == casework.LogBreakGlass })
	if err != nil || at < 0 || seen[at].Times != 2 || seen[at].Person != youth.Person || seen[at].Role != casework.YouthProtection {
		t.Errorf("who saw it: %+v and %v", seen, err)
	}
	resident := view.Residents[0].ID
	w.does(t, w.team(), household, `{"releaseOverview": {"resident": "`+resident.String()+`"}}`)
	overview, err := serviceAt(w.store, now).Overview(t.Context(), w.team(), household, resident, true)
	if err != nil || !slices.ContainsFunc(overview.SeenBy, func(s casework.SeenBy) bool { return s.Event == casework.LogBreakGlass }) {
		t.Errorf("the resident's overview: %v, want who broke the glass", err)
	}
}

// No answer tells whether a file exists that one may not open.
func TestBrokenGlassIsNoWayToSearch(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	elsewhere := w.aFile()
	elsewhere.Region = aRegion(t, w.db, "Elders")
	stranger := w.team()
	stranger.Region = elsewhere.Region
	w.save(t, stranger, elsewhere)
	asked := func(actor casework.Actor, household casework.ID, command string) string {
		receipt := w.submit(t, actor, anOperation(t, household, command))
		return fmt.Sprint(receipt.Status, receipt.Version, *receipt.Refusal)
	}
	care := w.actors[casework.Care]
	if got, want := asked(care, elsewhere.ID, breaksGlass), asked(care, anID(), breaksGlass); got != want {
		t.Errorf("a file of another region: %s, an unknown one: %s", got, want)
	}
	for name, actor := range map[string]casework.Actor{"a debt assistant": w.actors[casework.DebtAssistance], "an analyst": w.someone(t, casework.Care, "Telbureau", []casework.PersonRole{casework.Analyst})} {
		if got, want := asked(actor, household, breaksGlass), asked(actor, anID(), breaksGlass); got != want {
			t.Errorf("%s, an existing file: %s, an unknown one: %s", name, got, want)
		}
	}
	const unreasoned = `{"breakGlass": {"reason": ""}}`
	if got, want := asked(care, household, unreasoned), asked(care, anID(), unreasoned); got != want {
		t.Errorf("without a reason, an existing file: %s, an unknown one: %s", got, want)
	}
	if lines := column(t, w.url, "SELECT activity FROM access_log WHERE event = 'BREAK_GLASS'"); len(lines) != 0 {
		t.Errorf("the log has %v of glass that nobody broke", lines)
	}
}

// With the rules off the database still opens one file, for who broke its glass,
// in time.
func TestTheDatabaseOpensOneFileBehindBrokenGlass(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household, other := w.aRegisteredFile(t), w.aSecondFile(t)
	care := w.actors[casework.Care]
	opens := func(since time.Time) int {
		reach := care.Reach()
		reach.Glass = casework.Glass{Household: household, Since: since}
		found := 0
		err := w.store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
			files, err := tx.Load(t.Context(), []casework.ID{household, other}, today)
			found = len(files)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	if got := opens(now.Add(-time.Hour)); got != 0 {
		t.Errorf("before: %d files", got)
	}
	w.does(t, care, household, breaksGlass)
	if got := opens(now.Add(-time.Hour)); got != 1 {
		t.Errorf("in time: %d files, want the one", got)
	}
	if got := opens(now); got != 0 {
		t.Errorf("after its hour: %d files", got)
	}
}

// With row-level security off the rules still close the file.
func TestTheRulesCloseWhatTheGlassDoesNotOpen(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	care, unfenced := w.actors[casework.Care], NewStore(w.asOwner(t))
	if reads(t, serviceAt(unfenced, now), care, household) != nil {
		t.Error("care reads a file whose glass it did not break")
	}
	w.does(t, care, household, breaksGlass)
	if reads(t, serviceAt(unfenced, now), care, household) == nil {
		t.Error("the glass is broken and the file is closed")
	}
	if reads(t, serviceAt(unfenced, now.Add(time.Hour)), care, household) != nil {
		t.Error("an hour later it is still open")
	}
}
