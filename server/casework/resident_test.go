package casework

import "testing"

// Practice 6: the language, an interpreter, how well somebody reads Dutch, and
// how to reach them, are each resident's own.
func TestHowAResidentIsReached(t *testing.T) {
	h := smallWorld(someone("een", "1980-01-01"), someone("twee", "1982-01-01"))
	yes := FlagChange{To: true}
	edit := func(reads string) *EditResident {
		return &EditResident{
			Resident: named("een"), Interpreter: &yes, Language: &TextChange{To: "tr"},
			ReadsDutch: &TextChange{To: reads}, BestTime: &TextChange{To: "na 18 uur"},
		}
	}
	if refusal := refusalOf(does(t, h, CaseTeam, edit("UITSTEKEND"))); refusal == nil || refusal.Field != "readsDutch.to" {
		t.Errorf("a reading level that nobody knows: %v", refusal)
	}
	must(t, h, CaseTeam, edit(string(ReadsLittle)))
	first, second := h.Residents[0], h.Residents[1]
	if !first.Interpreter || first.Language != "tr" || first.ReadsDutch != ReadsLittle || first.BestTime != "na 18 uur" {
		t.Errorf("got %+v", first)
	}
	if second.Interpreter || second.Language == "tr" || second.ReadsDutch != "" {
		t.Errorf("another resident changed: %+v", second)
	}
}

// Practice 8: a landlord fills in a birth date that nobody knew, and may say how
// it knows; anything else is not the landlord's.
func TestWhatALandlordFillsIn(t *testing.T) {
	first := DayChange{To: "2016-02-29"}
	for _, test := range []struct {
		name string
		edit EditResident
		may  bool
	}{
		{"a first birth date", EditResident{BirthDate: &first}, true},
		{"and how it is known", EditResident{BirthDate: &first, Reason: "Staat in het huurcontract."}, true},
		{"another birth date", EditResident{BirthDate: &DayChange{From: "1980-01-01", To: "2016-02-29"}}, false},
		{"a name beside it", EditResident{BirthDate: &first, Name: &TextChange{To: "Sem"}}, false},
	} {
		h := everybodysFile()
		h.Residents = []Resident{someone("kind", "")}
		test.edit.Resident = named("kind")
		if err := does(t, h, Landlord, &test.edit); (err == nil) != test.may {
			t.Errorf("%s: got %v", test.name, err)
		}
	}
}
