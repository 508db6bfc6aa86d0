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
