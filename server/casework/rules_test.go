package casework

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestSituations(t *testing.T) {
	all := readSituations(t)
	names := map[string]bool{}
	for _, situation := range all.Cases {
		if names[situation.Name] {
			t.Errorf("two situations are called %q", situation.Name)
		}
		names[situation.Name] = true
		t.Run(situation.Name, func(t *testing.T) {
			judge := &judgement{T: t, situation: situation, file: situation.file(t)}
			if situation.Operation != nil {
				judge.do(all.Actors[situation.By].actor())
			}
			for key, want := range situation.Expect {
				judge.expect(key, want)
			}
		})
	}
}

// judgement is one situation being judged.
type judgement struct {
	*testing.T
	situation situation
	file      *Household
	status    ReceiptStatus
	refusal   *Error
}

// do judges the operation as the service does.
func (j *judgement) do(actor Actor) {
	verb, name, err := j.situation.Operation.Verb()
	if err != nil {
		j.Fatal(err)
	}
	at, err := time.Parse(time.RFC3339, string(j.situation.Today)+"T12:00:00Z")
	if err != nil {
		j.Fatal(err)
	}
	act := Act{Who: actor, Operation: named("operatie"), At: at, RecordedAt: at, Today: j.situation.Today, RegieTeam: named("regie")}
	err = May(actor, name, j.file, j.situation.Today)
	before := j.file.Version
	if err == nil {
		act.Who.OrganisationRole = roleFor(j.file, actor, j.situation.Today)
		err = change(j.file, verb, act)
	}
	receipt, _ := (&judging{}).receiptOf(Operation{ID: act.Operation}, j.file, name, err)
	j.status, j.refusal = receipt.Status, receipt.Refusal
	if err == nil && j.file.Version != before+1 {
		j.Errorf("version went from %d to %d", before, j.file.Version)
	}
}

// expect compares one expectation with what follows from the file.
func (j *judgement) expect(key string, want json.RawMessage) {
	j.Helper()
	h, today := j.file, j.situation.Today
	switch key {
	case "protected":
		j.same(key, h.Protected(today), want)
	case "protection":
		j.same(key, h.Protection(today), want)
	case "compositionKnown":
		j.same(key, !h.CompositionUnknown(today), want)
	case "withoutRoof":
		var roof struct {
			From  Day
			Count int
		}
		decodeStrictly(j, want, &roof)
		if got := len(h.WithoutRoof(roof.From)); got != roof.Count {
			j.Errorf("%d residents without a roof, want %d", got, roof.Count)
		}
	case "phase":
		j.same(key, h.Phase(), want)
	case "arrearsCents":
		j.same(key, h.ArrearsCents(), want)
	case "conditions":
		statuses := map[Condition]CheckOutcome{}
		for _, status := range h.ConditionStatuses(*h.PlanInForce()) {
			statuses[status.Condition] = status.Outcome
		}
		j.same(key, statuses, want)
	case "nextDay":
		j.same(key, dayOrNull(h.NextDay(today)), want)
	case "alerts":
		codes := []AlertCode{}
		for _, alert := range h.Alerts() {
			if alert.HoldsOn(today) && !slices.Contains(codes, alert.Code) {
				codes = append(codes, alert.Code)
			}
		}
		slices.Sort(codes)
		j.same(key, codes, want)
	case "clear":
		j.clear(want)
	case "status":
		j.same(key, j.status, want)
	case "refusal":
		j.refused(j.refusal, want)
	case "revoked":
		j.revoked(want)
	case "conflicts":
		j.subset(key, (&Household{Conflicts: h.conflictsOf(named("operatie"))}).Conflicts, want)
	case "file":
		j.subset(key, h, want)
	case "shown": // what the app shows while the operation waits
	default:
		j.Errorf("nobody knows what to expect of %q", key)
	}
}

func (j *judgement) same(key string, value any, want json.RawMessage) {
	j.Helper()
	got, err := json.Marshal(value)
	if err != nil {
		j.Fatal(err)
	}
	var a, b any
	decodeStrictly(j, got, &a)
	decodeStrictly(j, want, &b)
	got, _ = json.Marshal(a)
	wanted, _ := json.Marshal(b)
	if !bytes.Equal(got, wanted) {
		j.Errorf("%s: got %s, want %s", key, got, wanted)
	}
}

func dayOrNull(day Day) any {
	if day == "" {
		return nil
	}
	return day
}

func (j *judgement) clear(want json.RawMessage) {
	j.Helper()
	var wish struct {
		EvictOn Day
		Refusal json.RawMessage
	}
	decodeStrictly(j, want, &wish)
	act := Act{Today: j.situation.Today, Operation: named("vrijgeven")}
	refusal := refusalOf(ClearEviction{EvictOn: wish.EvictOn}.Apply(j.file, act))
	if string(wish.Refusal) == "null" && refusal != nil {
		j.Errorf("clearing is refused: %v", refusal)
	}
	if string(wish.Refusal) != "null" {
		j.refused(refusal, wish.Refusal)
	}
}

func (j *judgement) refused(refusal *Error, want json.RawMessage) {
	j.Helper()
	if refusal == nil {
		j.Errorf("nothing is refused, want %s", want)
		return
	}
	j.subset("refusal", refusal, want)
}

// revoked wants a clearance that was taken back for a rule; null wants that
// none was.
func (j *judgement) revoked(want json.RawMessage) {
	j.Helper()
	rule := any(nil)
	for _, clearance := range j.file.Clearances {
		if clearance.RevokedOn != "" {
			rule = clearance.RevokedRule
		}
	}
	j.same("revoked", rule, want)
}

// subset wants every field that is named, and lists of the same length.
func (j *judgement) subset(key string, value any, want json.RawMessage) {
	j.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		j.Fatal(err)
	}
	var got, wanted any
	decodeStrictly(j, text, &got)
	decodeStrictly(j, want, &wanted)
	j.within(key, got, wanted)
}

func (j *judgement) within(path string, got, want any) {
	j.Helper()
	switch want := want.(type) {
	case map[string]any:
		fields, _ := got.(map[string]any)
		for name, value := range want {
			j.within(path+"."+name, fieldOf(fields, name), value)
		}
	case []any:
		list, _ := got.([]any)
		if len(list) != len(want) {
			j.Errorf("%s: has %d items, want %d", path, len(list), len(want))
			return
		}
		for i := range want {
			j.within(fmt.Sprintf("%s.%d", path, i), list[i], want[i])
		}
	case nil:
		if got != nil && got != "" {
			j.Errorf("%s: got %v, want nothing", path, got)
		}
	default:
		if got != want {
			j.Errorf("%s: got %v, want %v", path, got, want)
		}
	}
}

// fieldOf finds a field as the schema spells it; Go embeds what it calls made.
func fieldOf(fields map[string]any, name string) any {
	for key, value := range fields {
		if strings.EqualFold(key, name) {
			return value
		}
	}
	if name == "made" {
		return fields
	}
	return nil
}
