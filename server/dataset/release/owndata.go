package release

import (
	"errors"
	"fmt"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/dataset/format"
)

// ownData writes the files of an organisation, exactly as it may see them: each file
// is cut as every answer of the program is, behind the fence of the database, and for
// nobody in particular, so that what is secret is in none (practice 5).
func (w *writing) ownData() (err error) {
	names, err := w.names()
	if err != nil {
		return err
	}
	spools := make([]*spool, len(ownTables))
	for at := range spools {
		if spools[at], err = newSpool(); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, spools[at].close()) }()
	}
	if err := w.spooled(names, spools); err != nil {
		return err
	}
	for at, table := range ownTables {
		if err := w.table(table.dataset(w), spools[at].rows(len(table.columns))); err != nil {
			return err
		}
	}
	head := w.head("own-data", format.Words{NL: "Dossiers van de eigen organisatie", EN: "Files of the own organisation"}, format.Words{
		NL: "De dossiers waar de organisatie in meedoet, zoals zij ze mag zien. Dit zijn persoonsgegevens.",
		EN: "The files that the organisation takes part in, as it may see them. These are personal data.",
	})
	head.Access = format.NonPublic
	return w.described(head, "")
}

// names gives what organisations are called, by id.
func (w *writing) names() (map[casework.ID]string, error) {
	directory, err := w.source.Directory(w.ctx, w.in.Actor)
	if err != nil {
		return nil, fmt.Errorf("read the organisations: %w", err)
	}
	names := map[casework.ID]string{}
	for _, organisation := range directory.Organisations {
		names[organisation.ID] = organisation.Name
	}
	return names, nil
}

// spooled reads every file once, and logs each.
func (w *writing) spooled(names map[casework.ID]string, spools []*spool) error {
	total, err := w.source.CountFiles(w.ctx, w.in.Actor)
	if err != nil {
		return fmt.Errorf("count the files: %w", err)
	}
	nobody := w.in.Actor
	nobody.Person = casework.ID{}
	done := int64(0)
	err = w.source.EachFile(w.ctx, w.in.Actor, w.today, func(files []*casework.Household) ([]casework.LogLine, error) {
		log := []casework.LogLine{}
		for _, file := range files {
			view := file.ViewFor(nobody, w.today)
			if view == nil {
				continue
			}
			role := file.RoleOf(w.in.Actor.Organisation, w.today)
			log = append(log, w.exported(file, role, OwnData))
			w.manifest.Households = append(w.manifest.Households, casework.ReleasedHousehold{ID: file.ID, Role: role})
			w.manifest.Report.Files++
			for at, table := range ownTables {
				if err := table.rows(owned{view, names}, spools[at].add); err != nil {
					return nil, err
				}
			}
		}
		done += int64(len(files))
		w.progress(done, total)
		return log, w.ctx.Err()
	})
	if err != nil {
		return fmt.Errorf("read the files: %w", err)
	}
	return nil
}

// owned is one file as the organisation sees it.
type owned struct {
	*casework.View
	names map[casework.ID]string
}

// ownTable is one table of own data.
type ownTable struct {
	name    string
	title   format.Words
	columns []format.Column
	rows    func(owned, func([]format.Value) error) error
}

func (t ownTable) dataset(w *writing) format.Dataset {
	dataset := w.head(t.name, t.title, t.title)
	dataset.Access, dataset.Columns = format.NonPublic, t.columns
	return dataset
}

// field is one column of own data, and how it follows from a record.
type field[T any] struct {
	name   string
	kind   format.Type
	title  format.Words
	values func(owned, T) format.Value
}

// ownOf makes a table of the records of a file. A list that is cut away gives no rows.
func ownOf[T any](name, dutch, english string, list func(owned) []T, fields ...field[T]) ownTable {
	table := ownTable{name: name, title: format.Words{NL: dutch, EN: english}}
	file := field[T]{"household_id", format.Text, format.Words{NL: "Nummer van het dossier", EN: "Number of the file"}, func(o owned, _ T) format.Value {
		return format.TextOf(o.ID.String())
	}}
	fields = append([]field[T]{file}, fields...)
	for _, f := range fields {
		table.columns = append(table.columns, format.Column{Name: f.name, Type: f.kind, Title: f.title, Meaning: f.title})
	}
	table.rows = func(o owned, write func([]format.Value) error) error {
		row := make([]format.Value, len(fields))
		for _, record := range list(o) {
			for at, f := range fields {
				row[at] = f.values(o, record)
			}
			if err := write(row); err != nil {
				return err
			}
		}
		return nil
	}
	return table
}

// The makers of fields; what is not filled in is unknown.

func text[T any](name, dutch, english string, of func(T) string) field[T] {
	return field[T]{name, format.Text, format.Words{NL: dutch, EN: english}, func(_ owned, r T) format.Value { return textOf(of(r)) }}
}

func day[T any](name, dutch, english string, of func(T) casework.Day) field[T] {
	return field[T]{name, format.Day, format.Words{NL: dutch, EN: english}, func(_ owned, r T) format.Value {
		if on := of(r); on != "" {
			return format.DayOf(midnight(on))
		}
		return format.Value{}
	}}
}

func yes[T any](name, dutch, english string, of func(T) bool) field[T] {
	return field[T]{name, format.YesNo, format.Words{NL: dutch, EN: english}, func(_ owned, r T) format.Value { return format.YesNoOf(of(r)) }}
}

func cents[T any](name, dutch, english string, of func(T) casework.Cents) field[T] {
	return field[T]{name, format.Whole, format.Words{NL: dutch + " (eurocent)", EN: english + " (euro cents)"}, func(_ owned, r T) format.Value {
		return format.WholeOf(int64(of(r)))
	}}
}

func id[T any](name, dutch, english string, of func(T) casework.ID) field[T] {
	return text(name, dutch, english, func(r T) string { return idText(of(r)) })
}

func organisation[T any](name, dutch, english string, of func(T) casework.ID) field[T] {
	return field[T]{name, format.Text, format.Words{NL: dutch, EN: english}, func(o owned, r T) format.Value { return textOf(o.names[of(r)]) }}
}

func idText(id casework.ID) string {
	if id.IsZero() {
		return ""
	}
	return id.String()
}

// textOf leaves out what no format can hold, as a control character that was pasted.
func textOf(words string) format.Value {
	if words == "" {
		return format.Value{}
	}
	words = strings.ToValidUTF8(words, "\uFFFD")
	return format.TextOf(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, words))
}
