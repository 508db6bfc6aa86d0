package microdata

import (
	"strconv"
	"time"
)

// Kind is what a column holds, and so how it becomes coarser.
type Kind string

// The kinds, each with its steps.
const (
	Date     Kind = "DATE"     // a day: month, quarter, year, unknown
	Birth    Kind = "BIRTH"    // a day of birth: age in bands of 5, 10, 20 years, unknown
	Postcode Kind = "POSTCODE" // a Dutch postal code: four digits, three, two, unknown
	Code     Kind = "CODE"     // one of a list: itself, what it is part of, unknown
)

// Unknown is what a value becomes at its coarsest, and what an empty one is.
const Unknown = "*"

// oldest is the age from which all are in one band: few reach it, and they stand out.
const oldest = 85

// last gives the step at which nothing is left of a value.
func (k Kind) last() int {
	if k == Code {
		return 2
	}
	return 3
}

// coarse gives a value at a step, or says that it cannot be one of the column.
func (c Column) coarse(value string, step int, today time.Time) (string, bool) {
	if value == "" {
		return Unknown, true
	}
	if step > c.Kind.last() {
		return "", false
	}
	switch c.Kind {
	case Date:
		return coarseDate(value, step)
	case Birth:
		return coarseAge(value, step, today)
	case Postcode:
		return coarsePostcode(value, step)
	case Code:
		return c.coarseCode(value, step)
	}
	return "", false
}

func coarseDate(value string, step int) (string, bool) {
	day, err := time.Parse(time.DateOnly, value)
	if err != nil {
		return "", false
	}
	quarter := (int(day.Month()) + 2) / 3
	return []string{day.Format("2006-01"), day.Format("2006") + "-Q" + strconv.Itoa(quarter), day.Format("2006"), Unknown}[step], true
}

func coarseAge(value string, step int, today time.Time) (string, bool) {
	born, err := time.Parse(time.DateOnly, value)
	if err != nil || born.After(today) {
		return "", false
	}
	age := today.Year() - born.Year()
	if today.Month() < born.Month() || today.Month() == born.Month() && today.Day() < born.Day() {
		age--
	}
	if step == Birth.last() {
		return Unknown, true
	}
	wide := []int{5, 10, 20}[step]
	top := oldest / wide * wide
	if age >= top {
		return strconv.Itoa(top) + "+", true
	}
	from := age / wide * wide
	return strconv.Itoa(from) + "-" + strconv.Itoa(from+wide-1), true
}

func coarsePostcode(value string, step int) (string, bool) {
	if len(value) != 4 && len(value) != 6 || value[0] == '0' {
		return "", false
	}
	for at := range len(value) {
		digit, letter := value[at] >= '0' && value[at] <= '9', value[at] >= 'A' && value[at] <= 'Z'
		if at < 4 && !digit || at >= 4 && !letter {
			return "", false
		}
	}
	return []string{value[:4], value[:3], value[:2], Unknown}[step], true
}

// coarseCode gives a code, what it is part of, or nothing. A code that is part of
// nothing is unknown one step earlier.
func (c Column) coarseCode(value string, step int) (string, bool) {
	part, known := c.Codes[value]
	switch {
	case !known:
		return "", false
	case step == 0:
		return value, true
	case step == 1 && part != "":
		return part, true
	}
	return Unknown, true
}
