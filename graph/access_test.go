package graph

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	gql "github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
)

var update = flag.Bool("update", false, "write the golden files anew; read the difference")

// aFileOf is a file in which everything is filled in, and in which one
// organisation takes part in a role. Nothing in it was made by that organisation.
func aFileOf(role casework.OrganisationRole) casework.Household {
	file := aFull[casework.Household]()
	file.Region, file.LinkedTo = regionID, casework.ID{}
	file.Involvements = []casework.Involvement{{Organisation: teamID, Role: role, From: "2026-01-01"}}
	file.LegalEvents[0].Kind, file.LegalEvents[0].EvictOn = casework.EvictionAnnounced, "2026-12-20"
	file.Outcomes[0].At = today.AddDate(-1, 0, 0)
	file.Plans[0].EndedOn, file.CaseManagers[0].Until = "", ""
	restriction, erasure := file.RightsRequests[0], file.RightsRequests[0]
	restriction.ID, restriction.Kind = file.RightsAnswers[0].Request, casework.RightsRestriction
	erasure.ID, erasure.Kind = file.RightsAnswers[0].Request, casework.RightsErasure
	file.RightsAnswers[0].Outcome = casework.RightsGranted
	file.RightsRequests = []casework.RightsRequest{restriction, erasure}
	return file
}

// rolesOf are people who read the files of an organisation in a role.
func rolesOf(role casework.OrganisationRole) []casework.PersonRole {
	switch role {
	case casework.Landlord:
		return []casework.PersonRole{casework.RentOfficer}
	case casework.CaseTeam:
		return []casework.PersonRole{casework.CaseManagerRole}
	case casework.RegieTeam:
		return []casework.PersonRole{casework.Chair}
	case casework.Care, casework.DebtAssistance, casework.YouthProtection, casework.SpecialCare, casework.Administration:
	}
	return []casework.PersonRole{casework.Professional}
}

// seenBy says of every field of a household what an organisation in a role gets.
func seenBy(t *testing.T, role casework.OrganisationRole) map[string]string {
	t.Helper()
	file := aFileOf(role)
	actor := casework.Actor{Region: regionID, Organisation: teamID, OrganisationRole: role, Person: managerID, Roles: rolesOf(role)}
	view := file.ViewFor(actor, casework.DayOf(today))
	if view == nil {
		t.Fatalf("%s sees nothing", role)
	}
	got := run(t, fixed{view: view}, shallowHousehold())
	household, _ := got.data["household"].(map[string]any)
	if got.errors != nil || household == nil {
		t.Fatalf("%s: %.2000s", role, got.body)
	}
	seen := map[string]string{}
	for name, value := range household {
		list, isList := value.([]any)
		switch {
		case value == nil:
			seen[name] = "null"
		case isList && len(list) == 0:
			seen[name] = "none"
		default:
			seen[name] = "yes"
		}
	}
	return seen
}

func shallowHousehold() string {
	parts := []string{}
	for _, field := range theSchemaOnce.Types["Household"].Fields {
		part := field.Name
		if theSchemaOnce.Types[field.Type.Name()].Kind == gql.Object {
			part += " { __typename }"
		}
		parts = append(parts, part)
	}
	return `{ household(id: "00000000-0000-7000-8000-000000000000") { ` + strings.Join(parts, " ") + " } }"
}

// Which fields of a household each role gets: yes, null (cut away), or none (it
// sees its own things only, and there are none). A field that is not in the
// golden file, or a cell that changed, fails.
func TestWhoSeesWhichFieldOfAHousehold(t *testing.T) {
	var table strings.Builder
	table.WriteString("# field of Household, and what an organisation in each role gets of a file it made nothing of\n")
	columns := map[casework.OrganisationRole]map[string]string{}
	fmt.Fprintf(&table, "%-18s", "")
	for _, role := range casework.OrganisationRoles() {
		columns[role] = seenBy(t, role)
		fmt.Fprintf(&table, " %-16s", role)
	}
	for _, field := range theSchemaOnce.Types["Household"].Fields {
		fmt.Fprintf(&table, "\n%-18s", field.Name)
		for _, role := range casework.OrganisationRoles() {
			fmt.Fprintf(&table, " %-16s", columns[role][field.Name])
		}
	}
	golden(t, "testdata/access.golden", table.String()+"\n")
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	lines := strings.Split(got, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	got = strings.Join(lines, "\n")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run with -update and read the difference. Got:\n%s", path, got)
	}
}
