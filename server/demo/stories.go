package demo

import "regieroute/server/casework"

// preventing is a family under a plan to prevent, with a visit planned today.
func preventing(s *story) {
	s.register(60, "Voorbeeld-Test", "Oefenweg", "12", 64_323, 3,
		person{"tenant", "Anna Voorbeeld-Test", casework.Tenant, 36}, person{"partner", "Bram Voorbeeld-Test", casework.CoTenant, 38},
		person{"child", "Cato Voorbeeld-Test", casework.Child, 11}, person{"baby", "Daan Voorbeeld-Test", casework.Child, 2})
	s.contact(58, "call", s.cast.RentOfficer, casework.ByPhone, false, "Niet opgenomen.")
	s.contact(50, "letter", s.cast.RentOfficer, casework.ByLetter, true, "Brief met aanbod van hulp bij schulden.")
	s.refer(40, casework.CauseArrears)
	s.appoint(38, s.cast.CaseManager)
	s.invite(38, s.cast.CareWorker, casework.Care, "Begeleiding van het gezin")
	s.invite(38, s.cast.DebtAssistance, casework.DebtAssistance, "Schulden in kaart brengen")
	s.standpoint(34, "care", s.cast.CareWorker, casework.PositionPrevent, "Het gezin werkt mee en de kinderen doen het goed.")
	s.standpoint(33, "landlord", s.cast.RentOfficer, casework.PositionPrevent, "Wij schorten op als de lopende huur wordt betaald.")
	s.standpoint(32, "team", s.cast.CaseManager, casework.PositionPrevent, "Er is genoeg inkomen voor een regeling.")
	s.decide(30, casework.Prevent, "Het inkomen is genoeg voor de lopende huur en een regeling.", s.cast.CaseManager, s.cast.CareWorker, s.cast.RentOfficer)
	s.compose(29, "tenant", "partner", "child", "baby")
	s.suspend(28, 18, 3*64_323)
	s.goal(28, casework.Housing, "Het gezin blijft hier wonen", 10)
	s.goal(28, casework.Finances, "De lopende huur wordt elke maand betaald", -3)
	plan := s.plan("decision")
	s.then(14, s.cast.CaseManager, "visit", casework.Command{RecordVisit: &casework.RecordVisit{
		On: s.day(14), StartedAt: "10:00", Outcome: casework.Spoken, Summary: "Goed gesprek met beide ouders aan de keukentafel.",
		Present: []casework.ID{s.id("tenant"), s.id("partner")}, Discussed: "De huur, de toeslagen en de school van Cato.",
		HouseholdSays: "Wij kunnen 75 euro per maand missen.", Finances: "Salaris en huurtoeslag gezien. Zorgtoeslag is nog niet aangevraagd.",
		Children: "Cato gaat naar school, Daan naar de opvang.", Agreements: "Bram vraagt deze week zorgtoeslag aan.", ExplainedRecording: true,
		Checks: []casework.VisitCheck{
			{Plan: plan, Condition: casework.CurrentRentPaid, Outcome: casework.Met, Evidence: "Bankafschrift gezien."},
			{Plan: plan, Condition: casework.Cooperates, Outcome: casework.Met, Evidence: "Beiden waren er en deden mee."},
			{Plan: plan, Condition: casework.FullFinancialInsight, Outcome: casework.NotDiscussed},
			{Plan: plan, Condition: casework.ReasonableRepayment, Outcome: casework.NotMet, Explanation: "150 euro per maand kunnen wij niet missen."},
		},
		Next: &casework.PlanVisit{On: s.day(0), StartsAt: "14:00", Purpose: "Inkomsten en uitgaven samen doorlopen"},
	}})
}

// reported waits for the Regieteam's decision.
func reported(s *story) {
	s.register(45, "Oefening", "Proefplein", "34", 59_810, 4,
		person{"tenant", "Esra Oefening", casework.Tenant, 29}, person{"child", "Finn Oefening", casework.Child, 6})
	s.contact(40, "call", s.cast.RentOfficer, casework.ByPhone, true, "Mevrouw vertelt dat haar contract is gestopt.")
	s.refer(12, casework.CauseArrears)
	s.appoint(11, s.cast.CaseManager)
	s.invite(11, s.cast.CareWorker, casework.Care, "Begeleiding van het gezin")
	s.compose(10, "tenant", "child")
	s.standpoint(8, "care", s.cast.CareWorker, casework.PositionPrevent, "Met hulp bij werk zoeken kan dit goed komen.")
	s.then(3, s.cast.CaseManager, "planned", casework.Command{PlanVisit: &casework.PlanVisit{On: s.day(-1), StartsAt: "09:30", Purpose: "Kennismaken en de brieven doornemen"}})
}

// reportedAdults waits too; two adults, on a ground of several problems.
func reportedAdults(s *story) {
	s.register(50, "Testers", "Voorbeeldlaan", "56", 71_240, 5,
		person{"tenant", "Gijs Testers", casework.Tenant, 52}, person{"partner", "Hanna Testers", casework.Partner, 50})
	s.contact(48, "letter", s.cast.RentOfficer, casework.ByLetter, false, "Geen antwoord.")
	s.refer(6, casework.CauseArrears, casework.GroundMultiProblem)
	s.appoint(5, s.cast.OtherManager)
}

// evicting is a family whose eviction is announced: a place is offered for two
// of them and not confirmed, so that clearing it is refused.
func evicting(s *story) {
	s.register(120, "Proefman", "Demohof", "78", 68_050, 7,
		person{"tenant", "Ilse Proefman", casework.Tenant, 41}, person{"child", "Jip Proefman", casework.Child, 15})
	s.contact(118, "call", s.cast.RentOfficer, casework.ByPhone, true, "Mevrouw wil geen regeling.")
	s.refer(70, casework.CauseArrears)
	s.appoint(68, s.cast.CaseManager)
	s.invite(68, s.cast.CareWorker, casework.Care, "Begeleiding van moeder en zoon")
	s.invite(68, s.cast.YouthProtection, casework.YouthProtection, "Veiligheid van het kind")
	s.decide(60, casework.Evict, "Er is geen inkomen en geen medewerking. Een andere plek is beter.", s.cast.CaseManager, s.cast.CareWorker, s.cast.YouthProtection)
	s.then(20, s.cast.RentOfficer, "announced", casework.Command{RecordLegalEvent: &casework.RecordLegalEvent{
		Tenancy: s.id("tenancy"), Kind: casework.EvictionAnnounced, On: s.day(20), EvictOn: s.day(-16), Reference: "DEMO-78",
	}})
	s.compose(9, "tenant", "child")
	s.then(8, s.cast.CaseManager, "own solution", casework.Command{RecordOwnSolution: &casework.RecordOwnSolution{
		Plan: s.plan("decision"), What: "Zus van mevrouw heeft plek voor één persoon", Possible: casework.No, Note: "Te klein voor twee.", On: s.day(8),
	}})
	s.then(8, s.cast.CaseManager, "shelter", casework.Command{ConsiderShelter: &casework.ConsiderShelter{Plan: s.plan("decision"), Answer: casework.CrisisPlace}})
	s.then(7, s.cast.CaseManager, "place", casework.Command{RequestPlacement: &casework.RequestPlacement{
		Plan: s.plan("decision"), Kind: casework.CrisisShelter, Residents: []casework.ID{s.id("tenant"), s.id("child")}, From: s.day(-16),
	}})
	s.then(2, s.cast.CareWorker, "offer", casework.Command{OfferPlacement: &casework.OfferPlacement{
		Placement: s.id("place"), Provider: "Zorggroep Linde, tijdelijk wonen", ProviderOrganisation: s.cast.CareWorker.Organisation,
		Address: "Schuilplaats 1, Voorbeeldstad", Capacity: 2, KeepsTogether: true,
	}})
}

// unknownComposition is a file of which nobody knows yet who lives there.
func unknownComposition(s *story) {
	s.register(20, "Onbekend", "Oefenweg", "90", 55_000, 2, person{"tenant", "K. Onbekend", casework.Tenant, 0})
	s.contact(15, "letter", s.cast.RentOfficer, casework.ByLetter, false, "Geen antwoord.")
	s.inviteTeam(14)
	s.then(13, s.cast.CaseManager, "planned", casework.Command{PlanVisit: &casework.PlanVisit{On: s.day(0), StartsAt: "16:30", Purpose: "Uitzoeken wie hier woont"}})
}

// firstArrears is a file in the prevention phase that nobody contacted yet.
func firstArrears(s *story) {
	s.register(5, "Begin", "Proefplein", "23", 62_000, 1, person{"tenant", "Lotte Begin", casework.Tenant, 27})
}

// preventingAlone is an adult alone under a plan to prevent, whose term ends.
func preventingAlone(s *story) {
	s.register(90, "Zomers", "Voorbeeldlaan", "45", 50_120, 4, person{"tenant", "Mees Zomers", casework.Tenant, 44})
	s.contact(88, "door", s.cast.RentOfficer, casework.AtTheDoor, true, "Meneer is ziek en leeft alleen.")
	s.refer(60, casework.CauseArrears, casework.GroundVulnerable)
	s.appoint(58, s.cast.CaseManager)
	s.invite(58, s.cast.CareWorker, casework.Care, "Begeleiding")
	s.standpoint(55, "care", s.cast.CareWorker, casework.PositionPrevent, "Meneer kan met hulp zijn huur betalen.")
	s.decide(50, casework.Prevent, "Met budgetbeheer kan de huur weer worden betaald.", s.cast.CaseManager, s.cast.CareWorker)
	s.compose(49, "tenant")
	s.suspend(48, 6, 4*50_120)
	s.goal(48, casework.Housing, "Meneer blijft hier wonen", 20)
	s.goal(48, casework.Finances, "Budgetbeheer is geregeld", 5)
}

// averted is a file that ended well.
func averted(s *story) {
	s.register(200, "Winters", "Demohof", "67", 60_400, 2, person{"tenant", "Nora Winters", casework.Tenant, 33})
	s.contact(195, "call", s.cast.RentOfficer, casework.ByPhone, true, "Afspraak gemaakt.")
	s.then(30, s.cast.RentOfficer, "outcome", casework.Command{RecordOutcome: &casework.RecordOutcome{
		Kind: casework.Averted, On: s.day(30), Destination: casework.ToStays, Note: "De achterstand is betaald.",
	}})
}

// awaited is a family for whom the partners have something to do: youth protection
// to answer, the special-care desk to take a registration in, an administrator to
// agree with an arrangement, and the landlord to wait with an eviction.
func awaited(s *story) {
	s.register(80, "Herfst", "Oefenweg", "31", 58_900, 5,
		person{"tenant", "Rosa Herfst", casework.Tenant, 34}, person{"child", "Siem Herfst", casework.Child, 8})
	s.contact(78, "call", s.cast.RentOfficer, casework.ByPhone, true, "Mevrouw is in de war en huilt.")
	s.refer(45, casework.CauseArrears, casework.GroundVulnerable)
	s.appoint(43, s.cast.OtherManager)
	s.invite(43, s.cast.DebtAssistance, casework.DebtAssistance, "Schulden in kaart brengen")
	s.invite(43, s.cast.SpecialCare, casework.SpecialCare, "Toeleiding naar zorg")
	decision := s.decision(35, casework.Prevent, "Met bewind en zorg kan de huur worden betaald.", s.cast.OtherManager, s.cast.DebtAssistance)
	decision.SpecialCare, decision.SpecialCareReason = true, "Mevrouw heeft zorg nodig en vindt die niet zelf."
	s.then(35, s.cast.Chair, "decision", casework.Command{Decide: &decision})
	s.compose(4, "tenant", "child")
	s.then(30, s.cast.OtherManager, "administrator", casework.Command{RecordAdministration: &casework.RecordAdministration{
		Event: casework.Appointed, On: s.day(30), From: s.day(30), Administrator: "Bewindvoering Voorbeeld", Organisation: s.cast.Administrator.Organisation,
	}})
	s.invite(29, s.cast.Administrator, casework.Administration, "Bewind over het geld van mevrouw")
	s.then(6, s.cast.OtherManager, "arrangement", casework.Command{ProposeArrangement: &casework.ProposeArrangement{
		Tenancy: s.id("tenancy"), On: s.day(6), Instalments: s.instalments(30, 98_20),
		HouseholdSays: "Dit lukt als het geld wordt beheerd.",
	}})
	s.then(4, s.cast.RentOfficer, "accepted", casework.Command{AnswerArrangement: &casework.AnswerArrangement{Arrangement: s.id("arrangement"), Accepted: true, On: s.day(4)}})
	s.then(3, s.cast.RentOfficer, "announced", casework.Command{RecordLegalEvent: &casework.RecordLegalEvent{
		Tenancy: s.id("tenancy"), Kind: casework.EvictionAnnounced, On: s.day(3), EvictOn: s.day(-25), Reference: "DEMO-31",
	}})
	s.then(2, s.cast.Chair, "wait", casework.Command{AskSuspension: &casework.AskSuspension{
		Referral: s.id("referral"), UntilOn: s.day(-60), Reason: "Het bewind is net begonnen. Geef het tijd om te werken.",
	}})
	s.then(1, s.cast.OtherManager, "youth", casework.Command{RequestYouthProtection: &casework.RequestYouthProtection{
		Organisation: s.cast.YouthProtection.Organisation, ParentsTold: true,
	}})
}

// instalments are a month apart and begin in three weeks.
func (s *story) instalments(count int, cents casework.Cents) []casework.Instalment {
	list := make([]casework.Instalment, count)
	for at := range list {
		list[at] = casework.Instalment{DueOn: s.day(-20 - 30*at), Cents: cents}
	}
	return list
}

func (s *story) compose(daysAgo int, keys ...string) {
	residents := []casework.ID{}
	for _, key := range keys {
		residents = append(residents, s.id(key))
	}
	s.then(daysAgo, s.cast.Chair, "composition", casework.Command{EstablishComposition: &casework.EstablishComposition{
		On: s.day(daysAgo), Source: casework.Registry, Residents: residents,
	}})
}

// suspend suspends the eviction with a term that ends some days after today.
func (s *story) suspend(daysAgo, endsIn int, frozen casework.Cents) {
	s.then(daysAgo, s.cast.RentOfficer, "suspension", casework.Command{SuspendEviction: &casework.SuspendEviction{
		Plan: s.plan("decision"), From: s.day(daysAgo), Until: s.day(-endsIn), FrozenCents: frozen, FrozenOn: s.day(daysAgo),
	}})
}

func (s *story) goal(daysAgo int, domain casework.LifeDomain, words string, controlIn int) {
	manager := s.cast.CaseManager
	s.then(daysAgo, manager, "goal "+string(domain), casework.Command{SetGoal: &casework.SetGoal{
		Plan: s.plan("decision"), Domain: domain, Description: words, Organisation: manager.Organisation, Owner: manager.Person,
		NextControlOn: s.day(-controlIn), StartLevel: 2, TargetLevel: 4, CurrentLevel: 3,
	}})
}

// inviteTeam brings the case team in before a referral: the landlord invites it.
func (s *story) inviteTeam(daysAgo int) {
	team := s.cast.CaseManager
	s.then(daysAgo, s.cast.RentOfficer, "invite team", casework.Command{InviteOrganisation: &casework.InviteOrganisation{
		Organisation: team.Organisation, Role: casework.CaseTeam, Purpose: "Uitzoeken wie hier woont en hulp bieden", LegalBasis: casework.PublicTask,
	}})
}
