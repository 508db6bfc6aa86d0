package casework

// problems gives everything that is missing of the case form (route 2.1–2.4,
// practice 13–16), so that nobody has to send it twice to hear the rest.
func (s SubmitReferral) problems(h *Household, act Act) problems {
	found := problems{}
	found.when(s.Cause == "", missing("cause", "practice 13", "Kies waarom u naar de rechter wilt."))
	found.when(s.SeekJudgmentOn == "", missing("seekJudgmentOn", "2.1", "Vul in wanneer u naar de rechter wilt."))
	found.when(len(s.PriorEfforts) == 0, missing("priorEfforts", "2.3", "Schrijf minstens één ding op dat al is geprobeerd."))
	if s.NotInformedReason == "" {
		s.informed(&found)
	}
	found.when(s.HouseholdSays == "", missing("householdSays", "practice 16", "Schrijf op wat het huishouden zelf zegt, of waarom dat niet is gevraagd."))
	nuisance := s.hasGround(GroundNuisance) && s.Vulnerable == ""
	found.when(nuisance, missing("vulnerable", "practice 4", "Is dit huishouden kwetsbaar? Kies ja, nee of onbekend."))
	for i, effort := range s.PriorEfforts {
		effort.problems(&found, fieldAt("priorEfforts", i))
	}
	noGround := len(h.groundsBeside(s.Grounds, act.Today)) == 0
	found.when(noGround, missing("grounds", "2.4", "Kies minstens één reden waarom dit huishouden wordt gemeld."))
	noSource := act.Who.OrganisationRole == RegieTeam && s.Source == ""
	found.when(noSource, missing("source", "practice 15", "Schrijf op van wie u dit weet."))
	return found
}

// informed wants when, how and in which language the tenant heard of it, and
// what they answered (route 2.2, practice 14).
func (s SubmitReferral) informed(found *problems) {
	found.when(s.TenantInformedOn == "", missing("tenantInformedOn", "2.2", "Vul in wanneer de huurder een brief kreeg over deze melding."))
	found.when(s.InformedHow == "", missing("informedHow", "2.2", "Vul in hoe de huurder is ingelicht."))
	found.when(s.InformedLanguage == "", missing("informedLanguage", "2.2", "Kies in welke taal de huurder is ingelicht."))
	found.when(s.TenantAnswer == "", missing("tenantAnswer", "2.2", "Schrijf op wat de huurder antwoordde, of dat er geen antwoord kwam."))
}

func (e PriorEffort) problems(found *problems, field string) {
	found.when(e.What == "", missing(field+".what", "2.3", "Schrijf op wat er is geprobeerd."))
	found.when(e.On == "", missing(field+".on", "2.3", "Vul in wanneer dit was."))
	found.when(e.Result == "", missing(field+".result", "2.3", "Schrijf op wat het resultaat was."))
	found.when(e.WhyNotEnough == "", missing(field+".whyNotEnough", "2.3", "Schrijf op waarom dit niet genoeg was."))
}

// notAboutArrears is why what belongs to arrears does not apply (practice 13).
const notAboutArrears = "De vordering gaat niet over huurachterstand."

// NotApplicable is a part of the route that a claim leaves out, and why.
type NotApplicable struct {
	Rule   string // "3.1d" the freeze, "3.1j" the repayment, "1.2" the landlord's four duties
	Reason string // plain Dutch
}

// NotApplicable gives what does not apply to a claim that is not about arrears
// (practice 13).
func (s SubmitReferral) NotApplicable() []NotApplicable {
	left := []NotApplicable{}
	if s.Cause == CauseArrears {
		return left
	}
	for _, rule := range []string{"1.2", "3.1d", "3.1j"} {
		left = append(left, NotApplicable{Rule: rule, Reason: notAboutArrears})
	}
	return left
}

// aboutNuisance says that the claim or one of its grounds is nuisance: the plan
// to prevent then has a behavioural agreement (practice 13).
func (s SubmitReferral) aboutNuisance() bool {
	return s.Cause == CauseNuisance || s.hasGround(GroundNuisance)
}
