package casework

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write testdata/access.golden anew")

var personRoles = []PersonRole{
	RentOfficer, CaseManagerRole, TeamLead, Chair, Secretary, Member, Professional, Analyst, AdministratorRole, Auditor,
}

const accessDay Day = "2026-12-01"

// everybodysFile is a file that one organisation of every role is in.
func everybodysFile() *Household {
	h := &Household{ID: named("huis"), Region: named("regio"), Version: 1}
	for _, role := range OrganisationRoles() {
		h.Involvements = append(h.Involvements, Involvement{Organisation: named(string(role)), Role: role, From: "2026-01-01"})
	}
	return h
}

func somebody(organisation OrganisationRole, roles ...PersonRole) Actor {
	return Actor{Region: named("regio"), Organisation: named(string(organisation)), OrganisationRole: organisation, Person: named("persoon"), Roles: roles}
}

// accessTable writes who may do and see what, as May and SightsOf say it.
func accessTable() string {
	var table strings.Builder
	h := everybodysFile()
	for _, verb := range VerbNames() {
		_, _ = fmt.Fprintf(&table, "%s (%s %v)\n", verb, verbs[verb].kind, verbs[verb].facets)
		for _, organisation := range OrganisationRoles() {
			answers := map[string][]string{}
			for _, role := range personRoles {
				answer := answerOf(May(somebody(organisation, role), verb, h, accessDay))
				answers[answer] = append(answers[answer], string(role))
			}
			process := somebody(organisation)
			process.Person, process.Process = ID{}, "import"
			answer := answerOf(May(process, verb, h, accessDay))
			answers[answer] = append(answers[answer], "a process")
			_, _ = fmt.Fprintf(&table, "  %-16s %s\n", organisation, inWords(answers))
		}
	}
	for _, what := range slices.Sorted(maps.Keys(readsBeside)) {
		_, _ = fmt.Fprintf(&table, "%s (read beside the files)\n  %s\n", what, readsBeside[what])
	}
	for _, what := range slices.Sorted(maps.Keys(readsOfFile)) {
		_, _ = fmt.Fprintf(&table, "%s (read of a file)\n  %s\n", what, strings.Trim(fmt.Sprint(readsOfFile[what]), "[]"))
	}
	for _, what := range slices.Sorted(maps.Keys(beside)) {
		_, _ = fmt.Fprintf(&table, "%s (beside the files)\n", what)
		for _, organisation := range OrganisationRoles() {
			answers := map[string][]string{}
			for _, role := range personRoles {
				answer := answerOf(MayBeside(somebody(organisation, role), what))
				answers[answer] = append(answers[answer], string(role))
			}
			_, _ = fmt.Fprintf(&table, "  %-16s %s\n", organisation, inWords(answers))
		}
	}
	for _, facet := range Facets() {
		_, _ = fmt.Fprintf(&table, "%s\n", facet)
		for _, organisation := range OrganisationRoles() {
			answers := map[string][]string{}
			for _, role := range personRoles {
				for _, access := range somebody(organisation, role).SightsOf(h, accessDay) {
					if access.Facet == facet {
						answers[string(access.Sight)] = append(answers[string(access.Sight)], string(role))
					}
				}
			}
			_, _ = fmt.Fprintf(&table, "  %-16s %s\n", organisation, inWords(answers))
		}
	}
	return table.String()
}

func answerOf(err error) string {
	if err == nil {
		return "may"
	}
	return map[Code]string{Forbidden: "forbidden", LostAccess: "lost access"}[refusalOf(err).Code]
}

// inWords leaves the largest answer's people out when there is another one.
func inWords(answers map[string][]string) string {
	parts := []string{}
	for _, answer := range []string{"may", "ALL", "PART", "forbidden", "lost access", "NONE"} {
		people := answers[answer]
		rest := answer == "lost access" || answer == "NONE"
		switch {
		case len(people) == 0:
		case len(answers) == 1:
			parts = append(parts, answer)
		case rest:
			parts = append(parts, answer+": the rest")
		default:
			parts = append(parts, answer+": "+strings.Join(people, " "))
		}
	}
	return strings.Join(parts, "; ")
}

// Route 0.1: several organisations work in one file, each by its own role.
func TestWhoMayDoAndSeeWhat(t *testing.T) {
	got := accessTable()
	if *update {
		if err := os.WriteFile("testdata/access.golden", []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/access.golden")
	if err != nil {
		t.Fatal(err)
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(gotLines), len(wantLines)) {
		if i >= len(gotLines) || i >= len(wantLines) || gotLines[i] != wantLines[i] {
			t.Fatalf("line %d: the table of access differs from testdata/access.golden; when that is meant, run with -update and read the difference", i+1)
		}
	}
}

func TestEveryVerbHasItsPermission(t *testing.T) {
	facets := Facets()
	for _, verb := range VerbNames() {
		row, listed := verbs[verb]
		if !listed || len(row.who) == 0 || len(row.facets) == 0 || !slices.Contains([]Kind{Record, Edit, Online}, row.kind) {
			t.Errorf("%s has no complete row in the table of verbs", verb)
		}
		for _, facet := range row.facets {
			if !slices.Contains(facets, facet) {
				t.Errorf("%s writes %s, which is no facet", verb, facet)
			}
		}
	}
	if len(verbs) != len(VerbNames()) {
		t.Errorf("the table has %d verbs, Command has %d", len(verbs), len(VerbNames()))
	}
	for _, role := range OrganisationRoles() {
		if len(readers[role]) == 0 || len(sights[role]) == 0 || purposes[role].words == "" {
			t.Errorf("%s is missing in readers, sights or purposes", role)
		}
		for _, person := range readers[role] {
			if !slices.Contains(personRoles, person) {
				t.Errorf("%s is not among the roles of these tests", person)
			}
		}
	}
}

func TestAnOrganisationThatIsNotWhatTheFileSays(t *testing.T) {
	h := everybodysFile()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("tweede-verhuurder"), Role: CaseTeam, From: "2026-01-01"})
	landlord := Actor{Region: h.Region, Organisation: named("tweede-verhuurder"), OrganisationRole: Landlord, Person: named("persoon"), Roles: []PersonRole{TeamLead, CaseManagerRole}}
	if landlord.Sees(h, accessDay) || h.ViewFor(landlord, accessDay) != nil {
		t.Error("a landlord that was invited as case team reads the file")
	}
	if got := answerOf(May(landlord, "editHousehold", h, accessDay)); got != "lost access" {
		t.Errorf("a landlord that was invited as case team: %s, want lost access", got)
	}
}

func TestWhoALandlordInvites(t *testing.T) {
	for role, allowed := range map[OrganisationRole]bool{
		Landlord: false, RegieTeam: false, Administration: false,
		CaseTeam: true, Care: true, DebtAssistance: true, YouthProtection: true, SpecialCare: true,
	} {
		invite := InviteOrganisation{Organisation: named("nieuw"), Role: role, Purpose: "Hulp", LegalBasis: PublicTask}
		err := invite.Apply(everybodysFile(), Act{Who: somebody(Landlord, RentOfficer), Today: accessDay, At: time.Unix(0, 0)})
		if (err == nil) != allowed {
			t.Errorf("a landlord invites %s: %v, want allowed %v", role, err, allowed)
		}
	}
}

func TestAProcessDecidesNothing(t *testing.T) {
	process := somebody(RegieTeam)
	process.Person, process.Process = ID{}, "import"
	for _, verb := range []string{"clearEviction", "decide", "confirmPlacement"} {
		if got := answerOf(May(process, verb, everybodysFile(), accessDay)); got != "forbidden" {
			t.Errorf("a process may %s: %s, want forbidden", verb, got)
		}
	}
	process.Organisation, process.OrganisationRole = named(string(CaseTeam)), CaseTeam
	if got := answerOf(May(process, "resolveConflict", everybodysFile(), accessDay)); got != "forbidden" {
		t.Errorf("a process stands in for a second person: %s, want forbidden", got)
	}
}
