package graph

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
)

// canonical writes a command as JSON that does not depend on how it was sent:
// keys sorted, no members that are null, no white space, numbers as sent. An
// operation's hash is over this (architecture §2).
func canonical(value any) []byte {
	var out bytes.Buffer
	writeCanonical(&out, value)
	return out.Bytes()
}

func writeCanonical(out *bytes.Buffer, value any) {
	switch known := value.(type) {
	case map[string]any:
		writeObject(out, known)
	case []any:
		writeArray(out, known)
	case json.Number:
		out.WriteString(known.String())
	case int64:
		out.WriteString(strconv.FormatInt(known, 10))
	default:
		writePlain(out, known)
	}
}

func writeObject(out *bytes.Buffer, object map[string]any) {
	out.WriteByte('{')
	first := true
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if object[key] == nil {
			continue
		}
		if !first {
			out.WriteByte(',')
		}
		first = false
		writePlain(out, key)
		out.WriteByte(':')
		writeCanonical(out, object[key])
	}
	out.WriteByte('}')
}

func writeArray(out *bytes.Buffer, array []any) {
	out.WriteByte('[')
	for i, item := range array {
		if i > 0 {
			out.WriteByte(',')
		}
		writeCanonical(out, item)
	}
	out.WriteByte(']')
}

// writePlain writes text, a yes or no, or null, without escapes for HTML.
func writePlain(out *bytes.Buffer, value any) {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err == nil {
		out.Truncate(out.Len() - 1) // the newline
	}
}

// withoutNulls takes members that are null out of objects, at every level.
func withoutNulls(value any) any {
	switch known := value.(type) {
	case map[string]any:
		kept := make(map[string]any, len(known))
		for key, member := range known {
			if member != nil {
				kept[key] = withoutNulls(member)
			}
		}
		return kept
	case []any:
		kept := make([]any, len(known))
		for i, item := range known {
			kept[i] = withoutNulls(item)
		}
		return kept
	default:
		return value
	}
}
