package casework

import "testing"

// Practice 34: how and when the household got its copy of an agreement.
func TestACopyOfTheAgreements(t *testing.T) {
	tests := []struct {
		name   string
		record RecordCopy
		field  string
		want   string
	}{
		{"handed over at the table", RecordCopy{Visit: named("bezoek"), Way: CopyByHand, On: accessDay}, "", ""},
		{"sent later", RecordCopy{Visit: named("bezoek"), Way: CopyByPost, On: accessDay.Plus(-1)}, "", ""},
		{"nobody says how", RecordCopy{Visit: named("bezoek"), On: accessDay}, "way", "Kies hoe het huishouden het afschrift kreeg."},
		{"of no visit", RecordCopy{Way: CopyByMail, On: accessDay}, "visit", "Dit staat niet (meer) in het dossier."},
		{"next week", RecordCopy{Visit: named("bezoek"), Way: CopyByMail, On: accessDay.Plus(7)}, "on", "Deze dag ligt meer dan 2 dagen in de toekomst."},
	}
	for _, test := range tests {
		h := &Household{Visits: []Visit{{Made: Made{ID: named("bezoek")}}}}
		field, message, copies := "", "", 1
		if refusal := refusalOf(test.record.Apply(h, by(CaseTeam, "afschrift", CaseManagerRole))); refusal != nil {
			field, message, copies = refusal.Field, refusal.Message, 0
		}
		if field != test.field || message != test.want || len(h.Copies) != copies {
			t.Errorf("%s: got %q at %q and %d copies, want %q at %q", test.name, message, field, len(h.Copies), test.want, test.field)
		}
	}
}
