package casework

import (
	"errors"
	"testing"
	"time"
)

func TestAWorkListIsOfOneFileOrOfSomebody(t *testing.T) {
	t.Parallel()
	cases := NewService(nil, time.Now) // refused before anything is read
	for name, filter := range map[string]AlertFilter{
		"of a household that is not named": {For: ForHousehold},
		"of a person, naming a household":  {For: ForMe, Household: DerivedID("household")},
	} {
		_, err := cases.WorkList(t.Context(), Actor{}, filter, PageRequest{})
		var refusal *Error
		if !errors.As(err, &refusal) || refusal.Code != Invalid || refusal.Field != "household" {
			t.Errorf("%s: got %v, want INVALID about the household", name, err)
		}
	}
}
