package intake

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// A rent file beyond these sizes is refused. An association with 50,000
// dwellings and a year of months stays well below them.
const (
	MaxFileBytes  = 200 << 20
	MaxLineBytes  = 64 << 10
	MaxLines      = 1_000_000
	MaxWrongLines = 10_000 // how many wrong lines are kept; all are counted
)

// RentDetails is what a rent file says about a tenancy, the same every month.
type RentDetails struct {
	TenancyNumber  string // the association's own number (overeenkomstnummer)
	TenantNumber   string // joins the dwelling and garage of one tenant (practice 7)
	TenantName     string
	BirthDate      string // "2006-01-02"; "" is unknown
	Residents      int    // as the association counts them; 0 is unknown
	Street         string
	HouseNumber    string
	Suffix         string
	PostalCode     string // "6828PX", without a space
	City           string
	DwellingNumber string // the association's own number (VHE-nummer); "" is unknown
	StartsOn       string // first day of the tenancy; "" is unknown
}

// RentMonth is one calendar month of a tenancy's ledger, in euro cents.
type RentMonth struct {
	Line         int    // in the file, as an editor shows it
	Month        string // "2026-04"
	DueCents     int64  // rent asked for this month
	PaidCents    int64  // paid in this month; negative when a payment was taken back
	BalanceCents int64  // still to pay after this month, older months included; negative is credit
	Arrangement  string // code of the payment arrangement's status; "" is none
}

// RentLine is one line of a rent file: one month of one tenancy.
type RentLine struct {
	RentDetails
	RentMonth
}

// RentTenancy is everything a rent file says about one tenancy.
type RentTenancy struct {
	RentDetails             // as the latest month has them
	Months      []RentMonth // oldest first, never empty, each month once
}

// Latest is the newest month the file has of this tenancy.
func (t RentTenancy) Latest() RentMonth { return t.Months[len(t.Months)-1] }

// ArrearsCents is what is still to pay after the latest month; a credit is no
// arrears. The balance (saldo) in a rent file is cumulative, so months are
// never added up.
func (t RentTenancy) ArrearsCents() int64 { return max(0, t.Latest().BalanceCents) }

// RentFile is what could be read of a rent file. Every line below the header
// is a month of a tenancy, a duplicate, a total or wrong.
type RentFile struct {
	Tenancies  []RentTenancy // in the order in which the file first names them
	Wrong      []WrongLine   // the first MaxWrongLines of them
	WrongCount int
	Duplicates int // lines that repeat a month with the same amounts
	Totals     int
	Lines      int // below the header, empty lines not counted
	SHA256     [sha256.Size]byte
	Key        [sha256.Size]byte // tells this reading from one of the same file with other columns
}

// ReadRentFile reads the rent file of a housing association. A wrong line is
// reported and drops that line only; a file that is no rent file, or is too
// large, is an *UnreadableFile.
//
// The file is UTF-8, Windows-1252, or UTF-16 with a byte order mark. asOf is
// the day of reading, "2006-01-02": nobody is born after it.
func ReadRentFile(r io.Reader, asOf string) (RentFile, error) {
	return ReadRentFileBy(r, asOf, nil)
}

// ReadRentFileBy reads a rent file by the columns that its association chose.
func ReadRentFileBy(r io.Reader, asOf string, chosen Columns) (RentFile, error) {
	return readRentFile(r, asOf, chosen, limits{MaxFileBytes, MaxLines, MaxWrongLines})
}

type limits struct{ bytes, lines, wrong int }

func readRentFile(r io.Reader, asOf string, chosen Columns, most limits) (RentFile, error) {
	today, err := time.Parse(time.DateOnly, asOf)
	if err != nil {
		return RentFile{}, fmt.Errorf("read rent file: as-of day %q: %w", asOf, err)
	}
	digest := sha256.New()
	bounded := &boundedReader{r: io.TeeReader(r, digest), left: most.bytes}
	lines := newLineScanner(bounded)
	found := collection{limits: most, chosen: chosen, places: map[string]int{}}
	if err := found.readAll(lines, today); err != nil {
		return RentFile{}, err
	}
	digest.Sum(found.file.SHA256[:0])
	found.file.Key = chosen.key(found.file.SHA256)
	return found.file, nil
}

// collection is a rent file while it is being read.
type collection struct {
	limits limits
	chosen Columns
	file   RentFile
	places map[string]int // tenancy number → index in file.Tenancies
}

func (c *collection) readAll(lines *lineScanner, today time.Time) error {
	var reader *lineReader
	for lines.Scan() {
		if lines.number > c.limits.lines {
			return tooLarge(TooManyLines, "Dit bestand heeft meer dan %d regels. Deel het op.", c.limits.lines)
		}
		text := lines.Text()
		if strings.TrimSpace(text) == "" {
			continue
		}
		if reader == nil {
			header, err := readHeader(text, c.chosen)
			if err != nil {
				return err
			}
			reader = newLineReader(header, today)
			continue
		}
		c.add(reader, lines.number, text)
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if reader == nil {
		return &UnreadableFile{Reason: EmptyFile, Message: "Dit bestand is leeg."}
	}
	return nil
}

func (c *collection) add(reader *lineReader, number int, text string) {
	c.file.Lines++
	line, kind, wrong := reader.read(number, text)
	switch {
	case wrong != nil:
		c.addWrong(*wrong)
	case kind == totalLine:
		c.file.Totals++
	default:
		c.addMonth(line)
	}
}

func (c *collection) addWrong(wrong WrongLine) {
	c.file.WrongCount++
	if len(c.file.Wrong) < c.limits.wrong {
		c.file.Wrong = append(c.file.Wrong, wrong)
	}
}

func (c *collection) addMonth(line RentLine) {
	place, known := c.places[line.TenancyNumber]
	if !known {
		c.places[line.TenancyNumber] = len(c.file.Tenancies)
		c.file.Tenancies = append(c.file.Tenancies, RentTenancy{RentDetails: line.RentDetails, Months: []RentMonth{line.RentMonth}})
		return
	}
	tenancy := &c.file.Tenancies[place]
	at, taken := slices.BinarySearchFunc(tenancy.Months, line.Month, func(m RentMonth, month string) int {
		return cmp.Compare(m.Month, month)
	})
	switch {
	case taken && sameMonth(tenancy.Months[at], line.RentMonth):
		c.file.Duplicates++
	case taken: // which of the two is right, the association must say; the first stays
		c.addWrong(*wrongLine(line.Line, MonthTwice, monthColumn))
	default:
		if at == len(tenancy.Months) {
			tenancy.RentDetails = line.completedBy(tenancy.RentDetails)
		} else {
			tenancy.RentDetails = tenancy.completedBy(line.RentDetails)
		}
		tenancy.Months = slices.Insert(tenancy.Months, at, line.RentMonth)
	}
}

// completedBy fills what d does not know from an other month's details: a
// birth date that was known once stays known.
func (d RentDetails) completedBy(other RentDetails) RentDetails {
	d.BirthDate = cmp.Or(d.BirthDate, other.BirthDate)
	d.Residents = cmp.Or(d.Residents, other.Residents)
	d.DwellingNumber = cmp.Or(d.DwellingNumber, other.DwellingNumber)
	d.StartsOn = cmp.Or(d.StartsOn, other.StartsOn)
	return d
}

func sameMonth(a, b RentMonth) bool {
	a.Line = b.Line
	return a == b
}

// lineScanner gives the lines of a file as text, with their numbers.
type lineScanner struct {
	*bufio.Scanner
	number int
}

func newLineScanner(r io.Reader) *lineScanner {
	// Only a byte order mark decides for a whole file; see Text for the rest.
	scanner := bufio.NewScanner(transform.NewReader(r, unicode.BOMOverride(transform.Nop)))
	scanner.Buffer(nil, MaxLineBytes)
	return &lineScanner{Scanner: scanner}
}

func (s *lineScanner) Scan() bool {
	s.number++
	return s.Scanner.Scan()
}

// Text is the line in UTF-8. A line that is not UTF-8 is Windows-1252, in which
// every byte is a character: an accented name in it is never valid UTF-8.
func (s *lineScanner) Text() string {
	line := bytes.TrimSuffix(s.Bytes(), []byte("\r"))
	if utf8.Valid(line) {
		return string(line)
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(line)
	if err != nil { // cannot happen: there is no wrong byte in Windows-1252
		return strings.ToValidUTF8(string(line), "\uFFFD")
	}
	return string(text)
}

func (s *lineScanner) Err() error {
	var unreadable *UnreadableFile
	switch err := s.Scanner.Err(); {
	case err == nil:
		return nil
	case errors.Is(err, bufio.ErrTooLong):
		return tooLarge(LineTooLong, "Regel %d is te lang. Is dit een huurbestand?", s.number)
	case errors.As(err, &unreadable):
		return unreadable
	default:
		return fmt.Errorf("read rent file: line %d: %w", s.number, err)
	}
}

// boundedReader refuses to read on when a file is larger than allowed.
type boundedReader struct {
	r    io.Reader
	left int
}

func (b *boundedReader) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if b.left -= n; b.left < 0 {
		return 0, tooLarge(FileTooLarge, "Dit bestand is groter dan %d MB. Deel het op.", MaxFileBytes>>20)
	}
	return n, err
}
