package casework

import "slices"

// SafeHomeReport (Veilig Thuis, meldcode) is one step of the reporting code for
// domestic violence and child abuse. The landlord never sees it, and it stands
// in no overview and on no screen that the household looks at (practice 29).
type SafeHomeReport struct {
	Made
	RecordSafeHomeReport
}

// ReportingCodeStep is one of the five steps of the reporting code (meldcode).
type ReportingCodeStep string

// The steps of the reporting code; the fifth has two answers.
const (
	SignsMapped        ReportingCodeStep = "SIGNS_MAPPED"        // 1: signalen in kaart gebracht
	ColleagueConsulted ReportingCodeStep = "COLLEAGUE_CONSULTED" // 2: overlegd met een deskundige of Veilig Thuis
	SpokenWithFamily   ReportingCodeStep = "SPOKEN_WITH_FAMILY"  // 3: gesproken met de betrokkenen
	Weighed            ReportingCodeStep = "WEIGHED"             // 4: gewogen
	ReportedToSafeHome ReportingCodeStep = "REPORTED"            // 5: gemeld bij Veilig Thuis
	HelpArranged       ReportingCodeStep = "HELP_ARRANGED"       // 5: hulp georganiseerd in plaats van gemeld
)

var reportingCodeSteps = []ReportingCodeStep{SignsMapped, ColleagueConsulted, SpokenWithFamily, Weighed, ReportedToSafeHome, HelpArranged}

// RecordSafeHomeReport records a step of the reporting code.
type RecordSafeHomeReport struct {
	Step      ReportingCodeStep
	On        Day
	Residents []ID   // whom the worry is about; empty when that is not said
	Note      string // what was seen or agreed; for who made it, the case team and youth protection
}

// Apply records the step: a fact, never refused for the file's state. Somebody
// who is not in the file yet can be written of all the same.
func (r RecordSafeHomeReport) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	if !slices.Contains(reportingCodeSteps, r.Step) {
		return missing("step", "practice 29", "Kies welke stap van de meldcode dit is.")
	}
	h.SafeHomeReports = append(h.SafeHomeReports, SafeHomeReport{Made: act.madeOn(r.On), RecordSafeHomeReport: r})
	return nil
}
