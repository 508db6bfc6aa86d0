package casework

import (
	"context"
	"testing"
	"time"
)

// health is a reader that knows some runs.
type health []JobRun

func (h health) Health(context.Context, ID) (ProgramHealth, error) {
	return ProgramHealth{Jobs: h}, nil
}

// Access 2: how the program is doing is for the administrator of the Regieteam.
func TestWhoReadsHowTheProgramIsDoing(t *testing.T) {
	service := NewService(nil, time.Now).ReadingHealth(health{}, "v1.2", "main-x")
	for _, test := range []struct {
		name  string
		actor Actor
		reads bool
	}{
		{"the administrator of the Regieteam", somebody(RegieTeam, AdministratorRole), true},
		{"the chair", somebody(RegieTeam, Chair), false},
		{"an auditor", somebody(RegieTeam, Auditor), false},
		{"another organisation's administrator", somebody(Landlord, AdministratorRole), false},
		{"a team lead", somebody(CaseTeam, TeamLead), false},
	} {
		got, err := service.ProgramHealth(context.Background(), test.actor)
		if err != nil || (got != nil) != test.reads {
			t.Errorf("%s: got %+v, %v", test.name, got, err)
		}
		if got != nil && (got.Version != "v1.2" || got.App != "main-x") {
			t.Errorf("%s reads version %q, app %q", test.name, got.Version, got.App)
		}
	}
	if _, err := NewService(nil, time.Now).ProgramHealth(context.Background(), somebody(RegieTeam, AdministratorRole)); err == nil {
		t.Error("read from nowhere")
	}
}

func TestWhenBackgroundWorkIsLate(t *testing.T) {
	now := time.Date(2026, 11, 29, 6, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		name string
		run  JobRun
		late bool
	}{
		{"an hourly job of three hours ago", JobRun{Job: EraseInTime, SucceededAt: now.Add(-3 * time.Hour)}, false},
		{"an hourly job of a second longer ago", JobRun{Job: EraseInTime, SucceededAt: now.Add(-3*time.Hour - time.Second)}, true},
		{"the sealer three minutes ago", JobRun{Job: SealLog, SucceededAt: now.Add(-3 * time.Minute)}, false},
		{"the sealer an hour ago", JobRun{Job: SealLog, SucceededAt: now.Add(-time.Hour)}, true},
		{"failed just now, done an hour ago", JobRun{Job: EraseInTime, StartedAt: now, Trouble: TooSlow, SucceededAt: now.Add(-time.Hour)}, false},
		{"never done", JobRun{Job: EraseInTime, StartedAt: now, Trouble: TooSlow}, true},
	} {
		all := everyJob([]JobRun{test.run}, now.AddDate(0, -1, 0), now)
		if len(all) != len(jobs) {
			t.Fatalf("got %d kinds of work, want %d", len(all), len(jobs))
		}
		for _, run := range all {
			if mine := run.Job == test.run.Job; mine && run.Late != test.late || !mine && !run.Late {
				t.Errorf("%s: %s late %t", test.name, run.Job, run.Late)
			}
		}
	}
	for _, run := range everyJob(nil, now.Add(-time.Hour), now) {
		if run.Late != (run.Minutes == 1) {
			t.Errorf("%s late %t in a region that is an hour old", run.Job, run.Late)
		}
	}
}
