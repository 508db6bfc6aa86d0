package casework

import "time"

// Calendar tells working days from others, for terms that are counted in
// working days (practice 26). The zero Calendar has the holidays of the
// Algemene termijnenwet (art. 3), Saturdays and Sundays; a region may work on
// some of them, and be closed on more days between them.
type Calendar struct {
	GoodFridayWorked    bool // Goede Vrijdag is an ordinary Friday here
	LiberationDayWorked bool // Bevrijdingsdag is a holiday in years that end in 0 or 5 only

	AscensionFridayClosed bool // the Friday after Hemelvaartsdag
	YearEndClosed         bool // 27 to 31 December

	Closed []ClosedDay // chosen days, in order
}

// calendar is which days are working days in the file's region.
func (h *Household) calendar() Calendar {
	set := h.parameters()
	return Calendar{
		GoodFridayWorked: set.GoodFridayWorked == 1, LiberationDayWorked: set.LiberationDayWorked == 1,
		AscensionFridayClosed: set.AscensionFridayClosed == 1, YearEndClosed: set.YearEndClosed == 1, Closed: set.ClosedDays,
	}
}

// Days from Easter Sunday on which the country is closed, and the day in
// between on which some are.
const (
	goodFriday   = -2
	easterMonday = 1
	ascension    = 39
	whitMonday   = 50
)

// WorkingDay says that offices work on a day.
func (c Calendar) WorkingDay(day Day) bool {
	at, err := time.Parse(dayLayout, string(day))
	if err != nil || at.Weekday() == time.Saturday || at.Weekday() == time.Sunday {
		return false
	}
	return !c.holiday(at) && !c.bridge(at) && !c.closed(day)
}

// WorkingDaysAfter gives the n-th working day after a day; the day itself when
// n is zero or less. The unknown day stays unknown.
func (c Calendar) WorkingDaysAfter(day Day, n int) Day {
	for n > 0 && day != "" {
		if day = day.Plus(1); c.WorkingDay(day) {
			n--
		}
	}
	return day
}

// lastDayWith gives the last day after which n working days are left up to and
// including another day.
func (c Calendar) lastDayWith(n int, until Day) Day {
	for ; n > 0 && until != ""; until = until.Plus(-1) {
		if c.WorkingDay(until) {
			n--
		}
	}
	return until
}

// WorkingDaysBetween counts the working days after one day up to and including
// another; negative when the other is earlier.
func (c Calendar) WorkingDaysBetween(from, to Day) int {
	if to < from {
		return -c.WorkingDaysBetween(to, from)
	}
	count := 0
	for day := from.Plus(1); day != "" && day <= to; day = day.Plus(1) {
		if c.WorkingDay(day) {
			count++
		}
	}
	return count
}

// holiday says that the country is closed on a day.
func (c Calendar) holiday(at time.Time) bool {
	switch [2]int{int(at.Month()), at.Day()} {
	case [2]int{1, 1}, [2]int{12, 25}, [2]int{12, 26}:
		return true
	case [2]int{5, 5}:
		return !c.LiberationDayWorked || at.Year()%5 == 0
	}
	if at.Equal(kingsDay(at.Year())) {
		return true
	}
	switch int(at.Sub(easter(at.Year())).Hours() / 24) {
	case goodFriday:
		return !c.GoodFridayWorked
	case easterMonday, ascension, whitMonday:
		return true
	}
	return false
}

// bridge says that the region is closed on a day between holidays.
func (c Calendar) bridge(at time.Time) bool {
	afterAscension := int(at.Sub(easter(at.Year())).Hours()/24) == ascension+1
	return (c.AscensionFridayClosed && afterAscension) || (c.YearEndClosed && at.Month() == time.December && at.Day() >= 27)
}

// kingsDay gives Koningsdag: 27 April, or the 26th when that is a Sunday.
func kingsDay(year int) time.Time {
	day := time.Date(year, time.April, 27, 0, 0, 0, 0, time.UTC)
	if day.Weekday() == time.Sunday {
		return day.AddDate(0, 0, -1)
	}
	return day
}

// easter gives Easter Sunday of a year by the Gregorian rule, in the form that
// Meeus, Jones and Butcher gave it: a is the year's place in the moon's cycle,
// full is how many days after 21 March the moon is full, and sunday how many
// days later it is Sunday.
func easter(year int) time.Time {
	a, century, rest := year%19, year/100, year%100
	correction := (century - (century+8)/25 + 1) / 3
	full := (19*a + century - century/4 - correction + 15) % 30
	sunday := (32 + 2*(century%4) + 2*(rest/4) - full - rest%4) % 7
	late := (a + 11*full + 22*sunday) / 451
	days := full + sunday - 7*late + 114
	return time.Date(year, time.Month(days/31), days%31+1, 0, 0, 0, 0, time.UTC)
}
