package postgres

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"strconv"
	"time"

	"gorm.io/gorm/schema"

	"regieroute/server/casework"
)

// written is how a field of a row is told to the database: its name and what
// appends its value, both as JSON.
type written struct {
	name   string // with its quotes and colon
	kind   string // the type of its column, when PostgreSQL reads it from text as it stands; else empty
	append func(text []byte, row reflect.Value) ([]byte, error)
}

func writtenOf(fields []*schema.Field) []written {
	all := make([]written, len(fields))
	for i, field := range fields {
		kind, write := writing(field)
		all[i] = written{name: strconv.Quote(field.DBName) + ":", kind: kind, append: write}
	}
	return all
}

// writing finds once how the values of a field are written. A file has hundreds of
// rows: what nearly all of them hold is written without making anything on the way,
// the rest by its serializer.
func writing(field *schema.Field) (kind string, write func([]byte, reflect.Value) ([]byte, error)) {
	kind, quick := quickly(field)
	if quick == nil {
		return "", func(text []byte, row reflect.Value) ([]byte, error) {
			value, err := plain(field, row)
			return append(text, value...), err
		}
	}
	return kind, func(text []byte, row reflect.Value) ([]byte, error) {
		return quick(text, field.ReflectValueOf(context.Background(), row)), nil
	}
}

func quickly(field *schema.Field) (kind string, write func([]byte, reflect.Value) []byte) {
	switch field.Serializer.(type) {
	case serializer[casework.ID]:
		return "uuid", appendID
	case serializer[[]casework.ID]:
		return "uuid[]", appendIDs
	case serializer[casework.Day]:
		return "date", appendDay
	case serializer[casework.Month]:
		return "date", appendMonth
	case serializer[time.Time]:
		return "timestamptz", appendMoment
	case serializer[[]byte]:
		return "bytea", appendBytes
	case nil:
		return quicklyOf(field.FieldType)
	default:
		return "", nil
	}
}

func quicklyOf(of reflect.Type) (kind string, write func([]byte, reflect.Value) []byte) {
	switch kind := of.Kind(); {
	case of.Implements(marshaler):
		return "", nil
	case kind == reflect.String:
		return "text", func(text []byte, value reflect.Value) []byte { return appendText(text, value.String()) }
	case kind == reflect.Bool:
		return "boolean", func(text []byte, value reflect.Value) []byte { return strconv.AppendBool(text, value.Bool()) }
	case kind == reflect.Int, kind == reflect.Int64:
		return "bigint", func(text []byte, value reflect.Value) []byte { return strconv.AppendInt(text, value.Int(), 10) }
	default:
		return "", nil
	}
}

var marshaler = reflect.TypeFor[json.Marshaler]()

// appendText writes text as json.Marshal does.
func appendText(text []byte, value string) []byte {
	for i := range len(value) {
		if at := value[i]; at < ' ' || at > '~' || at == '"' || at == '\\' || at == '<' || at == '>' || at == '&' {
			escaped, _ := json.Marshal(value) // a string: never fails
			return append(text, escaped...)
		}
	}
	text = append(text, '"')
	text = append(text, value...)
	return append(text, '"')
}

func appendNull(text []byte) []byte { return append(text, "null"...) }

// in gives a field without copying it.
func in[T any](value reflect.Value) *T {
	if value.CanAddr() {
		at, _ := reflect.TypeAssert[*T](value.Addr())
		return at
	}
	copied, _ := reflect.TypeAssert[T](value)
	return &copied
}

func appendID(text []byte, value reflect.Value) []byte {
	id := in[casework.ID](value)
	if id.IsZero() {
		return appendNull(text)
	}
	return append(id.AppendTo(append(text, '"')), '"')
}

func appendIDs(text []byte, value reflect.Value) []byte {
	text = append(text, '[')
	for i, id := range *in[[]casework.ID](value) {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(id.AppendTo(append(text, '"')), '"')
	}
	return append(text, ']')
}

func appendDay(text []byte, value reflect.Value) []byte {
	if value.String() == "" {
		return appendNull(text)
	}
	return appendText(text, value.String())
}

func appendMonth(text []byte, value reflect.Value) []byte {
	if value.String() == "" {
		return appendNull(text)
	}
	return appendText(text, string(casework.Month(value.String()).FirstDay()))
}

func appendMoment(text []byte, value reflect.Value) []byte {
	switch at := writeMoment(*in[time.Time](value)).(type) {
	case string:
		return appendText(text, at)
	default:
		return appendNull(text)
	}
}

func appendBytes(text []byte, value reflect.Value) []byte {
	text = append(text, `"\\x`...)
	return append(hex.AppendEncode(text, value.Bytes()), '"')
}

// plain writes the value of any field.
func plain(field *schema.Field, row reflect.Value) ([]byte, error) {
	ctx := context.Background()
	value := field.ReflectValueOf(ctx, row).Interface()
	if _, nested := field.Serializer.(schema.JSONSerializer); field.Serializer == nil || nested {
		return json.Marshal(value)
	}
	stored, err := field.Serializer.Value(ctx, field, row, value)
	if err != nil {
		return nil, err
	}
	return json.Marshal(stored)
}
