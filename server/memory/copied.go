package memory

import "reflect"

// copied gives a value that shares nothing with the one it was made from.
func copied[T any](from *T) *T {
	to := new(T)
	fill(reflect.ValueOf(to).Elem(), reflect.ValueOf(from).Elem())
	return to
}

func fill(to, from reflect.Value) {
	switch from.Kind() { //nolint:exhaustive // all others are values, or kept whole
	case reflect.Slice:
		if !from.IsNil() {
			to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
			for i := range from.Len() {
				fill(to.Index(i), from.Index(i))
			}
		}
	case reflect.Pointer:
		if !from.IsNil() {
			to.Set(reflect.New(from.Type().Elem()))
			fill(to.Elem(), from.Elem())
		}
	case reflect.Struct:
		to.Set(from) // also what is not exported, such as a moment's parts
		for i := range from.NumField() {
			if from.Type().Field(i).IsExported() {
				fill(to.Field(i), from.Field(i))
			}
		}
	case reflect.Map:
		to.Set(from) // no record of a file has one; kept whole if one ever does
	default:
		to.Set(from)
	}
}
