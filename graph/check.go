package graph

import (
	"encoding/json"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
)

// check says why a value that came as JSON does not fit a type of the schema,
// with the path to what is wrong; nil when it fits. The libraries' own check
// lets codes through in any case and several verbs in a command.
func check(schema *ast.Schema, kind *ast.Type, value any, path string) *casework.Error {
	switch {
	case value == nil && kind.NonNull:
		return unreadable(path, "Dit ontbreekt.")
	case value == nil:
		return nil
	case kind.Elem != nil:
		return checkList(schema, kind.Elem, value, path)
	}
	definition := schema.Types[kind.NamedType]
	switch definition.Kind {
	case ast.Enum:
		return checkCode(definition, value, path)
	case ast.InputObject:
		return checkObject(schema, definition, value, path)
	case ast.Scalar, ast.Object, ast.Interface, ast.Union:
	}
	return checkScalar(kind, value, path)
}

func unreadable(path, message string) *casework.Error {
	return &casework.Error{Code: casework.Invalid, Message: message, Field: path}
}

func within(path, name string) string { return strings.TrimPrefix(path+"."+name, ".") }

// checkList takes one value for a list of one, as GraphQL does.
func checkList(schema *ast.Schema, kind *ast.Type, value any, path string) *casework.Error {
	list, isList := value.([]any)
	if !isList {
		return check(schema, kind, value, path)
	}
	for i, item := range list {
		if wrong := check(schema, kind, item, within(path, strconv.Itoa(i))); wrong != nil {
			return wrong
		}
	}
	return nil
}

func checkCode(definition *ast.Definition, value any, path string) *casework.Error {
	if code, isText := value.(string); !isText || definition.EnumValues.ForName(code) == nil {
		return unreadable(path, "Deze keuze bestaat niet.")
	}
	return nil
}

func checkObject(schema *ast.Schema, definition *ast.Definition, value any, path string) *casework.Error {
	object, isObject := value.(map[string]any)
	if !isObject {
		return unreadable(path, "Hier hoort een reeks velden te staan.")
	}
	given := 0
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if object[name] != nil {
			given++
		}
		if definition.Fields.ForName(name) == nil {
			return unreadable(within(path, name), "Dit veld bestaat niet.")
		}
	}
	if definition.Directives.ForName("oneOf") != nil && given != 1 {
		return unreadable(path, "Kies precies één handeling.")
	}
	for _, field := range definition.Fields {
		if object[field.Name] == nil && field.DefaultValue != nil {
			continue
		}
		if wrong := check(schema, field.Type, object[field.Name], within(path, field.Name)); wrong != nil {
			return wrong
		}
	}
	return nil
}

// scalars reads each scalar of the schema as its resolver will.
var scalars = map[string]func(any) error{
	"String":   func(value any) error { _, err := UnmarshalString(value); return err },
	"DateTime": func(value any) error { _, err := UnmarshalDateTime(value); return err },
	"UUID":     func(value any) error { return new(casework.ID).UnmarshalGQL(value) },
	"Day":      func(value any) error { return new(casework.Day).UnmarshalGQL(value) },
	"Month":    func(value any) error { return new(casework.Month).UnmarshalGQL(value) },
	"Cents":    func(value any) error { return new(casework.Cents).UnmarshalGQL(value) },
	"Int":      checkInt,
	"Boolean":  checkBoolean,
}

func checkScalar(kind *ast.Type, value any, path string) *casework.Error {
	read, known := scalars[kind.NamedType]
	if !known {
		return unreadable(path, "Dit kan niet worden gelezen.")
	}
	if value == "" && kind.NonNull && kind.NamedType != "String" {
		return unreadable(path, "Dit ontbreekt.")
	}
	if err := read(value); err != nil {
		return unreadable(path, messageOf(err))
	}
	return nil
}

func messageOf(err error) string {
	if refusal, ours := err.(*casework.Error); ours { //nolint:errorlint // the scalars wrap nothing
		return refusal.Message
	}
	return "Dit kan niet worden gelezen."
}

func checkInt(value any) error {
	number, _ := value.(json.Number)
	if whole, err := number.Int64(); err != nil || whole > math.MaxInt32 || whole < math.MinInt32 {
		return unreadable("", "Hier hoort een heel getal te staan.")
	}
	return nil
}

func checkBoolean(value any) error {
	if _, isFlag := value.(bool); !isFlag {
		return unreadable("", "Hier hoort ja of nee te staan.")
	}
	return nil
}
