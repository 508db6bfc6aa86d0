package vera

import (
	"encoding/json"
	"os"
	"testing"
)

// The codes that are read here are those of the code lists that go out.
func TestTheCodesAreThoseOfTheCodeLists(t *testing.T) {
	t.Parallel()
	content, err := os.ReadFile("../../graph/codelists.json")
	if err != nil {
		t.Fatal(err)
	}
	var lists []struct {
		Codes []struct {
			Code     string
			Standard struct{ System, Code string }
		}
	}
	if err := json.Unmarshal(content, &lists); err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, list := range lists {
		for _, item := range list.Codes {
			read := code(item.Standard.Code)
			switch item.Standard.System {
			case "VERA:BETALINGSREGELINGSTATUS":
				if found++; stages[read] == 0 {
					t.Errorf("%s of %s is not read", read, item.Code)
				}
			case "VERA:BETALINGSREGELINGEINDEREDEN":
				if found++; string(ends[read]) != item.Code {
					t.Errorf("%s is read as %s, want %s", read, ends[read], item.Code)
				}
			}
		}
	}
	if found < len(ends)+len(stages)-1 {
		t.Errorf("%d codes were compared", found)
	}
}
