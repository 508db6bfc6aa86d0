package broken

import (
	"errors"
	"strings"
	"testing"
)

func TestWhatBreaksIsAnErrorThatSaysWhere(t *testing.T) {
	t.Parallel()
	var rows []string
	tests := []struct {
		name string
		work func() error
		kind string
	}{
		{"with a text", func() error { panic("Kanarie") }, "string"},
		{"of the program", func() error { rows[3] = "Kanarie"; return nil }, "runtime.boundsError"},
		{"with an error", func() error { panic(errors.New("Kanarie")) }, "*errors.errorString"},
	}
	for _, test := range tests {
		err := Caught(test.work)
		if err == nil || !strings.Contains(err.Error(), "broke with "+test.kind+" at regieroute/server/broken.TestWhatBreaksIsAnErrorThatSaysWhere") || strings.Contains(err.Error(), "Kanarie") {
			t.Errorf("%s: got %v", test.name, err)
		}
	}
}

func TestWhatDoesNotBreakIsAsItIs(t *testing.T) {
	t.Parallel()
	wrong := errors.New("wrong")
	if err := Caught(func() error { return wrong }); !errors.Is(err, wrong) {
		t.Errorf("got %v", err)
	}
	if err := Caught(func() error { return nil }); err != nil {
		t.Errorf("got %v", err)
	}
}
