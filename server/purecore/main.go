//go:build js && wasm

// Command purecore is the server's pure core (the API, the rules, the judging of
// operations) as WebAssembly, on files in memory: the convergence test of the
// tablet plays against it (tablet §3). It answers at once, without a network,
// and its clock is the test's.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall/js"
	"time"

	"regieroute/graph"
	"regieroute/server/casework"
	"regieroute/server/memory"
)

// households is how many files a world begins with.
const households = 5

// world is one region with two case teams.
type world struct {
	now     time.Time
	epoch   int
	store   *memory.Store
	cases   *casework.Service
	handler http.Handler
	people  map[string]casework.Actor
	without map[string]bool // people whose roles were taken away
	made    int
	start   *memory.Kept
}

func main() {
	w := newWorld()
	js.Global().Set("purecore", js.ValueOf(map[string]any{
		"households": js.ValueOf(w.ids()),
		"restart":    function(func([]js.Value) any { w.restart(); return nil }),
		"actor":      function(func(a []js.Value) any { return w.actor(a[0].String()) }),
		"post":       function(func(a []js.Value) any { return w.post(a[0].String(), a[1].String()) }),
		"give":       function(func(a []js.Value) any { w.give(w.household(a[0].Int()), a[1].String()); return nil }),
		"roles":      function(func(a []js.Value) any { w.without[a[0].String()] = !a[1].Bool(); return nil }),
		"nextDay":    function(func([]js.Value) any { w.now = w.now.AddDate(0, 0, 1); return nil }),
		"region":     function(func(a []js.Value) any { w.region(a[0].Int()); return nil }),
		"backup":     function(func([]js.Value) any { return w.backup() }),
		"words":      function(func(a []js.Value) any { return w.words(a[0].String()) }),
	}))
	select {}
}

func function(do func([]js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, arguments []js.Value) any { return do(arguments) })
}

func newWorld() *world {
	w := &world{now: time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC), people: map[string]casework.Actor{}, without: map[string]bool{}}
	region := casework.Region{ID: casework.DerivedID("region"), Name: "Voorbeeldstad"}
	w.store = memory.New(region, casework.Directory{Organisations: []casework.Organisation{}, People: []casework.Person{}})
	w.cases = casework.NewService(w.store, func() time.Time { return w.now })
	w.handler = graph.NewHandler(w.cases, graph.Options{})
	for name, team := range map[string]string{"fatma": "west", "sam": "west", "noor": "oost"} {
		w.people[name] = casework.Actor{
			Region: region.ID, Organisation: casework.DerivedID("team", team), OrganisationRole: casework.CaseTeam,
			Person: casework.DerivedID("person", name), Roles: []casework.PersonRole{casework.CaseManagerRole, casework.TeamLead},
		}
	}
	for number := range households {
		register := casework.RegisterHousehold{Name: fmt.Sprint("Huishouden ", number), Address: casework.Address{Street: "Voorbeeldstraat", HouseNumber: fmt.Sprint(number + 1), City: "Voorbeeldstad"}}
		w.does("fatma", w.household(number), casework.Command{RegisterHousehold: &register})
		w.give(w.household(number), "fatma")
	}
	w.start = w.store.Backup()
	w.restart()
	return w
}

func (*world) household(number int) casework.ID {
	return casework.DerivedID("household", fmt.Sprint(number))
}

func (w *world) ids() []any {
	ids := []any{}
	for number := range households {
		ids = append(ids, w.household(number).String())
	}
	return ids
}

// restart puts the world back to its first day.
func (w *world) restart() {
	w.store.Restore(w.start)
	w.now = time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)
	clear(w.without)
	w.renewEpoch()
}

func (w *world) renewEpoch() {
	w.epoch++
	w.store.Region.Epoch = fmt.Sprint("epoch-", w.epoch)
}

func (w *world) actor(name string) any {
	actor := w.people[name]
	return map[string]any{"personId": actor.Person.String(), "organisationId": actor.Organisation.String()}
}

// post asks the API as a person, and gives the answer's body.
func (w *world) post(name, body string) any {
	actor := w.people[name]
	if w.without[name] {
		actor.Roles = nil
	}
	request := httptest.NewRequest("POST", "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	w.handler.ServeHTTP(recorder, request.WithContext(graph.WithActor(request.Context(), actor)))
	return recorder.Body.String()
}

// give makes somebody the case manager of a household; of the team in the west
// a colleague will visit too, so that two tablets hold the file. The team that
// had it leaves.
func (w *world) give(household casework.ID, name string) {
	to := w.people[name]
	appoint := casework.AppointCaseManager{Person: to.Person, Organisation: to.Organisation, Handover: "De moeder heet ook zo."}
	by := w.holder(household)
	w.does(by, household, casework.Command{AppointCaseManager: &appoint})
	if name != "noor" {
		visit := casework.PlanVisit{On: casework.DayOf(w.now).Plus(3), Visitor: w.people["fatma"].Person, SecondVisitor: w.people["sam"].Person}
		w.does(name, household, casework.Command{PlanVisit: &visit})
	}
}

// holder is somebody of the team that has the household.
func (w *world) holder(household casework.ID) string {
	if w.store.Sees(household, w.people["noor"].Organisation) {
		return "noor"
	}
	return "fatma"
}

func (w *world) does(name string, household casework.ID, command casework.Command) {
	w.made++
	content, err := json.Marshal(command)
	must(err)
	operation := casework.Operation{ID: casework.DerivedID("arranged", fmt.Sprint(w.made)), HouseholdID: household, RecordedAt: w.now, Command: command, Content: content}
	receipts, err := w.cases.Submit(context.Background(), w.people[name], []casework.Operation{operation})
	must(err)
	if receipts[0].Status != casework.Applied {
		panic(fmt.Sprintf("%s: %+v", operation.VerbName(), receipts[0].Refusal))
	}
}

// region has the administrator of the Regieteam ask for so many nights with a
// roof from today on.
func (w *world) region(nights int) {
	administrator := w.people["fatma"]
	administrator.Organisation, administrator.OrganisationRole = casework.DerivedID("regieteam"), casework.RegieTeam
	administrator.Roles = []casework.PersonRole{casework.AdministratorRole}
	sheet, err := w.cases.RegionParameters(context.Background(), administrator)
	must(err)
	w.made++
	_, err = w.cases.SetRegionParameters(context.Background(), administrator, casework.SetParameters{
		ID: casework.DerivedID("set", fmt.Sprint(w.made)), ExpectedVersion: sheet.Version, FromDay: casework.DayOf(w.now), Reason: "Besluit",
		Values: []casework.ParameterValue{{Code: casework.SetRoofNights, Value: nights}},
	})
	must(err)
}

// backup gives what puts the database back as it is now, under a new epoch.
func (w *world) backup() any {
	kept := w.store.Backup()
	return function(func([]js.Value) any {
		w.store.Restore(kept)
		w.renewEpoch()
		return nil
	})
}

// words says what became of an operation: its status, its content as it came,
// and whether its record is in a file or waits for the case team.
func (w *world) words(text string) any {
	id, err := casework.ParseID(text)
	must(err)
	kept := w.store.Backup()
	receipt, known := kept.Receipt(id)
	if !known {
		return nil
	}
	return map[string]any{"status": string(receipt.Status), "content": kept.Content(id), "inFile": kept.RecordOf(id), "leftBehind": kept.LeftBehind(id)}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
