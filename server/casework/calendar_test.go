package casework

import (
	"testing"

	"pgregory.net/rapid"
)

func TestWorkingDays(t *testing.T) {
	five := Calendar{LiberationDayWorked: true}
	tests := []struct {
		name     string
		calendar Calendar
		day      Day
		works    bool
	}{
		{"an ordinary Wednesday", Calendar{}, "2026-11-25", true},
		{"a Saturday", Calendar{}, "2026-11-28", false},
		{"a Sunday", Calendar{}, "2026-11-29", false},
		{"New Year's Day", Calendar{}, "2026-01-01", false},
		{"Good Friday", Calendar{}, "2026-04-03", false},
		{"Good Friday where people work", Calendar{GoodFridayWorked: true}, "2026-04-03", true},
		{"Easter Monday of 2026", Calendar{}, "2026-04-06", false},
		{"Easter Monday of 2038, the latest there is", Calendar{}, "2038-04-26", false},
		{"Easter Monday of 2024", Calendar{}, "2024-04-01", false},
		{"King's Day", Calendar{}, "2026-04-27", false},
		{"the day before a King's Day on a Monday", Calendar{}, "2026-04-24", true},
		{"the Monday after a King's Day that fell on Sunday", Calendar{}, "2025-04-28", true},
		{"Liberation Day of 2026", Calendar{}, "2026-05-05", false},
		{"Liberation Day where it is every five years", five, "2026-05-05", true},
		{"Liberation Day of 2030 where it is every five years", five, "2030-05-05", false},
		{"Ascension Day", Calendar{}, "2026-05-14", false},
		{"the Friday after Ascension Day", Calendar{}, "2026-05-15", true},
		{"the Friday after Ascension Day where offices close", Calendar{Closed: []Day{"2026-05-15"}}, "2026-05-15", false},
		{"Whit Monday", Calendar{}, "2026-05-25", false},
		{"Christmas Day", Calendar{}, "2026-12-25", false},
		{"Boxing Day on a weekday", Calendar{}, "2025-12-26", false},
		{"New Year's Eve", Calendar{}, "2026-12-31", true},
		{"a day nobody knows", Calendar{}, "", false},
	}
	for _, test := range tests {
		if got := test.calendar.WorkingDay(test.day); got != test.works {
			t.Errorf("%s (%s): got works %v, want %v", test.name, test.day, got, test.works)
		}
	}
}

func TestTermsInWorkingDays(t *testing.T) {
	tests := []struct {
		name string
		from Day
		days int
		want Day
	}{
		{"one working day after a Friday", "2026-11-27", 1, "2026-11-30"},
		{"two working days after a Thursday", "2026-11-26", 2, "2026-11-30"},
		{"one working day before Easter", "2026-04-02", 1, "2026-04-07"},
		{"two working days before Christmas", "2026-12-24", 2, "2026-12-29"},
		{"the same day", "2026-11-28", 0, "2026-11-28"},
		{"a day nobody knows", "", 3, ""},
		{"the end of days", "9999-12-31", 3, ""},
	}
	for _, test := range tests {
		if got := (Calendar{}).WorkingDaysAfter(test.from, test.days); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestCountingWorkingDaysTurnsAddingThemBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := Day("2000-01-01").Plus(rapid.IntRange(0, 60_000).Draw(t, "from"))
		days := rapid.IntRange(1, 60).Draw(t, "days")
		calendar := Calendar{
			GoodFridayWorked: rapid.Bool().Draw(t, "good friday"), LiberationDayWorked: rapid.Bool().Draw(t, "liberation day"),
			Closed: []Day{from.Plus(rapid.IntRange(0, 20).Draw(t, "closed"))},
		}
		due := calendar.WorkingDaysAfter(from, days)
		if !calendar.WorkingDay(due) {
			t.Fatalf("%d working days after %s is %s, which is none", days, from, due)
		}
		if got := calendar.WorkingDaysBetween(from, due); got != days {
			t.Fatalf("from %s to %s: got %d working days, want %d", from, due, got, days)
		}
		if got := calendar.WorkingDaysBetween(due, from); got != -days {
			t.Fatalf("back from %s to %s: got %d working days, want %d", due, from, got, -days)
		}
	})
}

func TestEasterIsASundayInSpring(t *testing.T) {
	for year := 1900; year <= 2200; year++ {
		day := Day(easter(year).Format(dayLayout))
		if day[5:] < "03-22" || day[5:] > "04-25" || easter(year).Weekday() != 0 {
			t.Errorf("%d: got Easter on %s", year, day)
		}
	}
}
