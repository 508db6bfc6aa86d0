package postgres

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"time"

	"gorm.io/gorm/schema"

	"regieroute/server/casework"
)

// Place says of which file a row is part, where in its list it stands, and
// which organisations may read it. It is exported because gorm looks at
// exported fields only.
type Place struct {
	RegionID    casework.ID   `gorm:"primaryKey;serializer:id"`
	HouseholdID casework.ID   `gorm:"primaryKey;serializer:id"`
	Seq         int           // the index in the Go list
	Readers     []casework.ID `gorm:"serializer:ids"`
}

func (p *Place) place() *Place { return p }

// madeRow is casework.Made, column by column.
type madeRow struct {
	ID         casework.ID `gorm:"primaryKey;serializer:id"`
	Operation  casework.ID `gorm:"column:operation_id;serializer:id"`
	By         casework.ID `gorm:"column:made_by;serializer:id"`
	For        casework.ID `gorm:"column:made_for;serializer:id"`
	At         time.Time   `gorm:"column:made_at;serializer:moment"`
	RecordedAt time.Time   `gorm:"serializer:moment"`
	Afterwards bool
	Ahead      bool
}

// shape is what statements need to know of a row struct. Its texts are made of
// the names of our own fields, once, when the program starts.
type shape struct {
	name   string
	schema *schema.Schema
	keys   []written
	values []written
}

var shapes sync.Map // gorm's cache of parsed row structs

func shapeOf(name string, row any) shape {
	register()
	parsed, err := schema.Parse(row, &shapes, schema.NamingStrategy{})
	if err != nil {
		panic(fmt.Sprintf("row struct of %s: %v", name, err)) // a mistake in this package
	}
	made := shape{name: name, schema: parsed}
	made.keys, made.values = writtenOf(parsed.PrimaryFields), writtenOf(made.stored())
	return made
}

func (s shape) columns(prefix string, fields []*schema.Field) string {
	names := make([]string, len(fields))
	for i, field := range fields {
		names[i] = prefix + field.DBName
	}
	return strings.Join(names, ", ")
}

func (s shape) stored() []*schema.Field {
	fields := []*schema.Field{}
	for _, field := range s.schema.Fields {
		if field.DBName != "" {
			fields = append(fields, field)
		}
	}
	return fields
}

// insert adds rows, given by arguments: one statement for any number of rows.
func (s shape) insert() string {
	values, from := s.from()
	return "INSERT INTO " + s.name + " (" + s.columns("", s.stored()) + ") SELECT " + values + " FROM " + from
}

// upsert adds rows or changes those that are there.
func (s shape) upsert() string {
	changes := []string{}
	for _, field := range s.stored() {
		if !field.PrimaryKey {
			changes = append(changes, field.DBName+" = EXCLUDED."+field.DBName)
		}
	}
	return s.insert() + " ON CONFLICT (" + s.columns("", s.schema.PrimaryFields) + ") DO UPDATE SET " + strings.Join(changes, ", ")
}

// remove takes rows away, given by their keys as one JSON list.
func (s shape) remove() string {
	return "DELETE FROM " + s.name + " t USING jsonb_populate_recordset(NULL::" + s.name + ", $1) gone WHERE (" +
		s.columns("t.", s.schema.PrimaryFields) + ") = (" + s.columns("gone.", s.schema.PrimaryFields) + ")"
}

// encoded is a row as the database is told it, and its key.
type encoded struct{ key, body string }

func (s shape) encode(row any) (encoded, error) {
	value := reflect.Indirect(reflect.ValueOf(row))
	key, err := object(value, s.keys)
	if err != nil {
		return encoded{}, fmt.Errorf("key of %s: %w", s.name, err)
	}
	body, err := object(value, s.values)
	if err != nil {
		return encoded{}, fmt.Errorf("row of %s: %w", s.name, err)
	}
	return encoded{key: key, body: body}, nil
}

// object writes fields as a JSON object, always in the same order.
func object(row reflect.Value, fields []written) (string, error) {
	text := make([]byte, 0, bytesOfRow)
	var err error
	for i, field := range fields {
		text = append(text, separator(i))
		text = append(text, field.name...)
		if text, err = field.append(text, row); err != nil {
			return "", err
		}
	}
	return string(append(text, '}')), nil
}

// bytesOfRow is about how long a row is.
const bytesOfRow = 1024

func separator(i int) byte {
	if i == 0 {
		return '{'
	}
	return ','
}
