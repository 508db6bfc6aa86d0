package casework

import "slices"

// measures is the catalogue: one row a measure, in the order of the route.
var measures = []MeasureDefinition{
	{
		Measure: MeasureArrears, Unit: UnitTenancies, Sum: SumNothing, Basis: ByPeriod, Source: "route 1.1", Facet: FacetTenancy, Dimensions: splitAll,
		Name: Words{"Achterstand voor het eerst gezien", "Arrears first seen"},
		Counts: Words{
			"Huurcontracten waarvan de boeken van de verhuurder een achterstand tonen na een maand zonder. Telt in de eerste maand met achterstand. Een nieuwe " +
				"achterstand na een maand zonder telt opnieuw.",
			"Tenancies whose landlord's books show arrears after a month without. Counts in the first month of arrears. New arrears after a month without count " +
				"again.",
		},
	},
	{
		Measure: MeasureContacted, Unit: UnitTenancies, Sum: SumNothing, Basis: ByCohort, Source: "route 1.2", Facet: FacetTenancy, Of: MeasureArrears,
		FollowMonths: 1, Dimensions: splitAll,
		Name: Words{"Contact gezocht binnen 14 dagen", "Contacted within 14 days"},
		Counts: Words{
			"Daarvan: de verhuurder zocht contact binnen 14 dagen na de eerste dag van de eerste maand met achterstand, bereikt of niet. Telt in de maand van de " +
				"achterstand.",
			"Of those: the landlord sought contact within 14 days of the first day of the first month of arrears, reached or not. Counts in the month of the " +
				"arrears.",
		},
	},
	{
		Measure: MeasureDaysToContact, Unit: UnitTenancies, Sum: SumDays, Basis: ByCohort, Source: "route 1.2", Facet: FacetTenancy, Of: MeasureArrears,
		FollowMonths: 3, Dimensions: splitAll,
		Name: Words{"Dagen tot het eerste contact", "Days to first contact"},
		Counts: Words{
			"Daarvan: de verhuurder zocht contact voor de achterstand weg was. De dagen zijn die van de eerste dag van de eerste maand met achterstand tot de " +
				"eerste poging.",
			"Of those: the landlord sought contact before the arrears were gone. The days are those from the first day of the first month of arrears to the first " +
				"attempt.",
		},
	},
	{
		Measure: MeasureArrangements, Unit: UnitArrangements, Sum: SumCents, Basis: ByPeriod, Source: "route 1.3", Facet: FacetTenancy, Dimensions: splitAll,
		Name: Words{"Betalingsregelingen", "Payment arrangements"},
		Counts: Words{
			"Regelingen die gelden: de verhuurder ging akkoord, en de bewindvoerder als die er is. Telt op de dag dat zij gaan gelden. Het bedrag is wat er in " +
				"termijnen is afgesproken.",
			"Arrangements that count: the landlord agreed, and the protective administrator where there is one. Counts on the day they come to hold. The amount is " +
				"what was agreed in instalments.",
		},
	},
	{
		Measure: MeasureArrangementsKept, Unit: UnitArrangements, Sum: SumCents, Basis: ByCohort, Source: "route 1.3", Facet: FacetTenancy,
		Of: MeasureArrangements, FollowMonths: 12, Dimensions: splitAll,
		Name: Words{"Regelingen nagekomen", "Arrangements kept"},
		Counts: Words{
			"Daarvan: alle termijnen zijn betaald volgens de boeken. Telt in de maand waarin de regeling ging gelden.",
			"Of those: every instalment is paid, by the books. Counts in the month in which the arrangement came to hold.",
		},
	},
	{
		Measure: MeasureArrangementsBroken, Unit: UnitArrangements, Sum: SumNothing, Basis: ByCohort, Source: "route 1.3", Facet: FacetTenancy,
		Of: MeasureArrangements, FollowMonths: 12, Dimensions: splitAll,
		Name: Words{"Regelingen niet nagekomen", "Arrangements broken"},
		Counts: Words{
			"Daarvan: zoveel termijnen zijn gemist en niet ingehaald dat de regeling als gebroken geldt, of de verhuurder beëindigde haar omdat zij niet voldeed. " +
				"Telt in de maand waarin de regeling ging gelden.",
			"Of those: so many instalments were missed and not made up that the arrangement is broken, or the landlord ended it as not suitable. Counts in the " +
				"month in which the arrangement came to hold.",
		},
	},
	{
		Measure: MeasureRepaid, Unit: UnitEvents, Sum: SumCents, Basis: ByPeriod, Source: "practice 35", Facet: FacetTenancy, Dimensions: splitAll,
		Name: Words{"Afgelost", "Repaid"},
		Counts: Words{
			"Termijnen van regelingen die betaald zijn, ook later dan afgesproken, in de maand van de betaling. Het bedrag is dat van de termijnen.",
			"Instalments of arrangements that were paid, also later than agreed, in the month of payment. The amount is that of the instalments.",
		},
	},
	{
		Measure: MeasureReferrals, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByPeriod, Source: "route 2.1", Facet: FacetReferral,
		Dimensions: slices.Concat(splitAll, []Dimension{ByCause, ByGround}),
		Name:       Words{"Meldingen", "Referrals"},
		Counts: Words{
			"Meldingen van verhuurders aan het Regieteam, op de dag dat zij binnenkwamen. Een melding die na teruggave opnieuw kwam telt één keer. Ook als zij " +
				"later is ingetrokken.",
			"Referrals by landlords to the Regieteam, on the day they came in. One sent again after it was returned counts once. Also when it was withdrawn later.",
		},
	},
	{
		Measure: MeasureNotReferred, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByPeriod, Source: "practice 15", Facet: FacetReferral,
		Dimensions: slices.Concat(splitAll, []Dimension{ByCause}),
		Name:       Words{"Aangezegd, niet gemeld", "Announced, not referred"},
		Counts: Words{
			"Ontruimingen die waren aangezegd voor een huishouden dat niemand had gemeld, op de dag van het bericht.",
			"Evictions that were announced for a household that nobody had reported, on the day of the notice.",
		},
	},
	{
		Measure: MeasureDecisions, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByPeriod, Source: "route 2.5", Facet: FacetDecision,
		Dimensions: slices.Concat(splitAll, []Dimension{ByCause, ByGround, ByScenario}),
		Name:       Words{"Besluiten", "Decisions"},
		Counts: Words{
			"Besluiten van het Regieteam, op de dag van het overleg. Een besluit dat door een verbetering is vervangen telt niet.",
			"Decisions of the Regieteam, on the day of the meeting. One that a correction took the place of does not count.",
		},
	},
	{
		Measure: MeasureDaysToDecision, Unit: UnitHouseholds, Sum: SumDays, Basis: ByPeriod, Source: "practice 35", Facet: FacetDecision,
		Dimensions: slices.Concat(splitAll, []Dimension{ByCause, ByGround, ByScenario}),
		Name:       Words{"Dagen van melding tot besluit", "Days from referral to decision"},
		Counts: Words{
			"Eerste besluiten op een melding, op de dag van het overleg. De dagen zijn die van de melding tot dat overleg.",
			"First decisions on a referral, on the day of the meeting. The days are those from the referral to that meeting.",
		},
	},
	{
		Measure: MeasureConsultations, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "practice 19", Facet: FacetDecision, Dimensions: splitRoute,
		Name:   Words{"Spoedoverleggen", "Urgent consultations"},
		Counts: Words{"Spoedoverleggen, op de dag dat zij waren.", "Urgent consultations, on the day they took place."},
	},
	{
		Measure: MeasureSuspensions, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "route 3.1c", Facet: FacetPlan, Dimensions: splitRoute,
		Name:   Words{"Opschortingen", "Suspensions"},
		Counts: Words{"Opschortingen die begonnen. Een verlenging is geen nieuwe.", "Suspensions that began. An extension is no new one."},
	},
	{
		Measure: MeasureSuspensionDays, Unit: UnitEvents, Sum: SumDays, Basis: ByPeriod, Source: "practice 35", Facet: FacetPlan, Dimensions: splitRoute,
		Name: Words{"Dagen opgeschort", "Days suspended"},
		Counts: Words{
			"De dagen waarop een ontruiming was opgeschort, in de maand waarin zij vielen. Telt zodra de laatste dag van die maand of van de opschorting voorbij " +
				"is.",
			"Days on which an eviction was suspended, in the month in which they fell. Counts from the last day of that month or of the suspension on.",
		},
	},
	{
		Measure: MeasureFrozen, Unit: UnitEvents, Sum: SumCents, Basis: ByPeriod, Source: "route 3.1d", Facet: FacetPlan, Dimensions: splitRoute,
		Name:   Words{"Achterstand bevroren", "Arrears frozen"},
		Counts: Words{"Opschortingen die begonnen met een bevroren bedrag, en dat bedrag.", "Suspensions that began with a frozen amount, and that amount."},
	},
	{
		Measure: MeasureConditionsMet, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "route 3.1g", Facet: FacetPlan,
		Dimensions: slices.Concat(splitAll, []Dimension{ByCondition}),
		Name:       Words{"Voorwaarden gelukt", "Conditions met"},
		Counts:     Words{"Keren dat een voorwaarde is besproken en gelukt was, op de dag van het gesprek.", "Times a condition was discussed and met, on the day of the talk."},
	},
	{
		Measure: MeasureConditionsNotMet, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "route 3.1g", Facet: FacetPlan,
		Dimensions: slices.Concat(splitAll, []Dimension{ByCondition}),
		Name:       Words{"Voorwaarden niet gelukt", "Conditions breached"},
		Counts: Words{"Keren dat een voorwaarde is besproken en niet gelukt was, op de dag van het gesprek.",
			"Times a condition was discussed and not met, on the day of the talk."},
	},
	{
		Measure: MeasureAdvices, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "route 3.1f", Facet: FacetFinances, Dimensions: splitAll,
		Name: Words{"Bewind geadviseerd", "Administration advised"},
		Counts: Words{
			"Adviezen van schuldhulp om bewind aan te vragen, op de dag van het advies. Een ingetrokken advies telt niet.",
			"Advices of debt assistance to ask for a protective administrator, on the day of the advice. One that was withdrawn does not count.",
		},
	},
	{
		Measure: MeasureAdvicesFollowed, Unit: UnitEvents, Sum: SumDays, Basis: ByCohort, Source: "practice 23", Facet: FacetFinances, Of: MeasureAdvices,
		FollowMonths: 3, Dimensions: splitAll,
		Name: Words{"Advies bewind gevolgd", "Advice on administration followed"},
		Counts: Words{
			"Daarvan: het verzoekschrift is ingediend. De dagen zijn die van het advies tot het verzoekschrift. Telt in de maand van het advies.",
			"Of those: the petition was filed. The days are those from the advice to the petition. Counts in the month of the advice.",
		},
	},
	{
		Measure: MeasureSpecialCare, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByPeriod, Source: "route 2.5", Facet: FacetDecision, Dimensions: splitAll,
		Name: Words{"Bijzondere zorg gevraagd", "Special care asked"},
		Counts: Words{
			"Besluiten dat aanmelding bij het Meldpunt Bijzondere Zorg nodig is, op de dag van het overleg.",
			"Decisions that registration with the special-care desk is needed, on the day of the meeting.",
		},
	},
	{
		Measure: MeasureSpecialCareDays, Unit: UnitHouseholds, Sum: SumDays, Basis: ByCohort, Source: "practice 20", Facet: FacetDecision,
		Of: MeasureSpecialCare, FollowMonths: 3, Dimensions: splitAll,
		Name: Words{"Dagen tot antwoord bijzondere zorg", "Days until special care answered"},
		Counts: Words{
			"Daarvan: het meldpunt ontving, aanvaardde of weigerde de aanmelding. De dagen zijn die van het overleg tot het eerste antwoord.",
			"Of those: the desk received, accepted or refused the registration. The days are those from the meeting to its first answer.",
		},
	},
	{
		Measure: MeasureYouthRequests, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "route 3.2e", Facet: FacetYouth, Dimensions: splitAll,
		Name:   Words{"Jeugdbescherming gevraagd", "Youth protection asked"},
		Counts: Words{"Verzoeken aan jeugdbescherming, op de dag dat zij zijn verstuurd.", "Requests to youth protection, on the day they were sent."},
	},
	{
		Measure: MeasureYouthDays, Unit: UnitEvents, Sum: SumDays, Basis: ByCohort, Source: "practice 26", Facet: FacetYouth, Of: MeasureYouthRequests,
		FollowMonths: 1, Dimensions: splitAll,
		Name: Words{"Dagen tot antwoord jeugdbescherming", "Days until youth protection answered"},
		Counts: Words{
			"Daarvan: jeugdbescherming bevestigde het verzoek. De dagen zijn die van verzoek tot bevestiging.",
			"Of those: youth protection acknowledged the request. The days are those from request to acknowledgement.",
		},
	},
	legalMeasure(MeasureSummonses, Words{"Dagvaardingen", "Summonses"}, "route 2.1", Words{"Dagvaardingen, op hun dag.", "Summonses, on their day."}),
	legalMeasure(MeasureJudgments, Words{"Vonnissen", "Judgments"}, "route 2.1", Words{"Vonnissen, op de dag van de uitspraak.", "Judgments, on the day they were given."}),
	legalMeasure(MeasureAnnounced, Words{"Ontruimingen aangezegd", "Evictions announced"}, "practice 35", Words{
		"Aangezegde ontruimingen, op de dag van de aanzegging. Elke nieuwe datum telt.",
		"Announced evictions, on the day of the notice. Every new date counts."}),
	legalMeasure(MeasureMoratoria, Words{"Moratoria", "Moratoria"}, "practice 35", Words{"Moratoria die de rechter gaf, op hun eerste dag.",
		"Moratoria that a judge granted, on their first day."}),
	{
		Measure: MeasureThreats, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByCohort, Source: "practice 35", Facet: FacetEviction, FollowMonths: 12,
		Dimensions: slices.Concat(splitAll, []Dimension{ByStage, ByReferred, ByCause, ByOutcome}),
		Name:       Words{"Dreigende huisuitzettingen", "Threatened evictions"},
		Counts: Words{
			"Keren dat een huishouden op de route kwam: door achterstand, een melding of een stap van het recht, tot hoe het afliep. Telt in de maand waarin het " +
				"begon, met hoever het tot nu toe kwam en hoe het afliep. Een dossier dat in een ander verdergaat telt alleen daar.",
			"Times a household came on the route: by arrears, a referral or a legal step, until how it ended. Counts in the month it began, with how far it came " +
				"so far and how it ended. A file that goes on in another one counts only there.",
		},
	},
	endingMeasure(MeasureAverted, Words{"Voorkomen", "Averted"}, "Huishoudens waarvan de ontruiming is voorkomen en die blijven wonen.",
		"Households whose eviction was averted and who stay."),
	endingMeasure(MeasureRehoused, Words{"Andere woning", "Rehoused"}, "Huishoudens die naar een andere woning gingen.", "Households that went to another home."),
	endingMeasure(MeasureLeftBefore, Words{"Zelf vertrokken", "Left before"},
		"Huishoudens die voor de ontruiming zelf vertrokken: sleutels ingeleverd, of met onbekende bestemming weg.",
		"Households that left before the eviction: keys returned, or left unannounced."),
	endingMeasure(MeasureEvicted, Words{"Ontruimd", "Evicted"}, "Huishoudens die zijn ontruimd.", "Households that were evicted."),
	endingMeasure(MeasureWithdrawn, Words{"Ingetrokken", "Withdrawn"}, "Dreigingen die de verhuurder introk.", "Threats that the landlord withdrew."),
	{
		Measure: MeasureOnTheStreet, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByPeriod, Source: "practice 36", Facet: FacetEviction, Dimensions: splitAll,
		Name: Words{"Gezinnen op straat gezet", "Families put on the street"},
		Counts: Words{
			"Gezinnen met minderjarige kinderen, kwetsbare huishoudens en huishoudens met onbekende samenstelling die zijn ontruimd terwijl niet voor iedere " +
				"bewoner een plek was bevestigd, voor die dag en de nachten erna. Ook als er geen vrijgave was. Elke dag telt één keer.",
			"Families with minor children, vulnerable households and households of unknown composition that were evicted while not every resident had a confirmed " +
				"place, for that day and the nights after. Also without a clearance. Each day counts once.",
		},
	},
	{
		Measure: MeasureIncidents, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: "route 3.2f", Facet: FacetEviction,
		Dimensions: slices.Concat(splitAll, []Dimension{ByIncident}),
		Name:       Words{"Incidenten", "Incidents"},
		Counts:     Words{"Wat niet had mogen gebeuren, op de dag dat het gebeurde.", "What should not have happened, on the day it did."},
	},
	followMeasure(MeasureRecurrence12, Words{"Opnieuw binnen 12 maanden", "Again within 12 months"}, 12,
		"binnen 12 maanden kwam een nieuwe melding, dagvaarding of aanzegging", "within 12 months there was a new referral, summons or notice of eviction"),
	followMeasure(MeasureRecurrence24, Words{"Opnieuw binnen 24 maanden", "Again within 24 months"}, 24,
		"binnen 24 maanden kwam een nieuwe melding, dagvaarding of aanzegging", "within 24 months there was a new referral, summons or notice of eviction"),
	followMeasure(MeasureStillHoused6, Words{"Woont er nog na 6 maanden", "Still housed after 6 months"}, 6,
		"na 6 maanden was geen huurcontract geëindigd en was niemand ontruimd of vertrokken",
		"after 6 months no tenancy had ended, and nobody was evicted or had left"),
	followMeasure(MeasureStillHoused12, Words{"Woont er nog na 12 maanden", "Still housed after 12 months"}, 12,
		"na 12 maanden was geen huurcontract geëindigd en was niemand ontruimd of vertrokken",
		"after 12 months no tenancy had ended, and nobody was evicted or had left"),
	followMeasure(MeasureStillHoused24, Words{"Woont er nog na 24 maanden", "Still housed after 24 months"}, 24,
		"na 24 maanden was geen huurcontract geëindigd en was niemand ontruimd of vertrokken",
		"after 24 months no tenancy had ended, and nobody was evicted or had left"),
}

func legalMeasure(measure Measure, name Words, source string, counts Words) MeasureDefinition {
	return MeasureDefinition{
		Measure: measure, Unit: UnitEvents, Sum: SumNothing, Basis: ByPeriod, Source: source, Facet: FacetEviction, Dimensions: splitRoute, Name: name, Counts: counts,
	}
}

func endingMeasure(measure Measure, name Words, dutch, english string) MeasureDefinition {
	return MeasureDefinition{
		Measure: measure, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByPeriod, Source: "practice 35", Facet: FacetEviction, Dimensions: splitEnding, Name: name,
		Counts: Words{dutch + " Telt op de dag dat het afliep. Een dossier dat weer openging telt niet.", english +
			" Counts on the day it ended. A file that was opened again does not count."},
	}
}

func followMeasure(measure Measure, name Words, months int, dutch, english string) MeasureDefinition {
	return MeasureDefinition{
		Measure: measure, Unit: UnitHouseholds, Sum: SumNothing, Basis: ByCohort, Source: "practice 35", Facet: FacetEviction, Of: MeasureAverted,
		FollowMonths: months, Dimensions: splitEnding, Name: name,
		Counts: Words{
			"Van wie de ontruiming is voorkomen: " + dutch + ". Telt in de maand waarin de ontruiming was voorkomen.",
			"Of those whose eviction was averted: " + english + ". Counts in the month in which it was averted.",
		},
	}
}
