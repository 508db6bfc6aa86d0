package format

import (
	"io"
	"strconv"
	"unicode/utf8"
)

// Format is how a table is written.
type Format string

// The formats.
const (
	CSV     Format = "csv"     // RFC 4180, UTF-8 without a mark
	JSONL   Format = "jsonl"   // one object for each row
	Parquet Format = "parquet" // columns, compressed with Snappy
	XLSX    Format = "xlsx"    // one sheet
)

// The largest that is written.
const (
	maxColumns  = 500
	maxText     = 32_767    // characters of a text, as a cell of a spreadsheet holds
	maxXLSXRows = 1_048_575 // below the headings
)

// Writer writes rows in order, and keeps none: a caller may use a row again. Close ends the file and does not close what is below.
// After an error nothing more can be written.
type Writer interface {
	WriteRow(row []Value) error
	Close() error
}

// NewWriter begins a file.
func NewWriter(format Format, to io.Writer, dataset Dataset) (Writer, error) {
	if err := dataset.Check(); err != nil {
		return nil, err
	}
	var writer Writer
	var err error
	switch format {
	case CSV:
		writer, err = newCSV(to, dataset)
	case JSONL:
		writer = newJSONL(to, dataset)
	case Parquet:
		writer = newParquet(to, dataset)
	case XLSX:
		writer, err = newXLSX(to, dataset)
	default:
		return nil, &Error{Reason: Undefined, Message: "there is no such format"}
	}
	if err != nil {
		return nil, err
	}
	return newChecked(writer, dataset), nil
}

// Reason is why a file is not written.
type Reason string

// The reasons.
const (
	Undefined   Reason = "UNDEFINED"     // the dataset or format is not well defined
	WrongRow    Reason = "WRONG_ROW"     // a row does not fit the columns
	TooManyRows Reason = "TOO_MANY_ROWS" // more than the format holds; choose another
)

// Error is a refusal. It names a row and a column, never what stands in them.
type Error struct {
	Reason  Reason
	Row     int // from 1; 0 when it is about none
	Column  string
	Message string
}

func (e *Error) Error() string {
	text := string(e.Reason) + ": " + e.Message
	if e.Row > 0 {
		text += " (row " + strconv.Itoa(e.Row) + ")"
	}
	if e.Column != "" {
		text += " (column " + e.Column + ")"
	}
	return text
}

// checked lets through only rows that fit.
type checked struct {
	Writer

	columns []Column
	codes   []map[string]bool
	rows    int
}

func newChecked(writer Writer, dataset Dataset) *checked {
	c := &checked{Writer: writer, columns: dataset.Columns}
	for _, column := range dataset.Columns {
		var codes map[string]bool
		if len(column.Codes) > 0 {
			codes = map[string]bool{}
		}
		for _, code := range column.Codes {
			codes[code.Code] = true
		}
		c.codes = append(c.codes, codes)
	}
	return c
}

func (c *checked) WriteRow(row []Value) error {
	c.rows++
	if len(row) != len(c.columns) {
		return &Error{Reason: WrongRow, Row: c.rows, Message: "a row has a value for each column"}
	}
	for at := range row {
		if message := c.wrong(at, &row[at]); message != "" {
			return &Error{Reason: WrongRow, Row: c.rows, Column: c.columns[at].Name, Message: message}
		}
	}
	return c.Writer.WriteRow(row)
}

// wrong says what is wrong with a value, if anything is.
func (c *checked) wrong(at int, value *Value) string {
	column := &c.columns[at]
	switch {
	case !value.isKnown() && column.Required:
		return "the value is unknown and may not be"
	case !value.isKnown():
		return ""
	case value.Type != column.Type:
		return "the value is of another type"
	case column.Type == Text && c.codes[at] != nil && !c.codes[at][value.Text]:
		return "the value is not in the list of codes"
	case column.Type == Text && !isPlain(value.Text):
		return "the text has characters that are not text, or too many"
	}
	return ""
}

// What a byte of a text asks for.
const (
	noText        = 1 << iota // is in no text
	moreThanASCII             // is part of a longer character
	forQuotes                 // stands in CSV between quotes
)

// asks is that of each byte.
var asks = func() (table [256]byte) {
	for c := range byte(' ') {
		table[c] = noText
	}
	for _, c := range []byte("\t\r\n\",;") {
		table[c] = forQuotes
	}
	for c := utf8.RuneSelf; c < len(table); c++ {
		table[c] = moreThanASCII
	}
	return table
}()

// isPlain says that a text can be written in every format: valid, without control
// characters other than tabs and line ends, and not longer than a cell.
func isPlain(text string) bool {
	if len(text) > maxText && utf8.RuneCountInString(text) > maxText {
		return false
	}
	var found byte
	for at := range len(text) {
		found |= asks[text[at]]
	}
	return found&noText == 0 && (found&moreThanASCII == 0 || isPlainRunes(text))
}

func isPlainRunes(text string) bool {
	if !utf8.ValidString(text) {
		return false
	}
	for _, r := range text {
		if r == 0xFFFE || r == 0xFFFF {
			return false
		}
	}
	return true
}
