package format_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"regieroute/server/dataset/format"
)

func files() []format.File {
	return []format.File{
		{Name: "huisuitzettingen.csv", Format: format.CSV, Bytes: 12, SHA256: strings.Repeat("ab", 32)},
		{Name: "huisuitzettingen.parquet", Format: format.Parquet, Bytes: 34, SHA256: strings.Repeat("cd", 32)},
	}
}

// described reads a description back, loosely.
func described(t *testing.T, text []byte, err error) map[string]any {
	t.Helper()
	var read map[string]any
	if err != nil || json.Unmarshal(text, &read) != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return read
}

// at walks into what was read: by name, or by number in a list.
func at(t *testing.T, read any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch step := step.(type) {
		case string:
			of, is := read.(map[string]any)
			if !is || of[step] == nil {
				t.Fatalf("%v is not there", path)
			}
			read = of[step]
		case int:
			of, is := read.([]any)
			if !is || len(of) <= step {
				t.Fatalf("%v is not there", path)
			}
			read = of[step]
		}
	}
	return read
}

func TestDescriptionsSayWhatTheirStandardsAsk(t *testing.T) {
	t.Parallel()
	dataset := aDataset()
	text, err := format.DataPackage(dataset, files())
	data := described(t, text, err)
	again, _ := format.DataPackage(dataset, files())
	if !bytes.Equal(text, again) {
		t.Error("the same description has other bytes")
	}
	text, err = format.CSVW(dataset, files()[0])
	onTheWeb := described(t, text, err)
	text, err = format.DCAT(dataset, files())
	catalogue := described(t, text, err)
	tests := []struct {
		name string
		of   any
		path []any
		want any
	}{
		{"Frictionless: the profile", data, []any{"profile"}, "data-package"},
		{"Frictionless: a resource's path", data, []any{"resources", 0, "path"}, "huisuitzettingen.csv"},
		{"Frictionless: its hash", data, []any{"resources", 1, "hash"}, "sha256:" + strings.Repeat("cd", 32)},
		{"Frictionless: a field", data, []any{"resources", 0, "schema", "fields", 1, "type"}, "integer"},
		{"Frictionless: its codes", data, []any{"resources", 0, "schema", "fields", 5, "constraints", "enum", 1}, "EVICTED"},
		{"CSVW: the context", onTheWeb, []any{"@context"}, "http://www.w3.org/ns/csvw"},
		{"CSVW: the file", onTheWeb, []any{"url"}, "huisuitzettingen.csv"},
		{"CSVW: a type", onTheWeb, []any{"tableSchema", "columns", 2, "datatype"}, "date"},
		{"CSVW: the heading", onTheWeb, []any{"tableSchema", "columns", 2, "titles", 0}, "first_signal"},
		{"CSVW: a meaning", onTheWeb, []any{"tableSchema", "columns", 0, "dc:description", 1, "@value"}, "A household."},
		{"DCAT: the class", catalogue, []any{"@type"}, "dcat:Dataset"},
		{"DCAT: a title", catalogue, []any{"dct:title", 0, "@value"}, "Huisuitzettingen"},
		{"DCAT: a description", catalogue, []any{"dct:description", 1, "@language"}, "en"},
		{"DCAT: the identifier", catalogue, []any{"dct:identifier"}, "https://voorbeeld.example/data/huisuitzettingen"},
		{"DCAT: the publisher", catalogue, []any{"dct:publisher", "foaf:name"}, "Gemeente Voorbeeld"},
		{"DCAT: whom to ask", catalogue, []any{"dcat:contactPoint", "vcard:fn"}, "Gemeente Voorbeeld"},
		{"DCAT: the theme", catalogue, []any{"dcat:theme", "@id"}, "http://publications.europa.eu/resource/authority/data-theme/SOCI"},
		{"DCAT: who may have it", catalogue, []any{"dct:accessRights", "@id"}, "http://publications.europa.eu/resource/authority/access-right/PUBLIC"},
		{"DCAT: where it is", catalogue, []any{"dcat:distribution", 0, "dcat:accessURL", "@id"}, "https://voorbeeld.example/data/"},
		{"DCAT: the licence", catalogue, []any{"dcat:distribution", 1, "dct:license", "@id"}, "https://creativecommons.org/licenses/by/4.0/"},
		{"DCAT: the checksum", catalogue, []any{"dcat:distribution", 1, "spdx:checksum", "spdx:checksumValue", "@value"}, strings.Repeat("cd", 32)},
		{"DCAT: the period", catalogue, []any{"dct:temporal", "dcat:endDate", "@value"}, "2025-12-31"},
	}
	for _, test := range tests {
		if got := at(t, test.of, test.path...); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}

func TestTheCodeBookTellsEveryColumnInBothLanguages(t *testing.T) {
	t.Parallel()
	book := string(format.CodeBook(aDataset(), files()))
	for _, column := range aDataset().Columns {
		for _, words := range []string{column.Meaning.NL, column.Meaning.EN} {
			if !strings.Contains(book, strings.ReplaceAll(words, "|", `\|`)) {
				t.Errorf("%s: %q is not told", column.Name, words)
			}
		}
	}
	lines := strings.Split(book, "\n")
	for _, want := range []string{"| `arrears` | geheel getal | cents | – | Bij het eerste signaal \\| totaal. |", "| `AVERTED` | VERA | averted |", "# Huisuitzettingen", "# Evictions"} {
		if !slices.Contains(lines, want) {
			t.Errorf("there is no line %q in\n%s", want, book)
		}
	}
}
