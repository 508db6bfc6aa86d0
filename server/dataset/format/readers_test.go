package format_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"regieroute/server/dataset/format"
)

var hyparquet = flag.String("hyparquet", "../../../pwa/node_modules/hyparquet", "where the npm package is that reads Parquet")

const rows = 2000

// plain gives a value as text, and whether it is known.
func plain(value format.Value, moment string) (string, bool) {
	switch value.Type {
	case format.Text:
		return value.Text, true
	case format.Whole:
		return strconv.FormatInt(value.Number, 10), true
	case format.Day:
		return time.Unix(value.Number*86400, 0).UTC().Format(time.DateOnly), true
	case format.Moment:
		return time.UnixMicro(value.Number).UTC().Format(moment), true
	case format.YesNo:
		return strconv.FormatBool(value.Number == 1), true
	}
	return "", false
}

// guarded gives a text as it stands in the CSV: with an apostrophe before what could
// be run.
func guarded(value format.Value) string {
	text, _ := plain(value, time.RFC3339Nano)
	if bare := strings.TrimLeft(text, "'"); value.Type == format.Text && bare != "" && strings.ContainsRune("=+-@\t\r", rune(bare[0])) {
		return "'" + text
	}
	return text
}

func TestGoReadsTheCSV(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	write(t, format.CSV, &file, rows)
	if !bytes.HasPrefix(file.Bytes(), []byte("pseudonym,arrears,first_signal,decided_at,minors,outcome,note\r\n")) {
		t.Errorf("it begins with %.80q", file.Bytes())
	}
	read, err := csv.NewReader(&file).ReadAll()
	if err != nil || len(read) != rows+1 {
		t.Fatalf("read %d rows: %v", len(read), err)
	}
	for number, line := range read[1:] {
		for at, value := range aRow(number) {
			want := strings.ReplaceAll(guarded(value), "\r\n", "\n") // encoding/csv reads every line end as one
			if line[at] != want {
				t.Fatalf("row %d, column %d: got %q, want %q", number, at, line[at], want)
			}
		}
	}
}

func TestGoReadsTheJSONLines(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	write(t, format.JSONL, &file, rows)
	for number, line := range strings.Split(strings.TrimSuffix(file.String(), "\n"), "\n") {
		var read map[string]any
		if err := json.Unmarshal([]byte(line), &read); err != nil {
			t.Fatalf("row %d: %v", number, err)
		}
		for at, column := range aDataset().Columns {
			want, known := plain(aRow(number)[at], time.RFC3339Nano)
			got, there := read[column.Name]
			if text, err := json.Marshal(got); !there || err != nil || known == (got == nil) || known && strings.Trim(string(text), `"`) != strings.Trim(quoted(t, want), `"`) {
				t.Fatalf("row %d, %s: got %v, want %q", number, column.Name, got, want)
			}
		}
	}
}

func quoted(t *testing.T, text string) string {
	t.Helper()
	written, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	return string(written)
}

func TestASpreadsheetReadsTheXLSX(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	write(t, format.XLSX, &file, rows)
	book, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	for number := range rows {
		for at, value := range aRow(number) {
			cell, _ := excelize.CoordinatesToCellName(at+1, number+2)
			got, err := book.GetCellValue("data", cell)
			formula, also := book.GetCellFormula("data", cell)
			want, _ := plain(value, time.DateTime)
			if value.Type == format.YesNo {
				want = strings.ToUpper(want)
			}
			if err != nil || also != nil || formula != "" || got != want {
				t.Fatalf("%s: got %q (%v, formula %q), want %q", cell, got, err, formula, want)
			}
		}
	}
}

// TestAnotherProgramReadsTheParquet has hyparquet read it, which shares nothing with
// the writer.
func TestAnotherProgramReadsTheParquet(t *testing.T) {
	t.Parallel()
	name := filepath.Join(t.TempDir(), "data.parquet")
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	write(t, format.Parquet, file, rows)
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	library, err := filepath.Abs(*hyparquet)
	if err != nil {
		t.Fatal(err)
	}
	var complaint bytes.Buffer
	command := exec.CommandContext(t.Context(), "node", "testdata/rows.mjs", library, name)
	command.Stderr = &complaint
	text, err := command.Output()
	if err != nil {
		t.Fatalf("%v (does pwa/node_modules have hyparquet? npm ci there): %s", err, complaint.String())
	}
	var read [][][2]any
	if err := json.Unmarshal(text, &read); err != nil || len(read) != rows {
		t.Fatalf("read %d rows: %v", len(read), err)
	}
	for number, row := range read {
		for at, value := range aRow(number) {
			want, known := plain(value, "2006-01-02T15:04:05.000Z")
			if value.Type == format.Day && known {
				want += "T00:00:00.000Z"
			}
			got, is := row[at][1].(string)
			if yes, also := row[at][1].(bool); also {
				got, is = strconv.FormatBool(yes), true
			}
			if row[at][0] != aDataset().Columns[at].Name || is != known || got != want {
				t.Fatalf("row %d: got %v, want %s %q", number, row[at], aDataset().Columns[at].Name, want)
			}
		}
	}
}

// FuzzAnyTextComesBack writes any text and reads it back from each format that a
// spreadsheet opens: the same text, and never a formula.
func FuzzAnyTextComesBack(f *testing.F) {
	for _, text := range awkward {
		f.Add(text)
	}
	dataset := aDataset()
	dataset.Columns = dataset.Columns[6:]
	f.Fuzz(func(t *testing.T, text string) {
		var lines, sheet bytes.Buffer
		for as, to := range map[format.Format]*bytes.Buffer{format.CSV: &lines, format.XLSX: &sheet} {
			writer, err := format.NewWriter(as, to, dataset)
			if err != nil {
				t.Fatal(err)
			}
			if writer.WriteRow([]format.Value{format.TextOf(text)}) != nil {
				return // not text
			}
			if err := writer.Close(); err != nil {
				t.Fatal(err)
			}
		}
		read, err := csv.NewReader(&lines).ReadAll()
		if want := strings.ReplaceAll(guarded(format.TextOf(text)), "\r\n", "\n"); err != nil || len(read) != 2 || read[1][0] != want {
			t.Errorf("CSV: got %q (%v), want %q", read, err, want)
		}
		if first := read[1][0]; first != "" && strings.ContainsRune("=+-@\t\r", rune(first[0])) {
			t.Errorf("a spreadsheet would run %q", first)
		}
		book, err := excelize.OpenReader(&sheet)
		if err != nil {
			t.Fatal(err)
		}
		got, err := book.GetCellValue("data", "A2")
		if formula, _ := book.GetCellFormula("data", "A2"); err != nil || got != text || formula != "" {
			t.Errorf("XLSX: got %q (%v, formula %q), want %q", got, err, formula, text)
		}
	})
}
