package postgres

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"regieroute/server/casework"
)

// Rows go to the database as one list a column, of UUIDs or of texts, where every
// column is of a type that PostgreSQL reads from text: that is a tenth of the work of
// reading JSON. A table with other columns gets its rows as one JSON list.

// byColumns says that rows can be given column by column.
func (s shape) byColumns() bool {
	for _, field := range s.values {
		if field.kind == "" {
			return false
		}
	}
	return true
}

// from is what rows are selected from: of what columns does the JSON make.
func (s shape) from() (values, from string) {
	names := s.columns("", s.stored())
	if !s.byColumns() {
		return names, "jsonb_populate_recordset(NULL::" + s.name + ", $1)"
	}
	casts, lists := make([]string, len(s.values)), make([]string, len(s.values))
	for i, field := range s.stored() {
		kind := s.values[i].kind
		casts[i], lists[i] = field.DBName+"::"+kind, "$"+strconv.Itoa(i+1)+"::text[]"
		if kind == "uuid" {
			lists[i] = "$" + strconv.Itoa(i+1) + "::uuid[]"
		}
	}
	return strings.Join(casts, ", "), "unnest(" + strings.Join(lists, ", ") + ") AS given (" + names + ")"
}

// arguments gives rows as from reads them.
func (s shape) arguments(rows []string) []any {
	if !s.byColumns() {
		return []any{jsonList(rows)}
	}
	arguments := make([]any, len(s.values))
	for i, field := range s.values {
		if field.kind == "uuid" {
			arguments[i] = make([]pgtype.UUID, len(rows))
			continue
		}
		arguments[i] = make([]pgtype.Text, len(rows))
	}
	for at, row := range rows {
		for i, field := range s.values {
			var value string
			value, row = cutValue(row[1+len(field.name):])
			switch list := arguments[i].(type) {
			case []pgtype.UUID:
				list[at] = uuidOf(value)
			case []pgtype.Text:
				list[at] = textOf(value)
			}
		}
	}
	return arguments
}

// cutValue takes a value, which is no object, off the front of JSON that object
// wrote.
func cutValue(text string) (value, rest string) {
	quoted, nested := false, 0
	for i := 0; i < len(text); i++ {
		switch at := text[i]; {
		case quoted && at == '\\':
			i++
		case at == '"':
			quoted = !quoted
		case quoted:
		case at == '[':
			nested++
		case at == ']':
			nested--
		case nested == 0 && (at == ',' || at == '}'):
			return text[:i], text[i:]
		}
	}
	return text, ""
}

func uuidOf(value string) pgtype.UUID {
	if value == "null" {
		return pgtype.UUID{}
	}
	id, err := casework.ParseID(value[1 : len(value)-1])
	return pgtype.UUID{Bytes: id, Valid: err == nil} // written by appendID
}

// textOf gives a value as PostgreSQL reads it from text.
func textOf(value string) pgtype.Text {
	switch {
	case value == "null":
		return pgtype.Text{}
	case value[0] == '[':
		return pgtype.Text{String: "{" + value[1:len(value)-1] + "}", Valid: true}
	case value[0] != '"':
		return pgtype.Text{String: value, Valid: true}
	case !strings.Contains(value, `\`):
		return pgtype.Text{String: value[1 : len(value)-1], Valid: true}
	}
	var plain string
	_ = json.Unmarshal([]byte(value), &plain) // written by object
	return pgtype.Text{String: plain, Valid: true}
}

// queue adds one statement for rows, when there are any.
func (s shape) queue(batch *pgx.Batch, statement string, rows []string) {
	if len(rows) > 0 {
		batch.Queue(statement, s.arguments(rows)...).Exec(all(len(rows)))
	}
}
