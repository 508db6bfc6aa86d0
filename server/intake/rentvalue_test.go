package intake

import (
	"testing"
	"time"
)

var today = time.Date(2026, time.December, 1, 0, 0, 0, 0, time.UTC)

func TestAmounts(t *testing.T) {
	tests := []struct {
		name, written string
		cents         int64
		reason        Reason
	}{
		{"comma and two cents", "643,23", 64323, ""},
		{"points between thousands", "1.234.567,89", 0, AmountTooLarge},
		{"a point between thousands", "1.234,56", 123456, ""},
		{"no point between thousands", "1234,56", 123456, ""},
		{"a space between thousands", "1 234,56", 123456, ""},
		{"a non-breaking space between thousands", "1\u00A0234,56", 123456, ""},
		{"euro sign", "€ 643,23", 64323, ""},
		{"euro sign and a non-breaking space", "€\u00A0643,23", 64323, ""},
		{"euro sign after it", "643,23 €", 64323, ""},
		{"EUR", "EUR643,23", 64323, ""},
		{"minus after it", "643,23-", -64323, ""},
		{"minus after a space", "643,23 -", -64323, ""},
		{"minus before it", "-643,23", -64323, ""},
		{"minus after the euro sign", "€ -643,23", -64323, ""},
		{"minus before the euro sign", "-€ 643,23", -64323, ""},
		{"the typographer's minus", "−643,23", -64323, ""},
		{"a dash for the cents", "643,-", 64300, ""},
		{"a long dash for the cents", "€ 643,—", 64300, ""},
		{"two dashes for the cents", "643,--", 64300, ""},
		{"minus and a dash for the cents", "-643,-", -64300, ""},
		{"whole euros", "643", 64300, ""},
		{"whole thousands", "1.234", 123400, ""},
		{"one digit of cents, as a spreadsheet leaves it", "643,5", 64350, ""},
		{"a point for the comma", "643.23", 64323, ""},
		{"nothing", "0,00", 0, ""},
		{"a minus before nothing", "-0,00", 0, ""},
		{"a million", "1.000.000,00", 100_000_000, ""},
		{"more digits than a number has", "99999999999999999999,00", 0, AmountTooLarge},
		{"empty", "", 0, FieldIsEmpty},
		{"n.v.t.", "n.v.t.", 0, AmountIsText},
		{"only a euro sign", "€", 0, AmountIsText},
		{"only a minus", "-", 0, AmountIsText},
		{"two minuses", "--5,00", 0, AmountIsText},
		{"a minus on both sides", "-5,00-", 0, AmountIsText},
		{"three digits of cents", "1,234", 0, AmountIsText},
		{"thousands of two digits", "12.34,00", 0, AmountIsText},
		{"thousands as in English", "1,234.56", 0, AmountIsText},
		{"a group after a zero", "0.123", 0, AmountIsText},
		{"no euros", ",50", 0, AmountIsText},
		{"scientific, as a spreadsheet writes it", "1,2E+03", 0, AmountIsText},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			cents, reason := readAmount(clean(test.written))
			expect(t, "cents", cents, test.cents)
			expect(t, "reason", reason, test.reason)
		})
	}
}

func TestBirthDates(t *testing.T) {
	tests := []struct {
		name, written, date string
		reason              Reason
	}{
		{"day first", "13-09-1965", "1965-09-13", ""},
		{"day first, one digit", "1-2-1980", "1980-02-01", ""},
		{"day first, slashes", "13/09/1965", "1965-09-13", ""},
		{"never the month first", "01/02/1980", "1980-02-01", ""},
		{"year first", "1965-09-13", "1965-09-13", ""},
		{"born today", "01-12-2026", "2026-12-01", ""},
		{"leap day", "29-02-2024", "2024-02-29", ""},
		{"onbekend", "Onbekend", "", ""},
		{"empty", "", "", ""},
		{"zeros", "00-00-0000", "", ""},
		{"zeros, year first", "0000-00-00", "", ""},
		{"only the year is known", "00-00-1975", "", ""},
		{"a placeholder", "01-01-1900", "", ""},
		{"born tomorrow", "02-12-2026", "", BirthInTheFuture},
		{"no leap day", "29-02-2023", "", NotADate},
		{"month first", "09/13/1965", "", NotADate},
		{"two digits of year", "13-09-65", "", NotADate},
		{"mixed separators", "13-09/1965", "", NotADate},
		{"four parts", "13-09-19-65", "", NotADate},
		{"a minus inside", "13--9-1965", "", NotADate},
		{"text", "september", "", NotADate},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			date, reason := readBirthDate(clean(test.written), today)
			expect(t, "date", date, test.date)
			expect(t, "reason", reason, test.reason)
		})
	}
}

func TestMonths(t *testing.T) {
	tests := []struct {
		name, written, month string
		reason               Reason
	}{
		{"year first", "2026-04", "2026-04", ""},
		{"month first", "04-2026", "2026-04", ""},
		{"month first, slash", "4/2026", "2026-04", ""},
		{"next month, asked already", "2027-01", "2027-01", ""},
		{"the month after next", "2027-02", "", MonthInTheFuture},
		{"another century by mistake", "2206-04", "", MonthInTheFuture},
		{"month 13", "13-2026", "", MonthThirteen},
		{"month 0", "2026-00", "", NotAMonth},
		{"two digits of year", "04-26", "", NotAMonth},
		{"a day", "01-04-2026", "", NotAMonth},
		{"a word", "april 2026", "", NotAMonth},
		{"empty", "", "", NotAMonth},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			month, reason := readMonth(clean(test.written), today)
			expect(t, "month", month, test.month)
			expect(t, "reason", reason, test.reason)
		})
	}
}

func TestPostalCodesAndResidents(t *testing.T) {
	for written, want := range map[string]string{"1234SS": "1234SS", "1234 SS": "1234SS", "1234\u00A0ss": "1234SS", "0234SS": "", "1234S": "", "": ""} {
		got, reason := readPostalCode(clean(written))
		expect(t, written, got, want)
		expect(t, written+" refused", reason != "", want == "")
	}
	for written, want := range map[string]int{"3": 3, "": 0, "0": 0, "onbekend": 0, "99": 99} {
		got, reason := readResidents(written)
		expect(t, written, got, want)
		expect(t, written, reason, "")
	}
	for _, written := range []string{"100", "twee", "-1", "2,5", "99999999999999999999"} {
		_, reason := readResidents(written)
		expect(t, written, reason, NotANumber)
	}
}

func TestCityNamesInCapitals(t *testing.T) {
	for written, want := range map[string]string{
		"ARNHEM": "Arnhem", "Arnhem": "Arnhem", "DEN HAAG": "Den Haag", "'S-GRAVENHAGE": "'s-Gravenhage", "'T HARDE": "'t Harde",
		"CAPELLE AAN DEN IJSSEL": "Capelle aan den IJssel", "NIEUW-VENNEP": "Nieuw-Vennep", "A": "A", "": "",
	} {
		expect(t, written, cityName(written), want)
	}
}

func TestTextAsTheEyeSeesIt(t *testing.T) {
	tests := []struct{ name, written, want string }{
		{"spaces around and inside", "  van  't Hof ", "van 't Hof"},
		{"non-breaking spaces", "\u00A0van\u202Ft\u2007Hof", "van t Hof"},
		{"an accent as a separate mark", "Rene\u0301e", "Renée"},
		{"zero width and direction marks", "An\u200Bou\u202Ek\uFEFF", "Anouk"},
		{"control characters", "An\x00ouk\x07\tTest", "Anouk Test"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { expect(t, "text", clean(test.written), test.want) })
	}
}
