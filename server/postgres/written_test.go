package postgres

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"regieroute/server/casework"
)

// The quick way of writing a field says the same as its serializer, byte by byte.
func TestFieldsAreWrittenAsTheirSerializersDo(t *testing.T) {
	t.Parallel()
	shapes := []shape{households, receipts, operations, contents, leftBehind, accessLog, decidedFiles}
	for _, table := range slices.Concat(tables, derived) {
		shapes = append(shapes, table.shape())
	}
	for _, shape := range shapes {
		full := reflect.New(shape.schema.ModelType)
		(&filling{n: 7}).fill(t, full.Elem())
		for name, row := range map[string]reflect.Value{"empty": reflect.New(shape.schema.ModelType), "full": full} {
			for i, field := range shape.stored() {
				got, err := shape.values[i].append([]byte("before "), row.Elem())
				if err != nil {
					t.Fatal(err)
				}
				want, err := plain(field, row.Elem())
				if err != nil || string(got) != "before "+string(want) {
					t.Errorf("%s %s of %s: got %q, want %q (%v)", name, field.DBName, shape.name, got, want, err)
				}
			}
			if row, err := shape.encode(row.Interface()); err != nil || !json.Valid([]byte(row.key)) || !json.Valid([]byte(row.body)) {
				t.Errorf("%s %s is %q, %v", name, shape.name, row.body, err)
			}
		}
	}
}

func TestAnyTextIsWrittenAsJSON(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "Dorpsstraat 12", `"`, `\`, "<b>&</b>", "Çelik", "twee\nregels", "nul \x00", "half \xc3", "\u2028", "\x7f", "😀"} {
		want, err := json.Marshal(text)
		if got := appendText(nil, text); err != nil || string(got) != string(want) {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
	for _, moment := range []time.Time{{}, now, now.In(time.FixedZone("", 3600)), time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(12000, 1, 1, 0, 0, 0, 1, time.UTC)} {
		want, err := json.Marshal(writeMoment(moment))
		if got := appendMoment(nil, reflect.ValueOf(moment)); err != nil || string(got) != string(want) {
			t.Errorf("%s: got %s, want %s", moment, got, want)
		}
	}
}

// What is cut out of a row, and how PostgreSQL gets it.
func TestValuesAreCutOutOfARow(t *testing.T) {
	t.Parallel()
	for _, value := range []string{`null`, `true`, `-12`, `""`, `"a,b}"`, `"a\"],b"`, `"a\\"`, `[]`, `["a","b"]`, `["a]\"","b"]`} {
		for _, rest := range []string{`,"next":1}`, `}`} {
			if got, after := cutValue(value + rest); got != value || after != rest {
				t.Errorf("%s: got %q and %q", value+rest, got, after)
			}
		}
	}
	texts := map[string]string{`true`: "true", `-12`: "-12", `""`: "", `"a,b"`: "a,b", `"é\n\"\u003c"`: "é\n\"<", `"\\x00ff"`: `\x00ff`, `[]`: "{}", `["a","b"]`: `{"a","b"}`}
	for value, want := range texts {
		if got := textOf(value); !got.Valid || got.String != want {
			t.Errorf("%s: got %+v, want %q", value, got, want)
		}
	}
	id := anID()
	if got := uuidOf(`"` + id.String() + `"`); !got.Valid || casework.ID(got.Bytes) != id {
		t.Errorf("got %+v, want %s", got, id)
	}
	if textOf("null").Valid || uuidOf("null").Valid {
		t.Error("nothing is something")
	}
}
