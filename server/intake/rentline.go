package intake

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
)

// column is a column of a rent file, in whatever place the header has it.
type column int

const (
	noColumn column = iota - 1
	tenancyColumn
	tenantColumn
	nameColumn
	birthColumn
	residentsColumn
	streetColumn
	houseColumn
	suffixColumn
	postalColumn
	cityColumn
	dwellingColumn
	startColumn
	monthColumn
	dueColumn
	paidColumn
	balanceColumn
	arrangementColumn
	columnCount
)

var rentColumns = [columnCount]struct {
	name      string
	mandatory bool
}{
	tenancyColumn:     {"Overeenkomstnummer", true},
	tenantColumn:      {"Huurdernummer", true},
	nameColumn:        {"Naam hoofdhuurder", true},
	birthColumn:       {"Geboortedatum", false},
	residentsColumn:   {"Aantal bewoners", false},
	streetColumn:      {"Straat", true},
	houseColumn:       {"Huisnummer", true},
	suffixColumn:      {"Toevoeging", false},
	postalColumn:      {"Postcode", true},
	cityColumn:        {"Plaats", true},
	dwellingColumn:    {"VHE-nummer", false},
	startColumn:       {"Ingangsdatum", false},
	monthColumn:       {"Periode", true},
	dueColumn:         {"Gefactureerd", true},
	paidColumn:        {"Betaald", true},
	balanceColumn:     {"Saldo", true},
	arrangementColumn: {"Status regeling", false},
}

// header says how a file's lines are cut and where each column stands.
type header struct {
	delimiter byte
	width     int
	places    [columnCount]int // -1 when the file does not have the column
}

// readHeader finds the columns by name, in any order, whatever their capitals
// and spaces, and the delimiter by trying which one yields most of them.
func readHeader(text string, chosen Columns) (header, error) {
	best, doubled := bestHeader(text, chosen)
	if len(doubled) > 0 {
		return header{}, &UnreadableFile{ColumnTwice, doubled, "Deze kolom staat twee keer in het bestand: " + strings.Join(doubled, ", ") + "."}
	}
	if missing := best.missing(); len(missing) > 0 {
		return header{}, &UnreadableFile{MissingColumn, missing, "Deze kolom ontbreekt in het bestand: " + strings.Join(missing, ", ") + "."}
	}
	return best, nil
}

func bestHeader(text string, chosen Columns) (best header, doubled []string) {
	most := -1
	for _, delimiter := range []byte{';', ',', '\t'} {
		if h, known, twice := headerCutBy(delimiter, text, chosen); known > most {
			best, doubled, most = h, twice, known
		}
	}
	return best, doubled
}

func headerCutBy(delimiter byte, text string, chosen Columns) (h header, known int, doubled []string) {
	names, _ := cutLine(nil, text, delimiter) // an open quote shows as a missing column
	h = header{delimiter: delimiter, width: len(names)}
	for c := range rentColumns {
		place, twice := placeOf(names, chosen.names(column(c)))
		h.places[c] = place
		if place >= 0 {
			known++
		}
		if twice {
			doubled = append(doubled, rentColumns[c].name)
		}
	}
	return h, known, doubled
}

// placeOf gives where the first of the names stands, and whether it stands there
// more than once; -1 when none does.
func placeOf(headings, names []string) (place int, twice bool) {
	for _, name := range names {
		same := func(other string) bool { return fold(other) == fold(name) }
		if place := slices.IndexFunc(headings, same); place >= 0 {
			return place, slices.ContainsFunc(headings[place+1:], same)
		}
	}
	return -1, false
}

func (h header) missing() (names []string) {
	for c, place := range h.places {
		if place < 0 && rentColumns[c].mandatory {
			names = append(names, rentColumns[c].name)
		}
	}
	return names
}

// fold keeps the letters and digits of a column's name.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// cutLine appends the fields of a line to fields. A quoted field may contain
// the delimiter, and a doubled quote stands for one. It cannot contain the end
// of the line: so a quote that somebody forgot spoils one line, not the file.
func cutLine(fields []string, text string, delimiter byte) (cut []string, closed bool) {
	for {
		start := strings.TrimLeft(text, " ")
		if strings.HasPrefix(start, `"`) {
			field, rest, closed := cutQuoted(start[1:])
			if !closed {
				return append(fields, start), false
			}
			tail, after, more := strings.Cut(rest, string(delimiter))
			fields = append(fields, field+tail)
			if !more {
				return fields, true
			}
			text = after
			continue
		}
		field, after, more := strings.Cut(text, string(delimiter))
		fields = append(fields, field)
		if !more {
			return fields, true
		}
		text = after
	}
}

func cutQuoted(text string) (field, rest string, closed bool) {
	var whole strings.Builder
	for {
		part, after, found := strings.Cut(text, `"`)
		whole.WriteString(part)
		if !found {
			return "", "", false
		}
		if !strings.HasPrefix(after, `"`) {
			return whole.String(), after, true
		}
		whole.WriteByte('"')
		text = after[1:]
	}
}

type lineKind int

const (
	monthLine lineKind = iota
	totalLine
)

// lineReader reads lines one by one. Its field methods remember the first
// reason why the line is wrong, so that reading a line stays a list of fields.
type lineReader struct {
	header header
	today  time.Time
	months map[string]string // as written → "2026-04": a file has few of them

	number int
	fields []string
	wrong  *WrongLine
}

func newLineReader(h header, today time.Time) *lineReader {
	return &lineReader{header: h, today: today, months: map[string]string{}}
}

func (l *lineReader) read(number int, text string) (RentLine, lineKind, *WrongLine) {
	var closed bool
	l.number, l.wrong = number, nil
	l.fields, closed = cutLine(l.fields[:0], text, l.header.delimiter)
	if closed && l.isTotal() {
		return RentLine{}, totalLine, nil
	}
	if !closed {
		l.fail(QuoteNotClosed, noColumn)
	}
	l.checkWidth()
	line := RentLine{RentDetails: l.details(), RentMonth: l.month()}
	return line, monthLine, l.wrong
}

func (l *lineReader) details() RentDetails {
	return RentDetails{
		TenancyNumber:  l.tenancyNumber(),
		TenantNumber:   l.filled(tenantColumn),
		TenantName:     l.filled(nameColumn),
		BirthDate:      l.birthDate(),
		Residents:      read(l, residentsColumn, readResidents),
		Street:         l.filled(streetColumn),
		HouseNumber:    l.filled(houseColumn),
		Suffix:         l.text(suffixColumn),
		PostalCode:     read(l, postalColumn, readPostalCode),
		City:           cityName(l.filled(cityColumn)),
		DwellingNumber: l.text(dwellingColumn),
		StartsOn:       read(l, startColumn, readDate),
	}
}

func (l *lineReader) month() RentMonth {
	return RentMonth{
		Line:         l.number,
		Month:        l.calendarMonth(),
		DueCents:     read(l, dueColumn, readAmount),
		PaidCents:    read(l, paidColumn, readAmount),
		BalanceCents: read(l, balanceColumn, readAmount),
		Arrangement:  strings.ToUpper(l.text(arrangementColumn)),
	}
}

var totalWord = regexp.MustCompile(`(?i)^\s*(sub|eind)?(totaal|totalen)\b`)

// isTotal recognises the line below the last tenancy that adds up the amounts.
func (l *lineReader) isTotal() bool {
	if l.raw(tenantColumn) != "" || l.raw(monthColumn) != "" {
		return false
	}
	return slices.ContainsFunc(l.fields, func(field string) bool { return totalWord.MatchString(field) })
}

// checkWidth refuses a line that is shorter than the header, for it may have
// been cut off in the middle of an amount, and one that is longer, for then a
// delimiter inside a name has moved every field after it.
func (l *lineReader) checkWidth() {
	if len(l.fields) < l.header.width {
		l.fail(TooFewColumns, noColumn)
		return
	}
	if slices.ContainsFunc(l.fields[l.header.width:], func(field string) bool { return clean(field) != "" }) {
		l.fail(TooManyColumns, noColumn)
	}
}

func (l *lineReader) fail(reason Reason, at column) {
	if l.wrong == nil {
		l.wrong = wrongLine(l.number, reason, at)
	}
}

// raw is a field as it should be read: without the spaces, the invisible
// characters and the encoding's variants that the eye does not see.
func (l *lineReader) raw(at column) string {
	place := l.header.places[at]
	if place < 0 || place >= len(l.fields) {
		return ""
	}
	return clean(l.fields[place])
}

func (l *lineReader) text(at column) string {
	return read(l, at, func(text string) (string, Reason) {
		if tooLong(text) {
			return "", TextTooLong
		}
		return text, ""
	})
}

func (l *lineReader) filled(at column) string {
	text := l.text(at)
	if text == "" {
		l.fail(FieldIsEmpty, at)
	}
	return text
}

func (l *lineReader) tenancyNumber() string {
	number := l.text(tenancyColumn)
	if number == "" {
		l.fail(NoTenancyNumber, tenancyColumn)
	}
	return number
}

func (l *lineReader) birthDate() string {
	return read(l, birthColumn, func(text string) (string, Reason) { return readBirthDate(text, l.today) })
}

func (l *lineReader) calendarMonth() string {
	return read(l, monthColumn, func(text string) (string, Reason) {
		if month, known := l.months[text]; known {
			return month, ""
		}
		month, reason := readMonth(text, l.today)
		if reason == "" {
			l.months[text] = month
		}
		return month, reason
	})
}

// read reads one field, unless the line is known to be wrong already.
func read[T any](l *lineReader, at column, from func(string) (T, Reason)) T {
	var nothing T
	if l.wrong != nil {
		return nothing
	}
	value, reason := from(l.raw(at))
	if reason != "" {
		l.fail(reason, at)
		return nothing
	}
	return value
}
