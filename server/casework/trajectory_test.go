package casework

import (
	"slices"
	"testing"
)

// TestATrajectoryIsWhatStatisticsCount holds the lines for research against the
// threats that statistics count, in files where everything was done.
func TestATrajectoryIsWhatStatisticsCount(t *testing.T) {
	for _, file := range []*Household{
		everythingDone(aHomeOf(someone("een", "1980-01-01"))), everythingDone(aHomeOf(someone("kind", "2015-01-01"), someone("een", "1980-01-01"))),
		aRentedHome(rent("2026-01", 70000, 0, 70000, "2026-02-01"), rent("2026-02", 70000, 140000, 0, "2026-03-01")), aHomeOf(someone("een", "1980-01-01")),
	} {
		threats := slices.DeleteFunc(file.Facts(), func(f Fact) bool { return f.Measure != MeasureThreats })
		lines := file.Trajectories()
		if len(lines) != len(threats) {
			t.Fatalf("%d lines of %d threats", len(lines), len(threats))
		}
		for i, line := range lines {
			fact := threats[i]
			if line.ID != fact.ID || line.Began != fact.On || line.Stage != fact.Stage || line.Outcome != fact.Outcome || line.Cause != fact.Cause ||
				line.Referred != fact.Referred || line.Composition != fact.Composition || line.Minors != fact.Minors || line.AgeBand != fact.AgeBand {
				t.Errorf("line %+v\nof threat %+v", line, fact)
			}
		}
	}
}

func TestWhatATrajectoryTells(t *testing.T) {
	file := aRentedHome(rent("2026-01", 70000, 0, 70000, "2026-02-01"), rent("2026-02", 70000, 70000, 70000, "2026-03-01"))
	file.Referrals = []Referral{{Made: Made{At: noon("2026-02-10")}, SubmitReferral: SubmitReferral{Cause: CauseArrears}}}
	file.LegalEvents = []LegalEvent{
		{RecordLegalEvent: RecordLegalEvent{Kind: JudgmentGiven, On: "2026-03-05"}}, {RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-03-20"}},
	}
	file.Outcomes = []Outcome{{RecordOutcome: RecordOutcome{Kind: Averted, On: "2026-04-01", Destination: ToStays}}}
	lines := file.Trajectories()
	if len(lines) != 1 {
		t.Fatalf("got %d lines", len(lines))
	}
	line := lines[0]
	if line.Began != "2026-01-01" || line.ReferredOn != "2026-02-10" || line.JudgmentOn != "2026-03-05" || line.AnnouncedOn != "2026-03-20" || line.Ended != "2026-04-01" {
		t.Errorf("got the days %+v", line)
	}
	if line.Stage != "ANNOUNCED" || line.Outcome != string(Averted) || line.Destination != string(ToStays) || line.Again != "" {
		t.Errorf("got %+v", line)
	}
	if *line.ArrearsAtBegin != 70000 || *line.ArrearsAtReferral != 70000 || line.ArrearsAtJudgment != nil {
		t.Errorf("got arrears %v, %v and %v", line.ArrearsAtBegin, line.ArrearsAtReferral, line.ArrearsAtJudgment)
	}
	file.LegalEvents = append(file.LegalEvents, LegalEvent{RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2026-09-01"}})
	if again := file.Trajectories(); len(again) != 2 || again[0].Again != "2026-09-01" || again[1].Outcome != noneMark || again[1].Began != "2026-09-01" {
		t.Errorf("got %+v", again)
	}
}
