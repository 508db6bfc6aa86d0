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
	append func(text []byte, row reflect.Value) ([]byte, error)
}

func writtenOf(fields []*schema.Field) []written {
	all := make([]written, len(fields))
	for i, field := range fields {
		all[i] = written{name: strconv.Quote(field.DBName) + ":", append: appending(field)}
	}
	return all
}

// appending finds once how the values of a field are written. A file has hundreds
// of rows: what nearly all of them hold is written without making anything on the
// way, the rest by its serializer.
func appending(field *schema.Field) func([]byte, reflect.Value) ([]byte, error) {
	with := func(write func([]byte, reflect.Value) []byte) func([]byte, reflect.Value) ([]byte, error) {
		return func(text []byte, row reflect.Value) ([]byte, error) {
			return write(text, field.ReflectValueOf(context.Background(), row)), nil
		}
	}
	switch field.Serializer.(type) {
	case serializer[casework.ID]:
		return with(appendID)
	case serializer[[]casework.ID]:
		return with(appendIDs)
	case serializer[casework.Day]:
		return with(appendDay)
	case serializer[casework.Month]:
		return with(appendMonth)
	case serializer[time.Time]:
		return with(appendMoment)
	case serializer[[]byte]:
		return with(appendBytes)
	case nil:
		if write := plainKinds[field.FieldType.Kind()]; write != nil && !field.FieldType.Implements(marshaler) {
			return with(write)
		}
	}
	return func(text []byte, row reflect.Value) ([]byte, error) {
		value, err := plain(field, row)
		return append(text, value...), err
	}
}

var marshaler = reflect.TypeFor[json.Marshaler]()

var plainKinds = map[reflect.Kind]func([]byte, reflect.Value) []byte{
	reflect.String: func(text []byte, value reflect.Value) []byte { return appendText(text, value.String()) },
	reflect.Bool:   func(text []byte, value reflect.Value) []byte { return strconv.AppendBool(text, value.Bool()) },
	reflect.Int:    appendInt, reflect.Int64: appendInt,
}

func appendInt(text []byte, value reflect.Value) []byte {
	return strconv.AppendInt(text, value.Int(), 10)
}

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
		at, _ := value.Addr().Interface().(*T)
		return at
	}
	copied, _ := value.Interface().(T)
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
