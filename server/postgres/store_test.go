package postgres

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"

	"regieroute/server/casework"
)

func TestTheNumberOfStatementsDoesNotGrowWithTheFiles(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	counting := &counter{}
	w.store = NewStore(w.reopened(t, func(config *pgxpool.Config) { config.ConnConfig.Tracer = counting }))
	one, fifty := w.statements(t, counting, 1), w.statements(t, counting, 50)
	for step, want := range one {
		if got := fifty[step]; !slices.Equal(got, want) {
			t.Errorf("%s: %d statements for 50 files, %d for one", step, len(got), len(want))
		}
		t.Logf("%s: %d statements", step, len(want))
	}
}

// statements does everything once with a number of files.
func (w *world) statements(t testing.TB, counting *counter, number int) map[string][]string {
	t.Helper()
	files, judged, lines := []*casework.Household{}, []casework.Judged{}, []casework.LogLine{}
	for range number {
		file := w.aFullFile(t, casework.ID{})
		files = append(files, file)
		judged = append(judged, casework.Judged{
			Operation: anOperation(t, file.ID, aVisit), Verb: "recordVisit", Author: w.team(), At: now,
			Receipt: casework.Receipt{Status: casework.Applied}, Readers: []casework.ID{w.team().Organisation},
		})
		lines = append(lines, casework.LogLine{Household: file.ID, Event: casework.LogRead, Actor: w.team(), At: now})
	}
	taken := map[string][]string{}
	w.within(t, w.team(), func(tx casework.Tx) error {
		counting.taken()
		var err error
		do := func(step string, failed error) {
			err = errors.Join(err, failed)
			taken[step] = counting.taken()
		}
		_, failed := tx.Lock(t.Context(), idsOf(files), today)
		do("lock", failed)
		do("save new files", tx.Save(t.Context(), files, today))
		for _, file := range files {
			file.Version++
			file.Visits[0].Summary = "anders"
		}
		do("save a change", tx.Save(t.Context(), files, today))
		do("save no change", tx.Save(t.Context(), files, today))
		found, failed := tx.Load(t.Context(), idsOf(files), today)
		do("load", errors.Join(failed, want(len(found), number)))
		do("keep", tx.Keep(t.Context(), judged))
		settled, failed := tx.Receipts(t.Context(), []casework.ID{judged[0].Operation.ID})
		do("receipts", errors.Join(failed, want(len(settled), 1)))
		do("log", tx.Log(t.Context(), lines))
		_, failed = tx.Find(t.Context(), casework.Filter{}, casework.PageRequest{First: number}, today)
		do("find", failed)
		_, failed = tx.FindAlerts(t.Context(), casework.AlertFilter{For: casework.ForOrganisation}, casework.PageRequest{First: number}, today)
		do("work list", failed)
		_, failed = tx.FindArrears(t.Context(), casework.ArrearsFilter{}, casework.PageRequest{First: number}, today)
		do("arrears", failed)
		_, failed = tx.FindTeamFiles(t.Context(), casework.TeamFilter{CaseManager: w.team().Person}, teamMeasures, casework.PageRequest{First: number})
		do("team files", failed)
		_, failed = tx.TeamLoads(t.Context(), teamMeasures)
		do("team", failed)
		_, failed = tx.Caseload(t.Context(), w.team().Person, today)
		do("caseload", failed)
		return err
	})
	return taken
}

func want(got, want int) error {
	if got != want {
		return fmt.Errorf("got %d, want %d", got, want)
	}
	return nil
}

func TestASaveWritesOnlyWhatChanged(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFullFile(t, casework.ID{})
	w.save(t, w.team(), file)
	counting := &counter{}
	w.store = NewStore(w.reopened(t, func(config *pgxpool.Config) { config.ConnConfig.Tracer = counting }))
	w.within(t, w.team(), func(tx casework.Tx) error {
		files, err := tx.Lock(t.Context(), []casework.ID{file.ID}, today)
		if err != nil {
			return err
		}
		counting.taken()
		files[0].Visits[1].Summary = "anders"
		return tx.Save(t.Context(), files, today)
	})
	written := slices.DeleteFunc(counting.taken(), func(statement string) bool {
		return !strings.HasPrefix(statement, "INSERT") && !strings.HasPrefix(statement, "DELETE")
	})
	if len(written) != 1 || !strings.HasPrefix(written[0], "INSERT INTO visits") {
		t.Errorf("got %v, want one statement on visits", written)
	}
}

func TestARecordIsNeverLost(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFullFile(t, casework.ID{})
	w.save(t, w.team(), file)
	w.within(t, w.team(), func(tx casework.Tx) error {
		files, err := tx.Lock(t.Context(), []casework.ID{file.ID}, today)
		if err != nil {
			return err
		}
		files[0].Visits = files[0].Visits[:1]
		if err := tx.Save(t.Context(), files, today); !errors.Is(err, casework.ErrNotStorable) {
			t.Errorf("got %v for a visit that was dropped, want ErrNotStorable", err)
		}
		return nil
	})
	sameFile(t, w.load(t, w.team(), file.ID)[0], file)
}

func TestAnEditThatIsReplacedIsDeleted(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFullFile(t, casework.ID{})
	w.save(t, w.team(), file)
	file.Edits = file.Edits[1:]
	w.save(t, w.team(), file)
	sameFile(t, w.load(t, w.team(), file.ID)[0], file)
}

func TestTwoRecordsWithOneIDAreNotStorable(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team())
	file.Visits = []casework.Visit{{Made: casework.Made{ID: anID()}}, {}}
	file.Visits[1].ID = file.Visits[0].ID
	w.within(t, w.team(), func(tx casework.Tx) error {
		if err := tx.Save(t.Context(), []*casework.Household{file}, today); !errors.Is(err, casework.ErrNotStorable) {
			t.Errorf("got %v, want ErrNotStorable", err)
		}
		return nil
	})
}

func TestEveryVerbComesBackFromItsWords(t *testing.T) {
	t.Parallel()
	for at, name := range casework.VerbNames() {
		command := casework.Command{}
		field := reflect.ValueOf(&command).Elem().Field(at)
		(&filling{}).fill(t, field)
		var plain any
		if err := json.Unmarshal([]byte(words(t, command)), &plain); err != nil {
			t.Fatal(err)
		}
		content := words(t, camelCase(withoutNulls(plain)))
		left := leftBehindRow{Content: []byte(content)}.record()
		if !reflect.DeepEqual(left.Operation.Command, command) {
			t.Errorf("%s: got %s, want %s", name, words(t, left.Operation.Command), content)
		}
	}
}

func withoutNulls(value any) any {
	object, is := value.(map[string]any)
	if !is {
		return value
	}
	kept := map[string]any{}
	for key, inner := range object {
		if inner != nil {
			kept[key] = withoutNulls(inner)
		}
	}
	return kept
}

// camelCase renames the keys of a JSON document as the schema has them.
func camelCase(value any) any {
	switch value := value.(type) {
	case map[string]any:
		renamed := map[string]any{}
		for key, inner := range value {
			key = strings.ToLower(key[:1]) + key[1:]
			if key == "iD" {
				key = "id"
			}
			renamed[key] = camelCase(inner)
		}
		return renamed
	case []any:
		for i := range value {
			value[i] = camelCase(value[i])
		}
	}
	return value
}

// Lists inside a record are stored as documents under the names of their
// fields. A field that is renamed needs a migration of what is stored, and then
// its new name here.
func TestStoredDocumentsKeepTheNamesOfTheirFields(t *testing.T) {
	t.Parallel()
	tests := map[reflect.Type]string{
		reflect.TypeFor[casework.PriorEffort]():   "What On Result WhyNotEnough",
		reflect.TypeFor[casework.Attendance]():    "Organisation Agrees Note",
		reflect.TypeFor[casework.NewStep]():       "What Organisation Owner DueOn",
		reflect.TypeFor[casework.VisitCheck]():    "Plan Condition Outcome Evidence Explanation",
		reflect.TypeFor[casework.VisitProgress](): "Step Status Note",
		reflect.TypeFor[casework.VisitGoal]():     "Goal Level NextControlOn",
		reflect.TypeFor[casework.MoneyLine]():     "Kind What Cents Seen",
		reflect.TypeFor[casework.PlanVisit]():     "On StartsAt Visitor SecondVisitor Purpose",
		reflect.TypeFor[casework.Error]():         "Code Rule Message Field Missing",
		reflect.TypeFor[casework.Receipt]():       "OperationID Status Version Refusal Conflicts Repeated",
		reflect.TypeFor[casework.FieldConflict](): "Made Subject Field Base Mine Theirs TheirsBy TheirsAt Unsafe Reason Chosen ChosenBy ChosenFor ChosenAt",
		reflect.TypeFor[casework.Made]():          "ID Operation By For At RecordedAt Afterwards Ahead",
	}
	for document, want := range tests {
		if got := fieldNames(document); got != want {
			t.Errorf("%s: got %s, want %s", document, got, want)
		}
	}
}

func fieldNames(document reflect.Type) string {
	names := []string{}
	for field := range document.Fields() {
		names = append(names, field.Name)
	}
	return strings.Join(names, " ")
}

func TestTheDirectoryNamesEverybody(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	execute(t, w.url, "UPDATE people SET active = false WHERE id = '"+w.chair().Person.String()+"'")
	execute(t, w.url, "UPDATE organisations SET phone = '010-1234567' WHERE id = '"+w.team().Organisation.String()+"'")
	w.within(t, w.landlord(), func(tx casework.Tx) error {
		directory, err := tx.Directory(t.Context())
		if len(directory.Organisations) != 8 || len(directory.People) != 8 {
			t.Errorf("got %d organisations and %d people, want 8 and 8", len(directory.Organisations), len(directory.People))
		}
		for _, organisation := range directory.Organisations {
			if organisation.ID == w.team().Organisation && (organisation.Kind != casework.CaseTeam || organisation.Phone != "010-1234567") {
				t.Errorf("got %+v", organisation)
			}
		}
		for _, person := range directory.People {
			if person.Active == (person.ID == w.chair().Person) || len(person.Roles) == 0 {
				t.Errorf("got %+v", person)
			}
		}
		return err
	})
}

func TestARestoreBeginsAnEpoch(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	epochs := map[string]bool{}
	for range 2 {
		w.within(t, w.team(), func(tx casework.Tx) error {
			region, err := tx.Region(t.Context())
			if region.ID != w.region || region.RegieTeam != w.chair().Organisation || region.Name == "" || len(region.Epoch) != 32 {
				t.Errorf("got %+v", region)
			}
			epochs[region.Epoch] = true
			return err
		})
		if err := w.store.RenewEpoch(t.Context(), w.region); err != nil {
			t.Fatal(err)
		}
	}
	if len(epochs) != 2 {
		t.Errorf("got epochs %v, want another after the restore", epochs)
	}
}
