package casework

import (
	"fmt"
	"io"
	"time"
	_ "time/tzdata" // the days of Europe/Amsterdam, also where the machine has no time zones
)

// Day is a calendar day in Europe/Amsterdam, written 2026-12-01. Days compare
// as text; the empty Day is unknown or not set.
type Day string

// Month is a calendar month, written 2026-12.
type Month string

const dayLayout = "2006-01-02"

var amsterdam = mustLocation("Europe/Amsterdam")

func mustLocation(name string) *time.Location {
	location, err := time.LoadLocation(name)
	if err != nil {
		return time.UTC // cannot happen: time/tzdata is embedded
	}
	return location
}

// DayOf gives the calendar day of a moment in Europe/Amsterdam.
func DayOf(at time.Time) Day { return Day(at.In(amsterdam).Format(dayLayout)) }

// ParseDay reads 2026-12-01; the empty text is the unknown day.
func ParseDay(text string) (Day, error) {
	if text == "" {
		return "", nil
	}
	at, err := time.Parse(dayLayout, text)
	if err != nil || at.Year() < 1900 || at.Year() > 2200 {
		return "", invalid("", "Dit is geen datum.")
	}
	return Day(text), nil
}

var months = []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

// inWords writes the day for people: 1 december 2026.
func (d Day) inWords() string {
	at, err := time.Parse(dayLayout, string(d))
	if err != nil {
		return string(d)
	}
	return fmt.Sprintf("%d %s %d", at.Day(), months[at.Month()-1], at.Year())
}

// Plus gives the day a number of days later, or earlier when negative. The
// unknown day stays unknown.
func (d Day) Plus(days int) Day {
	if number, is := d.number(); is {
		if day := numbered(number + days); day != "" {
			return day
		}
	}
	at, err := time.Parse(dayLayout, string(d)) // thousands of years from now
	if err != nil {
		return ""
	}
	return Day(at.AddDate(0, 0, days).Format(dayLayout))
}

// plusMonths gives the same day of the month some months later, or the last one
// of that month when it is shorter. The unknown day stays unknown.
func (d Day) plusMonths(months int) Day {
	at, err := time.Parse(dayLayout, string(d))
	if err != nil {
		return ""
	}
	first := at.AddDate(0, months, 1-at.Day())
	last := first.AddDate(0, 1, -1).Day()
	return Day(first.AddDate(0, 0, min(at.Day(), last)-1).Format(dayLayout))
}

// Until counts the days from d to other; negative when other is earlier.
func (d Day) Until(other Day) int {
	from, is := d.number()
	to, isToo := other.number()
	if !is || !isToo {
		return 0
	}
	return to - from
}

// Within says that d lies from one day up to and including another, where an
// empty bound is open.
func (d Day) Within(from, until Day) bool {
	return d >= from && (until == "" || d <= until)
}

// adultFrom is the first day on which somebody born on d is 18. Somebody born
// on 29 February is 18 on 1 March: the safe direction (route 3.2f).
func (d Day) adultFrom() Day {
	var year int
	if _, err := fmt.Sscanf(string(d), "%4d", &year); err != nil || len(d) != len(dayLayout) {
		return "9999-12-31"
	}
	return Day(fmt.Sprintf("%04d%s", year+18, d[4:])) // compared as text only
}

// Month gives the calendar month of the day.
func (d Day) Month() Month {
	if len(d) < 7 {
		return ""
	}
	return Month(d[:7])
}

// FirstDay gives the first day of the month.
func (m Month) FirstDay() Day { return Day(m + "-01") }

// LastDay gives the last day of the month.
func (m Month) LastDay() Day { return m.FirstDay().Plus(31).Month().FirstDay().Plus(-1) }

// UnmarshalText reads a day in JSON and refuses what is none.
func (d *Day) UnmarshalText(text []byte) error {
	parsed, err := ParseDay(string(text))
	*d = parsed
	return err
}

// MarshalGQL writes the scalar Day; the unknown day is null.
func (d Day) MarshalGQL(w io.Writer) { writeScalar(w, string(d)) }

// UnmarshalGQL reads the scalar Day; null is the unknown day.
func (d *Day) UnmarshalGQL(value any) error {
	text, err := scalarText(value)
	if err != nil {
		return err
	}
	return d.UnmarshalText([]byte(text))
}

// UnmarshalText reads a month in JSON and refuses what is none.
func (m *Month) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = ""
		return nil
	}
	if _, err := ParseDay(string(text) + "-01"); err != nil || len(text) != 7 {
		return invalid("", "Dit is geen maand.")
	}
	*m = Month(text)
	return nil
}

// MarshalGQL writes the scalar Month; the empty month is null.
func (m Month) MarshalGQL(w io.Writer) { writeScalar(w, string(m)) }

// UnmarshalGQL reads the scalar Month; null is the empty month.
func (m *Month) UnmarshalGQL(value any) error {
	text, err := scalarText(value)
	if err != nil {
		return err
	}
	return m.UnmarshalText([]byte(text))
}

func writeScalar(w io.Writer, text string) {
	if text == "" {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = fmt.Fprintf(w, "%q", text)
}
