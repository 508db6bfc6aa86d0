package vera

import (
	"strings"
	"time"

	"regieroute/server/casework"
)

// clocks are how a time of day stands behind a day, with or without where it is.
var clocks = []struct {
	layout string
	zoned  bool
}{
	{"2006-01-02T15:04:05Z07:00", true}, {"2006-01-02T15:04:05Z0700", true}, {"2006-01-02T15:04Z07:00", true},
	{"2006-01-02T15:04:05", false}, {"2006-01-02T15:04", false}, {"2006-01-02", false}, {"2006-01-02Z07:00", false},
	{"20060102", false}, {"2-1-2006", false}, {"2/1/2006", false}, {"2-1-2006T15:04:05", false}, {"2-1-2006T15:04", false},
}

// The days that programs write where there is none.
const (
	beforeAnything = 1800 // years: 0001-01-01
	endless        = 9000 // 9999-12-31
)

// parseDay reads a day as VERA's senders write it: 2026-12-01, 20261201 and
// 01-12-2026, with a time behind it or not. A moment with a zone is the day it was
// in Europe/Amsterdam: 2026-11-30T23:00:00Z is the first of December. Nothing, and
// the days that mean nothing, are the unknown day.
func parseDay(text string) (casework.Day, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", true
	}
	at, zoned, read := parseMoment(text)
	switch {
	case !read:
		return "", false
	case at.Year() < beforeAnything || at.Year() > endless:
		return "", true
	}
	day := casework.Day(at.Format(time.DateOnly))
	if zoned {
		day = casework.DayOf(at)
	}
	day, err := casework.ParseDay(string(day))
	return day, err == nil
}

// longestMoment is more than any of the layouts with nine decimals takes.
const longestMoment = 40

// parseMoment reads a moment, and says whether it names where it is.
func parseMoment(text string) (at time.Time, zoned, read bool) {
	if len(text) > longestMoment {
		return time.Time{}, false, false
	}
	text = strings.Replace(text, " ", "T", 1)
	for _, clock := range clocks {
		if at, err := time.Parse(clock.layout, text); err == nil {
			return at, clock.zoned, true
		}
	}
	return time.Time{}, false, false
}
