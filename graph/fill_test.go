package graph

import (
	"reflect"
	"strings"
	"time"

	"regieroute/server/casework"
)

// filled sets every field of a value to something, by reflection; codes get the
// first of their enum in the schema. Lists have one item.
func filled(value reflect.Value, seen map[reflect.Type]int) {
	if seen[value.Type()] > 1 {
		return
	}
	seen[value.Type()]++
	defer func() { seen[value.Type()]-- }()
	switch value.Interface().(type) {
	case casework.ID:
		value.Set(reflect.ValueOf(casework.DerivedID("filled")))
	case casework.Day:
		value.SetString("2026-12-01")
	case casework.Month:
		value.SetString("2026-12")
	case time.Time:
		value.Set(reflect.ValueOf(today))
	default:
		filledByKind(value, seen)
	}
}

func filledByKind(value reflect.Value, seen map[reflect.Type]int) {
	switch value.Kind() {
	case reflect.String:
		value.SetString(firstCode(value.Type()))
	case reflect.Bool:
		value.SetBool(true)
	case reflect.Int, reflect.Int64:
		value.SetInt(4)
	case reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		filled(value.Elem(), seen)
	case reflect.Slice:
		value.Set(reflect.MakeSlice(value.Type(), 1, 1))
		filled(value.Index(0), seen)
	case reflect.Struct:
		for i := range value.NumField() {
			if value.Type().Field(i).IsExported() {
				filled(value.Field(i), seen)
			}
		}
	}
}

// firstCode gives the first code of the enum that a Go type is bound to; of
// plain text a word.
func firstCode(kind reflect.Type) string {
	name := kind.Name()
	for graphName, goName := range renamed {
		if goName == name {
			name = graphName
		}
	}
	definition := theSchemaOnce.Types[name]
	if definition == nil || len(definition.EnumValues) == 0 || !strings.Contains(kind.PkgPath(), "casework") {
		return "woord"
	}
	return definition.EnumValues[0].Name
}

var theSchemaOnce = theSchema()

// aFull gives a value with every field set.
func aFull[T any]() T {
	var value T
	filled(reflect.ValueOf(&value).Elem(), map[reflect.Type]int{})
	return value
}

// hollow gives a value whose lists have one item each, and nothing else.
func hollow[T any]() T {
	var value T
	hollowed(reflect.ValueOf(&value).Elem())
	return value
}

func hollowed(value reflect.Value) {
	if value.Kind() != reflect.Struct || value.Type() == reflect.TypeFor[time.Time]() {
		return
	}
	for _, field := range value.Fields() {
		if field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.Struct && field.CanSet() {
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
			hollowed(field.Index(0))
		}
		hollowed(field)
	}
}
