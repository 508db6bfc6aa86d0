package intake

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"regieroute/server/intake/rentfiletest"
)

// golden is what huurstand.csv should read as, counted by hand of its maker.
type golden struct {
	Tenancies, LedgerMonths, InArrears int
	TotalArrearsCents                  int64
	DuplicateLines, TotalLine          int
	WrongLines                         [][2]any // line number, reason
	PerTenancy                         []struct {
		Tenancy                 string
		Months                  int
		RentCents, ArrearsCents int64
		Arrangement             string
		BirthKnown              bool
	}
}

func aGoldenFile(t *testing.T) ([]byte, golden) {
	t.Helper()
	file, err := os.ReadFile("testdata/huurstand.csv")
	if err != nil {
		t.Fatal(err)
	}
	expected, err := os.ReadFile("testdata/huurstand.expected.json")
	if err != nil {
		t.Fatal(err)
	}
	var want golden
	if err := json.Unmarshal(expected, &want); err != nil {
		t.Fatal(err)
	}
	return file, want
}

func reading(t *testing.T, file []byte) RentFile {
	t.Helper()
	got, err := ReadRentFile(bytes.NewReader(file), rentfiletest.AsOf)
	if err != nil {
		t.Fatalf("read rent file: %v", err)
	}
	return got
}

func expect[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestAnAssociationsFileReadsAsItsMakerMeant(t *testing.T) {
	file, want := aGoldenFile(t)
	got := reading(t, file)

	months, inArrears, arrears := 0, 0, int64(0)
	for _, tenancy := range got.Tenancies {
		months += len(tenancy.Months)
		arrears += tenancy.ArrearsCents()
		if tenancy.ArrearsCents() > 0 {
			inArrears++
		}
	}
	expect(t, "tenancies", len(got.Tenancies), want.Tenancies)
	expect(t, "ledger months", months, want.LedgerMonths)
	expect(t, "in arrears", inArrears, want.InArrears)
	expect(t, "total arrears", arrears, want.TotalArrearsCents)
	expect(t, "duplicates", got.Duplicates, want.DuplicateLines)
	expect(t, "totals", got.Totals, want.TotalLine)
	expect(t, "lines", got.Lines, 2407)
	expect(t, "SHA-256", got.SHA256, sha256.Sum256(file))
	expect(t, "wrong lines", got.WrongCount, len(want.WrongLines))
	for i, wrong := range got.Wrong {
		expect(t, "wrong line", [2]any{float64(wrong.Line), string(wrong.Reason)}, want.WrongLines[i])
	}
	for i, tenancy := range want.PerTenancy {
		found := got.Tenancies[i]
		expect(t, "tenancy", found.TenancyNumber, tenancy.Tenancy)
		expect(t, tenancy.Tenancy+" months", len(found.Months), tenancy.Months)
		expect(t, tenancy.Tenancy+" rent", found.Latest().DueCents, tenancy.RentCents)
		expect(t, tenancy.Tenancy+" arrears", found.ArrearsCents(), tenancy.ArrearsCents)
		expect(t, tenancy.Tenancy+" arrangement", found.Latest().Arrangement, tenancy.Arrangement)
		expect(t, tenancy.Tenancy+" birth known", found.BirthDate != "", tenancy.BirthKnown)
	}
}

// Saldo after a month is saldo before it, plus what was asked, minus what was
// paid: so the latest balance is the arrears, and months are never added up.
func TestTheBalanceIsCumulative(t *testing.T) {
	file, _ := aGoldenFile(t)
	for _, tenancy := range reading(t, file).Tenancies {
		for i := 1; i < len(tenancy.Months); i++ {
			before, month := tenancy.Months[i-1], tenancy.Months[i]
			expect(t, tenancy.TenancyNumber+" "+month.Month, month.BalanceCents, before.BalanceCents+month.DueCents-month.PaidCents)
		}
	}
}

func TestTheFirstTenancyOfAnAssociationsFile(t *testing.T) {
	file, _ := aGoldenFile(t)
	got := reading(t, file).Tenancies[0]
	expect(t, "details", got.RentDetails, RentDetails{
		TenancyNumber: "HO-100000", TenantNumber: "R20000", TenantName: "Łukasz Pinas", BirthDate: "1965-09-13", Residents: 2,
		Street: "'s-Proefhof", HouseNumber: "1", Suffix: "A", PostalCode: "6828PX", City: "Arnhem",
		DwellingNumber: "VHE30000", StartsOn: "2015-10-11",
	})
	expect(t, "month", got.Months[3], RentMonth{Line: 5, Month: "2026-07", DueCents: 64323, BalanceCents: 128646})
}

func TestNobodysDetailsStandInTheReports(t *testing.T) {
	file, _ := aGoldenFile(t)
	for _, wrong := range reading(t, file).Wrong {
		if wrong.Message == "" {
			t.Errorf("line %d: no sentence for %q", wrong.Line, wrong.Reason)
		}
		for _, personal := range []string{"Fatima", "2031", "Anouk", "HO-", "R20", "904,58"} {
			if strings.Contains(wrong.Message+wrong.Column, personal) {
				t.Errorf("line %d: the report says %q: %q", wrong.Line, personal, wrong.Message)
			}
		}
	}
}

func TestTheSameFileInAnotherEncoding(t *testing.T) {
	lines := rentfiletest.Header + "\nHO-1;R1;Renée d'Été;;2;Proeflaan;1;;1234SS;Voorbeeldstad;;;2026-04;€ 500,00;0,00;500,00;\n"
	inEncoding := func(from string, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return []byte(from)
	}
	want := reading(t, []byte(lines)).Tenancies
	tests := []struct {
		name string
		file []byte
	}{
		{"UTF-8 with a mark", []byte("\uFEFF" + lines)},
		{"Windows-1252", inEncoding(charmap.Windows1252.NewEncoder().String(lines))},
		{"UTF-16 as Excel writes it", inEncoding(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(lines))},
		{"UTF-16, big end first", inEncoding(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(lines))},
		{"accents as separate marks", []byte(strings.ReplaceAll(lines, "é", "e\u0301"))},
		{"lines that end as on Windows", []byte(strings.ReplaceAll(lines, "\n", "\r\n"))},
		{"no end of the last line", []byte(strings.TrimSuffix(lines, "\n"))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := reading(t, test.file)
			expect(t, "wrong lines", got.WrongCount, 0)
			expect(t, "details", got.Tenancies[0].RentDetails, want[0].RentDetails)
			expect(t, "month", got.Tenancies[0].Months[0], want[0].Months[0])
		})
	}
}

func TestColumnsInAnyOrder(t *testing.T) {
	file, _ := aGoldenFile(t)
	want := reading(t, file).Tenancies[0]
	tests := []struct{ name, file string }{
		{"commas, and amounts in quotes", `saldo,BETAALD,Ge factureerd,periode,Plaats,Postcode,Straat,huisnummer,toevoeging,naam hoofdhuurder,Huurdernummer,Overeenkomstnummer` + "\n" +
			`"643,23","0,00","643,23",2026-04,Arnhem,6828PX,'s-Proefhof,1,A,Łukasz Pinas,R20000,HO-100000`},
		{"tabs and an unknown column", strings.ReplaceAll("Naam_hoofdhuurder;Overeenkomst nummer;Huurdernummer;Complex;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Periode;Gefactureerd;Betaald;Saldo\n"+
			"Łukasz Pinas;HO-100000;R20000;7;'s-Proefhof;1;A;6828 px;ARNHEM;4/2026;643,23;0;643,23", ";", "\t")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := reading(t, []byte(test.file))
			if len(got.Tenancies) != 1 {
				t.Fatalf("got %+v, want one tenancy", got)
			}
			known := want.RentDetails
			known.BirthDate, known.Residents, known.DwellingNumber, known.StartsOn = "", 0, "", ""
			expect(t, "details", got.Tenancies[0].RentDetails, known)
			expect(t, "month", got.Tenancies[0].Months[0], want.Months[0])
		})
	}
}

func TestAFileThatIsNoRentFile(t *testing.T) {
	broken := errors.New("connection lost")
	small := limits{bytes: 4000, lines: 20, wrong: 3}
	tests := []struct {
		name   string
		file   io.Reader
		reason Reason
		column string
	}{
		{"nothing in it", strings.NewReader(""), EmptyFile, ""},
		{"only a mark and empty lines", strings.NewReader("\uFEFF\r\n \r\n"), EmptyFile, ""},
		{"another file", strings.NewReader("naam;adres\n"), MissingColumn, "Overeenkomstnummer"},
		{"no balance", strings.NewReader(strings.Replace(rentfiletest.Header, "Saldo", "Stand", 1)), MissingColumn, "Saldo"},
		{"two balances", strings.NewReader(rentfiletest.Header + ";saldo"), ColumnTwice, "Saldo"},
		{"one endless line", strings.NewReader(rentfiletest.Header + "\n" + strings.Repeat("x", MaxLineBytes+1)), LineTooLong, ""},
		{"too many lines", strings.NewReader(rentfiletest.Header + strings.Repeat("\n", 30)), TooManyLines, ""},
		{"too many bytes", strings.NewReader(rentfiletest.Header + strings.Repeat("\n"+strings.Repeat(";", 990), 5)), FileTooLarge, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			most := small
			if test.reason == LineTooLong {
				most.bytes = MaxFileBytes
			}
			_, err := readRentFile(test.file, rentfiletest.AsOf, nil, most)
			var refused *UnreadableFile
			if !errors.As(err, &refused) {
				t.Fatalf("got %v, want a refusal", err)
			}
			expect(t, "reason", refused.Reason, test.reason)
			if refused.Message == "" || !strings.Contains(refused.Message, test.column) {
				t.Errorf("got %q, want a sentence that names %q", refused.Message, test.column)
			}
			if test.column != "" {
				expect(t, "column", refused.Columns[0], test.column)
			}
		})
	}
	_, err := ReadRentFile(io.MultiReader(strings.NewReader(rentfiletest.Header), &failingReader{broken}), rentfiletest.AsOf)
	if !errors.Is(err, broken) {
		t.Errorf("got %v, want the reader's own error", err)
	}
	if _, err := ReadRentFile(strings.NewReader(rentfiletest.Header), "1 december"); err == nil {
		t.Error("a file was read as of no day")
	}
}

type failingReader struct{ err error }

func (f *failingReader) Read([]byte) (int, error) { return 0, f.err }

func TestOnlyTheFirstWrongLinesAreKept(t *testing.T) {
	file := rentfiletest.Header + strings.Repeat("\nkort", 9)
	got, err := readRentFile(strings.NewReader(file), rentfiletest.AsOf, nil, limits{bytes: 4000, lines: 20, wrong: 3})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, "kept", len(got.Wrong), 3)
	expect(t, "counted", got.WrongCount, 9)
}

func TestLinesOfOneTenancy(t *testing.T) {
	const start, end = "HO-1;R1;A. Test;%B;2;Proeflaan;1;;1234SS;Voorbeeldstad;;;", ";\n"
	born := func(birth, rest string) string { return strings.Replace(start, "%B", birth, 1) + rest + end }
	april := born("1-2-1980", "2026-04;500,00;0,00;500,00")
	june := born("onbekend", "2026-06;510,00;0,00;1.010,00")
	tests := []struct {
		name                string
		lines               string
		months, double, bad int
		arrears             int64
	}{
		{"a later month first", june + april, 2, 0, 0, 101000},
		{"a month missing in between", april + june, 2, 0, 0, 101000},
		{"the same month written otherwise", june + born("", "6/2026;€ 510;0;1010,-"), 1, 1, 0, 101000},
		{"the same month with another balance", june + born("", "6/2026;510,00;0,00;9,00"), 1, 0, 1, 101000},
		{"a credit", april + born("", "2026-07;500,00;1.100,00;100,00-"), 2, 0, 0, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := reading(t, []byte(rentfiletest.Header+"\n"+test.lines))
			tenancy := got.Tenancies[0]
			expect(t, "months", len(tenancy.Months), test.months)
			expect(t, "duplicates", got.Duplicates, test.double)
			expect(t, "wrong", got.WrongCount, test.bad)
			expect(t, "arrears", tenancy.ArrearsCents(), test.arrears)
			if !slices.IsSortedFunc(tenancy.Months, func(a, b RentMonth) int { return cmp.Compare(a.Month, b.Month) }) {
				t.Errorf("got %v, want the months in order", tenancy.Months)
			}
			if strings.Contains(test.lines, "1-2-1980") {
				expect(t, "birth date known once", tenancy.BirthDate, "1980-02-01")
			}
		})
	}
}

func TestALargeFileIsReadWhole(t *testing.T) {
	got := reading(t, aLargeFile(t, 1_250, 8))
	expect(t, "tenancies", len(got.Tenancies), 1_250)
	expect(t, "lines", got.Lines, 10_000)
	if got.WrongCount > 0 {
		t.Errorf("a generated line is wrong: %+v", got.Wrong[0])
	}
}

func TestTheSameSeedGivesTheSameFile(t *testing.T) {
	if !bytes.Equal(aLargeFile(t, 20, 3), aLargeFile(t, 20, 3)) {
		t.Error("two files of one seed differ")
	}
}

func aLargeFile(t testing.TB, tenancies, months int) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := rentfiletest.GenerateRentFile(&file, tenancies, months, 1); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func BenchmarkReadRentFile(b *testing.B) {
	file := aLargeFile(b, 12_500, 8)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ReadRentFile(bytes.NewReader(file), rentfiletest.AsOf); err != nil {
			b.Fatal(err)
		}
	}
}
