package intake

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// A file with running cases is no larger than this. A region of 100,000 dwellings
// has some hundreds of them.
const (
	MaxSheetBytes   = 8 << 20  // as it comes
	maxUnzipped     = 64 << 20 // of a workbook: a small file may hide a large one
	maxSheetLines   = 20_000
	maxSheetColumns = 200
)

// CasesSheet is the sheet that is read of a workbook; without it, the first.
const CasesSheet = "Zaken"

// sheetRow is one row of a spreadsheet, as somebody sees it.
type sheetRow struct {
	number int // 1 is the first, as the spreadsheet shows it
	cells  []string
	broken Reason // of a line of text that cannot be cut; "" is fine
}

func (r sheetRow) empty() bool {
	return !slices.ContainsFunc(r.cells, func(cell string) bool { return clean(cell) != "" })
}

// sheet is a spreadsheet's rows, without the empty ones.
type sheet struct {
	rows   []sheetRow
	serial bool // days are numbers, as in a workbook
	since  time.Time
}

// readSheet reads a workbook (XLSX) or a text file (CSV); what it is shows from
// its first bytes, whatever its name is.
func readSheet(content []byte) (sheet, error) {
	if len(content) > MaxSheetBytes {
		return sheet{}, tooLarge(FileTooLarge, "Dit bestand is groter dan %d MB. Deel het op.", MaxSheetBytes>>20)
	}
	if bytes.HasPrefix(content, []byte("PK\x03\x04")) {
		return readWorkbook(content)
	}
	return readText(content)
}

var errNoWorkbook = &UnreadableFile{Reason: NotThisFormat, Message: "Dit is geen Excel-bestand dat wij kunnen lezen. Bewaar het opnieuw als .xlsx, zonder wachtwoord."}

// readWorkbook reads cells as they are stored. Nothing is unpacked beyond the
// bound, and nothing is written to disk: the two limits are the same.
func readWorkbook(content []byte) (found sheet, err error) {
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxUnzipped,
	})
	if err != nil {
		return sheet{}, errNoWorkbook
	}
	defer func() { _ = book.Close() }()
	name := book.GetSheetName(0)
	if slices.Contains(book.GetSheetList(), CasesSheet) {
		name = CasesSheet
	}
	found = sheet{serial: true, since: time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)}
	if properties, err := book.GetWorkbookProps(); err == nil && properties.Date1904 != nil && *properties.Date1904 {
		found.since = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	rows, err := book.Rows(name)
	if err != nil {
		return sheet{}, errNoWorkbook
	}
	defer func() { _ = rows.Close() }()
	for number := 1; rows.Next(); number++ {
		cells, err := rows.Columns()
		if err != nil {
			return sheet{}, errNoWorkbook
		}
		if err := found.add(sheetRow{number: number, cells: cells[:min(len(cells), maxSheetColumns)]}); err != nil {
			return sheet{}, err
		}
	}
	if rows.Error() != nil {
		return sheet{}, errNoWorkbook
	}
	return found, nil
}

func (s *sheet) add(row sheetRow) error {
	if row.empty() {
		return nil
	}
	if len(s.rows) >= maxSheetLines {
		return tooLarge(TooManyLines, "Dit bestand heeft meer dan %d regels. Deel het op.", maxSheetLines)
	}
	s.rows = append(s.rows, row)
	return nil
}

// readText reads a CSV file in whatever way a spreadsheet saved it.
func readText(content []byte) (sheet, error) {
	found, delimiter := sheet{}, byte(0)
	lines := newLineScanner(bytes.NewReader(content))
	for lines.Scan() {
		text := lines.Text()
		if delimiter == 0 && strings.TrimSpace(text) != "" {
			delimiter = likeliestDelimiter(text)
		}
		if delimiter == 0 {
			continue
		}
		cells, closed := cutLine(nil, text, delimiter)
		row := sheetRow{number: lines.number, cells: cells[:min(len(cells), maxSheetColumns)]}
		if !closed {
			row.broken = QuoteNotClosed
		}
		if err := found.add(row); err != nil {
			return sheet{}, err
		}
	}
	if err := lines.Err(); err != nil && !errors.Is(err, io.EOF) {
		return sheet{}, err
	}
	return found, nil
}

// likeliestDelimiter is the one that yields most columns that we know.
func likeliestDelimiter(text string) byte {
	best, most := byte(';'), -1
	for _, delimiter := range []byte{';', ',', '\t'} {
		names, _ := cutLine(nil, text, delimiter)
		known := 0
		for _, name := range names {
			if caseColumnOf(name) != noCaseColumn {
				known++
			}
		}
		if known > most {
			best, most = delimiter, known
		}
	}
	return best
}

// lastSerial is the end of the year 2173, as spreadsheets count days from 1900.
const lastSerial = 100_000

// day reads a day: in a workbook a number of days since its beginning.
func (s sheet) day(text string) (string, Reason) {
	if s.serial {
		serial, err := strconv.ParseFloat(text, 64)
		if err == nil && serial >= 1 && serial < lastSerial {
			return s.since.AddDate(0, 0, int(math.Floor(serial))).Format(time.DateOnly), ""
		}
	}
	return readDate(text)
}

// amount reads euro cents: in a workbook a number with a point.
func (s sheet) amount(text string) (int64, Reason) {
	if s.serial {
		if euros, err := strconv.ParseFloat(text, 64); err == nil {
			if math.IsNaN(euros) || math.Abs(euros)*100 > maxAmountCents {
				return 0, AmountTooLarge
			}
			return int64(math.Round(euros * 100)), ""
		}
	}
	return readAmount(text)
}

// plain writes a whole number as people do: a workbook may keep 12 as 12.0.
func (s sheet) plain(text string) string {
	if !s.serial {
		return text
	}
	if number, err := strconv.ParseFloat(text, 64); err == nil && number == math.Trunc(number) && math.Abs(number) < 1e15 && strings.ContainsAny(text, ".eE") {
		return fmt.Sprintf("%.0f", number)
	}
	return text
}
