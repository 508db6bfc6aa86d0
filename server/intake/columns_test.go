package intake

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"regieroute/server/intake/rentfiletest"
)

const oneLineBelow = "\nHO-1;R1;A. Test;;2;Proeflaan;1;;1234SS;Proefdorp;;;2026-04;500,00;0,00;500,00;\n"

// named gives the header with other headings for some columns.
func named(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(rentfiletest.Header) }

func TestHowAnAssociationCallsItsColumns(t *testing.T) {
	tests := []struct {
		name    string
		header  string
		chosen  Columns
		missing []string
		saldo   string // the heading found for it
	}{
		{"our own names", rentfiletest.Header, nil, nil, "Saldo"},
		{"names of another program", named("Saldo", "Openstaand bedrag", "Huurdernummer", "Debiteurnr", "Periode", "Boekperiode"), nil, nil, "Openstaand bedrag"},
		{"our own name goes before another", named("Saldo", "Saldo", "Status regeling", "Openstaand"), nil, nil, "Saldo"},
		{"a name nobody knows", named("Saldo", "Rood"), nil, []string{"Saldo"}, ""},
		{"a name chosen by hand", named("Saldo", "Rood"), Columns{"Saldo": "rood "}, nil, "Rood"},
		{"a choice that the file does not have", rentfiletest.Header, Columns{"Saldo": "Rood"}, []string{"Saldo"}, ""},
		{"a column that is not to be used", rentfiletest.Header, Columns{"Saldo": NotUsed}, []string{"Saldo"}, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found, err := ReadHeadings(strings.NewReader(test.header+oneLineBelow), test.chosen)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(found.Missing, test.missing) || found.Columns["Saldo"] != test.saldo {
				t.Errorf("missing %v and Saldo is %q, want %v and %q", found.Missing, found.Columns["Saldo"], test.missing, test.saldo)
			}
			file, err := ReadRentFileBy(strings.NewReader(test.header+oneLineBelow), rentfiletest.AsOf, test.chosen)
			if (err == nil) != (test.missing == nil) || err == nil && file.Tenancies[0].ArrearsCents() != 50_000 {
				t.Errorf("got %+v, %v", file, err)
			}
		})
	}
}

// The same content with other columns is another file: else the second reading
// would be taken for a repetition of the first, wrong one.
func TestOtherColumnsAreAnotherFile(t *testing.T) {
	read := func(chosen Columns) RentFile {
		file, err := ReadRentFileBy(strings.NewReader(rentfiletest.Header+oneLineBelow), rentfiletest.AsOf, chosen)
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	plain, chosen, again := read(nil), read(Columns{"VHE-nummer": NotUsed}), read(Columns{"VHE-nummer": NotUsed})
	if plain.SHA256 != chosen.SHA256 || plain.Key == chosen.Key || chosen.Key != again.Key || plain.Key != plain.SHA256 {
		t.Errorf("keys %x, %x and %x of content %x", plain.Key, chosen.Key, again.Key, plain.SHA256)
	}
}

func TestColumnsThatCannotBeChosen(t *testing.T) {
	for name, chosen := range map[string]Columns{
		"one that we do not have": {"Schoenmaat": "X"},
		"one heading for two":     {"Betaald": "Bedrag", "Saldo": "bedrag"},
	} {
		if unreadable, is := errors.AsType[*UnreadableFile](chosen.Check()); !is || unreadable.Message == "" {
			t.Errorf("%s: got %v", name, chosen.Check())
		}
	}
	if err := (Columns{"Betaald": NotUsed, "Saldo": NotUsed}).Check(); err != nil {
		t.Errorf("two that are not used: %v", err)
	}
}

// A report opens in a spreadsheet without a cell becoming a formula.
func TestTheReportIsNoFormula(t *testing.T) {
	got := string(WrongLinesFile(
		[]WrongLine{{Line: 7, Column: "Saldo", Message: "Dit is geen bedrag."}},
		[]NotTaken{{TenancyNumber: `=HYPERLINK("x")`, Message: `Niet "overgenomen".`}},
	))
	want := "\uFEFFRegel;Overeenkomstnummer;Kolom;Wat er mis is\r\n7;;\"Saldo\";\"Dit is geen bedrag.\"\r\n" +
		`;"'=HYPERLINK(""x"")";;"Niet ""overgenomen""."` + "\r\n"
	if got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// Whatever the first line and the choice are: what was found stands in the file,
// and a file without missing columns can be read.
func FuzzReadRentFileBy(f *testing.F) {
	f.Add([]byte(rentfiletest.Header+oneLineBelow), "Saldo", "Betaald")
	f.Add([]byte(named("Saldo", "Rood")+oneLineBelow), "Saldo", "Rood")
	f.Add([]byte("a;a;\"a"), "Saldo", "")
	f.Fuzz(func(t *testing.T, file []byte, column, heading string) {
		chosen := Columns{column: heading}
		found, err := ReadHeadings(bytes.NewReader(file), chosen)
		_, unread := ReadRentFileBy(bytes.NewReader(file), rentfiletest.AsOf, chosen)
		if err != nil {
			if unread == nil {
				t.Errorf("no headings, and yet it reads: %v", err)
			}
			return
		}
		unreadable, refused := errors.AsType[*UnreadableFile](unread)
		if refused && unreadable.Reason == MissingColumn && len(found.Missing) == 0 {
			t.Errorf("nothing is missing, and %v is", unreadable.Columns)
		}
		for name, heading := range found.Columns {
			if !slices.ContainsFunc(found.Names, func(other string) bool { return other == shownHeading(heading) }) {
				t.Errorf("%s is %q, which is no heading of %q", name, heading, found.Names)
			}
		}
	})
}
