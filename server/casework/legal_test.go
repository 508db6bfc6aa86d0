package casework

import "testing"

// aLaw is a file with steps of the law, in the order they came in.
func aLaw(steps ...RecordLegalEvent) *Household {
	h := everybodysFile()
	for _, step := range steps {
		h.LegalEvents = append(h.LegalEvents, LegalEvent{Made: Made{For: named(string(Landlord))}, RecordLegalEvent: step})
	}
	return h
}

func TestEveryStepOfTheLawIsRecorded(t *testing.T) {
	for _, kind := range LegalEventKinds() {
		h := everybodysFile()
		step := RecordLegalEvent{Kind: kind, On: accessDay, EvictOn: "2026-12-20", Until: "2027-01-31", Reference: "KG 2026/1"}
		if err := step.Apply(h, Act{Who: somebody(Landlord, RentOfficer), Today: accessDay}); err != nil || len(h.LegalEvents) != 1 {
			t.Errorf("%s: %v, with %d events in the file", kind, err, len(h.LegalEvents))
		}
	}
}

func TestOnlyANoticeOrACancellationMovesTheDate(t *testing.T) {
	for _, kind := range LegalEventKinds() {
		h := aLaw(RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-11-20", EvictOn: "2026-12-20"}, RecordLegalEvent{Kind: kind, On: accessDay, EvictOn: "2026-12-24"})
		want := Day("2026-12-20")
		switch kind {
		case EvictionAnnounced:
			want = "2026-12-24"
		case EvictionPostponed, EvictionCancelled:
			want = ""
		}
		if got := h.AnnouncedFor(); got != want {
			t.Errorf("after %s the announced date is %q, want %q", kind, got, want)
		}
	}
}

func TestAMoratoriumLongerThanTheLawAllows(t *testing.T) {
	tests := []struct {
		name    string
		until   Day
		tooLong bool
	}{
		{"six months to the day", "2027-05-31", false},
		{"a day more than six months", "2027-06-01", true},
		{"a typing error of ten years", "2036-12-01", true},
		{"three months", "2027-02-28", false},
	}
	for _, test := range tests {
		h := everybodysFile()
		step := RecordLegalEvent{Kind: MoratoriumGranted, On: "2026-12-01", Until: test.until}
		if err := step.Apply(h, Act{Who: somebody(CaseTeam, CaseManagerRole), Today: accessDay}); err != nil {
			t.Errorf("%s is refused: %v", test.name, err)
			continue
		}
		if got := h.LegalEvents[0].TooLong(); got != test.tooLong {
			t.Errorf("%s: too long is %v, want %v", test.name, got, test.tooLong)
		}
		if !h.MoratoriumOn(test.until) {
			t.Errorf("%s does not hold on its last day", test.name)
		}
	}
}

func TestARefusedMoratoriumStopsNothing(t *testing.T) {
	h := aLaw(RecordLegalEvent{Kind: MoratoriumRequested, On: "2026-11-20"}, RecordLegalEvent{Kind: MoratoriumRefused, On: "2026-11-25"})
	if h.MoratoriumOn(accessDay) {
		t.Error("a moratorium that was refused holds")
	}
}

func TestWhoToldTheChairIsNotForTheLandlord(t *testing.T) {
	h := aLaw(RecordLegalEvent{Kind: Summoned, On: accessDay, Source: "Brief van de deurwaarder"})
	h.LegalEvents[0].For = named(string(RegieTeam))
	for role, want := range map[OrganisationRole]string{Landlord: "", CaseTeam: "Brief van de deurwaarder", RegieTeam: "Brief van de deurwaarder"} {
		if got := h.ViewFor(somebody(role, readers[role]...), accessDay).LegalEvents[0].Source; got != want {
			t.Errorf("%s reads the source %q, want %q", role, got, want)
		}
	}
}
