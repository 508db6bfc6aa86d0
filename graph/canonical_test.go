package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func read(t testing.TB, text string) any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%s is no JSON: %v", text, err)
	}
	return value
}

// The hash of an operation is kept for years: what it is over may not change.
func TestACommandIsWrittenOneWay(t *testing.T) {
	tests := []struct{ name, sent, want string }{
		{"as it is", `{"a":{"b":1}}`, `{"a":{"b":1}}`},
		{"another order", `{"b":2,"a":1}`, `{"a":1,"b":2}`},
		{"white space", "{ \"a\" :\n[ 1 , 2 ] }", `{"a":[1,2]}`},
		{"a null member", `{"a":null,"b":{"c":null}}`, `{"b":{}}`},
		{"a null in a list", `{"a":[null,1]}`, `{"a":[null,1]}`},
		{"numbers as sent", `{"a":1.0,"b":1e2,"c":9007199254740993,"d":-0}`, `{"a":1.0,"b":1e2,"c":9007199254740993,"d":-0}`},
		{"letters", `{"a":"\u00e9 <b> & \u2028 \u0001"}`, "{\"a\":\"é <b> & \\u2028 \\u0001\"}"},
		{"yes and no", `{"a":true,"b":false,"c":"","d":[],"e":{}}`, `{"a":true,"b":false,"c":"","d":[],"e":{}}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := string(canonical(read(t, test.sent))); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestTheHashOfAVisitStays(t *testing.T) {
	const sent = `{"recordVisit":{"outcome":"SPOKEN","on":"2026-12-01","summary":"Gesproken over de huur.","next":null}}`
	const want = "120259f5bd244cc924de8f6f479405fd62a9f66a50da34a4d25d8f7604847822"
	sum := sha256.Sum256(canonical(read(t, sent)))
	if got := hex.EncodeToString(sum[:]); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func FuzzOrderAndNullsDoNotMatter(f *testing.F) {
	f.Add(`{"recordVisit":{"on":"2026-12-01","checks":[{"plan":"x","evidence":null}],"n":1.50}}`, uint64(1))
	f.Add(`{"a":"\ud800","b":[[],{}]}`, uint64(2))
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		if !json.Valid([]byte(text)) {
			t.Skip("not what this is about")
		}
		value := read(t, text)
		want := canonical(value)
		random := rand.New(rand.NewPCG(seed, seed))
		var shuffled bytes.Buffer
		writeShuffled(&shuffled, value, random)
		if got := canonical(read(t, shuffled.String())); !bytes.Equal(got, want) {
			t.Errorf("%s and %s: %s and %s", text, shuffled.String(), want, got)
		}
		if got := canonical(withoutNulls(value)); !bytes.Equal(got, want) {
			t.Errorf("without nulls: %s and %s", want, got)
		}
		if got := canonical(read(t, string(want))); !bytes.Equal(got, want) {
			t.Errorf("twice: %s and %s", want, got)
		}
	})
}

// writeShuffled writes a value with its keys in another order, with null
// members and white space.
func writeShuffled(out *bytes.Buffer, value any, random *rand.Rand) {
	switch known := value.(type) {
	case map[string]any:
		keys := slices.Collect(maps.Keys(known))
		random.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
		out.WriteString("{ ")
		for _, key := range keys {
			writePlain(out, key)
			out.WriteString(" :\n")
			writeShuffled(out, known[key], random)
			out.WriteString(" , ")
		}
		nameless := "\x00never"
		writePlain(out, nameless)
		out.WriteString(":null}")
	case []any:
		out.WriteByte('[')
		for i, item := range known {
			if i > 0 {
				out.WriteString(" ,")
			}
			writeShuffled(out, item, random)
		}
		out.WriteByte(']')
	case json.Number:
		out.WriteString(known.String())
	default:
		writePlain(out, known)
	}
}
