package graph

import (
	"context"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
)

// emptyCodeIsNull gives null where a field that may be null holds the empty
// code or the number 0: in the domain the zero value says that there is none.
func emptyCodeIsNull(ctx context.Context, next graphql.Resolver) (any, error) {
	value, err := next(ctx)
	switch value.(type) {
	case nil, string, bool:
		return value, err
	}
	if isEmpty(reflect.ValueOf(value)) && mayBeNull(graphql.GetFieldContext(ctx)) {
		return nil, err
	}
	return value, err
}

// isEmpty says that a value is a code without text, or 0.
func isEmpty(value reflect.Value) bool {
	switch value.Kind() { //nolint:exhaustive // others are never a code or a number
	case reflect.String, reflect.Int, reflect.Int64:
		return value.IsZero()
	default:
		return false
	}
}

// mayBeNull leaves amounts of money alone: 0 cents is an amount.
func mayBeNull(field *graphql.FieldContext) bool {
	kind := field.Field.Definition.Type
	return !kind.NonNull && kind.Elem == nil && kind.NamedType != "Cents"
}

var _ graphql.FieldMiddleware = emptyCodeIsNull
