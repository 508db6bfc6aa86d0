package casework

// Days are counted by number: whether everybody has a roof asks for thousands of
// days after another one (practice 25), and to read and write each as a moment
// in time took a quarter of all judging. The years of a number begin in March,
// so that the day that is there once in four years is the last one.
const (
	daysInYear   = 365
	daysIn4Years = 4*daysInYear + 1
	daysIn100    = 25*daysIn4Years - 1
	daysIn400    = 4*daysIn100 + 1
	fiveMonths   = 153                                                  // from March: 31, 30, 31, 30 and 31 days, and so on
	lastNumber   = 9999*daysInYear + 9999/4 - 9999/100 + 9999/400 + 305 // 31 December 9999
)

// number counts the days since 1 March of the year 0; false when the text is no
// day since then.
func (d Day) number() (int, bool) {
	if len(d) != len(dayLayout) || d[4] != '-' || d[7] != '-' {
		return 0, false
	}
	year, isYear := digits(string(d[:4]))
	month, isMonth := digits(string(d[5:7]))
	day, isDay := digits(string(d[8:]))
	if !isYear || !isMonth || !isDay || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	month -= 3
	if month < 0 {
		year, month = year-1, month+12
	}
	if year < 0 {
		return 0, false
	}
	return year*daysInYear + year/4 - year/100 + year/400 + (fiveMonths*month+2)/5 + day - 1, true
}

func daysIn(year, month int) int {
	switch {
	case month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	default:
		return 31
	}
}

func digits(text string) (int, bool) {
	number := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		number = number*10 + int(text[i]-'0')
	}
	return number, true
}

// numbered writes the day of a number; empty when it is before day 0 or after the year 9999.
func numbered(number int) Day {
	if number < 0 || number > lastNumber {
		return ""
	}
	century, inCentury := number/daysIn400, number%daysIn400
	year := (inCentury - inCentury/(daysIn4Years-1) + inCentury/daysIn100 - inCentury/(daysIn400-1)) / daysInYear
	inYear := inCentury - (daysInYear*year + year/4 - year/100)
	month := (5*inYear + 2) / fiveMonths
	day := inYear - (fiveMonths*month+2)/5 + 1
	year += 400 * century
	if month += 3; month > 12 {
		year, month = year+1, month-12
	}
	text := []byte(dayLayout)
	text[0], text[1], text[2], text[3] = digit(year/1000), digit(year/100), digit(year/10), digit(year)
	text[5], text[6], text[8], text[9] = digit(month/10), digit(month), digit(day/10), digit(day)
	return Day(text)
}

func digit(value int) byte { return byte('0' + value%10) }
