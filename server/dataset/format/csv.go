package format

import (
	"io"
	"strconv"
)

const bufferBytes = 64 << 10

// csvWriter writes RFC 4180: commas, CRLF, quotes where needed. Unknown is nothing,
// an empty text is "", as PostgreSQL has it.
//
// A spreadsheet takes a text that begins with =, +, - or @ for a formula. Such a text,
// and one that already begins with apostrophes before them, gets an apostrophe in
// front; taking one away gives the text back. Numbers are left alone.
type csvWriter struct {
	to     io.Writer
	buffer []byte
}

func newCSV(to io.Writer, dataset Dataset) (*csvWriter, error) {
	w := &csvWriter{to: to, buffer: make([]byte, 0, bufferBytes+bufferBytes/4)}
	for at, column := range dataset.Columns {
		if at > 0 {
			w.buffer = append(w.buffer, ',')
		}
		w.buffer = append(w.buffer, column.Name...)
	}
	return w, w.end()
}

func (w *csvWriter) WriteRow(row []Value) error {
	for at := range row {
		if at > 0 {
			w.buffer = append(w.buffer, ',')
		}
		w.buffer = appendCSV(w.buffer, &row[at])
	}
	if len(row) == 1 && !row[0].isKnown() {
		w.buffer = append(w.buffer, `""`...) // a line of nothing would be no row
	}
	return w.end()
}

func (w *csvWriter) end() error {
	w.buffer = append(w.buffer, '\r', '\n')
	if len(w.buffer) < bufferBytes {
		return nil
	}
	return w.Close()
}

// Close writes what is still held.
func (w *csvWriter) Close() error {
	_, err := w.to.Write(w.buffer)
	w.buffer = w.buffer[:0]
	return err
}

func appendCSV(row []byte, value *Value) []byte {
	switch value.Type {
	case Text:
		return appendQuoted(row, value.Text)
	case Whole:
		return strconv.AppendInt(row, value.Number, 10)
	case Day:
		return appendDay(row, value)
	case Moment:
		return appendMoment(row, value)
	case YesNo:
		return strconv.AppendBool(row, value.Number == 1)
	}
	return row
}

func appendQuoted(row []byte, text string) []byte {
	formula := looksLikeFormula(text)
	if !formula && !needsQuotes(text) {
		return append(row, text...)
	}
	row = append(row, '"')
	if formula {
		row = append(row, '\'')
	}
	for at := range len(text) {
		if text[at] == '"' {
			row = append(row, '"')
		}
		row = append(row, text[at])
	}
	return append(row, '"')
}

func needsQuotes(text string) bool {
	if text == "" || text == `\.` || text[0] == ' ' || text[len(text)-1] == ' ' {
		return true
	}
	var found byte
	for at := range len(text) {
		found |= asks[text[at]]
	}
	return found&forQuotes != 0
}

// looksLikeFormula says that a spreadsheet could run a text, apostrophes before it or not.
func looksLikeFormula(text string) bool {
	for at := range len(text) {
		switch text[at] {
		case '\'':
			continue
		case '=', '+', '-', '@', '\t', '\r':
			return true
		}
		return false
	}
	return false
}
