// Package canarytest says, apart from the code that it tests, who may read which
// words of a file (access §2): the table of the design, written down a second
// time. It knows texts only, so that the tests of the rules and those of the
// whole program can use it.
package canarytest

import (
	"slices"
	"strings"
)

// Who reads how much of a facet: all, what is one's own, or nothing.
const (
	All  = "ALL"
	Part = "PART"
)

// sights is the table of access §2. What is not in it is not read.
var sights = map[string]map[string]string{
	"LANDLORD": {
		"IDENTITY": All, "TENANCY": Part, "REFERRAL": Part, "STANDPOINTS": Part, "DECISION": Part, "PLAN": Part, "ROOF": Part,
		"EVICTION": All, "SAFETY": Part,
	},
	"CASE_TEAM": {
		"IDENTITY": All, "TENANCY": All, "REFERRAL": All, "STANDPOINTS": All, "DECISION": All, "PLAN": All, "CARE": All,
		"FINANCES": All, "ROOF": All, "YOUTH": All, "EVICTION": All, "SAFETY": All,
	},
	"REGIETEAM": {
		"IDENTITY": All, "TENANCY": All, "REFERRAL": All, "STANDPOINTS": All, "DECISION": All, "PLAN": All, "ROOF": All,
		"YOUTH": Part, "EVICTION": All, "SAFETY": All,
	},
	"CARE": {
		"IDENTITY": All, "TENANCY": Part, "REFERRAL": All, "STANDPOINTS": Part, "DECISION": All, "PLAN": All, "CARE": All,
		"FINANCES": Part, "ROOF": All, "EVICTION": All, "SAFETY": All,
	},
	"DEBT_ASSISTANCE": {
		"IDENTITY": All, "TENANCY": All, "REFERRAL": All, "STANDPOINTS": Part, "DECISION": All, "PLAN": All, "FINANCES": All,
		"EVICTION": All, "SAFETY": All,
	},
	"YOUTH_PROTECTION": {
		"IDENTITY": All, "REFERRAL": All, "STANDPOINTS": Part, "DECISION": All, "PLAN": All, "ROOF": All, "YOUTH": All,
		"EVICTION": All, "SAFETY": All,
	},
	"SPECIAL_CARE": {
		"IDENTITY": All, "REFERRAL": All, "STANDPOINTS": Part, "DECISION": All, "PLAN": All, "CARE": All, "ROOF": All,
		"EVICTION": All, "SAFETY": All,
	},
	"ADMINISTRATION": {"IDENTITY": All, "TENANCY": All, "PLAN": All, "FINANCES": All},
}

// facetOfList is the facet that each part of a file belongs to.
var facetOfList = map[string]string{
	"Name": "IDENTITY", "Address": "IDENTITY", "Contact": "IDENTITY", "Involvements": "IDENTITY",
	"Residents": "IDENTITY", "Compositions": "IDENTITY", "Vulnerabilities": "IDENTITY", "CaseManagers": "IDENTITY",
	"Conflicts": "IDENTITY", "Tenancies": "TENANCY", "Arrangements": "TENANCY", "ContactAttempts": "CARE", "Duties": "TENANCY",
	"ReferralDrafts": "REFERRAL", "LegalEvents": "EVICTION",
	"Referrals": "REFERRAL", "Standpoints": "STANDPOINTS", "Decisions": "DECISION",
	"StandpointRequests": "STANDPOINTS", "Consultations": "DECISION", "HeldOver": "DECISION",
	"SpecialCareRegistrations": "DECISION", "SuspensionRequests": "PLAN",
	"Plans": "PLAN", "Goals": "PLAN", "Steps": "PLAN", "StepProgress": "PLAN", "Suspensions": "PLAN", "Checks": "PLAN",
	"Warnings": "SAFETY", "SafeHomeReports": "YOUTH",
	"OverviewReleases": "CARE", "GlassBreaks": "IDENTITY", "Holds": "IDENTITY", "RightsRequests": "IDENTITY", "RightsAnswers": "IDENTITY", "Secrets": "SAFETY",
	"OwnSolutions": "ROOF", "Shelters": "ROOF", "Placements": "ROOF", "Clearances": "EVICTION",
	"YouthRequests": "YOUTH", "Aftercares": "PLAN", "Relations": "IDENTITY", "AdministrationAdvices": "FINANCES",
	"AdministrationSteps": "FINANCES", "ClearanceRequests": "EVICTION", "PlannedVisits": "CARE", "Visits": "CARE", "Copies": "CARE",
	"Outcomes": "EVICTION", "Incidents": "EVICTION", "Attachments": "CARE",
	"Parameters": "IDENTITY", // the region's own: everybody reads them
}

// alsoNeeds is the second facet of words that stand among those of another one
// (practice 32).
var alsoNeeds = map[string]string{
	"Visits.Checks.Evidence": "PLAN", "Visits.Checks.Explanation": "PLAN", "Visits.Progress.Note": "PLAN",
}

// insteadOf is the facet of a part of a visit report: it belongs to that one and
// not to the report's (practice 32).
var insteadOf = map[string]string{"Visits.Finances": "FINANCES", "Visits.Money.What": "FINANCES", "Visits.Children": "YOUTH", "Visits.Roof": "ROOF"}

// FacetOfPart is the facet of a picture of a part of a visit (practice 32).
func FacetOfPart(part string) string {
	switch part {
	case "MONEY":
		return "FINANCES"
	case "ROOF":
		return "ROOF"
	default:
		return "CARE"
	}
}

// onlyFor narrows words further than their facet does, when they are written by
// and about others.
var onlyFor = map[string][]string{
	"Involvements.Purpose":        {"CASE_TEAM", "REGIETEAM"},
	"CaseManagers.Handover":       {"CASE_TEAM"},
	"Relations.Reason":            {"CASE_TEAM", "REGIETEAM"},
	"Referrals.NotInformedReason": {"REGIETEAM"}, "Duties.Source": helpersAndChair, "Referrals.Source": helpersAndChair,
	"Standpoints.Reasons": {"CASE_TEAM", "REGIETEAM"},
	"Placements.Address":  {"CASE_TEAM"},
	"Conflicts.Base":      {"CASE_TEAM", "REGIETEAM"}, "Conflicts.Mine": {"CASE_TEAM", "REGIETEAM"},
	"Conflicts.Theirs": {"CASE_TEAM", "REGIETEAM"}, "Conflicts.Reason": {"CASE_TEAM", "REGIETEAM"},
	"Warnings.Reason": helpersAndChair, "Warnings.EndedReason": helpersAndChair, "SafeHomeReports.Note": {"CASE_TEAM", "YOUTH_PROTECTION"},
	"Holds.Reason": {"CASE_TEAM", "REGIETEAM"}, "Holds.LiftedReason": {"CASE_TEAM", "REGIETEAM"},
	"RightsRequests.Words": {"CASE_TEAM", "REGIETEAM"}, "RightsRequests.Representative": {"CASE_TEAM", "REGIETEAM"},
	"RightsRequests.Kind": {"CASE_TEAM", "REGIETEAM"}, "RightsRequests.About": {"CASE_TEAM", "REGIETEAM"}, "RightsRequests.Identified": {"CASE_TEAM", "REGIETEAM"},
	"RightsAnswers.Reason": {"CASE_TEAM", "REGIETEAM"}, "RightsAnswers.Outcome": {"CASE_TEAM", "REGIETEAM"}, "RightsAnswers.Told": {"CASE_TEAM", "REGIETEAM"},
	"GlassBreaks.Reason": {"CASE_TEAM", "REGIETEAM"}, "GlassBreaks.Role": {"CASE_TEAM", "REGIETEAM"},
	"OverviewReleases.Withheld.Reason": {"CASE_TEAM"}, "OverviewReleases.Withheld.Ground": {"CASE_TEAM"}, "OverviewReleases.Withheld.Section": {"CASE_TEAM"},
	"Residents.LeftSource": helpersAndChair, "Compositions.Note": helpersAndChair, "Vulnerabilities.Note": helpersAndChair,
	"LegalEvents.Source": helpersAndChair, "Clearances.RevokedCause": helpersAndChair, "Outcomes.Note": helpersAndChair,
	"Outcomes.ReopenedReason": helpersAndChair, "Incidents.What": helpersAndChair,
}

var helpersAndChair = []string{"CASE_TEAM", "REGIETEAM", "CARE", "DEBT_ASSISTANCE", "YOUTH_PROTECTION", "SPECIAL_CARE", "ADMINISTRATION"}

// partOf is what a part of a facet shows when nothing in it is one's own.
var partOf = map[string][]string{
	"LANDLORD":         {"Warnings.Fact", "StandpointRequests.Note", "SuspensionRequests.Reason"},
	"CARE":             {"Tenancies.Number", "Tenancies.Ledger.Arrangement", "StandpointRequests.Note"},
	"DEBT_ASSISTANCE":  {"StandpointRequests.Note"},
	"YOUTH_PROTECTION": {"StandpointRequests.Note"},
	"SPECIAL_CARE":     {"StandpointRequests.Note"},
}

// Listed says that the table knows a part of a file.
func Listed(path string) bool {
	list, _, _ := strings.Cut(path, ".")
	_, known := facetOfList[list]
	return known
}

// ReadsAll says that an organisation in a role reads all of a facet.
func ReadsAll(role, facet string) bool { return sights[role][facet] == All }

// MayRead says that an organisation in a role reads the words at a path of a
// file, such as "Visits.Checks.Evidence", when others wrote them about others.
func MayRead(role, path string) bool {
	if path == "AdministrationSteps.Administrator" { // a party while there is one: who reads the plan must know (practice 23)
		return sights[role]["PLAN"] != "" || sights[role]["FINANCES"] == All
	}
	list, _, _ := strings.Cut(path, ".")
	if roles, narrowed := onlyFor[path]; narrowed && !slices.Contains(roles, role) {
		return false
	}
	facet := facetOfList[list]
	if part, apart := insteadOf[path]; apart {
		facet = part
	}
	needed := []string{facet}
	if second, more := alsoNeeds[path]; more {
		needed = append(needed, second)
	}
	for _, facet := range needed {
		sight := sights[role][facet]
		if sight != All && (sight != Part || !slices.Contains(partOf[role], path)) {
			return false
		}
	}
	return true
}
