package casework

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
)

// meeting is a refusal that was met: by which verbs.
type meeting map[sentenceMet]map[string]bool

// sentenceMet is what a refusal says, whatever it is about.
type sentenceMet struct {
	Code    Code
	Rule    string
	Message string
}

func (m meeting) met(verb string, err error) {
	refusal := refusalOf(err)
	if refusal == nil {
		return
	}
	key := sentenceMet{Code: refusal.Code, Rule: refusal.Rule, Message: patternOf(refusal.Message)}
	if m[key] == nil {
		m[key] = map[string]bool{}
	}
	m[key][verb] = true
}

// patternOf gives the sentence as the code has it.
func patternOf(message string) string {
	if englishSentences()[message] != "" {
		return message
	}
	return numberIn.ReplaceAllString(message, "%d")
}

// spoiled gives values that differ from a good one in one place: nothing there,
// something that does not exist, a day long ago or far ahead, too much.
func spoiled(good reflect.Value) []reflect.Value {
	bad := []reflect.Value{}
	with := func(of reflect.Type, given ...any) {
		for _, value := range given {
			bad = append(bad, reflect.ValueOf(value).Convert(of))
		}
	}
	switch of := good.Type(); {
	case of == reflect.TypeFor[ID]():
		with(of, ID{}, named("onbekend"))
	case of == reflect.TypeFor[Day]():
		with(of, "", "2020-01-01", "2028-01-01")
	case of.Kind() == reflect.String:
		with(of, "", "25:99")
	case of.Kind() == reflect.Int || of.Kind() == reflect.Int64:
		with(of, -1, 0, 99)
	case of.Kind() == reflect.Bool:
		with(of, !good.Bool())
	case of.Kind() == reflect.Slice:
		bad = append(bad, reflect.Zero(of))
		if good.Len() == 0 {
			break
		}
		for _, item := range spoiled(good.Index(0)) {
			list := reflect.MakeSlice(of, 1, 1)
			list.Index(0).Set(item)
			bad = append(bad, list)
		}
		many := reflect.MakeSlice(of, 1000, 1000)
		for i := range many.Len() {
			many.Index(i).Set(good.Index(0))
		}
		bad = append(bad, many)
	case of.Kind() == reflect.Pointer:
		bad = append(bad, reflect.Zero(of))
		if good.IsNil() {
			break
		}
		for _, target := range spoiled(good.Elem()) {
			pointer := reflect.New(of.Elem())
			pointer.Elem().Set(target)
			bad = append(bad, pointer)
		}
	case of.Kind() == reflect.Struct:
		for i := range of.NumField() {
			for _, field := range spoiled(good.Field(i)) {
				whole := reflect.New(of).Elem()
				whole.Set(good)
				whole.Field(i).Set(field)
				bad = append(bad, whole)
			}
		}
	}
	return bad
}

// meets does everything to a file, as it should be and spoiled, by everybody
// who may, and by who may not.
func (m meeting) meets(h *Household, today Day, only ...string) {
	for _, step := range wordsFor(h, today).stepsOf(anyStep) {
		if len(only) > 0 && !slices.Contains(only, step.name) {
			continue
		}
		for _, actor := range cast {
			m.met(step.name, May(actor, step.name, h, today))
		}
		for _, loss := range losses {
			who, in := step.who, &oneFile{file: h.apart()}
			loss.happen(&who, in)
			if in.file != nil {
				m.met(step.name, May(who, step.name, in.file, today))
			}
		}
		_, err := h.after(step, today)
		m.met(step.name, err)
		for _, bad := range spoiled(reflect.ValueOf(step.verb).Elem()) {
			step.verb, _ = reflect.TypeAssert[Verb](bad)
			_, err := h.after(step, today)
			m.met(step.name, err)
		}
	}
}

// everyRefusal meets what can be met: in no file at all, in the files where the
// search begins, with something that waits for a second person, and in one where
// everything was done.
var everyRefusal = sync.OnceValue(func() meeting {
	formOf(reflect.TypeFor[Household]())
	formOf(reflect.TypeFor[Command]())
	found := meeting{}
	found.meets(&Household{ID: named("huis"), Region: named("regio")}, calendar[0])
	family := aHomeOf(someone("een", "2012-01-01"), someone("twee", "1975-01-01"))
	found.meets(family, calendar[0])
	found.meets(everythingDone(aHomeOf(someone("een", "1980-01-01"))), calendar[0])
	waiting := DayChange{From: "2012-01-01", To: "1980-01-01"}
	made18 := step{name: "editResident", verb: &EditResident{Resident: named("een"), BirthDate: &waiting}, who: theTeam}
	if file, err := family.after(made18, calendar[0]); err == nil {
		found.meets(file, calendar[3])
	}
	return found
})

// TestEveryRefusalIsMet wants that each refusal that the code can give is given
// in a test: met here, or named in one by its words. docs/errors.md lists them.
func TestEveryRefusalIsMet(t *testing.T) {
	found := everyRefusal()
	words := map[string]bool{}
	for refusal := range found {
		words[refusal.Message] = true
		if english := englishSentences()[refusal.Message]; english == "" {
			wholly(t)("%q was met and has no English", refusal.Message)
		}
	}
	tests := wordsOfTests(t)
	for _, sentence := range theSentences(t) {
		if !words[sentence.words] && !strings.Contains(tests, sentence.words) {
			wholly(t)("%s: no test meets %q", sentence.file, sentence.words)
		}
	}
	t.Logf("%d refusals, %d sentences", len(found), len(words))
}

// wordsOfTests is all that tests say.
func wordsOfTests(t *testing.T) string {
	t.Helper()
	var words strings.Builder
	for _, pattern := range []string{"*_test.go", "testdata/*.json", "../../graph/*_test.go", "../postgres/*_test.go", "../vera/*_test.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			words.Write(text)
		}
	}
	return words.String() + numberIn.ReplaceAllString(words.String(), "%d")
}

const errorsPath = "../../docs/errors.md"

// TestTheListOfRefusalsIsCurrent writes docs/errors.md with -update.
func TestTheListOfRefusalsIsCurrent(t *testing.T) {
	table := tableOfRefusals(theSentences(t), everyRefusal())
	if *update {
		if err := os.WriteFile(errorsPath, []byte(table), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	written, err := os.ReadFile(errorsPath)
	if err != nil {
		t.Fatal(err)
	}
	if string(written) != table {
		wholly(t)("docs/errors.md is stale: go test ./server/casework -run TestTheListOfRefusalsIsCurrent -update")
	}
}

func tableOfRefusals(sentences []sentence, found meeting) string {
	var table strings.Builder
	table.WriteString("# Refusals\n\n" +
		"Written by `go test ./server/casework -run TestTheListOfRefusalsIsCurrent -update` from the code and from what a test meets.\n" +
		"A refusal has a code for programs, the rule it comes from, a sentence in Dutch (`message`) and the same in English (`english`).\n")
	for _, code := range refusalCodes {
		_, _ = fmt.Fprintf(&table, "\n## %s\n\n%s\n\n| Rule | Dutch | English | Met by |\n|---|---|---|---|\n", code, codesInEnglish[code])
		refusals := []sentenceMet{}
		for refusal := range found {
			if refusal.Code == code {
				refusals = append(refusals, refusal)
			}
		}
		slices.SortFunc(refusals, func(a, b sentenceMet) int {
			return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message))
		})
		for _, refusal := range refusals {
			verbs := []string{}
			for verb := range found[refusal] {
				verbs = append(verbs, verb)
			}
			slices.Sort(verbs)
			if len(verbs) > 5 {
				verbs = append(verbs[:5], "…")
			}
			rule := cmp.Or(refusal.Rule, "–")
			_, _ = fmt.Fprintf(&table, "| %s | %s | %s | %s |\n", rule, refusal.Message, englishSentences()[refusal.Message], strings.Join(verbs, ", "))
		}
	}
	table.WriteString("\n## Elsewhere\n\nOf what cannot be read, of ids, pages and what the database refuses; each in its own test.\n\n| Dutch | English | Made in |\n|---|---|---|\n")
	met := map[string]bool{}
	for refusal := range found {
		met[refusal.Message] = true
	}
	slices.SortFunc(sentences, func(a, b sentence) int { return cmp.Or(cmp.Compare(a.words, b.words), cmp.Compare(a.file, b.file)) })
	for _, sentence := range sentences {
		if !met[sentence.words] && sentence.code == "" {
			met[sentence.words] = true
			_, _ = fmt.Fprintf(&table, "| %s | %s | %s |\n", sentence.words, englishSentences()[sentence.words], sentence.file)
		}
	}
	table.WriteString(tableOfRemarks(sentences))
	return table.String()
}

// tableOfRemarks lists what an object of VERA may be answered, besides the refusals
// above: those stand in an answer with the code that fits them.
func tableOfRemarks(sentences []sentence) string {
	var table strings.Builder
	table.WriteString("\n## Remarks about objects of VERA\n\n" +
		"What `PUT /vera/…` says of an object ([rent-files.md](rent-files.md)): `code` and `omschrijving` of a `Foutbericht`. A refusal from above stands there too, as NIET_NU,\n" +
		"NIET_TOEGESTAAN or ONGELDIG.\n\n| Code | Dutch | English | Made in |\n|---|---|---|---|\n")
	written := map[sentence]bool{}
	remarks := slices.Clone(sentences)
	slices.SortStableFunc(remarks, func(a, b sentence) int { return cmp.Compare(a.code, b.code) })
	for _, remark := range remarks {
		if remark.code != "" && !written[remark] {
			written[remark] = true
			_, _ = fmt.Fprintf(&table, "| %s | %s | %s | %s |\n", remark.code, remark.words, englishSentences()[remark.words], remark.file)
		}
	}
	return table.String()
}
