package casework

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

// FuzzScalars reads whatever comes from outside as each of the scalars: what is
// taken is written again as it came, and nothing breaks.
func FuzzScalars(f *testing.F) {
	for _, seed := range []string{"", "2026-12-01", "2024-02-29", "2023-02-29", "2026-12", "-5", "10000000001", "0190163d-8694-739b-aea5-966c26f8ad90", "é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if day, err := ParseDay(text); err == nil && (string(day) != text || (text != "" && day.Plus(0) != day)) {
			t.Errorf("the day %q became %q", text, day)
		}
		if id, err := ParseID(text); err == nil && id.String() != strings.ToLower(text) {
			t.Errorf("the id %q became %q", text, id)
		}
		var month Month
		if err := month.UnmarshalGQL(text); err == nil && string(month) != text {
			t.Errorf("the month %q became %q", text, month)
		}
		var cents Cents
		if err := cents.UnmarshalGQL(json.Number(text)); err == nil && (cents > maxCents || cents < -maxCents) {
			t.Errorf("the amount %q became %d", text, cents)
		}
		_, _ = Day(text).Until(Day(text)), Day(text).adultFrom()
		_, _ = Day(text).Month(), Day(text).Plus(1)
	})
}

func TestDays(t *testing.T) {
	tests := []struct {
		name string
		got  any
		want any
	}{
		{"the day after 28 February in a leap year", Day("2024-02-28").Plus(1), Day("2024-02-29")},
		{"30 days over new year", Day("2026-12-15").Plus(30), Day("2027-01-14")},
		{"from a Friday until the Monday after", Day("2026-11-27").Until("2026-11-30"), 3},
		{"over the day the clock goes forward", Day("2026-03-28").Until("2026-03-30"), 2},
		{"backwards", Day("2026-12-02").Until("2026-12-01"), -1},
		{"just after midnight in Amsterdam in summer", DayOf(time.Date(2026, 6, 30, 22, 30, 0, 0, time.UTC)), Day("2026-07-01")},
		{"just before midnight in Amsterdam in winter", DayOf(time.Date(2026, 12, 31, 22, 59, 0, 0, time.UTC)), Day("2026-12-31")},
		{"an unknown birth date is never 18", Day("").adultFrom(), never},
		{"an unknown day stays unknown", Day("").Plus(5), Day("")},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, test.got, test.want)
		}
	}
}

func TestWhatIsNoDay(t *testing.T) {
	for _, text := range []string{"2026-13-01", "2026-02-30", "2026-2-3", "01-12-2026", "1899-12-31", "2201-01-01", " 2026-12-01", "2026-12-01T00:00:00Z"} {
		if day, err := ParseDay(text); err == nil {
			t.Errorf("%q is taken for the day %s", text, day)
		}
	}
}

func TestIDs(t *testing.T) {
	earlier, later := NewID(time.UnixMilli(1_000)), NewID(time.UnixMilli(2_000))
	if earlier.Compare(later) >= 0 {
		t.Error("an id that was made later does not come later")
	}
	if DerivedID("a", "bc") == DerivedID("ab", "c") {
		t.Error("two things made of other parts have one name")
	}
	if again := DerivedID("a"); again != DerivedID(string([]byte{97})) || DerivedID("a")[6]>>4 != 8 || earlier[6]>>4 != 7 {
		t.Error("ids are not of their version")
	}
}

// A day some days later is what the calendar of the standard library says, for
// every day of four centuries and for what is no day.
func TestDaysAreCountedAsTheCalendarDoes(t *testing.T) {
	asCounted := func(d Day, days int) Day {
		at, err := time.Parse(dayLayout, string(d))
		if err != nil {
			return ""
		}
		return Day(at.AddDate(0, 0, days).Format(dayLayout))
	}
	day := Day("1899-12-30")
	for count := range 400*365 + 97 {
		next := asCounted(day, 1)
		if got := day.Plus(1); got != next {
			t.Fatalf("after %s: got %s, want %s", day, got, next)
		}
		if got := next.Plus(-count); got != asCounted(next, -count) {
			t.Fatalf("%d days before %s: got %s", count, next, got)
		}
		if got := Day("1899-12-30").Until(next); got != count+1 {
			t.Fatalf("until %s: got %d, want %d", next, got, count+1)
		}
		day = next
	}
	for _, d := range []Day{"", "2026-02-29", "1900-02-29", "2000-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-12-0a", "-026-12-01", "20261201", "2026-12-01 ", "0000-02-28", "9999-12-31"} {
		for _, days := range []int{-40, 0, 1, 400} {
			if got, want := d.Plus(days), asCounted(d, days); got != want {
				t.Errorf("%d days after %q: got %q, want %q", days, d, got, want)
			}
		}
	}
}
