package postgres

import (
	"context"
	"encoding/hex"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	"gorm.io/gorm/schema"

	"regieroute/server/casework"
)

// Fields of row structs keep the types of package casework, so that a struct of
// theirs converts to a row and back as a whole, and a field that was forgotten
// does not compile. These serializers are what gorm needs for it: what is not
// set is NULL.
var register = sync.OnceFunc(func() {
	schema.RegisterSerializer("id", serializer[casework.ID]{readID, writeID})
	schema.RegisterSerializer("ids", serializer[[]casework.ID]{readIDs, writeIDs})
	schema.RegisterSerializer("day", serializer[casework.Day]{readDay, writeDay})
	schema.RegisterSerializer("month", serializer[casework.Month]{readMonth, writeMonth})
	schema.RegisterSerializer("bytes", serializer[[]byte]{readBytes, writeBytes})
	schema.RegisterSerializer("moment", serializer[time.Time]{readMoment, writeMoment})
})

// serializer reads a field from what the driver gives, and gives what is stored
// of it.
type serializer[T any] struct {
	read  func(stored any) (T, error)
	write func(T) any
}

// Scan is what gorm calls for a field of a row.
func (s serializer[T]) Scan(ctx context.Context, field *schema.Field, row reflect.Value, stored any) error {
	value, err := s.read(stored)
	if err != nil {
		return fmt.Errorf("read column %s: %w", field.DBName, err)
	}
	field.ReflectValueOf(ctx, row).Set(reflect.ValueOf(value))
	return nil
}

// Value is what gorm calls for a field of a row.
func (s serializer[T]) Value(_ context.Context, field *schema.Field, _ reflect.Value, value any) (any, error) {
	typed, is := value.(T)
	if !is {
		return nil, fmt.Errorf("write column %s: unexpected %T", field.DBName, value)
	}
	return s.write(typed), nil
}

func readID(stored any) (casework.ID, error) {
	switch text := stored.(type) {
	case nil:
		return casework.ID{}, nil
	case string:
		return casework.ParseID(text)
	default:
		return casework.ID{}, unexpected(stored)
	}
}

func writeID(id casework.ID) any {
	if id.IsZero() {
		return nil
	}
	return id.String()
}

// readIDs reads a uuid[]: as text, {a,b}, from gorm's own queries, and in
// PostgreSQL's binary form from a pgx batch. No ID is no list.
func readIDs(stored any) ([]casework.ID, error) {
	switch array := stored.(type) {
	case nil:
		return nil, nil
	case string:
		return textIDs(strings.Trim(array, "{}"))
	case []byte:
		return binaryIDs(array)
	default:
		return nil, unexpected(stored)
	}
}

func textIDs(text string) ([]casework.ID, error) {
	if text == "" {
		return nil, nil
	}
	ids := []casework.ID{}
	for part := range strings.SplitSeq(text, ",") {
		id, err := casework.ParseID(part)
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// The binary form: a head of three numbers, two numbers a dimension, and then
// each value after its length.
const (
	arrayHead    = 12
	arrayStart   = arrayHead + 8
	arrayElement = 4 + len(casework.ID{})
)

func binaryIDs(array []byte) ([]casework.ID, error) {
	if len(array) == arrayHead {
		return nil, nil
	}
	if len(array) < arrayStart || (len(array)-arrayStart)%arrayElement != 0 {
		return nil, fmt.Errorf("no list of UUIDs in %d bytes", len(array))
	}
	ids := []casework.ID{}
	for at := arrayStart; at < len(array); at += arrayElement {
		ids = append(ids, casework.ID(array[at+4:at+arrayElement]))
	}
	return ids, nil
}

func writeIDs(ids []casework.ID) any {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	return texts
}

func readDay(stored any) (casework.Day, error) {
	switch at := stored.(type) {
	case nil:
		return "", nil
	case time.Time:
		return casework.Day(at.Format(time.DateOnly)), nil
	default:
		return "", unexpected(stored)
	}
}

func writeDay(day casework.Day) any {
	if day == "" {
		return nil
	}
	return string(day)
}

func readMonth(stored any) (casework.Month, error) {
	day, err := readDay(stored)
	return day.Month(), err
}

func writeMonth(month casework.Month) any {
	if month == "" {
		return nil
	}
	return string(month.FirstDay())
}

func readMoment(stored any) (time.Time, error) {
	switch at := stored.(type) {
	case nil:
		return time.Time{}, nil
	case time.Time:
		return at.UTC(), nil
	default:
		return time.Time{}, unexpected(stored)
	}
}

// writeMoment leaves out what PostgreSQL cannot read back: a writer's clock may
// say anything, and must not keep an operation from its receipt.
func writeMoment(at time.Time) any {
	if at = at.UTC(); at.IsZero() || at.Year() < 1 || at.Year() > 9999 {
		return nil
	}
	return at.Format(time.RFC3339Nano)
}

func readBytes(stored any) ([]byte, error) {
	switch bytes := stored.(type) {
	case nil:
		return nil, nil
	case []byte:
		return slices.Clone(bytes), nil // the driver uses its own again
	default:
		return nil, unexpected(stored)
	}
}

// writeBytes gives the form in which PostgreSQL reads a bytea from JSON.
func writeBytes(bytes []byte) any { return `\x` + hex.EncodeToString(bytes) }

func unexpected(stored any) error { return fmt.Errorf("unexpected %T", stored) }
