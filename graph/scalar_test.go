package graph

import (
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

func TestTextIsCleaned(t *testing.T) {
	tests := []struct{ name, sent, want string }{
		{"as it is", "Zoë zei: \"ja\"\n\tpunt", "Zoë zei: \"ja\"\n\tpunt"},
		{"composed", "Zoe\u0308", "Zo\u00eb"},
		{"control characters", "a\x00b\x1bc\u0085d\re", "abcde"},
		{"not UTF-8", "a\xffb", "a\ufffdb"},
		{"empty", "", ""},
		{"nothing to read", " \n\u00a0\u200b\t", ""},
		{"space around words", " ja ", " ja "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got, err := UnmarshalString(test.sent); got != test.want || err != nil {
				t.Errorf("got %q %v, want %q", got, err, test.want)
			}
		})
	}
	if _, err := UnmarshalString(strings.Repeat("é", maxText)); err != nil {
		t.Errorf("20,000 characters: %v", err)
	}
	if _, err := UnmarshalString(strings.Repeat("é", maxText+1)); err == nil {
		t.Error("20,001 characters are read")
	}
	if _, err := UnmarshalString(3); err == nil {
		t.Error("a number is read as text")
	}
}

func FuzzTextIsCleanedOnce(f *testing.F) {
	f.Add("Zoe\u0308\r\n\x00")
	f.Fuzz(func(t *testing.T, text string) {
		once, err := UnmarshalString(text)
		if err != nil {
			t.Skip()
		}
		if twice, err := UnmarshalString(once); twice != once || err != nil {
			t.Errorf("%q becomes %q and then %q %v", text, once, twice, err)
		}
	})
}

func TestMomentsAreInUTC(t *testing.T) {
	at, err := UnmarshalDateTime("2026-12-01T10:00:00.5+01:00")
	if err != nil || at.Location() != time.UTC {
		t.Fatalf("got %v %v", at, err)
	}
	var out strings.Builder
	MarshalDateTime(at).MarshalGQL(&out)
	if got := out.String(); got != `"2026-12-01T09:00:00.5Z"` {
		t.Errorf("got %s", got)
	}
	if MarshalDateTime(time.Time{}) != graphql.Null {
		t.Error("no moment is not null")
	}
	for _, wrong := range []any{"gisteren", 3, "0001-01-01T00:00:00Z"} {
		if _, err := UnmarshalDateTime(wrong); err == nil {
			t.Errorf("%v is read", wrong)
		}
	}
}
