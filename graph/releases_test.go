package graph

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"
)

// releasesFolder keeps, per release of the app, what its tablets send: weeks
// later they still do. A file of an earlier release is never changed.
const releasesFolder = "testdata/releases"

// beginning makes -update begin the set of a new release.
var beginning = flag.String("release", "", "with -update: begin the set of this release, such as 2027-01")

// release is what the tablets of one release send.
type release struct {
	name string
	// Verbs are two examples of each: with every field, and with the fewest.
	Verbs map[string]sent `json:"verbs"`
	// Codes are those a tablet may send, per enum.
	Codes map[string][]string `json:"codes"`
	// Documents are the hashes of the trusted documents; their texts are in
	// the file of the same name in folder documents.
	Documents []string `json:"documents"`
}

// sent is a verb's commands in canonical JSON, each with the hash that its
// operation keeps for years.
type sent struct {
	Full      json.RawMessage `json:"full"`
	FullHash  string          `json:"fullHash"`
	Least     json.RawMessage `json:"least"`
	LeastHash string          `json:"leastHash"`
}

// releases gives all sets, the oldest first. With -update what is new since is
// added to the newest, and nothing that is in it changes.
func releases(t *testing.T) []release {
	t.Helper()
	names, err := filepath.Glob(releasesFolder + "/*.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []release
	for _, name := range names {
		all = append(all, readRelease(t, name))
	}
	if *beginning != "" {
		all = append(all, release{name: *beginning})
	}
	if len(all) == 0 {
		t.Fatal("no release is kept")
	}
	if *update {
		all[len(all)-1].extend(t)
	}
	return all
}

func readRelease(t *testing.T, path string) release {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	kept := release{name: strings.TrimSuffix(filepath.Base(path), ".json")}
	if err := json.Unmarshal(text, &kept); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return kept
}

// extend adds the verbs, codes and documents that are not in the set yet.
func (r *release) extend(t *testing.T) {
	t.Helper()
	known := release{Verbs: map[string]sent{}, Codes: map[string][]string{}}
	for _, verb := range theSchemaOnce.Types["Command"].Fields {
		known.Verbs[verb.Name] = examplesOf(verb)
	}
	maps.Copy(known.Verbs, r.Verbs)
	for enum, codes := range codesSent() {
		known.Codes[enum] = union(r.Codes[enum], codes)
	}
	texts := map[string]string{}
	if len(r.Documents) == 0 {
		texts = documentsIn(t, "app")
	}
	known.Documents = union(r.Documents, slices.Collect(maps.Keys(texts)))
	r.Verbs, r.Codes, r.Documents = known.Verbs, known.Codes, known.Documents
	write(t, filepath.Join(releasesFolder, r.name+".json"), r)
	if len(texts) > 0 {
		write(t, filepath.Join("documents", r.name+".json"), texts)
	}
}

func union(some, others []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(slices.Concat(some, others))))
}

func documentsIn(t *testing.T, name string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("documents", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	if err := json.Unmarshal(text, &texts); err != nil {
		t.Fatal(err)
	}
	return texts
}

func write(t *testing.T, path string, value any) {
	t.Helper()
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// examplesOf writes a verb as a tablet sends it.
func examplesOf(verb *gql.FieldDefinition) sent {
	written := func(whole bool) (json.RawMessage, string) {
		command := canonical(map[string]any{verb.Name: anExample(gql.NonNullNamedType(verb.Type.Name(), nil), whole)})
		return command, hashOf(string(command))
	}
	var s sent
	s.Full, s.FullHash = written(true)
	s.Least, s.LeastHash = written(false)
	return s
}

// anExample gives a value of an input type: with every field, or with those that
// must be there.
func anExample(kind *gql.Type, whole bool) any {
	if kind.Elem != nil {
		if !whole {
			return []any{}
		}
		return []any{anExample(kind.Elem, whole)}
	}
	definition := theSchemaOnce.Types[kind.NamedType]
	switch definition.Kind {
	case gql.Enum:
		return definition.EnumValues[0].Name
	case gql.InputObject:
		return anObject(definition, whole)
	case gql.Scalar, gql.Object, gql.Interface, gql.Union:
	}
	return map[string]any{
		"UUID": household, "Day": "2026-12-01", "Month": "2026-12", "DateTime": "2026-12-01T09:00:00Z",
		"Cents": json.Number("123456"), "Int": json.Number("4"), "Boolean": true, "String": "woord",
	}[kind.NamedType]
}

func anObject(definition *gql.Definition, whole bool) any {
	object := map[string]any{}
	for _, field := range definition.Fields {
		if whole || (field.Type.NonNull && field.DefaultValue == nil) {
			object[field.Name] = anExample(field.Type, whole)
		}
		if definition.Directives.ForName("oneOf") != nil {
			object = map[string]any{field.Name: anExample(field.Type, whole)}
			break
		}
	}
	return object
}

// codesSent are the codes of every enum that is within a command.
func codesSent() map[string][]string {
	codes, seen := map[string][]string{}, map[string]bool{}
	var look func(name string)
	look = func(name string) {
		definition := theSchemaOnce.Types[name]
		if seen[name] {
			return
		}
		seen[name] = true
		for _, value := range definition.EnumValues {
			codes[name] = append(codes[name], value.Name)
		}
		for _, field := range definition.Fields {
			look(field.Type.Name())
		}
	}
	look("Command")
	return codes
}

// TestEveryReleaseIsStillRead reads what the tablets of every release send, weeks
// later: no field was dropped or changed. A new verb goes into the newest set:
//
//	go test ./graph -run TestEveryReleaseIsStillRead -update
//
// and when an app is released that set is closed and the next one begun, with the
// app's documents as they are then:
//
//	go test ./graph -run TestEveryReleaseIsStillRead -update -release 2027-01
func TestEveryReleaseIsStillRead(t *testing.T) {
	all := releases(t)
	for _, kept := range all {
		for verb, examples := range kept.Verbs {
			for _, example := range []struct {
				command json.RawMessage
				hash    string
			}{{examples.Full, examples.FullHash}, {examples.Least, examples.LeastHash}} {
				if wrong := misread(t, verb, example.command, example.hash); wrong != "" {
					t.Errorf("%s of release %s: %s; tablets out there send it so: %s", verb, kept.name, wrong, compact(t, example.command))
				}
			}
		}
		for enum, codes := range kept.Codes {
			for _, code := range codes {
				if definition := theSchemaOnce.Types[enum]; definition == nil || definition.EnumValues.ForName(code) == nil {
					t.Errorf("release %s sends %s of %s, and it is gone", kept.name, code, enum)
				}
			}
		}
	}
	newest := all[len(all)-1]
	for _, verb := range theSchemaOnce.Types["Command"].Fields {
		if _, known := newest.Verbs[verb.Name]; !known {
			t.Errorf("%s is new: run this test with -update, and it is kept with release %s", verb.Name, newest.name)
		}
	}
}

// misread says why a command is not read as it was meant; empty when it is.
func misread(t *testing.T, verb string, command json.RawMessage, hash string) string {
	t.Helper()
	text := operation(verb, compact(t, command))
	item := withoutNulls(read(t, text))
	if wrong := check(parsedSchema, operationType, item, ""); wrong != nil {
		return fmt.Sprintf("%s %s", wrong.Field, wrong.Message)
	}
	got := ReadKept([]byte(text))
	if got.VerbName() != verb {
		return "read as " + got.VerbName()
	}
	if hex.EncodeToString(got.Hash[:]) != hash {
		return "another hash: it would be in twice"
	}
	return ""
}

func compact(t *testing.T, text json.RawMessage) string {
	t.Helper()
	var short bytes.Buffer
	if err := json.Compact(&short, text); err != nil {
		t.Fatal(err)
	}
	return short.String()
}

// What a tablet of an earlier release sends, with the documents it has, is judged
// by the rules, and not turned away for its form.
func TestEveryReleaseIsStillJudged(t *testing.T) {
	for _, kept := range releases(t) {
		d := aDesk(t, Options{TrustedOnly: true})
		d.submit(operation("first", registering))
		d.program = false // as the app sends
		submit := kept.submits(t)
		for verb, examples := range kept.Verbs {
			for _, command := range []json.RawMessage{examples.Full, examples.Least} {
				sent := operation(verb+kept.name+string(command), compact(t, command))
				got := d.send(post(fmt.Sprintf(`{"documentId":%q,"variables":{"operations":[%s]}}`, submit, sent)))
				receipts, _ := got.data["submit"].([]any)
				if got.status != 200 || len(receipts) != 1 || got.errors != nil {
					t.Errorf("%s of release %s: %d %.300s", verb, kept.name, got.status, got.body)
				}
				if verb == "recordContactAttempt" && !strings.Contains(got.body, `"APPLIED"`) {
					t.Errorf("%s of release %s changes nothing: %.300s", verb, kept.name, got.body)
				}
			}
		}
	}
}

// submits gives the release's document that sends work.
func (r release) submits(t *testing.T) string {
	t.Helper()
	texts, err := readDocuments()
	if err != nil {
		t.Fatal(err)
	}
	for _, hash := range r.Documents {
		if strings.Contains(texts[hash], "submit(operations") {
			return hash
		}
	}
	t.Fatalf("release %s has no document that sends work", r.name)
	return ""
}

// The server answers the documents of every release: a tablet that is weeks
// behind sends and fetches with those.
func TestEveryReleaseIsStillAnswered(t *testing.T) {
	texts, err := readDocuments()
	if err != nil {
		t.Fatal(err)
	}
	for _, kept := range releases(t) {
		if len(kept.Documents) == 0 {
			t.Errorf("release %s has no documents", kept.name)
		}
		for _, hash := range kept.Documents {
			text, there := texts[hash]
			if !there {
				t.Errorf("document %s of release %s is gone", hash, kept.name)
				continue
			}
			d := aDesk(t, Options{TrustedOnly: true})
			d.submit(operation("first", registering))
			d.program = false // as the app asks
			body, err := json.Marshal(map[string]any{"documentId": hash, "variables": variablesOf(t, text)})
			if err != nil {
				t.Fatal(err)
			}
			if got := d.send(post(string(body))); got.status != 200 || slices.Contains([]string{codeUnknownDocument, codeDocument, codeParse, codeBadRequest, codeInternal, codeLimit}, got.code()) {
				t.Errorf("release %s, %.60s: %d %.300s", kept.name, text, got.status, got.body)
			}
		}
	}
}

// variablesOf fills the variables of a document.
func variablesOf(t *testing.T, text string) map[string]any {
	t.Helper()
	tree, errs := validated(theSchemaOnce, text)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	variables := map[string]any{}
	for _, variable := range tree.Operations[0].VariableDefinitions {
		variables[variable.Variable] = anExample(variable.Type, true)
	}
	return variables
}
