package release

import (
	"strings"

	"regieroute/server/casework"
	"regieroute/server/dataset/disclosure"
	"regieroute/server/dataset/format"
)

// dataset says what the columns of a published table are.
func (d definition) dataset(w *writing, period period, published *disclosure.Published) format.Dataset {
	dataset := w.head(d.name, d.title, d.meaning(published))
	dataset.Columns = []format.Column{{
		Name: "period", Type: format.Text, Required: true, Title: format.Words{NL: "Periode", EN: "Period"},
		Meaning: format.Words{
			NL: "Maand, kwartaal of jaar waarin het telt, of de hele periode. Van een jaar telt alleen wat in de periode valt.",
			EN: "Month, quarter or year in which it counts, or the whole period. Of a year only what is in the period counts.",
		},
		Codes: codes(period.rows(d.monthly), moment.format),
	}}
	for _, split := range d.splits {
		dataset.Columns = append(dataset.Columns, split.column())
	}
	dataset.Columns = append(dataset.Columns,
		format.Column{
			Name: "number", Type: format.Whole, Title: format.Words{NL: "Aantal", EN: "Number"},
			Meaning: format.Words{
				NL: "Het aantal, afgerond op 5. Leeg als het is weggelaten of niet kan voorkomen.", EN: "The number, rounded to 5. Empty when it is left out or cannot occur.",
			},
		},
		format.Column{
			Name: "sign", Type: format.Text, Title: format.Words{NL: "Teken", EN: "Sign"}, Codes: signs,
			Meaning: format.Words{
				NL: "Waarom er geen of een ander aantal staat. Leeg bij een gewoon aantal.", EN: "Why there is no number or another one. Empty beside an ordinary number.",
			},
		})
	if len(d.splits) > 0 {
		dataset.Columns = append(dataset.Columns, format.Column{
			Name: "percentage", Type: format.Whole, Unit: "%", Title: format.Words{NL: "Percentage", EN: "Percentage"},
			Meaning: format.Words{
				NL: "Deel van het totaal over de laatste indeling, uit de afgeronde aantallen. Alleen bij een totaal van 100 of meer.",
				EN: "Part of the total over the last split, from the rounded numbers. Only of a total of 100 or more.",
			},
		})
	}
	dataset.Columns = append(dataset.Columns, format.Column{
		Name: "final", Type: format.YesNo, Required: true, Title: format.Words{NL: "Definitief", EN: "Final"},
		Meaning: format.Words{NL: "Ja: er wordt niets meer bij verwacht. Nee: voorlopig.", EN: "Yes: nothing more is expected. No: provisional."},
	})
	return dataset
}

var signs = []format.Code{
	{Code: ".", Label: format.Words{NL: "Weggelaten, om niets over iemand te zeggen", EN: "Left out, to tell nothing about anybody"}},
	{Code: "e", Label: format.Words{NL: "Niet afgerond, door een besluit van de regio", EN: "Not rounded, by a decision of the region"}},
}

// meaning says what is counted, in which month, and by which decision it is exact.
func (d definition) meaning(published *disclosure.Published) format.Words {
	meaning := d.counts
	for _, measure := range d.follow {
		of := definitionOf(measure)
		meaning.NL += " " + of.Name.Dutch + ": " + of.Counts.Dutch
		meaning.EN += " " + of.Name.English + ": " + of.Counts.English
	}
	if len(published.Cells) > 0 && published.Cells[0].Kind == disclosure.Unrounded {
		meaning.NL += " De regio heeft besloten dit aantal precies te publiceren."
		meaning.EN += " The region decided to publish this number exactly."
	}
	return meaning
}

func (m moment) format() format.Code { return format.Code{Code: m.code, Label: m.words()} }

func codes[T any](list []T, code func(T) format.Code) []format.Code {
	all := []format.Code{}
	for _, one := range list {
		all = append(all, code(one))
	}
	return all
}

var allOfThem = format.Code{Code: disclosure.Total, Label: format.Words{NL: "Alles bij elkaar", EN: "All together"}}

func (s split) column() format.Column {
	list := codes(s.marks, func(m mark) format.Code { return format.Code{Code: m.code, Label: m.words} })
	return format.Column{Name: s.name, Type: format.Text, Required: true, Title: s.title, Meaning: s.title, Codes: append(list, allOfThem)}
}

// keys gives every cell in the order of reading: by time, and then as the catalogue
// has it, each total last.
func (d definition) keys(period period) []placed {
	keys := []placed{}
	for _, row := range period.rows(d.monthly) {
		keys = append(keys, placed{disclosure.Key{row.code}, row.until})
	}
	for at, split := range d.splits {
		longer := []placed{}
		for _, one := range keys {
			for _, code := range split.column().Codes {
				one.key[at+1] = code.Code
				longer = append(longer, one)
			}
		}
		keys = longer
	}
	return keys
}

type placed struct {
	key   disclosure.Key
	until casework.Month
}

func (d definition) rows(today casework.Day, period period, published *disclosure.Published) rows {
	return func(write func([]format.Value) error) error {
		for _, one := range d.keys(period) {
			cell, _ := published.At(one.key)
			row := []format.Value{format.TextOf(one.key[0])}
			for at := range d.splits {
				row = append(row, format.TextOf(one.key[at+1]))
			}
			row = append(row, printed(cell)...)
			if len(d.splits) > 0 {
				row = append(row, d.percentage(published, one.key))
			}
			if err := write(append(row, format.YesNoOf(d.final(one.until, today)))); err != nil {
				return err
			}
		}
		return nil
	}
}

// printedTable gives the same as dataset and rows do, for who reads it in the program.
func (d definition) printedTable(today casework.Day, period period, published *disclosure.Published) casework.PublishedTable {
	table := casework.PublishedTable{Name: d.name, Title: wordsOf(d.title), Meaning: wordsOf(d.meaning(published)), Splits: []casework.Words{}}
	for _, moment := range period.rows(d.monthly) {
		table.Moments = append(table.Moments, markOf(moment.format()))
	}
	labels := []map[string]casework.Mark{}
	for _, split := range d.splits {
		column, marks := split.column(), map[string]casework.Mark{}
		for _, code := range column.Codes {
			marks[code.Code] = markOf(code)
		}
		table.Splits, labels = append(table.Splits, wordsOf(split.title)), append(labels, marks)
	}
	for _, one := range d.keys(period) {
		cell, _ := published.At(one.key)
		row := casework.PublishedRow{Moment: one.key[0], Marks: []casework.Mark{}, Sign: signOf[cell.Kind], Final: d.final(one.until, today)}
		for at := range d.splits {
			row.Marks = append(row.Marks, labels[at][one.key[at+1]])
		}
		if len(cell.Values) > 0 {
			number := int64(cell.Values[0])
			row.Number = &number
		}
		if percent, known := d.percent(published, one.key); known {
			row.Percentage = &percent
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

var signOf = map[disclosure.Kind]casework.PublishedSign{
	disclosure.Shown: casework.PrintedRounded, disclosure.Unrounded: casework.PrintedExact, disclosure.Suppressed: casework.PrintedLeftOut,
	disclosure.Impossible: casework.CannotBePrinted,
}

func wordsOf(w format.Words) casework.Words {
	return casework.Words{Dutch: strings.TrimSpace(w.NL), English: strings.TrimSpace(w.EN)}
}

func markOf(code format.Code) casework.Mark {
	return casework.Mark{Code: code.Code, Words: wordsOf(code.Label)}
}

// printed gives the number and the sign of a cell.
func printed(cell disclosure.Cell) []format.Value {
	switch cell.Kind {
	case disclosure.Shown:
		return []format.Value{format.WholeOf(int64(cell.Values[0])), {}}
	case disclosure.Unrounded:
		return []format.Value{format.WholeOf(int64(cell.Values[0])), format.TextOf("e")}
	case disclosure.Suppressed:
		return []format.Value{{}, format.TextOf(".")}
	case disclosure.Impossible:
	}
	return []format.Value{{}, {}}
}

func (d definition) percentage(published *disclosure.Published, key disclosure.Key) format.Value {
	percent, known := d.percent(published, key)
	if !known {
		return format.Value{}
	}
	return format.WholeOf(percent)
}

func (d definition) percent(published *disclosure.Published, key disclosure.Key) (int64, bool) {
	whole := key
	whole[len(d.splits)] = disclosure.Total
	if whole == key {
		return 0, false
	}
	percent, known := published.Percentage(key, whole, 0)
	return int64(percent), known
}

// final says that nothing more is expected of any measure of the table.
func (d definition) final(until casework.Month, today casework.Day) bool {
	for _, measure := range d.follow {
		if !definitionOf(measure).Final(until, today) {
			return false
		}
	}
	return true
}

// changes is the revision log (practice 35): what is printed otherwise than in the
// release before. It compares what was printed, and so tells nothing new.
func (w *writing) changes(published []*disclosure.Published, earlier map[string][]disclosure.Earlier) (format.Dataset, rows) {
	dataset := w.head("changes", format.Words{NL: "Wat er is veranderd", EN: "What changed"},
		format.Words{NL: "Aantallen die anders zijn dan in de vorige uitgave.", EN: "Numbers that differ from the release before."})
	text := func(name string, title format.Words) format.Column {
		return format.Column{Name: name, Type: format.Text, Title: title, Meaning: title}
	}
	number := func(name string, title format.Words) format.Column {
		return format.Column{Name: name, Type: format.Whole, Title: title, Meaning: title}
	}
	dataset.Columns = []format.Column{
		text("table", format.Words{NL: "Tabel", EN: "Table"}), text("period", format.Words{NL: "Periode", EN: "Period"}),
		text("first", format.Words{NL: "Eerste indeling", EN: "First split"}), text("second", format.Words{NL: "Tweede indeling", EN: "Second split"}),
		number("was", format.Words{NL: "Was; leeg als het was weggelaten", EN: "Was; empty when it was left out"}),
		number("is", format.Words{NL: "Is; leeg als het is weggelaten", EN: "Is; empty when it is left out"}),
	}
	return dataset, func(write func([]format.Value) error) error {
		for _, now := range published {
			before := earlier[now.Name]
			if len(before) == 0 {
				continue
			}
			if err := differing(now, before[len(before)-1].Published, write); err != nil {
				return err
			}
		}
		return nil
	}
}

// differing writes the cells of the same months that are printed otherwise: the whole
// period is another one each time.
func differing(now, before *disclosure.Published, write func([]format.Value) error) error {
	for _, cell := range now.Cells {
		was, known := before.At(cell.Key)
		is, then := printed(cell), printed(was)
		if !known || cell.Key[0] == disclosure.Total || is[0] == then[0] {
			continue
		}
		row := []format.Value{format.TextOf(now.Name)}
		for _, code := range cell.Key {
			if code == "" {
				row = append(row, format.Value{})
			} else {
				row = append(row, format.TextOf(code))
			}
		}
		if err := write(append(row, then[0], is[0])); err != nil {
			return err
		}
	}
	return nil
}
