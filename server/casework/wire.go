package casework

import (
	"encoding"
	"reflect"
)

// Wire gives a command as clients send it: the names of the schema, without
// what is absent. It is how an operation that the server makes itself is kept.
func Wire(command Command) any { return wire(reflect.ValueOf(command)) }

func wire(value reflect.Value) any {
	if marshaler, ok := reflect.TypeAssert[encoding.TextMarshaler](value); ok && value.Kind() != reflect.Pointer {
		text, err := marshaler.MarshalText()
		if err != nil || len(text) == 0 {
			return nil
		}
		return string(text)
	}
	switch value.Kind() { //nolint:exhaustive // numbers and flags are written as they are
	case reflect.Pointer:
		if value.IsNil() {
			return nil
		}
		return wire(value.Elem())
	case reflect.Slice:
		return wireList(value)
	case reflect.Struct:
		fields := map[string]any{}
		wireFields(value, fields)
		return fields
	case reflect.String:
		if value.String() == "" {
			return nil
		}
	}
	return value.Interface()
}

func wireList(value reflect.Value) any {
	if value.IsNil() {
		return nil
	}
	list := make([]any, value.Len())
	for i := range list {
		list[i] = wire(value.Index(i))
	}
	return list
}

// wireFields writes the fields of a struct; those of an embedded struct stand
// among them, as in the schema.
func wireFields(value reflect.Value, into map[string]any) {
	for i := range value.NumField() {
		field := value.Type().Field(i)
		if field.Anonymous {
			wireFields(value.Field(i), into)
			continue
		}
		if written := wire(value.Field(i)); written != nil {
			into[wireName(field.Name)] = written
		}
	}
}

// wireName is a Go name as the schema writes it: ID becomes id.
func wireName(name string) string {
	if name == "ID" {
		return "id"
	}
	return lowerFirst(name)
}
