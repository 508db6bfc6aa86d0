package casework

// What a resident asked about their data is in their own overview, with every
// answer; where they do not agree, their note stands in the part that it is about
// (practice 30).

var rightsKindNames = map[RightsKind]string{
	RightsCorrection: "U vraagt om gegevens te verbeteren", RightsErasure: "U vraagt om gegevens te wissen",
	RightsRestriction: "U vraagt om gegevens beperkt te gebruiken", RightsObjection: "U maakt bezwaar tegen het gebruik van gegevens",
}

var rightsOutcomeNames = map[RightsOutcome]string{
	RightsGranted: "Antwoord: ja", RightsPartly: "Antwoord: deels", RightsRefused: "Antwoord: nee", RightsExtended: "Wij nemen meer tijd",
	RightsLifted: "De beperking is gestopt", RightsWithdrawn: "U trekt het verzoek in",
}

// complaint is where a resident can go who does not get what they ask
// (GDPR art. 12.4).
const complaint = "Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens of naar de rechter gaan."

func (o overviewing) rights() []OverviewLine {
	lines := []OverviewLine{}
	for _, request := range o.file.RightsRequests {
		if request.Resident != o.resident.ID {
			continue
		}
		lines = append(lines, o.line(request.Made, request.On, labelled(rightsKindNames[request.Kind], request.Words)),
			o.line(request.Made, request.On, labelled("Gevraagd door", request.Representative)))
		for _, answer := range o.file.RightsAnswers {
			if answer.Request == request.ID {
				lines = append(lines, o.answer(answer)...)
			}
		}
		if o.file.rightsStanding(request.ID).waits() {
			lines = append(lines, o.line(request.Made, request.On, "U krijgt uiterlijk antwoord op "+o.file.rightsDueOn(request).inWords()+"."))
		}
	}
	return said(lines...)
}

func (o overviewing) answer(answer RightsAnswer) []OverviewLine {
	text := rightsOutcomeNames[answer.Outcome] + "."
	if answer.Reason != "" {
		text = labelled(rightsOutcomeNames[answer.Outcome], answer.Reason)
	}
	lines := []OverviewLine{o.line(answer.Made, answer.On, text)}
	if answer.Outcome == RightsRefused || answer.Outcome == RightsPartly {
		lines = append(lines, o.line(answer.Made, answer.On, complaint))
	}
	return lines
}

// notes stand in a part with which the resident does not agree.
func (o overviewing) notes(section OverviewSection) []OverviewLine {
	lines := []OverviewLine{}
	for _, request := range o.file.RightsRequests {
		if request.Resident == o.resident.ID && request.About == section && o.file.disputes(request) {
			lines = append(lines, o.line(request.Made, request.On, labelled("U bent het hier niet mee eens", request.Words)))
		}
	}
	return said(lines...)
}
