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
		{"the Friday after Ascension Day where offices close", Calendar{AscensionFridayClosed: true}, "2026-05-15", false},
		{"the Friday a week later there", Calendar{AscensionFridayClosed: true}, "2026-05-22", true},
		{"Whit Monday", Calendar{}, "2026-05-25", false},
		{"Christmas Day", Calendar{}, "2026-12-25", false},
		{"Boxing Day on a weekday", Calendar{}, "2025-12-26", false},
		{"New Year's Eve", Calendar{}, "2026-12-31", true},
		{"New Year's Eve where offices close", Calendar{YearEndClosed: true}, "2026-12-31", false},
		{"the Monday after Christmas there", Calendar{YearEndClosed: true}, "2026-12-28", false},
		{"Christmas Eve there", Calendar{YearEndClosed: true}, "2026-12-24", true},
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
			AscensionFridayClosed: rapid.Bool().Draw(t, "ascension"), YearEndClosed: rapid.Bool().Draw(t, "year end"),
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

// dueOf is by when an alert of a file is to be answered, the first there is.
func dueOf(h *Household, code AlertCode) Day {
	for _, alert := range h.Alerts() {
		if alert.Code == code {
			return alert.Due
		}
	}
	return ""
}

// Practice 26: terms in working days go by the days on which the region's offices
// are open.
func TestARegionIsClosedBetweenHolidays(t *testing.T) {
	planned := func(from Day) *Household {
		h := watched()
		h.Referrals = []Referral{{Made: made("melding", "2026-11-01")}}
		h.Decisions = []Decision{{Made: made("besluit", from), Decide: Decide{Referral: named("melding"), Scenario: Prevent}}}
		h.Plans = []Plan{{Made: made("plan", from), Decision: named("besluit"), Scenario: Prevent, From: from}}
		return h
	}
	told := func(on Day) *Household {
		h := watched()
		event := RecordLegalEvent{Kind: EvictionAnnounced, On: on, EvictOn: "2027-01-11"}
		h.LegalEvents = []LegalEvent{{Made: made("aanzegging", on), RecordLegalEvent: event}}
		return h
	}
	tests := []struct {
		name    string
		code    ParameterCode
		file    *Household
		alert   AlertCode
		byRoute Day
		byTheir Day
	}{
		{"a case manager after Christmas", SetYearEndClosed, planned("2026-12-24"), AlertNoCaseManager, "2026-12-29", "2027-01-05"},
		{"youth protection after Christmas", SetYearEndClosed, told("2026-12-24"), AlertYouthUnsent, "2026-12-28", "2027-01-04"},
		{"a case manager after Ascension Day", SetAscensionFridayClosed, planned("2027-05-05"), AlertNoCaseManager, "2027-05-10", "2027-05-11"},
		{"a case manager before Easter", SetGoodFridayWorked, planned("2027-03-24"), AlertNoCaseManager, "2027-03-30", "2027-03-26"},
		{"a case manager on Liberation Day", SetLiberationDayWorked, planned("2027-05-03"), AlertNoCaseManager, "2027-05-07", "2027-05-05"},
	}
	for _, test := range tests {
		if got := dueOf(test.file, test.alert); got != test.byRoute {
			t.Errorf("%s: due on %s, want %s", test.name, got, test.byRoute)
		}
		test.file.Parameters = aRegionThat(test.code, 1, "2026-01-01", "2026-12-01")
		if got := dueOf(test.file, test.alert); got != test.byTheir {
			t.Errorf("%s with %s: due on %s, want %s", test.name, test.code, got, test.byTheir)
		}
	}
	h := told("2026-12-18")
	if got := weightOn(h, AlertEvictionNear, "2026-12-22"); got != 6 {
		t.Errorf("12 working days before an eviction it weighs %d", got)
	}
	h.Parameters = aRegionThat(SetYearEndClosed, 1, "2026-01-01", "2026-12-01")
	if got := weightOn(h, AlertEvictionNear, "2026-12-22"); got != 7 {
		t.Errorf("8 working days before it, where offices close, it weighs %d", got)
	}
}

// A region chooses days on which it is closed: every term in working days counts
// without them, whenever they were set; the last list counts.
func TestARegionIsClosedOnDaysThatItChose(t *testing.T) {
	t.Parallel()
	closed := func(version int64, days ...ClosedDay) ParameterChange {
		return ParameterChange{Version: version, From: "2026-12-01", ClosedDays: days}
	}
	friday, monday := ClosedDay{"2026-12-04", "Herdenking"}, ClosedDay{"2026-12-07", "Personeelsdag"}
	for _, test := range []struct {
		name    string
		changes []ParameterChange
		want    Day
	}{
		{"none", nil, "2026-12-07"},
		{"the Friday", []ParameterChange{closed(1, friday)}, "2026-12-08"},
		{"the Friday and the Monday", []ParameterChange{closed(1, friday, monday)}, "2026-12-09"},
		{"a value was set later, the days stay", []ParameterChange{closed(1, friday), {Version: 2, From: "2026-12-01", Values: []ParameterValue{{"SILENT_DAYS", 14}}}}, "2026-12-08"},
		{"another list took its place", []ParameterChange{closed(1, friday, monday), closed(2, monday)}, "2026-12-08"},
		{"no day any more", []ParameterChange{closed(1, friday), {Version: 2, From: "2026-12-01", ClosedDays: []ClosedDay{}}}, "2026-12-07"},
		{"planned ahead it holds already: days have a date", []ParameterChange{{Version: 1, From: "2027-12-01", ClosedDays: []ClosedDay{friday}}}, "2026-12-08"},
	} {
		h := &Household{Parameters: ParametersOf(test.changes, "2026-12-03")}
		if got := h.calendar().WorkingDaysAfter("2026-12-03", 2); got != test.want {
			t.Errorf("%s: two working days after a Thursday is %s, want %s", test.name, got, test.want)
		}
		if later := h.withValues(ParametersFrom{Parameters: Parameters{SilentDays: 1}}); later.calendar().WorkingDaysAfter("2026-12-03", 2) != test.want {
			t.Errorf("%s: other values forget the days", test.name)
		}
	}
}
