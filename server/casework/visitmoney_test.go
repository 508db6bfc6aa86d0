package casework

import (
	"slices"
	"testing"
)

// Route 3.1i, 0.4: what a line of money and the control of a goal must have.
func TestWhatAVisitSaysOfMoneyAndGoals(t *testing.T) {
	wages := MoneyLine{Kind: Income, What: "Loon", Cents: 180000}
	control := VisitGoal{Goal: named("doel"), Level: 3, NextControlOn: "2027-01-01"}
	tests := []struct {
		name  string
		money []MoneyLine
		goals []VisitGoal
		field string
		want  string
	}{
		{"all is there", []MoneyLine{wages}, []VisitGoal{control}, "", ""},
		{"neither in nor out", []MoneyLine{wages, {What: "Loon", Cents: 1}}, nil, "money.1.kind", "Kies: inkomsten of uitgaven."},
		{"for nothing", []MoneyLine{{Kind: Spending, Cents: 1}}, nil, "money.0.what", "Schrijf op waarvoor dit bedrag is."},
		{"no amount", []MoneyLine{{Kind: Spending, What: "Huur"}}, nil, "money.0.cents", "Vul een bedrag in van meer dan nul."},
		{"less than nothing", []MoneyLine{{Kind: Spending, What: "Huur", Cents: -1}}, nil, "money.0.cents", "Vul een bedrag in van meer dan nul."},
		{"too many lines", slices.Repeat([]MoneyLine{wages}, maxMoneyLines+1), nil, "money", "Een bezoek heeft hoogstens 60 bedragen."},
		{"a level below 1", nil, []VisitGoal{{Goal: named("doel"), NextControlOn: "2027-01-01"}}, "goals.0.level", "Kies een score van 1 tot en met 5."},
		{"never looked at again", nil, []VisitGoal{{Goal: named("doel"), Level: 1}}, "goals.0.nextControlOn", "Vul in wanneer dit doel weer wordt bekeken."},
	}
	for _, test := range tests {
		h := &Household{Goals: []Goal{{Made: Made{ID: named("doel")}, SetGoal: SetGoal{Domain: Finances, Description: "Sparen", NextControlOn: "2026-12-01"}}}}
		visit := RecordVisit{On: accessDay, Outcome: Spoken, Summary: "Gesproken.", Money: test.money, Goals: test.goals}
		field, message := "", ""
		if refusal := refusalOf(visit.Apply(h, by(CaseTeam, "bezoek", CaseManagerRole))); refusal != nil {
			field, message = refusal.Field, refusal.Message
		}
		if field != test.field || message != test.want {
			t.Errorf("%s: got %q at %q, want %q at %q", test.name, message, field, test.want, test.field)
		}
		if test.want != "" && len(h.Goals)+len(h.Visits) != 1 {
			t.Errorf("%s: a refused visit left something in the file", test.name)
		}
	}
}

// Practice 32: who does not see FINANCES gets no amount, and who sees only
// FINANCES gets the amounts.
func TestAmountsOfAVisitBelongToFinances(t *testing.T) {
	h := everybodysFile()
	h.Visits = []Visit{{Made: Made{ID: named("bezoek"), For: named(string(CaseTeam))}, RecordVisit: RecordVisit{On: accessDay, Summary: "Gesproken.", Money: []MoneyLine{{Kind: Income, What: "Loon", Cents: 1}}}}}
	for role, want := range map[OrganisationRole]int{CaseTeam: 1, DebtAssistance: 1, Care: 0} {
		amounts := 0
		for _, visit := range h.ViewFor(somebody(role, Professional, CaseManagerRole), accessDay).Visits {
			amounts += len(visit.Money)
		}
		if amounts != want {
			t.Errorf("%s sees %d amounts, want %d", role, amounts, want)
		}
	}
}
