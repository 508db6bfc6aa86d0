package format_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"regieroute/server/dataset/disclosure"
	"regieroute/server/dataset/format"
)

var update = flag.Bool("update", false, "write docs/example anew")

// exampleFolder holds a release as it would be published, of invented counts.
const exampleFolder = "../../../docs/example"

func exampleDataset() format.Dataset {
	label := func(nl, en string) format.Words { return format.Words{NL: nl, EN: en} }
	return format.Dataset{
		Name: "uitkomsten-voorbeeld", Title: label("Uitkomsten (verzonnen voorbeeld)", "Outcomes (an invented example)"),
		Meaning:   label("Hoe trajecten van huishoudens in een jaar afliepen. Alle getallen zijn verzonnen.", "How trajectories of households ended in a year. All numbers are invented."),
		Publisher: "Regio Voorbeeld", Homepage: "https://regio.example/", License: "https://creativecommons.org/publicdomain/zero/1.0/", Address: "https://regio.example/data/",
		From: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC), Made: time.Date(2026, 2, 2, 8, 0, 0, 0, time.UTC),
		Columns: []format.Column{
			{Name: "municipality", Type: format.Text, Required: true, Title: label("Gemeente", "Municipality"), Meaning: label("De gemeente, of TOTAL voor de regio.", "The municipality, or TOTAL for the region.")},
			{Name: "outcome", Type: format.Text, Required: true, Title: label("Uitkomst", "Outcome"), Meaning: label("Hoe het traject afliep, of TOTAL voor alle.", "How the trajectory ended, or TOTAL for all."), Codes: []format.Code{
				{Code: "AVERTED", Label: label("afgewend", "averted")}, {Code: "EVICTED", Label: label("ontruimd", "evicted")},
				{Code: "LEFT_BEFORE", Label: label("vertrokken voor de datum", "left before the date")}, {Code: "REHOUSED", Label: label("verhuisd naar een andere plek", "rehoused")},
				{Code: "TOTAL", Label: label("alle uitkomsten", "all outcomes")},
			}},
			{Name: "households", Type: format.Whole, Title: label("Huishoudens", "Households"), Unit: "households", Meaning: label("Afgerond op 5; leeg als het onderdrukt is.", "Rounded to 5; empty when suppressed.")},
			{Name: "status", Type: format.Text, Required: true, Title: label("Status", "Status"), Meaning: label("Of het getal getoond wordt.", "Whether the number is shown."), Codes: []format.Code{
				{Code: "SHOWN", Label: label("getoond", "shown")}, {Code: "SUPPRESSED", Label: label("onderdrukt: te weinig huishoudens, of om andere te beschermen", "suppressed: too few households, or to protect others")},
			}},
		},
	}
}

// exampleTable is the table of docs/disclosure.md.
func exampleTable() disclosure.Table {
	outcomes := []string{"AVERTED", "EVICTED", "LEFT_BEFORE", "REHOUSED"}
	table := disclosure.Table{Name: "outcomes", Units: []string{"households"}, Dimensions: []disclosure.Dimension{{Name: "municipality"}, {Name: "outcome"}}}
	for _, code := range outcomes {
		table.Dimensions[1].Categories = append(table.Dimensions[1].Categories, disclosure.Category{Code: code})
	}
	for municipality, counts := range map[string][]int{"Aardam": {62, 0, 13, 41}, "Berg": {37, 3, 11, 24}, "Duin": {28, 0, 0, 0}} {
		table.Dimensions[0].Categories = append(table.Dimensions[0].Categories, disclosure.Category{Code: municipality})
		for at, count := range counts {
			table.Counts = append(table.Counts, disclosure.Count{Key: disclosure.Key{municipality, outcomes[at]}, Values: []int{count}})
		}
	}
	return table
}

func exampleRows(t *testing.T) [][]format.Value {
	t.Helper()
	published, _, err := disclosure.Publish(t.Context(), exampleTable(), nil, disclosure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var lines [][]format.Value
	for _, cell := range published.Cells {
		row := []format.Value{format.TextOf(cell.Key[0]), format.TextOf(cell.Key[1]), {}, format.TextOf(string(cell.Kind))}
		if cell.Kind == disclosure.Shown {
			row[2] = format.WholeOf(int64(cell.Values[0]))
		}
		lines = append(lines, row)
	}
	return lines
}

// exampleFiles gives the whole set by name. XLSX and Parquet are left out: their
// compression may change with the version of Go.
func exampleFiles(t *testing.T) map[string][]byte {
	t.Helper()
	dataset, set := exampleDataset(), map[string][]byte{}
	var files []format.File
	for _, as := range []format.Format{format.CSV, format.JSONL} {
		var text bytes.Buffer
		writer, err := format.NewWriter(as, &text, dataset)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range exampleRows(t) {
			if err := writer.WriteRow(row); err != nil {
				t.Fatal(err)
			}
		}
		if err := writer.Close(); err != nil {
			t.Fatal(err)
		}
		hash, name := sha256.Sum256(text.Bytes()), dataset.Name+"."+string(as)
		set[name] = text.Bytes()
		files = append(files, format.File{Name: name, Format: as, Bytes: int64(text.Len()), SHA256: hex.EncodeToString(hash[:])})
	}
	put := func(name string, text []byte, err error) {
		if err != nil {
			t.Fatal(err)
		}
		set[name] = text
	}
	text, err := format.DataPackage(dataset, files)
	put("datapackage.json", text, err)
	text, err = format.CSVW(dataset, files[0])
	put(files[0].Name+"-metadata.json", text, err)
	text, err = format.DCAT(dataset, files)
	put("dcat.jsonld", text, err)
	put("codebook.md", format.CodeBook(dataset, files), nil)
	return set
}

func TestTheExampleSetIsCurrent(t *testing.T) {
	t.Parallel()
	for name, want := range exampleFiles(t) {
		path := filepath.Join(exampleFolder, name)
		if *update {
			if err := os.MkdirAll(exampleFolder, 0o750); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("docs/example/%s is not current (%v): run this test with -update", name, err)
		}
	}
}
