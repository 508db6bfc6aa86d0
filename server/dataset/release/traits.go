package release

import (
	"slices"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/dataset/format"
	"regieroute/server/dataset/microdata"
)

// traits are the columns for research. What could be known from elsewhere, as who
// lives there and when it began, is made coarser; the rest must not be learnt of
// somebody, so that a class has several values of it.
func traits() []trait {
	all := []trait{
		{
			Column: microdata.Column{Name: "began", Kind: microdata.Date, Role: microdata.Quasi},
			title:  format.Words{NL: "Begonnen", EN: "Began"},
			meaning: format.Words{
				NL: "Maand, kwartaal of jaar van de eerste achterstand, melding of stap van het recht.", EN: "Month, quarter or year of the first arrears, referral or step of the law.",
			},
			of: func(t casework.Trajectory) string { return string(t.Began) },
		},
		{
			Column: microdata.Column{Name: "household", Kind: microdata.Code, Role: microdata.Quasi, Codes: map[string]string{
				adults: "", "FAMILY_1": family, "FAMILY_2": family, "FAMILY_3": family, unknown: "",
			}},
			title: household.title, meaning: household.title, labels: codes(children.marks, func(m mark) format.Code { return format.Code{Code: m.code, Label: m.words} }),
			of: func(t casework.Trajectory) string { return childrenOf(casework.Marks{Minors: t.Minors}) },
		},
	}
	for _, one := range []struct {
		name      string
		dimension casework.Dimension
		of        func(casework.Trajectory) string
	}{
		{"cause", casework.ByCause, func(t casework.Trajectory) string { return t.Cause }},
		{"stage", casework.ByStage, func(t casework.Trajectory) string { return t.Stage }},
		{"outcome", casework.ByOutcome, func(t casework.Trajectory) string { return t.Outcome }},
		{"destination", casework.ByDestination, func(t casework.Trajectory) string { return t.Destination }},
	} {
		split := by(one.name, one.dimension)
		all = append(all, sensitive(one.name, split.title, split.title, split.marks, func(t casework.Trajectory) string { return split.known(one.of(t)) }))
	}
	all = append(all, moments()...)
	all = append(all, owed()...)
	all = append(all, roles()...)
	return append(all, sensitive("again", again.title, format.Words{
		NL: "Of een dreiging die was voorkomen terugkwam.", EN: "Whether a threat that was averted came back.",
	}, again.marks, cameBack))
}

// sensitive is a column of codes of which a class must have several.
func sensitive(name string, title, meaning format.Words, marks []mark, of func(casework.Trajectory) string) trait {
	list := map[string]string{}
	for _, one := range marks {
		list[one.code] = ""
	}
	return trait{
		Column: microdata.Column{Name: name, Kind: microdata.Code, Role: microdata.Sensitive, Codes: list},
		title:  title, meaning: meaning, labels: codes(marks, func(m mark) format.Code { return format.Code{Code: m.code, Label: m.words} }), of: of,
	}
}

func plain(code, dutch, english string) mark {
	return mark{code: code, words: format.Words{NL: dutch, EN: english}}
}

// monthBands are how many months after it began something happened.
var monthBands = []mark{
	plain("0", "In dezelfde maand", "In the same month"), plain("1", "Een maand later", "A month later"), plain("2", "Twee maanden later", "Two months later"),
	plain("3-5", "3 tot en met 5 maanden later", "3 to 5 months later"), plain("6-11", "6 tot en met 11 maanden later", "6 to 11 months later"),
	plain("12+", "12 maanden later of meer", "12 months later or more"), plain("NOT", "Niet, of nog niet", "Not, or not yet"),
}

func moments() []trait {
	all := []trait{}
	for _, one := range []struct {
		name  string
		title format.Words
		on    func(casework.Trajectory) casework.Day
	}{
		{"referred_after", format.Words{NL: "Gemeld na", EN: "Referred after"}, func(t casework.Trajectory) casework.Day { return t.ReferredOn }},
		{"decided_after", format.Words{NL: "Besloten na", EN: "Decided after"}, func(t casework.Trajectory) casework.Day { return t.DecidedOn }},
		{"judgment_after", format.Words{NL: "Vonnis na", EN: "Judgment after"}, func(t casework.Trajectory) casework.Day { return t.JudgmentOn }},
		{"announced_after", format.Words{NL: "Aangezegd na", EN: "Announced after"}, func(t casework.Trajectory) casework.Day { return t.AnnouncedOn }},
		{"ended_after", format.Words{NL: "Afgelopen na", EN: "Ended after"}, func(t casework.Trajectory) casework.Day { return t.Ended }},
	} {
		meaning := format.Words{NL: one.title.NL + ", in maanden sinds het begon.", EN: one.title.EN + ", in months since it began."}
		all = append(all, sensitive(one.name, one.title, meaning, monthBands, func(t casework.Trajectory) string { return monthsLater(t.Began, one.on(t)) }))
	}
	return all
}

func monthsLater(from, on casework.Day) string {
	if on == "" {
		return "NOT"
	}
	began, then := midnight(from), midnight(on)
	switch months := (then.Year()-began.Year())*12 + int(then.Month()) - int(began.Month()); {
	case months < 1:
		return "0"
	case months < 2:
		return "1"
	case months < 3:
		return "2"
	case months < 6:
		return "3-5"
	case months < 12:
		return "6-11"
	}
	return "12+"
}

// owedBands are euros.
var owedBands = []mark{
	plain("0", "Geen", "None"), plain("1-999", "Minder dan 1.000 euro", "Less than 1,000 euros"), plain("1000-2499", "1.000 tot 2.500 euro", "1,000 to 2,500 euros"),
	plain("2500-4999", "2.500 tot 5.000 euro", "2,500 to 5,000 euros"), plain("5000+", "5.000 euro of meer", "5,000 euros or more"),
	plain(unknown, "Niet in de boeken, of dit was er niet", "Not in the books, or there was no such moment"),
}

func owed() []trait {
	all := []trait{}
	for _, one := range []struct {
		name  string
		title format.Words
		of    func(casework.Trajectory) *casework.Cents
	}{
		{"arrears_at_begin", format.Words{NL: "Achterstand bij het begin", EN: "Arrears at the beginning"}, func(t casework.Trajectory) *casework.Cents { return t.ArrearsAtBegin }},
		{"arrears_at_referral", format.Words{NL: "Achterstand bij de melding", EN: "Arrears at referral"}, func(t casework.Trajectory) *casework.Cents { return t.ArrearsAtReferral }},
		{"arrears_at_judgment", format.Words{NL: "Achterstand bij het vonnis", EN: "Arrears at judgment"}, func(t casework.Trajectory) *casework.Cents { return t.ArrearsAtJudgment }},
	} {
		meaning := format.Words{NL: one.title.NL + ", volgens de boeken van die maand.", EN: one.title.EN + ", by the books of that month."}
		all = append(all, sensitive(one.name, one.title, meaning, owedBands, func(t casework.Trajectory) string { return owedBand(one.of(t)) }))
	}
	return all
}

func owedBand(cents *casework.Cents) string {
	if cents == nil {
		return unknown
	}
	switch euros := *cents / 100; {
	case *cents <= 0:
		return "0"
	case euros < 1000:
		return "1-999"
	case euros < 2500:
		return "1000-2499"
	case euros < 5000:
		return "2500-4999"
	}
	return "5000+"
}

var yesOrNo = []mark{plain("YES", "Ja", "Yes"), plain("NO", "Nee", "No")}

// roleWords are who can take part.
var roleWords = map[casework.OrganisationRole]format.Words{
	casework.CaseTeam: {NL: "een casemanager", EN: "a case manager"}, casework.Care: {NL: "zorg", EN: "care"},
	casework.DebtAssistance: {NL: "schuldhulp", EN: "debt assistance"}, casework.YouthProtection: {NL: "jeugdbescherming", EN: "youth protection"},
	casework.SpecialCare: {NL: "bijzondere zorg", EN: "special care"}, casework.Administration: {NL: "een bewindvoerder", EN: "a protective administrator"},
}

func roles() []trait {
	all := []trait{}
	for _, role := range casework.OrganisationRoles() {
		words, asked := roleWords[role]
		if !asked { // landlord and Regieteam always do
			continue
		}
		title := format.Words{NL: "Met " + words.NL, EN: "With " + words.EN}
		all = append(all, sensitive("with_"+strings.ToLower(string(role)), title, title, yesOrNo, func(t casework.Trajectory) string {
			if slices.Contains(t.Roles, role) {
				return "YES"
			}
			return "NO"
		}))
	}
	return all
}

func cameBack(t casework.Trajectory) string {
	if t.Again == "" {
		return "NOT"
	}
	ended, back := midnight(t.Ended), midnight(t.Again)
	within := func(months int) bool { return !back.After(ended.AddDate(0, months, 0)) }
	switch {
	case within(12):
		return "WITHIN_12_MONTHS"
	case within(24):
		return "WITHIN_24_MONTHS"
	}
	return "NOT"
}
