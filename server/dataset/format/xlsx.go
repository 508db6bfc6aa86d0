package format

import (
	"archive/zip"
	"bufio"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// xlsxWriter writes a workbook of one sheet straight to its zip file: no row is kept,
// in memory or in a temporary file. Texts are stored as texts, so that none is ever run
// as a formula.
type xlsxWriter struct {
	zip   *zip.Writer
	sheet *bufio.Writer
	names []string // the letters of the columns
	rows  int
	row   []byte
}

const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// What a workbook needs besides its sheet. Style 1 is a day, 2 a moment, 3 a heading.
var xlsxParts = []struct{ name, text string }{
	{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`},
	{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
	{"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>`},
	{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`},
	{"xl/styles.xml", `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts>` +
		`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>` +
		`<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
		`<cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`},
}

func newXLSX(to io.Writer, dataset Dataset) (*xlsxWriter, error) {
	w := &xlsxWriter{zip: zip.NewWriter(to)}
	part := func(name string) (io.Writer, error) {
		return w.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: dataset.Made.UTC()})
	}
	for _, fixed := range xlsxParts {
		into, err := part(fixed.name)
		if err != nil {
			return nil, err
		}
		if _, err := io.WriteString(into, xmlHead+fixed.text); err != nil {
			return nil, err
		}
	}
	into, err := part("xl/worksheets/sheet1.xml")
	if err != nil {
		return nil, err
	}
	w.sheet = bufio.NewWriterSize(into, bufferBytes)
	return w, w.begin(dataset)
}

// begin writes the headings, which stay in sight.
func (w *xlsxWriter) begin(dataset Dataset) error {
	w.row = append(w.row, xmlHead+`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">`+
		`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">`...)
	for at, column := range dataset.Columns {
		w.names = append(w.names, letters(at))
		w.open(at, 1, ` s="3" t="inlineStr"`)
		w.row = append(w.row, `<is><t>`+column.Name+`</t></is></c>`...)
	}
	w.rows = 1
	return w.end()
}

// letters gives the name of a column: A to Z, AA and so on.
func letters(at int) string {
	name := ""
	for at++; at > 0; at = (at - 1) / 26 {
		name = string(rune('A'+(at-1)%26)) + name
	}
	return name
}

func (w *xlsxWriter) open(at, row int, attributes string) {
	w.row = append(append(w.row, `<c r="`...), w.names[at]...)
	w.row = append(append(strconv.AppendInt(w.row, int64(row), 10), '"'), attributes...)
	w.row = append(w.row, '>')
}

func (w *xlsxWriter) end() error {
	w.row = append(w.row, `</row>`...)
	_, err := w.sheet.Write(w.row)
	w.row = w.row[:0]
	return err
}

func (w *xlsxWriter) WriteRow(row []Value) error {
	if w.rows > maxXLSXRows {
		return &Error{Reason: TooManyRows, Row: w.rows, Message: "a sheet holds 1,048,575 rows below its headings"}
	}
	w.rows++
	w.row = append(strconv.AppendInt(append(w.row, `<row r="`...), int64(w.rows), 10), `">`...)
	for at := range row {
		w.cell(at, &row[at])
	}
	return w.end()
}

func (w *xlsxWriter) cell(at int, value *Value) {
	switch value.Type {
	case Text:
		w.text(at, value.Text)
	case Whole:
		w.whole(at, value.Number)
	case Day:
		w.day(at, value)
	case Moment:
		w.moment(at, value)
	case YesNo:
		w.open(at, w.rows, ` t="b"`)
		w.row = append(strconv.AppendInt(append(w.row, `<v>`...), value.Number, 10), `</v></c>`...)
	}
}

func (w *xlsxWriter) text(at int, text string) {
	w.open(at, w.rows, ` t="inlineStr"`)
	w.row = append(append(w.row, `<is><t xml:space="preserve">`...), xlsxText(text)...)
	w.row = append(w.row, `</t></is></c>`...)
}

// mostDigits is the largest number that a spreadsheet keeps exactly.
const mostDigits = 999_999_999_999_999

func (w *xlsxWriter) whole(at int, number int64) {
	if number > mostDigits || number < -mostDigits {
		w.text(at, strconv.FormatInt(number, 10))
		return
	}
	w.open(at, w.rows, "")
	w.row = append(strconv.AppendInt(append(w.row, `<v>`...), number, 10), `</v></c>`...)
}

// A spreadsheet counts days from the end of 1899, and wrongly before March 1900.
const (
	daysTo1970 = 25_569
	firstRight = 61
	lastDay    = 2_958_465 // the end of the year 9999
)

func (w *xlsxWriter) day(at int, value *Value) {
	serial := value.Number + daysTo1970
	if serial < firstRight || serial > lastDay {
		w.text(at, value.day().Format(time.DateOnly))
		return
	}
	w.open(at, w.rows, ` s="1"`)
	w.row = append(strconv.AppendInt(append(w.row, `<v>`...), serial, 10), `</v></c>`...)
}

func (w *xlsxWriter) moment(at int, value *Value) {
	const microsPerDay = 24 * 60 * 60 * 1e6
	serial := math.Round(float64(value.Number)/microsPerDay*1e9)/1e9 + daysTo1970
	if serial < firstRight || serial > lastDay {
		w.text(at, value.moment().Format(time.RFC3339Nano))
		return
	}
	w.open(at, w.rows, ` s="2"`)
	w.row = append(strconv.AppendFloat(append(w.row, `<v>`...), serial, 'f', 9, 64), `</v></c>`...)
}

var (
	xmlText = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;")
	escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)
)

// xlsxText writes a text for XML. What looks like a spreadsheet's escape is escaped.
func xlsxText(text string) string {
	if strings.Contains(text, "_x") {
		text = escaped.ReplaceAllStringFunc(text, func(found string) string { return "_x005F" + found })
	}
	return xmlText.Replace(text)
}

func (w *xlsxWriter) Close() error {
	if _, err := w.sheet.WriteString(`</sheetData></worksheet>`); err != nil {
		return err
	}
	if err := w.sheet.Flush(); err != nil {
		return err
	}
	return w.zip.Close()
}
