package demo

import (
	"fmt"

	"regieroute/server/casework"
)

// households are the demo's stories, one for each thing worth trying.
var households = []struct {
	name string
	tell func(*story)
}{
	{"voorbeeld", preventing},
	{"oefening", reported},
	{"proefman", evicting},
	{"testers", reportedAdults},
	{"onbekend", unknownComposition},
	{"begin", firstArrears},
	{"zomers", preventingAlone},
	{"winters", averted},
	{"herfst", awaited},
}

// person is an invented resident.
type person struct {
	key   string
	name  string
	role  casework.ResidentRole
	years int // 0 is a birth date that is not known
}

func (s *story) resident(p person) casework.NewResident {
	resident := casework.NewResident{ID: s.id(p.key), Name: p.name, Role: p.role, Language: "nl"}
	if p.years > 0 {
		resident.BirthDate = s.today.Plus(-p.years*365 - 100)
	}
	return resident
}

// register opens the file as the landlord does, with a tenancy and its ledger.
func (s *story) register(daysAgo int, name, street, number string, rentCents casework.Cents, unpaid int, people ...person) {
	residents := make([]casework.NewResident, 0, len(people))
	for _, p := range people {
		residents = append(residents, s.resident(p))
	}
	landlord := s.cast.RentOfficer
	s.then(daysAgo, landlord, "register", casework.Command{RegisterHousehold: &casework.RegisterHousehold{
		Name:      name,
		Address:   casework.Address{Street: street, HouseNumber: number, PostalCode: "0000 AA", City: "Voorbeeldstad"},
		Contact:   &casework.Contact{Phone: "06 0000 00" + number, Language: "nl"},
		Residents: residents,
	}})
	lastUnpaid := s.day(daysAgo).Month()
	s.recordRent(daysAgo, "rent", number, rentCents, unpaid, lastUnpaid)
	s.recordRent(1, "rent now", number, rentCents, unpaid, lastUnpaid)
}

// recordRent is the landlord's books of a day: eight months, of which the last
// ones before the file was opened were not paid and those after it were.
func (s *story) recordRent(daysAgo int, name, number string, rentCents casework.Cents, unpaid int, lastUnpaid casework.Month) {
	const shown = 8
	landlord := s.cast.RentOfficer
	months, owed := []casework.RentMonth{}, casework.Cents(0)
	firstUnpaid := monthBefore(lastUnpaid, unpaid-1)
	for back := shown + unpaid; back >= 0; back-- {
		month := casework.RentMonth{Month: monthBefore(s.day(daysAgo).Month(), back), DueCents: rentCents, PaidCents: rentCents}
		if month.Month >= firstUnpaid && month.Month <= lastUnpaid {
			month.PaidCents = 0
		}
		owed += month.DueCents - month.PaidCents
		month.BalanceCents = owed
		months = append(months, month)
	}
	s.then(daysAgo, landlord, name, casework.Command{RecordRent: &casework.RecordRent{
		AsOf: s.day(daysAgo), Months: months[len(months)-shown:],
		Tenancy: casework.NewTenancy{ID: s.id("tenancy"), Landlord: landlord.Organisation, Number: "DEMO-" + number, TenantNumber: "H" + number, StartsOn: "2021-03-01"},
	}})
}

func monthBefore(month casework.Month, count int) casework.Month {
	var year, number int
	_, _ = fmt.Sscanf(string(month), "%d-%d", &year, &number)
	total := year*12 + number - 1 - count
	return casework.Month(fmt.Sprintf("%04d-%02d", total/12, total%12+1))
}

func (s *story) contact(daysAgo int, name string, who casework.Actor, channel casework.ContactChannel, reached bool, summary string) {
	s.then(daysAgo, who, name, casework.Command{RecordContactAttempt: &casework.RecordContactAttempt{
		On: s.day(daysAgo), DayPart: casework.Afternoon, Channel: channel, Reached: reached, Summary: summary,
	}})
}

func (s *story) refer(daysAgo int, cause casework.ClaimCause, grounds ...casework.ReferralGround) {
	s.then(daysAgo, s.cast.RentOfficer, "referral", casework.Command{SubmitReferral: &casework.SubmitReferral{
		Tenancy: s.id("tenancy"), Cause: cause, Grounds: grounds,
		PriorEfforts: []casework.PriorEffort{
			{What: "Gebeld en een brief gestuurd", On: s.day(daysAgo + 40), Result: "Eén keer gesproken", WhyNotEnough: "De huurder belde niet terug."},
			{What: "Betalingsregeling aangeboden", On: s.day(daysAgo + 20), Result: "Eén termijn betaald", WhyNotEnough: "Daarna kwam er geen geld meer."},
		},
		TenantInformedOn: s.day(daysAgo + 3), InformedHow: "Brief en telefoon", InformedLanguage: "nl",
		TenantAnswer: "De huurder wil graag hulp.", SeekJudgmentOn: s.day(daysAgo - 30),
		HouseholdSays: "Wij willen hier blijven wonen, maar we komen niet uit met het geld.",
		Summary:       "Oplopende huurschuld. Het lukt niet om samen afspraken te maken.",
	}})
}

func (s *story) invite(daysAgo int, who casework.Actor, role casework.OrganisationRole, purpose string) {
	s.then(daysAgo, s.cast.Chair, "invite "+string(role), casework.Command{InviteOrganisation: &casework.InviteOrganisation{
		Organisation: who.Organisation, Role: role, Purpose: purpose, LegalBasis: casework.PublicTask,
	}})
}

func (s *story) appoint(daysAgo int, who casework.Actor) {
	s.then(daysAgo, s.cast.Chair, "appoint", casework.Command{AppointCaseManager: &casework.AppointCaseManager{
		Person: who.Person, Organisation: who.Organisation,
	}})
}

func (s *story) standpoint(daysAgo int, name string, who casework.Actor, position casework.Position, reasons string) {
	s.then(daysAgo, who, "standpoint "+name, casework.Command{GiveStandpoint: &casework.GiveStandpoint{
		Referral: s.id("referral"), Position: position, Reasons: reasons,
	}})
}

func (s *story) decide(daysAgo int, scenario casework.Scenario, reason string, present ...casework.Actor) {
	decision := s.decision(daysAgo, scenario, reason, present...)
	s.then(daysAgo, s.cast.Chair, "decision", casework.Command{Decide: &decision})
}

// decision is what the Regieteam decided; the first who was present has the case manager.
func (s *story) decision(daysAgo int, scenario casework.Scenario, reason string, present ...casework.Actor) casework.Decide {
	attendance := []casework.Attendance{}
	for _, who := range present {
		attendance = append(attendance, casework.Attendance{Organisation: who.Organisation, Agrees: true})
	}
	manager := present[0]
	return casework.Decide{
		Referral: s.id("referral"), MeetingOn: s.day(daysAgo), Attendance: attendance,
		CanBePrevented: scenario == casework.Prevent, PreventedReason: reason, Scenario: scenario,
		Steps: []casework.NewStep{
			{What: "Op huisbezoek gaan en de inkomsten en uitgaven bekijken", Organisation: manager.Organisation, Owner: manager.Person, DueOn: s.day(daysAgo - 7)},
			{What: "De achterstand bevriezen en de ontruiming opschorten", Organisation: s.cast.RentOfficer.Organisation, Owner: s.cast.RentOfficer.Person, DueOn: s.day(daysAgo - 3)},
		},
		SpecialCareReason: "Er is genoeg hulp in het gezin.",
		Weighing:          "Voorkomen kost minder dan ontruimen en opvang. De kinderen blijven op hun school.",
		Costs: &casework.WeighedCosts{Lines: []casework.WeighedLine{
			{Times: 90, CostLine: casework.CostLine{Key: "crisis-night"}}, {Times: 1, CostLine: casework.CostLine{Key: "eviction-day"}},
			{Times: 6, CostLine: casework.CostLine{Key: "case-management-month"}},
		}},
		Telling:       &casework.Telling{Organisation: manager.Organisation, Owner: manager.Person, On: s.day(daysAgo - 1)},
		HouseholdSays: "Wij werken mee.", LandlordText: "Het Regieteam vraagt u de ontruiming op te schorten.",
		NextDiscussionOn: s.day(daysAgo - 42),
	}
}
