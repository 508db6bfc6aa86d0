package casework

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

func (d Day) noon() time.Time {
	at, _ := time.Parse(dayLayout, string(d))
	return at.Add(12 * time.Hour)
}

// endedOn is a file whose threatened eviction ended on a day.
func endedOn(day Day) *Household {
	at := day.noon()
	return &Household{ID: named("dossier"), Outcomes: []Outcome{{Made: Made{ID: named("uitkomst"), At: at}, RecordOutcome: RecordOutcome{Kind: Averted, On: day}}}}
}

func TestWhatBecomesOfAClosedFile(t *testing.T) {
	closed := Day("2026-01-31")
	words, whole := Day("2028-02-01"), Day("2031-02-01") // 24 and 60 months are over
	held := LegalHold{HoldFile: HoldFile{Reason: "Klacht"}}
	lifted := LegalHold{HoldFile: HoldFile{Reason: "Klacht"}, LiftedOn: "2027-01-01"}
	tests := []struct {
		name   string
		change func(h, linked *Household)
		today  Day
		want   Retained
	}{
		{"the last day of its words", nil, words.Plus(-1), KeepFile},
		{"the day after", nil, words, EraseWords},
		{"words that went already", func(h, linked *Household) { h.WordsErasedOn, linked.WordsErasedOn = words, words }, words.Plus(1), KeepFile},
		{"words of the linked file that are there still", func(h, _ *Household) { h.WordsErasedOn = words }, words.Plus(1), EraseWords},
		{"words that went before it was opened and closed again", func(h, linked *Household) { h.WordsErasedOn, linked.WordsErasedOn = "2025-06-01", "2025-06-01" }, words, EraseWords},
		{"the last day of the file", func(h, linked *Household) { h.WordsErasedOn, linked.WordsErasedOn = words, words }, whole.Plus(-1), KeepFile},
		{"the day after that", nil, whole, EraseFile},
		{"a hold", func(h, _ *Household) { h.Holds = []LegalHold{lifted, held} }, whole, KeepFile},
		{"a hold that was lifted", func(h, _ *Household) { h.Holds = []LegalHold{lifted} }, whole, EraseFile},
		{"a hold on the linked file", func(_, linked *Household) { linked.Holds = []LegalHold{held} }, whole, KeepFile},
		{"aftercare until later", func(h, _ *Household) {
			h.Aftercares = []Aftercare{{StartAftercare: StartAftercare{Until: "2026-02-01"}}}
		}, whole, EraseWords},
		{"aftercare in the linked file", func(_, linked *Household) {
			linked.Aftercares = []Aftercare{{StartAftercare: StartAftercare{Until: "2026-02-01"}}}
		}, whole, EraseWords},
		{"opened again", func(h, _ *Household) { h.Outcomes[0].ReopenedOn = "2026-03-01" }, whole, KeepFile},
		{"reported again", func(h, _ *Household) { h.Referrals = []Referral{{Made: Made{At: words.noon()}}} }, whole, KeepFile},
		{"a plan in force", func(h, _ *Household) { h.Plans = []Plan{{Made: Made{At: words.noon()}}} }, whole, KeepFile},
		{"cleared for a day to come", func(h, _ *Household) { h.Clearances = []Clearance{{EvictOn: whole}} }, whole, KeepFile},
		{"cleared for a day that is over", func(h, _ *Household) { h.Clearances = []Clearance{{EvictOn: closed}} }, whole, EraseFile},
		{"linked to another file itself", func(h, _ *Household) { h.LinkedTo = named("ander") }, whole, KeepFile},
		{"a region that keeps files ten years", func(h, _ *Household) {
			h.Parameters = ParametersOf([]ParameterChange{{Version: 1, From: "2026-01-01", Values: []ParameterValue{{SetFileMonths, 120}}}}, whole)
		}, whole, EraseWords},
	}
	for _, test := range tests {
		h, linked := endedOn(closed), &Household{ID: named("gekoppeld"), LinkedTo: named("dossier")}
		if test.change != nil {
			test.change(h, linked)
		}
		if got := h.Retained([]*Household{linked}, test.today); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
	if got := (&Household{}).Retained(nil, whole); got != KeepFile {
		t.Errorf("a file without an end: got %s", got)
	}
}

func TestAHoldIsLaidAndLifted(t *testing.T) {
	h, act := endedOn("2026-01-31"), Act{Operation: named("a"), Today: "2026-03-01"}
	refused := func(err error, field, message string) {
		t.Helper()
		if refusal := refusalOf(err); refusal == nil || refusal.Field != field || (message != "" && refusal.Message != message) {
			t.Errorf("got %v, want %q at %q", err, message, field)
		}
	}
	refused(HoldFile{}.Apply(h, act), "reason", "Schrijf op waarvoor dit dossier bewaard moet blijven.")
	for _, operation := range []string{"a", "b"} {
		act.Operation = named(operation)
		if err := (HoldFile{Reason: "Klacht"}).Apply(h, act); err != nil {
			t.Fatal(err)
		}
	}
	refused(LiftHold{Hold: named("geen"), Reason: "Klaar"}.Apply(h, act), "hold", "")
	refused(LiftHold{Hold: named("a")}.Apply(h, act), "reason", "Schrijf op waarom dit dossier niet langer bewaard hoeft te blijven.")
	lift := LiftHold{Hold: named("a"), Reason: "Klaar"}
	if err := lift.Apply(h, act); err != nil || !h.HeldBack() || h.Holds[0].LiftedOn != act.Today {
		t.Errorf("the first of two lifted: %v, %+v", err, h.Holds)
	}
	act.Today = act.Today.Plus(1)
	if err := lift.Apply(h, act); err != nil || h.Holds[0].LiftedOn != "2026-03-01" {
		t.Errorf("lifted twice: %v, %+v", err, h.Holds[0])
	}
	if err := (LiftHold{Hold: named("b"), Reason: "Klaar"}).Apply(h, act); err != nil || h.HeldBack() {
		t.Errorf("both lifted: %v, held %v", err, h.HeldBack())
	}
}

// Every text of a file is a fact that is listed or goes with the words: also one
// in a field that is added later.
func TestWordsAreErasedWhereverTheyStand(t *testing.T) {
	h := &Household{}
	fillWords(t, reflect.ValueOf(h).Elem(), "")
	h.Parameters, h.WordsErasedOn = nil, ""
	if gone := h.EraseWords("2026-01-01"); gone < 50 {
		t.Errorf("%d texts went: too few to be all", gone)
	}
	walkTexts(reflect.ValueOf(h).Elem(), "Household", func(path, text string, fact bool) {
		if (text != "") != fact {
			t.Errorf("%s: %q stayed, fact %v", path, text, fact)
		}
	})
	if h.EraseWords("2026-01-01") != 0 {
		t.Error("a second time something was left")
	}
}

func fillWords(t *testing.T, value reflect.Value, path string) {
	t.Helper()
	switch value.Kind() {
	case reflect.String:
		if value.Type() == reflect.TypeFor[string]() {
			value.SetString("woorden")
		}
	case reflect.Slice:
		if value.Type().Elem() == reflect.TypeFor[string]() {
			t.Errorf("%s is a list of texts: EraseWords does not know it", path)
		}
		value.Set(reflect.MakeSlice(value.Type(), 1, 1))
		fillWords(t, value.Index(0), path)
	case reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		fillWords(t, value.Elem(), path)
	case reflect.Map, reflect.Interface:
		t.Errorf("%s is a %s: EraseWords does not know it", path, value.Kind())
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Type().Field(i); field.IsExported() && field.Name != "Parameters" {
				fillWords(t, value.Field(i), path+"."+field.Name)
			}
		}
	default:
	}
}

func walkTexts(value reflect.Value, path string, seen func(path, text string, fact bool)) {
	switch value.Kind() {
	case reflect.Slice:
		for i := range value.Len() {
			walkTexts(value.Index(i), path, seen)
		}
	case reflect.Pointer:
		if !value.IsNil() {
			walkTexts(value.Elem(), path, seen)
		}
	case reflect.Struct:
		for i := range value.NumField() {
			field := value.Type().Field(i)
			if !field.IsExported() || field.Name == "Parameters" {
				continue
			}
			if part := value.Field(i); part.Type() == reflect.TypeFor[string]() {
				seen(path+"."+field.Name, part.String(), strings.Contains(" "+strings.Join(facts[value.Type()], " ")+" ", " "+field.Name+" "))
				continue
			}
			walkTexts(value.Field(i), path+"."+field.Name, seen)
		}
	default:
	}
}
