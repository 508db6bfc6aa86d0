package intake

import (
	"archive/zip"
	"bytes"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"regieroute/server/casework"
)

const casesToday = "2026-12-01"

// caseHeader is the sheet of a housing association, with fewer columns than the
// template has.
const caseHeader = "Overeenkomstnummer;Straat;Huisnummer;Plaats;Naam bewoner;Geboortedatum;Wie is dit;Achterstand;Contact op;Contact hoe;Gesproken;Aangezegd op;Ontruiming op"

func readCases(t *testing.T, lines ...string) CaseFile {
	t.Helper()
	file, err := ReadCaseFile([]byte(caseHeader+"\n"+strings.Join(lines, "\n")), casesToday, casework.Landlord)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

const family = "HO-1;Proeflaan;12;Voorbeeldstad;Noor Voorbeeld;14-03-1988;huurder;3.150,00;03-08-2026;telefoon;ja;16-11-2026;21-12-2026"

func TestWhatALineOfARunningCaseMayLack(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, line string
		line2      string
		want       []Reason // of line and line2; none: the case comes in
		column     string
	}{
		{name: "a whole line", line: family},
		{name: "nothing but a tenancy and an address", line: "HO-1;Proeflaan;12;Voorbeeldstad;;;;;;;;;"},
		{name: "no number of the tenancy", line: strings.Replace(family, "HO-1", "", 1), want: []Reason{NoTenancyNumber}, column: "Overeenkomstnummer"},
		{name: "a birth date that is none", line: strings.Replace(family, "14-03-1988", "14 maart", 1), want: []Reason{NotADate, CaseHeldBack}, column: "Geboortedatum"},
		{name: "somebody who is not born yet", line: strings.Replace(family, "14-03-1988", "14-03-2027", 1), want: []Reason{BirthInTheFuture, CaseHeldBack}, column: "Geboortedatum"},
		{name: "a resident of whom nobody says who it is", line: strings.Replace(family, "huurder", "", 1), want: []Reason{FieldIsEmpty, CaseHeldBack}, column: "Wie is dit"},
		{name: "a word that is not on the list", line: strings.Replace(family, "telefoon", "postduif", 1), want: []Reason{NotOnTheList, FieldIsEmpty, CaseHeldBack}, column: "Contact hoe"},
		{name: "a contact that is still to come", line: strings.Replace(family, "03-08-2026", "03-08-2027", 1), want: []Reason{DayInTheFuture, FieldIsEmpty, CaseHeldBack}, column: "Contact op"},
		{name: "arrears in words", line: strings.Replace(family, "3.150,00", "veel", 1), want: []Reason{AmountIsText, CaseHeldBack}, column: "Achterstand"},
		{name: "an eviction without its notice", line: strings.Replace(family, "16-11-2026", "", 1), want: []Reason{FieldIsEmpty, CaseHeldBack}, column: "Aangezegd op"},
		{name: "an eviction before its notice", line: strings.Replace(family, "21-12-2026", "15-11-2026", 1), want: []Reason{EvictedBeforeNotice, CaseHeldBack}, column: "Ontruiming op"},
		{name: "two addresses of one tenancy", line: family, line2: "HO-1;Teststraat;;;;;;;;;;;", want: []Reason{DiffersFromBefore, CaseHeldBack}, column: "Straat"},
		{name: "a child on a line that is wrong holds the whole case back", line: family, line2: "HO-1;;;;Sam Voorbeeld;soms;kind;;;;;;", want: []Reason{NotADate, CaseHeldBack}, column: "Geboortedatum"},
		{name: "no address", line: "HO-1;;;;Noor Voorbeeld;;huurder;;;;;;", want: []Reason{FieldIsEmpty, CaseHeldBack}, column: "Straat"},
		{name: "an open quote", line: `HO-1;"Proeflaan;12`, want: []Reason{QuoteNotClosed}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			file := readCases(t, test.line, test.line2)
			if len(test.want) == 0 {
				if len(file.Wrong) > 0 || len(file.Cases) != 1 {
					t.Fatalf("got %+v, want one case", file)
				}
				return
			}
			reasons, columns := []Reason{}, []string{}
			for _, wrong := range file.Wrong {
				reasons, columns = append(reasons, wrong.Reason), append(columns, wrong.Column)
				if wrong.Message == "" || wrong.Line < 2 {
					t.Errorf("got %+v, want a line and words", wrong)
				}
			}
			for _, want := range test.want {
				if !slices.Contains(reasons, want) {
					t.Errorf("got %v, want %v", reasons, want)
				}
			}
			if !slices.Contains(columns, test.column) || len(file.Cases) != 0 || file.WrongCount != len(file.Wrong) {
				t.Errorf("got columns %v, %d cases; want %q and none", columns, len(file.Cases), test.column)
			}
		})
	}
}

func TestLinesOfOneTenancyAreOneCase(t *testing.T) {
	t.Parallel()
	file := readCases(t, family, "HO-1;;;;Sam Voorbeeld;;kind;;17-08-2026;huisbezoek;nee;;", "HO-1;;;;Sam Voorbeeld;;kind;;;;;;", "HO-2;Teststraat;3;Voorbeeldstad;;;;;;;;;")
	if len(file.Cases) != 2 || file.WrongCount != 0 {
		t.Fatalf("got %+v, want two cases", file)
	}
	first := file.Cases[0]
	// Two children without a birth date are two children: forgetting one would be the unsafe mistake.
	if len(first.Residents) != 3 || len(first.Efforts) != 2 || first.ArrearsCents != 315_000 || first.EvictOn != "2026-12-21" || first.Efforts[0].Reached == first.Efforts[1].Reached {
		t.Errorf("got %+v", first)
	}
}

// What somebody fills into the template is what is read of it: days and amounts
// also when the spreadsheet made numbers of them.
func TestTheTemplateIsReadAsItIsFilledIn(t *testing.T) {
	t.Parallel()
	for _, kind := range []casework.OrganisationRole{casework.Landlord, casework.RegieTeam} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			content, err := CaseTemplate(kind, true)
			if err != nil {
				t.Fatal(err)
			}
			file, err := ReadCaseFile(content, casesToday, kind)
			if err != nil || len(file.Cases) != 2 || file.WrongCount != 0 {
				t.Fatalf("got %+v %v, want two cases", file, err)
			}
			if got := file.Cases[0]; len(got.Residents) != 2 || got.EvictOn != "2026-12-21" || got.JudgmentOn != "2026-09-29" || got.Stage == "" {
				t.Errorf("got %+v", got)
			}
			empty, err := CaseTemplate(kind, false)
			if err != nil {
				t.Fatal(err)
			}
			if file, err := ReadCaseFile(empty, casesToday, kind); err != nil || file.Lines != 0 {
				t.Errorf("got %+v %v, want an empty template", file, err)
			}
			if file, err := ReadCaseFile(CaseTemplateText(kind), casesToday, kind); err != nil || file.Lines != 0 {
				t.Errorf("got %+v %v, want an empty template of text", file, err)
			}
		})
	}
}

func TestASpreadsheetMayMakeNumbersOfDaysAndAmounts(t *testing.T) {
	t.Parallel()
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	for at, value := range []any{"Overeenkomstnummer", "Straat", "Huisnummer", "Plaats", "Naam bewoner", "Geboortedatum", "Wie is dit", "Achterstand"} {
		cell, _ := excelize.CoordinatesToCellName(at+1, 1)
		_ = book.SetCellValue("Sheet1", cell, value)
	}
	for at, value := range []any{100045, "Proeflaan", 12.0, "Voorbeeldstad", "Noor Voorbeeld", 32216, "huurder", 812.4} { // 32216 is 14 March 1988
		cell, _ := excelize.CoordinatesToCellName(at+1, 3) // an empty line between
		_ = book.SetCellValue("Sheet1", cell, value)
	}
	var content bytes.Buffer
	if err := book.Write(&content); err != nil {
		t.Fatal(err)
	}
	file, err := ReadCaseFile(content.Bytes(), casesToday, casework.Landlord)
	if err != nil || len(file.Cases) != 1 {
		t.Fatalf("got %+v %v", file, err)
	}
	got := file.Cases[0]
	if got.TenancyNumber != "100045" || got.Address.HouseNumber != "12" || got.ArrearsCents != 81_240 || got.Residents[0].BirthDate != "1988-03-14" || got.Line != 3 {
		t.Errorf("got %+v", got)
	}
}

func TestAFileThatHoldsNoCasesIsRefusedInWords(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		content []byte
		want    Reason
	}{
		{"an empty file", nil, EmptyFile},
		{"a column that is missing", []byte("Overeenkomstnummer;Straat\n"), MissingColumn},
		{"a column that stands twice", []byte(caseHeader + ";Straat\n"), ColumnTwice},
		{"a zip file that is no workbook", zipped(t, "readme.txt", 10), NotThisFormat},
		{"a small file that unpacks to a large one", zipped(t, "xl/worksheets/sheet1.xml", 70<<20), NotThisFormat},
		{"a broken zip file", []byte("PK\x03\x04 and nothing more"), NotThisFormat},
		{"a file that is too large", bytes.Repeat([]byte("x"), MaxSheetBytes+1), FileTooLarge},
		{"more lines than anybody has cases", []byte(caseHeader + "\n" + strings.Repeat("x\n", 20_001)), TooManyLines},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, err := ReadCaseFile(test.content, casesToday, casework.Landlord)
			unreadable, is := errors.AsType[*UnreadableFile](err)
			if !is || unreadable.Reason != test.want || unreadable.Message == "" {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

func zipped(t *testing.T, name string, size int) []byte {
	t.Helper()
	var content bytes.Buffer
	archive := zip.NewWriter(&content)
	into, err := archive.Create(name)
	if err == nil {
		_, err = into.Write(bytes.Repeat([]byte(" "), size))
	}
	if err := errors.Join(err, archive.Close()); err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}

// FuzzCaseFile: whatever somebody sends is read or refused in words, no case comes
// in without a number and an address, and none with a wrong line.
func FuzzCaseFile(f *testing.F) {
	f.Add([]byte(caseHeader+"\n"+family), true)
	f.Add([]byte(caseHeader+"\nHO-1;\"a;b"), true)
	for _, kind := range []casework.OrganisationRole{casework.Landlord, casework.RegieTeam} {
		content, err := CaseTemplate(kind, true)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content, kind == casework.Landlord)
	}
	f.Fuzz(func(t *testing.T, content []byte, landlord bool) {
		kind := casework.RegieTeam
		if landlord {
			kind = casework.Landlord
		}
		file, err := ReadCaseFile(content, casesToday, kind)
		if unreadable, is := errors.AsType[*UnreadableFile](err); err != nil && (!is || unreadable.Message == "") {
			t.Fatalf("got %v, want words", err)
		}
		held := map[string]bool{}
		for _, wrong := range file.Wrong {
			held[strconv.Itoa(wrong.Line)] = true
		}
		for _, running := range file.Cases {
			if running.TenancyNumber == "" || running.Address.Street == "" || running.Address.City == "" || held[strconv.Itoa(running.Line)] {
				t.Errorf("got %+v with %d faults", running, file.WrongCount)
			}
			if (running.EvictOn == "") != (running.AnnouncedOn == "") || running.EvictOn < running.AnnouncedOn {
				t.Errorf("got an eviction on %q that was announced on %q", running.EvictOn, running.AnnouncedOn)
			}
		}
	})
}
