package intake

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	maxTextRunes   = 200
	maxAmountCents = 100_000_000 // a million euros, either way
	maxResidents   = 99
	maxAge         = 120 // years; an older "birth date" is a placeholder such as 01-01-1900
)

// clean is text as it is stored: NFC, single spaces, nothing invisible.
func clean(text string) string {
	if isClean(text) {
		return text
	}
	visible := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(norm.NFC.String(visible)), " ")
}

// isClean spares most fields the work: printable ASCII without spare spaces.
func isClean(text string) bool {
	space := true // so that a leading space counts as spare
	for i := range len(text) {
		b := text[i]
		if b < ' ' || b > '~' || (b == ' ' && space) {
			return false
		}
		space = b == ' '
	}
	return text == "" || !space
}

func tooLong(text string) bool {
	return len(text) > maxTextRunes && utf8.RuneCountInString(text) > maxTextRunes
}

// unknown recognises what stands in a file where nobody knows the answer.
func unknown(text string) bool {
	switch strings.ToLower(text) {
	case "", "-", "?", "onbekend", "nb", "n.b.", "nvt", "n.v.t.":
		return true
	}
	return false
}

// readDate reads 31-12-1980, 1-2-1980, 31/12/1980 and 1980-12-31 as
// "1980-12-31". A zero for the day or month means that nobody knows: "".
func readDate(text string) (string, Reason) {
	if unknown(text) {
		return "", ""
	}
	a, b, c, three := cutDate(text)
	if !three {
		return "", NotADate
	}
	if len(a) == 4 {
		a, c = c, a
	}
	day, fine1 := digits(a, 2)
	month, fine2 := digits(b, 2)
	year, fine3 := digits(c, 4)
	if !fine1 || !fine2 || !fine3 || len(c) != 4 {
		return "", NotADate
	}
	if day == 0 || month == 0 {
		return "", ""
	}
	date := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if year == 0 || date.Day() != day || date.Month() != time.Month(month) {
		return "", NotADate
	}
	return date.Format(time.DateOnly), ""
}

func cutDate(text string) (a, b, c string, three bool) {
	at := strings.IndexAny(text, "-/")
	if at < 0 {
		return "", "", "", false
	}
	b, c, three = strings.Cut(text[at+1:], text[at:at+1])
	return text[:at], b, c, three
}

// digits reads a number of at most the given length, and nothing but digits.
func digits(text string, most int) (int, bool) {
	if text == "" || len(text) > most || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	number, err := strconv.Atoi(text)
	return number, err == nil
}

// readBirthDate reads a day on or before today. Nobody is older than maxAge:
// such a date is a placeholder, and the birth date is unknown.
func readBirthDate(text string, today time.Time) (string, Reason) {
	date, reason := readDate(text)
	switch {
	case date == "" || reason != "":
		return "", reason
	case date > today.Format(time.DateOnly):
		return "", BirthInTheFuture
	case date < today.AddDate(-maxAge, 0, 0).Format(time.DateOnly):
		return "", ""
	}
	return date, ""
}

// readMonth reads 2026-04, 04-2026 and 4/2026 as "2026-04". The rent of next
// month may have been asked already; a later month is a typing error that would
// hide the real balance, since the latest month counts.
func readMonth(text string, today time.Time) (string, Reason) {
	at := strings.IndexAny(text, "-/")
	if at < 0 {
		return "", NotAMonth
	}
	a, b := text[:at], text[at+1:]
	if len(a) == 4 {
		a, b = b, a
	}
	month, fine1 := digits(a, 2)
	year, fine2 := digits(b, 4)
	if !fine1 || !fine2 || len(b) != 4 || month == 0 || year == 0 {
		return "", NotAMonth
	}
	if month > 12 {
		return "", MonthThirteen
	}
	first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
	if next := time.Date(today.Year(), today.Month()+1, 1, 0, 0, 0, 0, time.UTC); first.After(next) {
		return "", MonthInTheFuture
	}
	return first.Format("2006-01"), ""
}

var (
	currency    = regexp.MustCompile(`(?i)€|EURO?`)
	dutchAmount = regexp.MustCompile(`^([1-9]\d{0,2}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}|--?))?$`)
	pointAmount = regexp.MustCompile(`^(\d+)\.(\d{1,2})$`) // 643.23, which no Dutch reading has
	dashes      = strings.NewReplacer("−", "-", "–", "-", "—", "-")
	noGroups    = strings.NewReplacer(".", "", " ", "")
)

// readAmount reads a Dutch amount in euro cents: 1.234,56 and 1234,56 and
// 1 234,56, with a euro sign before or after it, a minus before or after it,
// or a dash for the cents.
func readAmount(text string) (int64, Reason) {
	if text == "" {
		return 0, FieldIsEmpty
	}
	text = dashes.Replace(text)
	if strings.ContainsAny(text, "€eE") {
		text = currency.ReplaceAllLiteralString(text, "")
	}
	text = strings.TrimSpace(text)
	text, negative := cutMinus(text)
	parts := dutchAmount.FindStringSubmatch(text)
	if parts == nil {
		parts = pointAmount.FindStringSubmatch(text)
	}
	if parts == nil {
		return 0, AmountIsText
	}
	amount, err := strconv.ParseInt(noGroups.Replace(parts[1])+twoDigits(parts[2]), 10, 64)
	if err != nil || amount > maxAmountCents {
		return 0, AmountTooLarge
	}
	if negative {
		amount = -amount
	}
	return amount, ""
}

// cutMinus takes off one minus, before or after the amount. The dash of "643,-"
// stands for the cents.
func cutMinus(text string) (string, bool) {
	if rest, found := strings.CutPrefix(text, "-"); found {
		return strings.TrimSpace(rest), true
	}
	if rest, found := strings.CutSuffix(text, "-"); found && !strings.HasSuffix(strings.TrimRight(rest, "-"), ",") {
		return strings.TrimSpace(rest), true
	}
	return text, false
}

func twoDigits(cents string) string {
	return (strings.Trim(cents, "-") + "00")[:2]
}

func readResidents(text string) (int, Reason) {
	if unknown(text) {
		return 0, ""
	}
	number, fine := digits(text, 4)
	if !fine || number > maxResidents {
		return 0, NotANumber
	}
	return number, ""
}

var postalCode = regexp.MustCompile(`^[1-9]\d{3}[A-Z]{2}$`)

func readPostalCode(text string) (string, Reason) {
	if text == "" {
		return "", FieldIsEmpty
	}
	code := strings.ToUpper(strings.ReplaceAll(text, " ", ""))
	if !postalCode.MatchString(code) {
		return "", NotAPostalCode
	}
	return code, ""
}

// cityName writes a name that came in capitals as people write it: ARNHEM is
// Arnhem, so that one city stays one city in lists and counts.
func cityName(city string) string {
	if len(city) < 2 || city != strings.ToUpper(city) {
		return city
	}
	words := strings.Split(strings.ToLower(city), " ")
	for i, word := range words {
		if i > 0 && smallWord(word) {
			continue
		}
		parts := strings.Split(word, "-")
		for j := range parts {
			parts[j] = capital(parts[j])
		}
		words[i] = strings.Join(parts, "-")
	}
	return strings.Join(words, " ")
}

func smallWord(word string) bool {
	switch word {
	case "aan", "bij", "de", "den", "der", "en", "het", "in", "op", "over", "ter", "van":
		return true
	}
	return false
}

// capital leaves 's and 't alone, and knows that ij is one letter.
func capital(word string) string {
	if strings.HasPrefix(word, "ij") {
		return "IJ" + word[2:]
	}
	first, size := utf8.DecodeRuneInString(word)
	if size == 0 {
		return word
	}
	return string(unicode.ToUpper(first)) + word[size:]
}
