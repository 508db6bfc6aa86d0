package casework

import "testing"

func TestACorrectionOfAReportSaysWhatWasWrongAndIsOfTheWriterThemself(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		by    OrganisationRole
		why   string
		field string
		words string
	}{
		{"with a reason", CaseTeam, "Verkeerde dag.", "", ""},
		{"without a reason", CaseTeam, "", "correctionReason", "Schrijf op wat er niet klopte in het eerdere verslag."},
		{"by another organisation", Care, "Verkeerde dag.", "supersedes", "Dit verslag is van een andere organisatie. Schrijf zelf een nieuw verslag."},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h := everybodysFile()
			must(t, h, CaseTeam, &RecordVisit{On: accessDay, Outcome: Spoken, Summary: "Gesproken."})
			first := h.Visits[len(h.Visits)-1].ID
			refusal := refusalOf(does(t, h, test.by, &RecordVisit{On: accessDay, Outcome: Spoken, Summary: "Gesproken aan de deur.", Supersedes: first, CorrectionReason: test.why}))
			switch {
			case test.field == "" && (refusal != nil || !h.corrected()[first]):
				t.Errorf("refused with %v, corrected %v", refusal, h.corrected())
			case test.field != "" && (refusal == nil || refusal.Field != test.field || refusal.Message != test.words):
				t.Errorf("refused with %+v, want field %s", refusal, test.field)
			case test.field != "" && h.corrected()[first]:
				t.Error("corrected all the same")
			}
		})
	}
}

// A reader of a part of reports is told that what it reads was corrected, also
// when the correction says nothing of that part; a correction of what it does
// not read, it is not told.
func TestWhoReadsAPartOfAReportReadsThatItWasCorrected(t *testing.T) {
	t.Parallel()
	h := everybodysFile()
	visit := func(name, finances string, supersedes ID) Visit {
		return Visit{Made: Made{ID: named(name)}, RecordVisit: RecordVisit{On: "2026-11-30", Outcome: Spoken, Summary: "Gesproken.", Finances: finances, Supersedes: supersedes, CorrectionReason: "Klopte niet."}}
	}
	h.Visits = []Visit{visit("money", "Loonstrook gezien.", ID{}), visit("no money", "", named("money")), visit("words", "", ID{}), visit("other words", "", named("words"))}
	got := h.ViewFor(somebody(DebtAssistance, readers[DebtAssistance]...), accessDay).Visits
	if len(got) != 2 || got[0].ID != named("money") || got[1].Supersedes != named("money") || got[1].CorrectionReason != "" {
		t.Errorf("debt assistance reads %+v", got)
	}
}
