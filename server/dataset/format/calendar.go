package format

import "time"

// appendDay writes a day as 2026-01-31.
func appendDay(to []byte, value *Value) []byte {
	day := value.day()
	year, month, date := day.Date()
	if year < 0 || year > 9999 {
		return day.AppendFormat(to, time.DateOnly)
	}
	return appendDate(to, year, month, date)
}

func appendDate(to []byte, year int, month time.Month, date int) []byte {
	to = append(appendTwo(appendTwo(to, year/100), year%100), '-')
	return appendTwo(append(appendTwo(to, int(month)), '-'), date)
}

// appendMoment writes a moment as 2026-01-31T09:00:00.5Z, with as much of the second
// as it needs.
func appendMoment(to []byte, value *Value) []byte {
	at := value.moment()
	year, month, date := at.Date()
	if year < 0 || year > 9999 {
		return at.AppendFormat(to, time.RFC3339Nano)
	}
	hour, minute, second := at.Clock()
	to = appendDate(to, year, month, date)
	to = appendTwo(append(appendTwo(append(appendTwo(append(to, 'T'), hour), ':'), minute), ':'), second)
	if micros := at.Nanosecond() / 1000; micros > 0 {
		to = append(to, '.')
		for ; micros > 0; micros = micros * 10 % 1_000_000 {
			to = append(to, byte('0'+micros/100_000))
		}
	}
	return append(to, 'Z')
}

func appendTwo(to []byte, number int) []byte {
	return append(to, byte('0'+number/10), byte('0'+number%10)) //nolint:gosec // at most 99
}
