package graph

import (
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/postgres"
)

type readDestructions struct {
	Destructions *[]struct {
		ID, Kind, Rule     string
		Months, Households int
		Subjects           []string
		Counts             []struct {
			Table string
			Rows  int
		}
	}
}

const destructionsAsked = `query($before: UUID) { destructions(first: 5, before: $before) { id at kind rule months households subjects counts { table rows } } }`

// Practice 38: the proof of destruction is for who administers and who audits.
func TestWhoReadsWhatWasDestroyed(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := casework.NewID(today)
	w.does(casework.Landlord, household, `{"registerHousehold": {"name": "Jansen", "address": {"street": "Dorpsstraat", "houseNumber": "1", "city": "Voorbeeldstad"}}}`, "APPLIED")
	w.does(casework.Landlord, household, `{"recordOutcome": {"kind": "AVERTED", "on": "`+string(casework.DayOf(today))+`", "note": "Bijgelegd"}}`, "APPLIED")
	erased, err := postgres.NewStore(w.db).EraseInTime(t.Context(), w.region, today.AddDate(5, 0, 1))
	if err != nil || erased.Files != 1 {
		t.Fatalf("erased %+v (%v), want one file", erased, err)
	}
	for _, as := range []casework.PersonRole{casework.Chair, casework.AdministratorRole, casework.Auditor} {
		w.leads(casework.RegieTeam, as)
		got := asks[readDestructions](w, casework.RegieTeam, destructionsAsked, nil).Destructions
		if as == casework.Chair {
			if got != nil {
				t.Error("the chair reads proofs of destruction")
			}
			continue
		}
		if got == nil || len(*got) != 1 || (*got)[0].Kind != "FILE" || (*got)[0].Months != 60 || len((*got)[0].Subjects) != 1 || len((*got)[0].Counts) == 0 {
			t.Fatalf("%s reads %+v", as, got)
		}
		before := map[string]any{"before": (*got)[0].ID}
		if none := asks[readDestructions](w, casework.RegieTeam, destructionsAsked, before).Destructions; none == nil || len(*none) != 0 {
			t.Errorf("%s reads %+v before the first", as, none)
		}
	}
	w.leads(casework.RegieTeam, casework.Auditor)
	if got := w.as(casework.RegieTeam).ask(`{ destructions(first: 101) { id } }`, nil); !strings.Contains(got.body, "Vraag 1 tot en met 100 regels.") {
		t.Errorf("more than a page: %s", got.body)
	}
	w.leads(casework.Landlord, casework.AdministratorRole)
	if got := asks[readDestructions](w, casework.Landlord, destructionsAsked, nil).Destructions; got != nil {
		t.Error("another organisation's administrator reads proofs of destruction")
	}
}
