package release

import (
	"regieroute/server/casework"
	"regieroute/server/dataset/format"
)

// The splits that several tables have.
var (
	byCause   = by("cause", casework.ByCause, "NONE")
	byGround  = by("ground", casework.ByGround)
	byAnswer  = by("decision", casework.ByScenario, "NONE")
	byStage   = by("stage", casework.ByStage)
	byOutcome = by("outcome", casework.ByOutcome)
	byPlace   = by("destination", casework.ByDestination)

	endings = []casework.Measure{
		casework.MeasureAverted, casework.MeasureRehoused, casework.MeasureLeftBefore, casework.MeasureEvicted, casework.MeasureWithdrawn,
	}
	byEnding = measures("ending", format.Words{NL: "Hoe het afliep", EN: "How it ended"}, endings...)

	lawSteps = []casework.Measure{
		casework.MeasureSummonses, casework.MeasureJudgments, casework.MeasureAnnounced, casework.MeasureNotReferred, casework.MeasureMoratoria,
		casework.MeasureSuspensions,
	}
	byLawStep = measures("step", format.Words{NL: "Stap", EN: "Step"}, lawSteps...)

	asked = []casework.Measure{
		casework.MeasureYouthRequests, casework.MeasureSpecialCare, casework.MeasureConsultations, casework.MeasureAdvices,
	}
	byHelp = measures("help", format.Words{NL: "Wat er is gevraagd", EN: "What was asked for"}, asked...)
)

// catalogue is every table that is published, and there are no others: what can be
// learnt from a publication is decided here (datasets, disclosure control). A
// municipality and the kind of landlord are not in it: nobody records them.
var catalogue = []definition{
	{
		name: "referrals", unit: "referrals", monthly: true, splits: []split{household}, follow: []casework.Measure{casework.MeasureReferrals},
		title: format.Words{NL: "Meldingen per maand", EN: "Referrals by month"},
		count: of(func(c casework.RegionCount) []string { return []string{householdOf(c.Marks)} }, casework.MeasureReferrals),
	},
	{
		name: "referrals-by-cause", unit: "referrals", splits: []split{byCause, household}, follow: []casework.Measure{casework.MeasureReferrals},
		title: format.Words{NL: "Meldingen naar oorzaak", EN: "Referrals by cause"},
		count: of(func(c casework.RegionCount) []string {
			return []string{byCause.known(c.Marks.Cause), householdOf(c.Marks)}
		}, casework.MeasureReferrals),
	},
	{
		name: "referrals-by-ground", unit: "referrals", splits: []split{byGround}, follow: []casework.Measure{casework.MeasureReferrals},
		title: format.Words{NL: "Meldingen naar grond", EN: "Referrals by ground"},
		count: of(func(c casework.RegionCount) []string { return []string{byGround.known(c.Marks.Ground)} }, casework.MeasureReferrals),
	},
	{
		name: "decisions", unit: "decisions", splits: []split{byAnswer, household}, follow: []casework.Measure{casework.MeasureDecisions},
		title: format.Words{NL: "Besluiten van het Regieteam", EN: "Decisions of the Regieteam"},
		count: of(func(c casework.RegionCount) []string {
			return []string{byAnswer.known(c.Marks.Scenario), householdOf(c.Marks)}
		}, casework.MeasureDecisions),
	},
	{
		name: "threats", unit: "threats", splits: []split{byOutcome, byStage}, follow: []casework.Measure{casework.MeasureThreats},
		title: format.Words{NL: "Dreigende huisuitzettingen: hoever het kwam en hoe het afliep", EN: "Threatened evictions: how far they came and how they ended"},
		count: of(func(c casework.RegionCount) []string {
			return []string{byOutcome.known(c.Marks.Outcome), byStage.known(c.Marks.Stage)}
		}, casework.MeasureThreats),
	},
	{
		name: "threats-by-household", unit: "threats", splits: []split{byOutcome, household}, follow: []casework.Measure{casework.MeasureThreats},
		title: format.Words{NL: "Dreigende huisuitzettingen naar soort huishouden", EN: "Threatened evictions by kind of household"},
		count: of(func(c casework.RegionCount) []string {
			return []string{byOutcome.known(c.Marks.Outcome), householdOf(c.Marks)}
		}, casework.MeasureThreats),
	},
	{
		name: "endings", unit: "endings", splits: []split{byEnding, children}, follow: endings,
		title:  format.Words{NL: "Hoe het afliep, met ontruimde gezinnen", EN: "How it ended, with families evicted"},
		counts: format.Words{NL: "Elke afloop telt één keer.", EN: "Each ending counts once."},
		count:  of(func(c casework.RegionCount) []string { return []string{string(c.Measure), childrenOf(c.Marks)} }, endings...),
	},
	{
		name: "endings-by-stage", unit: "endings", splits: []split{byEnding, byStage}, follow: endings,
		title: format.Words{NL: "Waar het eindigde, en waar het is voorkomen", EN: "Where it ended, and where it was averted"},
		count: of(func(c casework.RegionCount) []string {
			return []string{string(c.Measure), byStage.known(c.Marks.Stage)}
		}, endings...),
	},
	{
		name: "endings-by-destination", unit: "endings", splits: []split{byEnding, byPlace}, follow: endings,
		title: format.Words{NL: "Waar huishoudens heen gingen", EN: "Where households went"},
		count: of(func(c casework.RegionCount) []string {
			return []string{string(c.Measure), byPlace.known(c.Marks.Destination)}
		}, endings...),
	},
	{
		name: "contact", unit: "arrears", splits: []split{contact, household},
		follow: []casework.Measure{casework.MeasureArrears, casework.MeasureContacted, casework.MeasureDaysToContact},
		title:  format.Words{NL: "Tijd tot het eerste contact na achterstand", EN: "Time to first contact after arrears"},
		count: parts(alsoHousehold,
			step{casework.MeasureArrears, "NONE", ""}, step{casework.MeasureDaysToContact, "LATER", "NONE"}, step{casework.MeasureContacted, "WITHIN_14_DAYS", "LATER"}),
	},
	{
		name: "arrangements", unit: "arrangements", splits: []split{kept, household},
		follow: []casework.Measure{casework.MeasureArrangements, casework.MeasureArrangementsKept, casework.MeasureArrangementsBroken},
		title:  format.Words{NL: "Betalingsregelingen: nagekomen of niet", EN: "Payment arrangements: kept or not"},
		count: parts(alsoHousehold,
			step{casework.MeasureArrangements, "OPEN", ""}, step{casework.MeasureArrangementsKept, "KEPT", "OPEN"}, step{casework.MeasureArrangementsBroken, "BROKEN", "OPEN"}),
	},
	{
		name: "averted-again", unit: "endings", splits: []split{byEnding, again}, never: neverAgain,
		follow: append([]casework.Measure{casework.MeasureRecurrence24, casework.MeasureRecurrence12}, endings...),
		title:  format.Words{NL: "Voorkomen, en of het terugkwam", EN: "Averted, and whether it came back"},
		count:  recurring,
	},
	{
		name: "steps-of-the-law", unit: "steps", splits: []split{byLawStep, household}, follow: lawSteps,
		title:  format.Words{NL: "Stappen van het recht en opschortingen", EN: "Steps of the law and suspensions"},
		counts: format.Words{NL: "Eén huishouden kan meer stappen hebben.", EN: "One household can have several steps."},
		count:  of(func(c casework.RegionCount) []string { return []string{string(c.Measure), householdOf(c.Marks)} }, lawSteps...),
	},
	{
		name: "help", unit: "help", splits: []split{byHelp, household}, follow: asked,
		title:  format.Words{NL: "Hulp en overleg", EN: "Help and consultation"},
		counts: format.Words{NL: "Eén huishouden kan meer keer tellen.", EN: "One household can count several times."},
		count:  of(func(c casework.RegionCount) []string { return []string{string(c.Measure), householdOf(c.Marks)} }, asked...),
	},
	{
		name: "put-on-the-street", unit: "put on the street", exact: whenDecided, follow: []casework.Measure{casework.MeasureOnTheStreet},
		title: format.Words{NL: "Gezinnen en kwetsbare huishoudens op straat gezet", EN: "Families and vulnerable households put on the street"},
		count: of(func(casework.RegionCount) []string { return nil }, casework.MeasureOnTheStreet),
	},
	{
		name: "incidents", unit: "incidents", exact: whenDecided, follow: []casework.Measure{casework.MeasureIncidents},
		title: format.Words{NL: "Incidenten", EN: "Incidents"},
		count: of(func(casework.RegionCount) []string { return nil }, casework.MeasureIncidents),
	},
}

var contact = split{
	name: "contact", title: format.Words{NL: "Eerste contact", EN: "First contact"},
	marks: []mark{
		{code: "WITHIN_14_DAYS", words: format.Words{NL: "Binnen 14 dagen", EN: "Within 14 days"}},
		{code: "LATER", words: format.Words{NL: "Later, toen er nog achterstand was", EN: "Later, while there were arrears"}},
		{code: "NONE", words: format.Words{NL: "Geen contact gezocht", EN: "No contact sought"}},
	},
}

var kept = split{
	name: "state", title: format.Words{NL: "Stand", EN: "State"},
	marks: []mark{
		{code: "KEPT", words: format.Words{NL: "Nagekomen", EN: "Kept"}},
		{code: "BROKEN", words: format.Words{NL: "Niet nagekomen", EN: "Broken"}},
		{code: "OPEN", words: format.Words{NL: "Loopt nog, of anders gestopt", EN: "Still going on, or ended otherwise"}},
	},
}

var again = split{
	name: "again", title: format.Words{NL: "Terug op de route", EN: "Back on the route"},
	marks: []mark{
		{code: "WITHIN_12_MONTHS", words: format.Words{NL: "Binnen 12 maanden", EN: "Within 12 months"}},
		{code: "WITHIN_24_MONTHS", words: format.Words{NL: "In het jaar daarna", EN: "In the year after that"}},
		{code: "NOT", words: format.Words{NL: "Niet, of nog niet", EN: "Not, or not yet"}},
	},
}

func alsoHousehold(m casework.Marks) []string { return []string{householdOf(m)} }

// recurring counts every ending, and of those that were averted what came back.
func recurring(c casework.RegionCount) []change {
	at := func(code string) []string { return []string{string(casework.MeasureAverted), code} }
	switch c.Measure { //nolint:exhaustive // the endings are the rest
	case casework.MeasureRecurrence24:
		return []change{{at("WITHIN_24_MONTHS"), 1}, {at("NOT"), -1}}
	case casework.MeasureRecurrence12:
		return []change{{at("WITHIN_12_MONTHS"), 1}, {at("WITHIN_24_MONTHS"), -1}}
	default:
		return of(func(c casework.RegionCount) []string { return []string{string(c.Measure), "NOT"} }, endings...)(c)
	}
}

// neverAgain says that it is not looked whether what was not averted came back.
func neverAgain(codes []string) bool {
	return codes[0] != string(casework.MeasureAverted) && codes[1] != "NOT"
}
