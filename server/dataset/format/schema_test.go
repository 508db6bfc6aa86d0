package format_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"regieroute/server/dataset/format"
)

var ajv = flag.String("ajv", "../../../pwa/node_modules/ajv", "where the npm package is that checks JSON by a schema")

// descriptor is a document, and what of the schema it must fit.
type descriptor struct {
	Name     string          `json:"name"`
	As       string          `json:"as"`
	Document json.RawMessage `json:"document"`
}

// complaints gives what Ajv has against documents, by the schema of what the
// standards ask.
func complaints(t *testing.T, of []descriptor) []string {
	t.Helper()
	input, err := json.Marshal(of)
	if err != nil {
		t.Fatal(err)
	}
	library, err := filepath.Abs(*ajv)
	if err != nil {
		t.Fatal(err)
	}
	var complaint bytes.Buffer
	command := exec.CommandContext(t.Context(), "node", "testdata/valid.mjs", library, "testdata/descriptors.schema.json")
	command.Stdin, command.Stderr = bytes.NewReader(input), &complaint
	said, err := command.Output()
	if err != nil {
		t.Fatalf("%v (does pwa/node_modules have ajv? npm ci there): %s", err, complaint.String())
	}
	return strings.Split(strings.TrimSuffix(string(said), "\n"), "\n")
}

// descriptors are those of a release of one table and of one of two.
func descriptors(t *testing.T) []descriptor {
	t.Helper()
	dataset := aDataset()
	bare := dataset
	bare.License, bare.Access = "", format.Restricted
	parts := []format.Part{{Dataset: dataset, Files: files()}, {Dataset: bare, Files: files()[:1]}}
	all := []descriptor{}
	add := func(name, as string) func([]byte, error) {
		return func(text []byte, err error) {
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, descriptor{Name: name, As: as, Document: text})
		}
	}
	add("datapackage.json", "datapackage")(format.DataPackage(dataset, files()))
	add("datapackage.json of two tables", "datapackage")(format.Package(dataset, parts))
	add("-metadata.json", "csvw")(format.CSVW(dataset, files()[0]))
	add("dcat.jsonld", "dcat")(format.DCAT(dataset, files()))
	add("dcat.jsonld of two tables", "dcat")(format.Catalogue(dataset, parts))
	return all
}

func TestDescriptorsFitTheirSchema(t *testing.T) {
	t.Parallel()
	if said := complaints(t, descriptors(t)); len(said) != 1 || said[0] != "" {
		t.Errorf("Ajv says:\n%s", strings.Join(said, "\n"))
	}
}

// TestASpoiledDescriptorDoesNotFit takes away or changes one thing of each: the
// schema looks.
func TestASpoiledDescriptorDoesNotFit(t *testing.T) {
	t.Parallel()
	spoiled := []descriptor{}
	for _, change := range [][3]string{
		{"datapackage", `"type": "integer"`, `"type": "geheel"`}, {"datapackage", `"sha256:`, `"md5:`}, {"datapackage", `"resources"`, `"resource"`},
		{"datapackage", `"schema"`, `"schemas"`}, {"csvw", `"datatype": "date"`, `"datatype": "dag"`}, {"csvw", `"titles"`, `"title"`},
		{"dcat", `"dcat:contactPoint"`, `"dcat:contact"`}, {"dcat", `access-right/PUBLIC`, `access-right/OPEN`}, {"dcat", `"dcat:accessURL"`, `"dcat:address"`},
	} {
		for _, whole := range descriptors(t) {
			if whole.As != change[0] {
				continue
			}
			text := strings.Replace(string(whole.Document), change[1], change[2], 1)
			if text == string(whole.Document) {
				t.Fatalf("%s does not have %s", whole.Name, change[1])
			}
			spoiled = append(spoiled, descriptor{Name: change[2], As: whole.As, Document: json.RawMessage(text)})
			break
		}
	}
	said := strings.Join(complaints(t, spoiled), "\n")
	for _, one := range spoiled {
		if !strings.Contains(said, one.Name) {
			t.Errorf("nothing is said of %s:\n%s", one.Name, said)
		}
	}
}
