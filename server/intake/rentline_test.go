package intake

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"regieroute/server/intake/rentfiletest"
)

func TestWrongLines(t *testing.T) {
	right := map[column]string{
		tenancyColumn: "HO-1", tenantColumn: "R1", nameColumn: "A. Test", birthColumn: "1-2-1980", residentsColumn: "2",
		streetColumn: "Proeflaan", houseColumn: "1", postalColumn: "1234SS", cityColumn: "Voorbeeldstad", startColumn: "1-1-2020",
		monthColumn: "2026-04", dueColumn: "500,00", paidColumn: "0,00", balanceColumn: "500,00", arrangementColumn: "ACT",
	}
	but := func(at column, text string) string {
		fields := make([]string, columnCount)
		for c := range fields {
			fields[c] = right[column(c)]
		}
		if at != noColumn {
			fields[at] = text
		}
		return strings.Join(fields, ";")
	}
	tests := []struct {
		name, line string
		reason     Reason
		at         column
	}{
		{"nothing wrong", but(noColumn, ""), "", noColumn},
		{"empty fields after the last column", but(noColumn, "") + ";; ", "", noColumn},
		{"cut off halfway", "HO-1;R1;A. Test", TooFewColumns, noColumn},
		{"a delimiter in a name without quotes", but(nameColumn, "Test; A."), TooManyColumns, noColumn},
		{"a delimiter in a name with quotes", but(nameColumn, `"Test; A."`), "", noColumn},
		{"a quote in a quoted name", but(nameColumn, `"Test ""A"""`), "", noColumn},
		{"a quote inside a name", but(nameColumn, `A. "Bep" Test`), "", noColumn},
		{"a forgotten quote", but(nameColumn, `"Test`), QuoteNotClosed, noColumn},
		{"no tenancy number", but(tenancyColumn, " "), NoTenancyNumber, tenancyColumn},
		{"no tenant number", but(tenantColumn, ""), FieldIsEmpty, tenantColumn},
		{"no name", but(nameColumn, "\u00A0"), FieldIsEmpty, nameColumn},
		{"a novel for a name", but(nameColumn, strings.Repeat("é", 201)), TextTooLong, nameColumn},
		{"not born yet", but(birthColumn, "1-1-2031"), BirthInTheFuture, birthColumn},
		{"residents in words", but(residentsColumn, "twee"), NotANumber, residentsColumn},
		{"no street", but(streetColumn, ""), FieldIsEmpty, streetColumn},
		{"no house number", but(houseColumn, ""), FieldIsEmpty, houseColumn},
		{"a foreign postal code", but(postalColumn, "B-1234"), NotAPostalCode, postalColumn},
		{"no city", but(cityColumn, ""), FieldIsEmpty, cityColumn},
		{"a tenancy from no day", but(startColumn, "31-6-2020"), NotADate, startColumn},
		{"month 13", but(monthColumn, "13-2026"), MonthThirteen, monthColumn},
		{"no month", but(monthColumn, ""), NotAMonth, monthColumn},
		{"an amount in words", but(dueColumn, "n.v.t."), AmountIsText, dueColumn},
		{"no payment known", but(paidColumn, ""), FieldIsEmpty, paidColumn},
		{"an absurd balance", but(balanceColumn, "12345678,00"), AmountTooLarge, balanceColumn},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := reading(t, []byte(rentfiletest.Header+"\n\n"+test.line+"\n"+but(monthColumn, "05-2026")))
			if test.reason == "" {
				expect(t, "wrong lines", got.WrongCount, 0)
				return
			}
			if got.WrongCount != 1 {
				t.Fatalf("got %+v, want one wrong line", got)
			}
			want := *wrongLine(3, test.reason, test.at) // line 2 is empty, and an editor counts it
			expect(t, "wrong line", got.Wrong[0], want)
			expect(t, "the line after it", len(got.Tenancies), 1)
		})
	}
}

func TestSentencesAreShort(t *testing.T) {
	for reason, sentence := range explanations {
		for _, part := range strings.FieldsFunc(sentence, func(r rune) bool { return r == '.' || r == '?' }) {
			if len(strings.Fields(part)) > 15 {
				t.Errorf("%s: a sentence of more than 15 words: %q", reason, sentence)
			}
		}
	}
}

func TestLinesThatAddUp(t *testing.T) {
	tests := []struct {
		line  string
		total bool
	}{
		{"Totaal;;;;;;;;;;;;;1,00;1,00;0,00;", true},
		{";;TOTALEN;;;;;;;;;;;1,00;1,00;0,00;", true},
		{"Eindtotaal:", true},
		{"Subtotaal complex 7;;;;;;;;;;;;;1,00;1,00;0,00;", true},
		{"HO-1;R1;Totaal;", false},
		{";;;;;;;;;;;;;1,00;1,00;0,00;", false},
	}
	for _, test := range tests {
		got := reading(t, []byte(rentfiletest.Header+"\n"+test.line))
		expect(t, test.line, got.Totals == 1, test.total)
	}
}

// A line reads the same in whatever way an association writes it.
func TestAnyWritingOfALineReadsBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := aLine(t)
		file := written(t, want)
		got, err := ReadRentFile(strings.NewReader(file), rentfiletest.AsOf)
		if err != nil {
			t.Fatal(err)
		}
		if got.WrongCount != 0 || len(got.Tenancies) != 1 {
			t.Fatalf("got %+v of\n%s", got, file)
		}
		if read := (RentLine{got.Tenancies[0].RentDetails, got.Tenancies[0].Months[0]}); read != want {
			t.Fatalf("got  %+v\nwant %+v\nof\n%s", read, want, file)
		}
	})
}

func aLine(t *rapid.T) RentLine {
	word := rapid.StringMatching(`[A-Za-zéÖŁş'"][a-zéöł';,"\t]{0,8}`).Filter(func(s string) bool { return clean(s) == s })
	day := func(what string) string {
		days := rapid.IntRange(0, 30_000).Draw(t, what)
		return today.AddDate(0, 0, -days).Format(time.DateOnly)
	}
	cents := rapid.Int64Range(-maxAmountCents, maxAmountCents)
	return RentLine{
		RentDetails{
			TenancyNumber:  rapid.StringMatching(`HO-[0-9]{1,6}`).Draw(t, "tenancy"),
			TenantNumber:   rapid.StringMatching(`R[0-9]{1,5}`).Draw(t, "tenant"),
			TenantName:     word.Draw(t, "first name") + " " + word.Draw(t, "last name"),
			BirthDate:      rapid.SampledFrom([]string{"", day("birth")}).Draw(t, "birth date"),
			Residents:      rapid.IntRange(0, maxResidents).Draw(t, "residents"),
			Street:         "'s-" + word.Draw(t, "street"),
			HouseNumber:    rapid.StringMatching(`[1-9][0-9]{0,3}`).Draw(t, "house number"),
			Suffix:         rapid.SampledFrom([]string{"", "A", "bis", "2-hoog"}).Draw(t, "suffix"),
			PostalCode:     rapid.StringMatching(`[1-9][0-9]{3}[A-Z]{2}`).Draw(t, "postal code"),
			City:           rapid.SampledFrom([]string{"Arnhem", "Den Haag", "'s-Gravenhage", "Capelle aan den IJssel"}).Draw(t, "city"),
			DwellingNumber: rapid.SampledFrom([]string{"", "VHE30000"}).Draw(t, "dwelling"),
			StartsOn:       rapid.SampledFrom([]string{"", day("start")}).Draw(t, "start date"),
		},
		RentMonth{
			Line:         2,
			Month:        day("month")[:7],
			DueCents:     cents.Draw(t, "due"),
			PaidCents:    cents.Draw(t, "paid"),
			BalanceCents: cents.Draw(t, "balance"),
			Arrangement:  rapid.SampledFrom([]string{"", "ACT", "BEE", "BEV"}).Draw(t, "arrangement"),
		},
	}
}

// written is a file with one line, its columns shuffled and every field in one
// of the ways in which associations write it.
func written(t *rapid.T, line RentLine) string {
	one := func(what string, of ...string) string { return rapid.SampledFrom(of).Draw(t, what+" written") }
	date := func(what, iso string) string {
		if iso == "" {
			return one(what, "", "onbekend", "00-00-0000", " ")
		}
		day, _ := time.Parse(time.DateOnly, iso)
		return one(what, rentfiletest.Dates(day)...)
	}
	month, _ := time.Parse("2006-01", line.Month)
	values := [columnCount]string{
		tenancyColumn:     line.TenancyNumber,
		tenantColumn:      line.TenantNumber,
		nameColumn:        one("name", line.TenantName, strings.ReplaceAll(line.TenantName, " ", "\u00A0"), strings.ReplaceAll(line.TenantName, "é", "e\u0301")),
		birthColumn:       date("birth", line.BirthDate),
		residentsColumn:   one("residents", strconv.Itoa(line.Residents), fmt.Sprintf("%02d", line.Residents)),
		streetColumn:      line.Street,
		houseColumn:       line.HouseNumber,
		suffixColumn:      line.Suffix,
		postalColumn:      one("postal code", line.PostalCode, strings.ToLower(line.PostalCode), line.PostalCode[:4]+" "+line.PostalCode[4:]),
		cityColumn:        one("city", line.City, strings.ToUpper(line.City), line.City+" "),
		dwellingColumn:    line.DwellingNumber,
		startColumn:       date("start", line.StartsOn),
		monthColumn:       one("month", rentfiletest.Months(month)...),
		dueColumn:         one("due", rentfiletest.Amounts(line.DueCents)...),
		paidColumn:        one("paid", rentfiletest.Amounts(line.PaidCents)...),
		balanceColumn:     one("balance", rentfiletest.Amounts(line.BalanceCents)...),
		arrangementColumn: one("arrangement", line.Arrangement, strings.ToLower(line.Arrangement)),
	}
	columns := make([]column, columnCount)
	for c := range columns {
		columns[c] = column(c)
	}
	delimiter := one("delimiter", ";", ",", "\t")
	var names, fields []string
	for _, c := range rapid.Permutation(columns).Draw(t, "order") {
		names = append(names, one("column", rentColumns[c].name, strings.ToUpper(rentColumns[c].name), " "+rentColumns[c].name+"\u00A0"))
		field := values[c]
		if strings.ContainsAny(field, delimiter+`"`) || rapid.Bool().Draw(t, "quoted") {
			field = `"` + strings.ReplaceAll(field, `"`, `""`) + `"`
		}
		fields = append(fields, field)
	}
	return one("mark", "", "\uFEFF") + strings.Join(names, delimiter) + one("line end", "\n", "\r\n") +
		strings.Join(fields, delimiter) + one("file end", "", "\n", "\r\n\r\n")
}

// However the lines of a file are shuffled, it says the same; and sending it
// twice over adds duplicates only.
func TestTheOrderOfLinesDoesNotMatter(t *testing.T) {
	file := string(aLargeFile(t, 6, 5))
	want := balances(reading(t, []byte(file)))
	rapid.Check(t, func(t *rapid.T) {
		lines := strings.Split(strings.TrimSpace(file), "\r\n")
		body := slices.Concat(lines[1:], lines[1:])
		shuffled := slices.Concat(lines[:1], rapid.Permutation(body).Draw(t, "order"))
		got, err := ReadRentFile(strings.NewReader(strings.Join(shuffled, "\n")), rentfiletest.AsOf)
		if err != nil {
			t.Fatal(err)
		}
		if got.Duplicates != 30 || !slices.Equal(balances(got), want) {
			t.Fatalf("got %d duplicates and %v, want 30 and %v", got.Duplicates, balances(got), want)
		}
	})
}

func balances(file RentFile) (all []string) {
	for _, tenancy := range file.Tenancies {
		for _, month := range tenancy.Months {
			all = append(all, fmt.Sprintln(tenancy.RentDetails, month.Month, month.DueCents, month.PaidCents, month.BalanceCents))
		}
	}
	slices.Sort(all)
	return all
}

func FuzzReadRentFile(f *testing.F) {
	f.Add([]byte(rentfiletest.Header + "\nHO-1;R1;\"Test; A.\";1-2-1980;2;Proeflaan;1;;1234SS;X;;;2026-04;€ 5,-;0,00;5,00-;ACT\nTotaal"))
	f.Add([]byte("\xFF\xFEO\x00v\x00"))
	f.Add(aLargeFile(f, 2, 2))
	f.Fuzz(func(t *testing.T, file []byte) {
		got, err := ReadRentFile(bytes.NewReader(file), rentfiletest.AsOf)
		if err != nil {
			return
		}
		read := got.WrongCount + got.Duplicates + got.Totals
		for _, tenancy := range got.Tenancies {
			read += len(tenancy.Months)
		}
		if most := bytes.Count(file, []byte("\n")); read != got.Lines || got.Lines > most {
			t.Errorf("%d lines read as %d, of at most %d", got.Lines, read, most)
		}
	})
}
