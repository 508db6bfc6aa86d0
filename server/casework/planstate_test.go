package casework

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// aPlanFile is a file with a plan in force, and a care organisation in it.
func aPlanFile(scenario Scenario) *Household {
	h := smallWorld(someone("een", "1980-01-01"))
	h.Plans[0].Scenario, h.Decisions[0].Scenario = scenario, scenario
	h.Referrals[0].Cause = CauseArrears
	h.OwnSolutions, h.Shelters, h.Placements = nil, nil, nil
	return h
}

func rulesOf(points []PlanPoint) []string {
	rules := []string{}
	for _, point := range points {
		rules = append(rules, point.Rule)
	}
	return rules
}

func withCaseManager(h *Household) { h.CaseManagers = []CaseManager{{}} }

func withGoals(domains ...LifeDomain) func(*Household) {
	return func(h *Household) {
		for _, domain := range domains {
			h.Goals = append(h.Goals, Goal{Made: Made{ID: named(string(domain))}, SetGoal: SetGoal{
				Domain: domain, Organisation: named(string(Care)), NextControlOn: "2026-12-20",
			}})
		}
	}
}

func suspended(cents Cents) func(*Household) {
	return func(h *Household) {
		suspension := SuspendEviction{Plan: named("plan"), From: "2026-11-25", Until: "2027-02-25", FrozenCents: cents}
		if cents > 0 {
			suspension.FrozenOn = "2026-11-25"
		}
		h.Suspensions = append(h.Suspensions, Suspension{SuspendEviction: suspension})
	}
}

// Route 0.4, 3.1a–e, 3.2a–d: a plan is active when its mandatory parts are there.
func TestWhatAPlanMisses(t *testing.T) {
	tests := []struct {
		name     string
		scenario Scenario
		done     []func(*Household)
		missing  []string
	}{
		{"the decision was just taken", Prevent, nil, []string{"3.1a", "0.4", "0.4", "3.1c", "3.1d"}},
		{"only the landlord has not moved", Prevent, []func(*Household){withCaseManager, withGoals(Housing, Finances)}, []string{"3.1c", "3.1d"}},
		{"suspended without a frozen amount", Prevent, []func(*Household){withCaseManager, withGoals(Housing, Finances), suspended(0)}, []string{"3.1d"}},
		{"no goal for money", Prevent, []func(*Household){withCaseManager, withGoals(Housing), suspended(1000)}, []string{"0.4"}},
		{"everything is there", Prevent, []func(*Household){withCaseManager, withGoals(Housing, Finances), suspended(1000)}, []string{}},
		{"a goal of the landlord is no goal of care", Prevent, []func(*Household){
			withCaseManager, withGoals(Housing, Finances), suspended(1000),
			func(h *Household) { h.Goals[0].Organisation = named(string(Landlord)) },
		}, []string{"0.4"}},
		{"nuisance: there is nothing to freeze", Prevent, []func(*Household){
			withCaseManager, withGoals(Housing, Finances), suspended(0),
			func(h *Household) { h.Referrals[0].Cause = CauseNuisance },
		}, []string{}},
		{"to evict, just decided", Evict, nil, []string{"3.2a", "3.2c", "3.2d"}},
		{"to evict, own solutions explored", Evict, []func(*Household){withCaseManager, func(h *Household) {
			h.OwnSolutions = []OwnSolution{{RecordOwnSolution: RecordOwnSolution{Plan: named("plan"), On: "2026-11-21"}}}
		}}, []string{"3.2d"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aPlanFile(test.scenario)
			for _, do := range test.done {
				do(h)
			}
			state := h.PlanStates("2026-12-01")[0]
			if got := rulesOf(state.Missing); !slices.Equal(got, test.missing) {
				t.Errorf("missing %v, want %v", got, test.missing)
			}
			if active := state.Status == PlanActive; active != (len(test.missing) == 0) {
				t.Errorf("status %s while %v is missing", state.Status, test.missing)
			}
		})
	}
}

func TestWhenAPlanIsOffTrack(t *testing.T) {
	h := aPlanFile(Prevent)
	for _, do := range []func(*Household){withCaseManager, withGoals(Housing, Finances), suspended(1000)} {
		do(h)
	}
	tests := []struct {
		name  string
		today Day
		do    func(*Household)
		want  []string
	}{
		{"all as agreed", "2026-12-01", func(*Household) {}, []string{}},
		{"a control is late", "2026-12-21", func(*Household) {}, []string{"0.4"}},
		{"the term is over", "2027-02-26", func(h *Household) { h.Goals = nil }, []string{"3.1e"}},
		{"the term is extended", "2027-02-26", func(h *Household) {
			h.Goals = nil
			h.Suspensions = append(h.Suspensions, Suspension{SuspendEviction: SuspendEviction{Plan: named("plan"), From: "2027-02-26", Until: "2027-03-31"}})
		}, []string{}},
		{"a condition was not met", "2026-12-01", func(h *Household) {
			h.Checks = []Check{{CheckCondition: CheckCondition{Plan: named("plan"), Condition: CurrentRentPaid, Outcome: NotMet, On: "2026-11-30"}}}
		}, []string{"3.1g"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file := copied(t, h)
			test.do(file)
			if got := rulesOf(file.PlanStates(test.today)[0].OffTrack); !slices.Equal(got, test.want) {
				t.Errorf("off track by %v, want %v", got, test.want)
			}
		})
	}
}

func TestALandlordReadsThatAPlanMissesSomethingOfCare(t *testing.T) {
	h := aPlanFile(Prevent)
	told := func(role OrganisationRole) []PlanPoint {
		return h.ViewFor(somebody(role, readers[role]...), accessDay).FiledPlans()[0].Missing()
	}
	if got := told(Landlord); len(got) != 5 || got[1].Message != hiddenPoint || got[3].Message == hiddenPoint {
		t.Errorf("the landlord reads %v", got)
	}
	for _, role := range []OrganisationRole{CaseTeam, RegieTeam, Care} {
		if got := told(role); slices.ContainsFunc(got, func(p PlanPoint) bool { return p.Message == hiddenPoint }) {
			t.Errorf("%s reads %v", role, got)
		}
	}
}

// The status follows from the facts alone: another day changes nothing of it.
func TestAPlansStatusDoesNotDependOnToday(t *testing.T) {
	files := startingFiles(t)
	rapid.Check(t, func(t *rapid.T) {
		h := rapid.SampledFrom(files).Draw(t, "file")
		one, other := h.PlanStates("2026-01-01"), h.PlanStates(Day("2026-01-01").Plus(rapid.IntRange(0, 2000).Draw(t, "days")))
		for i := range one {
			if one[i].Status != other[i].Status || !slices.Equal(rulesOf(one[i].Missing), rulesOf(other[i].Missing)) {
				t.Fatalf("%+v and %+v", one[i], other[i])
			}
		}
	})
}

// Route 0.4: who types a score out of range sees at which of the three it is.
func TestEachScoreOfAGoalNamesItsField(t *testing.T) {
	goal := SetGoal{Domain: Housing, Description: "De huur wordt betaald.", Organisation: named(string(CaseTeam)), NextControlOn: "2026-12-20"}
	for field, set := range map[string]func(*SetGoal, int){
		"startLevel":   func(g *SetGoal, score int) { g.StartLevel = score },
		"targetLevel":  func(g *SetGoal, score int) { g.TargetLevel = score },
		"currentLevel": func(g *SetGoal, score int) { g.CurrentLevel = score },
	} {
		for _, score := range []int{-1, 6} {
			wrong := goal
			set(&wrong, score)
			var refused *Error
			if err := wrong.Apply(inArrears(), actOf(somebody(CaseTeam, readers[CaseTeam]...), accessDay, "goal")); !errors.As(err, &refused) || refused.Field != field || refused.Rule != "0.4" {
				t.Errorf("%s %d: got %v, want it refused at that field", field, score, err)
			}
		}
	}
}
