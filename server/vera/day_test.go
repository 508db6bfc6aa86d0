package vera

import (
	"strings"
	"testing"

	"regieroute/server/casework"
)

func TestDaysAsSendersWriteThem(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]casework.Day{
		"2026-12-01": "2026-12-01", "20261201": "2026-12-01", "01-12-2026": "2026-12-01", "1-12-2026": "2026-12-01", "01/12/2026": "2026-12-01",
		"2026-12-01T00:00:00": "2026-12-01", "2026-12-01 00:00:00": "2026-12-01", "2026-12-01T23:59:59.999": "2026-12-01", "2026-12-01T08:30": "2026-12-01",
		"2026-12-01T00:00:00+01:00": "2026-12-01", "2026-12-01T00:00:00+0100": "2026-12-01", "2026-12-01Z": "2026-12-01", "2026-12-01+01:00": "2026-12-01",
		"2026-11-30T23:00:00Z": "2026-12-01", "2026-11-30T22:59:59Z": "2026-11-30", "2026-06-30T22:00:00Z": "2026-07-01",
		"01-12-2026T08:00:00": "2026-12-01", "01-12-2026 08:00": "2026-12-01", " 2026-12-01 ": "2026-12-01", "2028-02-29": "2028-02-29",
		"": "", "0001-01-01T00:00:00": "", "9999-12-31": "", "9999-12-31T23:59:59": "",
	} {
		if got, fine := parseDay(text); got != want || !fine {
			t.Errorf("%q: got %q (%t), want %q", text, got, fine, want)
		}
	}
	for _, text := range []string{"2026-13-01", "2026-02-30", "12-2026", "morgen", "2026-12-01T25:00:00", "31-02-2026", "1764547200", "2026-12-01T00:00:00 en meer", strings.Repeat("1", 50), "1850-01-01"} {
		if got, fine := parseDay(text); fine {
			t.Errorf("%q: got %q, want a refusal", text, got)
		}
	}
}

func TestAmountsAsSendersWriteThem(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]casework.Cents{
		"125": 12500, "125,50": 12550, "125.50": 12550, "125,5": 12550, "1.250,00": 125000, "1,250.00": 125000, "1.250.000": 125000000,
		"€ 125,50": 12550, "-12,34": -1234, "0,10": 10, "0.29": 29, "83,333333": 8333, "0,005": 0, "1234567,8900": 123456789,
	} {
		got, fine := parseEuros(text, false)
		if text == "0,005" { // three decimals as text may be thousands
			if fine {
				t.Errorf("%q is taken for %d", text, got)
			}
			continue
		}
		if got != want || !fine {
			t.Errorf("%q: got %d (%t), want %d", text, got, fine, want)
		}
	}
	for text, want := range map[string]casework.Cents{"125.5": 12550, "0.29": 29, "1.250": 125, "83.3333333": 8333, "83.330002": 8333, "19.995": 2000, "-0.01": -1, "1.005": 101} {
		if got, fine := parseEuros(text, true); got != want || !fine {
			t.Errorf("number %s: got %d (%t), want %d", text, got, fine, want)
		}
	}
	for _, text := range []string{"", "1.250", "1,250", "12.50.00", "1.25,00", "1e9", "honderd", "--1", "1..2", ",", "12,", ".5.", "€", "100000001", "99999999999999999999", "1,2,3", "1 250"} {
		if got, fine := parseEuros(text, false); fine {
			t.Errorf("%q: got %d, want a refusal", text, got)
		}
	}
	if got, fine := parseEuros("1e9999999", true); fine {
		t.Errorf("an exponent: got %d", got)
	}
}

// What is read is a day that exists, and reads the same again.
func FuzzDays(f *testing.F) {
	for _, text := range []string{"2026-12-01", "01-12-2026", "20261201", "2026-11-30T23:00:00Z", "0001-01-01T00:00:00", "9999-12-31T23:59:59+14:00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		day, fine := parseDay(text)
		if !fine || day == "" {
			return
		}
		if _, err := casework.ParseDay(string(day)); err != nil {
			t.Errorf("%q gives %q", text, day)
		}
		if again, fine := parseDay(string(day)); again != day || !fine {
			t.Errorf("%q gives %q gives %q", text, day, again)
		}
	})
}

// An amount stays within bounds, and less than a cent is never lost or won but by
// rounding.
func FuzzAmounts(f *testing.F) {
	for _, text := range []string{"125,50", "1.250,00", "0.29", "-12", "€ 1,250.00", "99999999999999"} {
		f.Add(text, true)
		f.Add(text, false)
	}
	f.Fuzz(func(t *testing.T, text string, number bool) {
		cents, fine := parseEuros(text, number)
		if fine && (cents > largestEuros*100+100 || cents < -largestEuros*100-100) {
			t.Errorf("%q gives %d", text, cents)
		}
	})
}
