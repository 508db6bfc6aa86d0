package format_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/parquet-go/parquet-go"

	"regieroute/server/dataset/format"
)

var formats = []format.Format{format.CSV, format.JSONL, format.Parquet, format.XLSX}

func aDataset() format.Dataset {
	means := func(nl, en string) format.Words { return format.Words{NL: nl, EN: en} }
	return format.Dataset{
		Name: "huisuitzettingen", Title: means("Huisuitzettingen", "Evictions"), Meaning: means("Wat er van huishoudens werd.", "What became of households."),
		Publisher: "Gemeente Voorbeeld", Homepage: "https://voorbeeld.example/", License: "https://creativecommons.org/licenses/by/4.0/", Address: "https://voorbeeld.example/data/",
		From: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC), Made: time.Date(2026, 2, 3, 4, 5, 6, 0, time.UTC),
		Columns: []format.Column{
			{Name: "pseudonym", Type: format.Text, Title: means("Pseudoniem", "Pseudonym"), Meaning: means("Een huishouden.", "A household."), Required: true},
			{Name: "arrears", Type: format.Whole, Title: means("Achterstand", "Arrears"), Meaning: means("Bij het eerste signaal | totaal.", "At the first signal | in all."), Unit: "cents"},
			{Name: "first_signal", Type: format.Day, Title: means("Eerste signaal", "First signal"), Meaning: means("Wanneer.", "When.")},
			{Name: "decided_at", Type: format.Moment, Title: means("Besluit", "Decision"), Meaning: means("Wanneer besloten.", "When decided.")},
			{Name: "minors", Type: format.YesNo, Title: means("Kinderen", "Children"), Meaning: means("Wonen er kinderen.", "Do children live there."), Required: true},
			{Name: "outcome", Type: format.Text, Title: means("Uitkomst", "Outcome"), Meaning: means("Hoe het afliep.", "How it ended."), Codes: []format.Code{
				{System: "VERA", Code: "AVERTED", Label: means("afgewend", "averted")}, {Code: "EVICTED", Label: means("ontruimd", "evicted")}}},
			{Name: "note", Type: format.Text, Title: means("Soort", "Sort"), Meaning: means("Een tekst.", "A text.")},
		},
	}
}

// awkward are texts that formats trip over.
var awkward = []string{"", " ", "gewoon", `"`, `,;"`, "twee\nregels", "met\r\nvier", "tab\t", "Oldambtster Straße 😀", `\.`, `\N`, "NULL", "null", "=1+1", "+31 6", "-5", "@SUM(A1)", "'=1+1", "''-", "'s-Hertogenbosch", "_x0041_", "&amp; <b>", "0012", "1e5", "2026-01-01", "TRUE", "\tx", "\rx", " eind "}

// aRow is made up from its number alone.
func aRow(number int) []format.Value {
	random := rand.New(rand.NewPCG(uint64(number), 12))
	row := []format.Value{
		format.TextOf(fmt.Sprintf("H%06d", number)),
		format.WholeOf(random.Int64N(2_000_000) - 1_000_000),
		format.DayOf(time.Date(2020+random.IntN(8), time.Month(1+random.IntN(12)), 1+random.IntN(28), 0, 0, 0, 0, time.UTC)),
		format.MomentOf(time.Date(2025, 3, 1, 0, 0, random.IntN(40_000_000), 0, time.UTC)),
		format.YesNoOf(random.IntN(2) == 0),
		format.TextOf([]string{"AVERTED", "EVICTED"}[random.IntN(2)]),
		format.TextOf(awkward[number%len(awkward)]),
	}
	for _, at := range []int{1, 2, 3, 5, 6} {
		if random.IntN(6) == 0 {
			row[at] = format.Value{}
		}
	}
	return row
}

// write writes so many rows.
func write(t testing.TB, as format.Format, to io.Writer, rows int) {
	t.Helper()
	writer, err := format.NewWriter(as, to, aDataset())
	if err != nil {
		t.Fatal(err)
	}
	for number := range rows {
		if err := writer.WriteRow(aRow(number)); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestTheSameRowsGiveTheSameBytes(t *testing.T) {
	t.Parallel()
	for _, as := range formats {
		t.Run(string(as), func(t *testing.T) {
			t.Parallel()
			first, second := sha256.New(), sha256.New()
			write(t, as, first, 5000)
			write(t, as, second, 5000)
			if !bytes.Equal(first.Sum(nil), second.Sum(nil)) {
				t.Error("the bytes differ")
			}
		})
	}
}

// TestMemoryDoesNotGrowWithRows is not parallel: it measures the heap.
func TestMemoryDoesNotGrowWithRows(t *testing.T) {
	const few, many, spare = 30_000, 300_000, 40 << 20
	for _, as := range formats {
		small, large := peak(t, as, few), peak(t, as, many)
		t.Logf("%s: %d MB for %d rows, %d MB for %d", as, small>>20, few, large>>20, many)
		if large > small+spare {
			t.Errorf("%s: the heap grew from %d to %d bytes", as, small, large)
		}
		if large > 90<<20 {
			t.Errorf("%s: the heap is %d bytes", as, large)
		}
	}
}

// peak gives the most that was held while rows were written, after collecting.
func peak(t *testing.T, as format.Format, rows int) uint64 {
	t.Helper()
	defer debug.SetGCPercent(debug.SetGCPercent(20))
	writer, err := format.NewWriter(as, io.Discard, aDataset())
	if err != nil {
		t.Fatal(err)
	}
	kept := make([][]format.Value, 1000)
	for at := range kept {
		kept[at] = aRow(at)
	}
	var most uint64
	var memory runtime.MemStats
	for number := range rows {
		if err := writer.WriteRow(kept[number%len(kept)]); err != nil {
			t.Fatal(err)
		}
		if number%9_973 == 0 {
			runtime.ReadMemStats(&memory)
			most = max(most, memory.HeapAlloc)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return most
}

func TestWhatIsNotWritten(t *testing.T) {
	t.Parallel()
	change := func(at int, to format.Value) []format.Value {
		row := aRow(3)
		row[at] = to
		return row
	}
	tests := []struct {
		name   string
		row    []format.Value
		column string
	}{
		{"a value too few", aRow(3)[:6], ""},
		{"unknown, and required", change(0, format.Value{}), "pseudonym"},
		{"a number as text", change(0, format.WholeOf(5)), "pseudonym"},
		{"a code that is not in the list", change(5, format.TextOf("LEFT")), "outcome"},
		{"a null byte", change(6, format.TextOf("a\x00b")), "note"},
		{"an escape", change(6, format.TextOf("é\x1b")), "note"},
		{"no text at all", change(6, format.TextOf("\xff")), "note"},
		{"a text for which no cell is large enough", change(6, format.TextOf(strings.Repeat("a", 32_768))), "note"},
	}
	for _, test := range tests {
		for _, as := range formats {
			t.Run(test.name+" as "+string(as), func(t *testing.T) {
				t.Parallel()
				writer, err := format.NewWriter(as, io.Discard, aDataset())
				if err != nil {
					t.Fatal(err)
				}
				var refusal *format.Error
				if err := writer.WriteRow(test.row); !errors.As(err, &refusal) || refusal.Reason != format.WrongRow || refusal.Column != test.column || refusal.Row != 1 {
					t.Errorf("got %v, want a refusal about column %q", err, test.column)
				}
			})
		}
	}
}

func TestADefinitionIsWhole(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		spoil func(d *format.Dataset)
	}{
		{"no name", func(d *format.Dataset) { d.Name = "" }},
		{"a name that leaves the folder", func(d *format.Dataset) { d.Name = "../x" }},
		{"no moment", func(d *format.Dataset) { d.Made = time.Time{} }},
		{"no columns", func(d *format.Dataset) { d.Columns = nil }},
		{"two columns of one name", func(d *format.Dataset) { d.Columns[1].Name = "note" }},
		{"a heading that would be a formula", func(d *format.Dataset) { d.Columns[1].Name = "=a" }},
		{"no meaning in English", func(d *format.Dataset) { d.Columns[1].Meaning.EN = "" }},
		{"codes of a number", func(d *format.Dataset) { d.Columns[1].Codes = d.Columns[5].Codes }},
		{"no type", func(d *format.Dataset) { d.Columns[1].Type = "" }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dataset := aDataset()
			test.spoil(&dataset)
			var refusal *format.Error
			if _, err := format.NewWriter(format.CSV, io.Discard, dataset); !errors.As(err, &refusal) || refusal.Reason != format.Undefined {
				t.Errorf("got %v, want a refusal", err)
			}
		})
	}
}

func TestASheetIsFull(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("a million rows")
	}
	dataset := aDataset()
	dataset.Columns = dataset.Columns[4:5]
	writer, err := format.NewWriter(format.XLSX, io.Discard, dataset)
	if err != nil {
		t.Fatal(err)
	}
	row := []format.Value{format.YesNoOf(true)}
	for range 1_048_575 {
		if err := writer.WriteRow(row); err != nil {
			t.Fatal(err)
		}
	}
	var refusal *format.Error
	if err := writer.WriteRow(row); !errors.As(err, &refusal) || refusal.Reason != format.TooManyRows {
		t.Errorf("got %v, want a refusal", err)
	}
}

// TestARowIsItsCallersAgain writes every row from the same memory, texts too, and
// overwrites it after each: no writer keeps anything of it.
func TestARowIsItsCallersAgain(t *testing.T) {
	t.Parallel()
	const many = 2000
	for _, as := range formats {
		t.Run(string(as), func(t *testing.T) {
			t.Parallel()
			want, got := sha256.New(), sha256.New()
			write(t, as, want, many)
			writer, err := format.NewWriter(as, got, aDataset())
			if err != nil {
				t.Fatal(err)
			}
			memory := make([]byte, 0, 1000)
			for number := range many {
				row := aRow(number)
				memory = memory[:0]
				for at := range row {
					from := len(memory)
					memory = append(memory, row[at].Text...)
					row[at].Text = unsafe.String(unsafe.SliceData(memory[from:]), len(memory)-from)
				}
				if err := writer.WriteRow(row); err != nil {
					t.Fatal(err)
				}
				for at := range memory {
					memory[at] = 'x'
				}
				clear(row)
			}
			if err := writer.Close(); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Sum(nil), want.Sum(nil)) {
				t.Error("something of a row was kept")
			}
		})
	}
}

// TestParquetIsInGroups reads how many rows there are, and how many at most must be
// held at once by whoever reads.
func TestParquetIsInGroups(t *testing.T) {
	t.Parallel()
	const many = 100_700
	var file bytes.Buffer
	write(t, format.Parquet, &file, many)
	read, err := parquet.OpenFile(bytes.NewReader(file.Bytes()), int64(file.Len()))
	if err != nil || read.NumRows() != many {
		t.Fatalf("there are %d rows: %v", read.NumRows(), err)
	}
	for number, want := range []int64{50_000, 50_000, 700} {
		if groups := read.RowGroups(); len(groups) != 3 || groups[number].NumRows() != want {
			t.Errorf("group %d of %d has %d rows, want %d", number, len(groups), groups[number].NumRows(), want)
		}
	}
}
