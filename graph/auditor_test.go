package graph

import (
	"fmt"
	"strings"
	"testing"

	"regieroute/server/casework"
)

// auditedQueries are all queries, as an auditor's program asks them; %s is a file.
var auditedQueries = map[string]string{
	"team":                `team { person }`,
	"setUp":               `setUp { needs { need } }`,
	"publication":         `publication { period { from } tables { name } }`,
	"publishedTable":      `publishedTable(name: "threats") { rows { number } }`,
	"releases":            `releases { edges { node { state } } }`,
	"release":             `release(id: "00000000-0000-0000-0000-000000000001") { state }`,
	"researchProjects":    `researchProjects { name }`,
	"standIns":            `standIns { id }`,
	"statistics":          `statistics(by: [], measures: [THREATS], period: {from: "2020-01", to: "2029-12"}) { rows { cells { number } } }`,
	"statisticsCatalogue": `statisticsCatalogue { measures { measure } }`,
	"householdsBehind":    `householdsBehind(cell: {measure: THREATS, period: {from: "2020-01", to: "2029-12"}}) { edges { node { number } } }`,
	"teamFiles":           `teamFiles { edges { node { contactOn } } }`,
	"me":                  `me { personId roles }`,
	"alerts":              `alerts(for: ORGANISATION) { edges { node { alert { code } } } }`,
	"notifications":       `notifications { edges { node { kind } } }`,
	"mailChoice":          `mailChoice { when }`,
	"unreadNotifications": `unreadNotifications`,
	"arrears":             `arrears { edges { node { work { cents } } } }`,
	"households":          `households { edges { node { name } } }`,
	"household":           `household(id: "%s") { name }`,
	"referrals":           `referrals { edges { node { cause } } }`,
	"decisions":           `decisions { edges { node { weighing } } }`,
	"plans":               `plans { edges { node { status } } }`,
	"quietTenancies":      `quietTenancies { edges { node { number } } }`,
	"tenancyCounts":       `tenancyCounts { tenancies }`,
	"paymentStatuses":     `paymentStatuses { edges { node { consent { clientName } } } }`,
	"sync":                `sync(held: []) { files { household { name } } }`,
	"leftBehind":          `leftBehind { operation { verb } }`,
	"possibleDuplicates":  `possibleDuplicates(household: "%s") { reasons }`,
	"history":             `history(household: "%s") { verb }`,
	"meetings":            `meetings { on agenda { note } attendance { organisation } }`,
	"meeting":             `meeting(id: "%s") { on }`,
	"agendaProposals":     `agendaProposals(on: "2026-12-15") { reason }`,
	"costTables":          `costTables { version }`,
	"regionParameters":    `regionParameters { version }`,
	"destructions":        `destructions { kind }`,
	"accessLogDays":       `accessLogDays { on }`,
	"accessLogCheck":      `accessLogCheck { lines }`,
	"programHealth":       `programHealth { version }`,
	"whoSaw":              `whoSaw(household: "%s") { organisation person role event on times }`,
	"residentOverview":    `residentOverview(household: "%s", resident: "%s") { on }`,
	"directory":           `directory { organisations { name } }`,
	"phoneList":           `phoneList { version }`,
	"regionNumbers":       `regionNumbers { version }`,
	"devices":             `devices { name }`,
	"accounts":            `accounts { id }`,
	"mailsLinks":          `mailsLinks`,
	"accessTokens":        `accessTokens { id }`,
	"organisations":       `organisations { id }`,
	"keptRegion":          `keptRegion { name }`,
	"codeLists":           `codeLists(names: ["Phase"]) { name }`,
}

// gotten says what came of a question.
func gotten(got answer, field string) string {
	value := got.data[field]
	_, isList := value.([]any)
	page, isPage := value.(map[string]any)
	_, edges := page["edges"]
	_, files := page["files"]
	switch {
	case got.errors != nil:
		return strings.ToLower(got.code())
	case value == nil:
		return "null"
	case (isList || (isPage && (edges || files))) && itemsOf(value) == 0:
		return "none"
	default:
		return "yes"
	}
}

// Access §2: an auditor's program reads who saw a file, and of a file nothing,
// whichever organisation it works for: one that is in the file too. What is no
// file and everybody reads, it reads.
func TestWhatAnAuditorsProgramMayAsk(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.busyFile(0)
	if got := w.as(casework.CaseTeam).ask(fmt.Sprintf(`{ household(id: %q) { name } }`, file), nil); gotten(got, "household") != "yes" {
		t.Fatalf("the case team's own program: %s", got.body)
	}
	var table strings.Builder
	table.WriteString("# field of Query, and what an auditor's program of an organisation in each role gets\n")
	fmt.Fprintf(&table, "%-18s", "")
	for _, role := range casework.OrganisationRoles() {
		fmt.Fprintf(&table, " %-16s", role)
	}
	for _, field := range theSchemaOnce.Query.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		query, listed := auditedQueries[field.Name]
		if !listed {
			t.Errorf("nobody asked %s", field.Name)
			continue
		}
		fmt.Fprintf(&table, "\n%-18s", field.Name)
		for _, role := range casework.OrganisationRoles() {
			auditor := w.actors[role]
			auditor.Person, auditor.Roles, auditor.Scopes = casework.NewID(today), []casework.PersonRole{casework.Auditor}, []casework.Scope{casework.ScopeRead}
			asking := &desk{T: t, handler: w.handler, actor: &auditor, program: true}
			got := asking.ask("{ "+strings.ReplaceAll(query, "%s", file.String())+" }", nil)
			for _, word := range []string{"Amrani", "Oefenweg", "Kanarie"} {
				if strings.Contains(got.body, word) {
					t.Errorf("%s tells an auditor %s: %s", field.Name, word, got.body)
				}
			}
			fmt.Fprintf(&table, " %-16s", gotten(got, field.Name))
		}
	}
	golden(t, "testdata/auditor.golden", table.String()+"\n")
	auditor := w.actors[casework.Care]
	auditor.Person, auditor.Roles, auditor.Scopes = casework.NewID(today), []casework.PersonRole{casework.Auditor}, []casework.Scope{casework.ScopeRead}
	asking := &desk{T: t, handler: w.handler, actor: &auditor, program: true}
	if got := asking.ask(`mutation { submit(operations: []) { status } }`, nil); got.code() != string(casework.Forbidden) {
		t.Errorf("an auditor's program writes: %s", got.body)
	}
}
