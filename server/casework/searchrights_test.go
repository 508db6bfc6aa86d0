package casework

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
	"time"
)

// loss is one way in which somebody who wrote something may no more.
type loss struct {
	name   string
	happen func(who *Actor, in *oneFile)
}

var losses = []loss{
	{"their organisation was never in the file", func(who *Actor, in *oneFile) { who.Organisation, in.file = named("elders"), nil }},
	{"their organisation left the file last week", func(who *Actor, in *oneFile) { in.without(who.Organisation); in.file = nil }},
	{"their organisation left the file a minute ago", func(who *Actor, in *oneFile) { in.without(who.Organisation) }},
	{"they have no role any more", func(who *Actor, _ *oneFile) { who.Roles = nil }},
	{"they became auditor", func(who *Actor, _ *oneFile) { who.Roles = []PersonRole{Auditor} }},
	{"their organisation is another kind by now", func(who *Actor, _ *oneFile) { who.OrganisationRole = Administration }},
	{"they work in another region", func(who *Actor, _ *oneFile) { who.Region = named("elders") }},
	{"nobody knows the file", func(_ *Actor, in *oneFile) { in.file = nil }},
}

// oneFile is the store of one operation on one file: what the service hands to
// it is what would be in the database.
type oneFile struct {
	Tx
	file *Household
	kept []Judged
}

func (o *oneFile) without(organisation ID) {
	involvements := []Involvement{}
	for _, involvement := range o.file.Involvements {
		if involvement.Organisation != organisation {
			involvements = append(involvements, involvement)
		}
	}
	o.file.Involvements = involvements
}

func (o *oneFile) InTransaction(_ context.Context, _ Reach, work func(Tx) error) error {
	return work(o)
}

func (o *oneFile) Lock(context.Context, []ID, Day) ([]*Household, error) {
	if o.file == nil {
		return nil, nil
	}
	return []*Household{o.file}, nil
}

func (o *oneFile) Save(context.Context, []*Household, Day) error     { return nil }
func (o *oneFile) Receipts(context.Context, []ID) ([]Settled, error) { return nil, nil }
func (o *oneFile) Log(context.Context, []LogLine) error              { return nil }
func (o *oneFile) Notify(context.Context, []Notice, time.Time) error { return nil }

func (o *oneFile) Erased(context.Context, []ID) (map[ID]bool, error) {
	return map[ID]bool{}, nil
}

func (o *oneFile) LeftBehind(context.Context, ID, []ID) ([]LeftBehind, error) { return nil, nil }

func (o *oneFile) CostTables(context.Context, []int64) ([]CostTable, error) { return nil, nil }
func (o *oneFile) KeepStood(context.Context, []Stood) error                 { return nil }
func (o *oneFile) Settle(context.Context, ID, Actor, time.Time) error       { return nil }

func (o *oneFile) Region(context.Context) (Region, error) {
	return Region{ID: named("regio"), RegieTeam: theChair.Organisation}, nil
}

func (o *oneFile) Keep(_ context.Context, judged []Judged) error {
	o.kept = append(o.kept, judged...)
	return nil
}

// TestEveryLossOfRights does every verb in every state that two steps lead to,
// by everybody who may and lost it in every way: each time there is exactly one
// receipt, with the words beside it, and what only happened is not refused for
// it (architecture §2, access §2). Who may depends on the involvements of a
// file alone, so states with the same are tried once.
func TestEveryLossOfRights(t *testing.T) {
	formOf(reflect.TypeFor[Household]())
	formOf(reflect.TypeFor[Command]())
	s := &search{T: t, repertoire: repertoireOf(plainly), applied: map[string]int{}, refused: map[string]int{}, wanted: 1 << 40, seen: map[uint64]struct{}{}}
	roots := s.roots()
	for _, root := range roots[max(0, len(roots)-2):] {
		s.walk(root)
	}
	tried, files, everything := map[uint64]bool{}, 0, repertoireOf(anyStep)
	receipts := map[ReceiptStatus]int{}
	for _, state := range append(roots, s.next...) {
		involved := reflect.ValueOf(&state.file.Involvements).Elem()
		sum := mixed(formOf(involved.Type()).sum(involved), uint64(state.file.Version)+uint64(len(state.file.Clearances)))
		if tried[sum] {
			continue
		}
		tried[sum], files = true, files+1
		for _, step := range everything.of(state.file, calendar[state.day]) {
			for _, loss := range losses {
				receipts[afterLosing(t, state, step, loss)]++
			}
		}
	}
	t.Logf("%d files, %d steps: %v", files, s.tried, receipts)
}

func afterLosing(t *testing.T, state *reached, step step, loss loss) ReceiptStatus {
	t.Helper()
	in := &oneFile{file: state.file.apart()}
	who := step.who
	loss.happen(&who, in)
	var command Command
	reflect.ValueOf(&command).Elem().FieldByNameFunc(func(name string) bool { return lowerFirst(name) == step.name }).Set(reflect.ValueOf(step.verb))
	content, err := json.Marshal(step.verb)
	if err != nil {
		t.Fatal(err)
	}
	operation := Operation{ID: operationOf(step, calendar[0]), HouseholdID: state.file.ID, Command: command, Content: content}
	service := NewService(in, func() time.Time { return noonOf(calendar[state.day]) })
	receipts, err := service.Submit(context.Background(), who, []Operation{operation})
	if wrong := receiptIsWrong(step, operation, receipts, in.kept, err); wrong != "" {
		t.Errorf("%s, but %s: %s", step, loss.name, wrong)
		return ""
	}
	return receipts[0].Status
}

func receiptIsWrong(step step, operation Operation, receipts []Receipt, kept []Judged, err error) string {
	switch {
	case err != nil:
		return err.Error()
	case len(receipts) != 1 || len(kept) != 1:
		return fmt.Sprintf("%d receipts and %d kept, want one of each", len(receipts), len(kept))
	case receipts[0].OperationID != operation.ID || kept[0].Receipt.Status != receipts[0].Status:
		return "the receipt that was kept is another one"
	case !bytes.Equal(kept[0].Operation.Content, operation.Content):
		return "words are gone"
	case receipts[0].Status == Review && kept[0].Why == nil:
		return "nobody can see why it is kept for review"
	case receipts[0].Status == Refused && kindOf(step.name) != Online && receipts[0].Refusal.Code != Forbidden && receipts[0].Refusal.Code != Invalid:
		return "it is refused: " + receipts[0].Refusal.Error()
	}
	return ""
}
