package postgres

import (
	"database/sql"
	"fmt"
	"reflect"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

// table is one table of the file: it knows its rows of a household.
type table interface {
	shape() shape
	// read takes rows from the database into their files. To keep them is to give
	// them back as they are stored.
	read(tx *gorm.DB, rows gorm.Rows, files files, keep bool) ([]placed, error)
	// rows gives what should be stored of a file.
	rows(h *casework.Household, readers []casework.ID) ([]encoded, error)
}

// files are households by their id.
type files map[casework.ID]*casework.Household

// placed is a row of a household.
type placed struct {
	household casework.ID
	encoded
}

// rowOf is a row struct that begins with its Place.
type rowOf[R any] interface {
	*R
	place() *Place
}

// list is a table that holds one list of the file.
type list[T, R any, P rowOf[R]] struct {
	form shape
	get  func(h *casework.Household) []T
	put  func(h *casework.Household, record T) // nil when the list is derived: written, never taken into the file
	of   func(record T) R
	from func(row R) T
}

// listOf makes the table of a list that stands in the household itself.
func listOf[T, R any, P rowOf[R]](name string, in func(*casework.Household) *[]T, of func(T) R, from func(R) T) *list[T, R, P] {
	return &list[T, R, P]{
		form: shapeOf(name, new(R)), of: of, from: from,
		get: func(h *casework.Household) []T { return *in(h) },
		put: func(h *casework.Household, record T) { *in(h) = append(*in(h), record) },
	}
}

// derivedOf makes the table of a list that follows from the file: lists and
// searches look at it.
func derivedOf[T, R any, P rowOf[R]](name string, get func(*casework.Household) []T, of func(T) R) *list[T, R, P] {
	return &list[T, R, P]{form: shapeOf(name, new(R)), of: of, get: get}
}

func (l *list[T, R, P]) shape() shape { return l.form }

func (l *list[T, R, P]) rows(h *casework.Household, readers []casework.ID) ([]encoded, error) {
	records := l.get(h)
	rows := make([]encoded, len(records))
	for i, record := range records {
		row := l.of(record)
		place := P(&row).place()
		place.RegionID, place.HouseholdID, place.Readers = h.Region, h.ID, readers
		place.Seq = i
		var err error
		if rows[i], err = l.form.encode(&row); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

func (l *list[T, R, P]) read(tx *gorm.DB, rows gorm.Rows, files files, keep bool) ([]placed, error) {
	var found []R
	if err := scan(tx, rows, &found); err != nil {
		return nil, fmt.Errorf("read %s: %w", l.form.name, err)
	}
	for i := range found {
		if file := files[P(&found[i]).place().HouseholdID]; l.put != nil && file != nil {
			l.put(file, l.from(found[i]))
		}
	}
	if !keep {
		return nil, nil
	}
	return l.stored(found)
}

func (l *list[T, R, P]) stored(found []R) ([]placed, error) {
	rows := make([]placed, len(found))
	for i := range found {
		row, err := l.form.encode(&found[i])
		if err != nil {
			return nil, err
		}
		rows[i] = placed{P(&found[i]).place().HouseholdID, row}
	}
	return rows, nil
}

// selectRows reads the rows of households in the order of their lists.
func (s shape) selectRows() string {
	return "SELECT " + s.columns("", s.stored()) + " FROM " + s.name +
		" WHERE region_id = $1 AND household_id = ANY($2) ORDER BY household_id, seq"
}

// scan has gorm read rows of a pgx batch into a slice of row structs.
func scan(tx *gorm.DB, rows gorm.Rows, into any) error {
	reading := tx.Session(&gorm.Session{NewDB: true}).Model(into)
	if err := reading.Statement.Parse(into); err != nil {
		return err
	}
	reading.Statement.Dest = into
	reading.Statement.ReflectValue = reflect.ValueOf(into).Elem()
	gorm.Scan(rows, reading, 0)
	return reading.Error
}

// queue puts a statement of gorm into a batch; what it gives is read into a slice of
// structs when the batch is sent.
func queue(batch *pgx.Batch, session *gorm.DB, statement string, values map[string]any, into any) {
	asked := session.Raw(statement, values).Statement
	batch.Queue(asked.SQL.String(), asked.Vars...).Query(func(rows pgx.Rows) error { return scan(session, batchRows{rows}, into) })
}

// batchRows gives gorm the rows of one statement of a pgx batch.
type batchRows struct{ pgx.Rows }

// Columns gives the names of the columns: none of a statement that was cut off,
// which pgx cannot be asked about.
func (r batchRows) Columns() ([]string, error) {
	if err := r.Err(); err != nil {
		return nil, err
	}
	names := []string{}
	for _, field := range r.FieldDescriptions() {
		names = append(names, field.Name)
	}
	return names, nil
}

// ColumnTypes is asked for maps only, which nothing here reads into.
func (batchRows) ColumnTypes() ([]*sql.ColumnType, error) { return nil, nil }

// Close ends the reading; the batch tells the error.
func (r batchRows) Close() error {
	r.Rows.Close()
	return r.Err()
}
