package casework

import "slices"

// Dimension is what statistics can be split by (practice 35).
type Dimension string

// The dimensions: three of time, and those of what happened.
const (
	ByMonth       Dimension = "MONTH"
	ByQuarter     Dimension = "QUARTER"
	ByYear        Dimension = "YEAR"
	ByLandlord    Dimension = "LANDLORD"
	ByComposition Dimension = "COMPOSITION"
	ByMinors      Dimension = "MINORS"
	ByAgeBand     Dimension = "AGE_BAND"
	ByPhase       Dimension = "PHASE"
	ByStage       Dimension = "STAGE"
	ByReferred    Dimension = "REFERRED"
	ByCause       Dimension = "CAUSE"
	ByGround      Dimension = "GROUND"
	ByScenario    Dimension = "SCENARIO"
	ByOutcome     Dimension = "OUTCOME"
	ByDestination Dimension = "DESTINATION"
	ByCondition   Dimension = "CONDITION"
	ByIncident    Dimension = "INCIDENT"
)

// OfTime says that it splits by when.
func (d Dimension) OfTime() bool { return d == ByMonth || d == ByQuarter || d == ByYear }

// Words is a definition in Dutch and in English.
type Words struct{ Dutch, English string }

// Mark is one value of a dimension.
type Mark struct {
	Code string
	Words
}

// unknownMark is the row of what nobody recorded: never left out, never a guess.
const unknownMark = "UNKNOWN"

// noneMark is the row of what there was none of, such as a cause without a referral.
const noneMark = "NONE"

// paidMark is a threat that never was more than arrears, which are gone.
const paidMark = "PAID"

// DimensionDefinition says what a dimension is.
type DimensionDefinition struct {
	Dimension Dimension
	Name      Words
	Means     Words  // how it is told from the file
	Source    string // paragraph
	Facet     Facet  // who sees nothing of it may not split by it; empty is for everybody
	Marks     []Mark // none of time and of organisations: those are as many as there are
}

// Household kinds of practice 2 and 35.
const (
	familyMark = "FAMILY"
	adultsMark = "ADULTS"
)

// stages of the route in the order in which they come (practice 35, stage where averted).
var stages = []string{"ARREARS", "REFERRED", "DECIDED", "JUDGMENT", "ANNOUNCED"}

const (
	stageArrears = iota
	stageReferred
	stageDecided
	stageJudgment
	stageAnnounced
)

var unknownRow = Mark{unknownMark, Words{"Onbekend", "Unknown"}}

// Dimensions gives what statistics can be split by, with what each means. A
// municipality and the kind of landlord (social, private) are not among them:
// an address holds a place as somebody typed it, and of an organisation nobody
// records the kind of landlord.
func Dimensions() []DimensionDefinition { return slices.Clone(dimensions) }

var dimensions = []DimensionDefinition{
	{
		Dimension: ByMonth, Source: "practice 35", Name: Words{"Maand", "Month"},
		Means: Words{
			"De maand waarin het telt: van wat gebeurde de dag zelf, van wat volgt uit iets anders de dag van dat andere (cohort).",
			"The month it counts in: of what happened its own day, of what follows from something else the day of that (cohort).",
		},
	},
	{Dimension: ByQuarter, Source: "practice 35", Name: Words{"Kwartaal", "Quarter"}, Means: Words{"Het kwartaal van die maand.", "The quarter of that month."}},
	{Dimension: ByYear, Source: "practice 35", Name: Words{"Jaar", "Year"}, Means: Words{"Het kalenderjaar van die maand.", "The calendar year of that month."}},
	{
		Dimension: ByLandlord, Source: "practice 35", Name: Words{"Verhuurder", "Landlord"},
		Means: Words{
			"De verhuurder van het huurcontract waar het over gaat, of anders van het contract dat op die dag liep.",
			"The landlord of the tenancy it is about, or else of the one that ran on that day.",
		},
	},
	{
		Dimension: ByComposition, Source: "practice 2, 35", Facet: FacetIdentity, Name: Words{"Samenstelling", "Composition"},
		Means: Words{
			"Gezin: iemand jonger dan 18 op die dag. Onbekend zolang niemand heeft vastgesteld wie er woont, of van iemand de geboortedatum ontbreekt en er geen " +
				"kind bekend is.",
			"Family: somebody younger than 18 on that day. Unknown as long as nobody established who lives there, or a birth date is missing and no child is known.",
		},
		Marks: []Mark{
			{familyMark, Words{"Gezin met minderjarige kinderen", "Family with minor children"}},
			{adultsMark, Words{"Alleen volwassenen", "Adults only"}},
			{unknownMark, Words{"Samenstelling onbekend", "Composition unknown"}},
		},
	},
	{
		Dimension: ByMinors, Source: "practice 35", Facet: FacetIdentity, Name: Words{"Aantal minderjarigen", "Number of minors"},
		Means: Words{
			"Hoeveel bewoners op die dag jonger dan 18 waren; onbekend als de samenstelling dat is.",
			"How many residents were younger than 18 on that day; unknown when the composition is.",
		},
		Marks: []Mark{{"0", Words{"Geen", "None"}}, {"1", Words{"Eén", "One"}}, {"2", Words{"Twee", "Two"}}, {"3", Words{"Drie of meer", "Three or more"}}, unknownRow},
	},
	{
		Dimension: ByAgeBand, Source: "practice 35", Facet: FacetIdentity, Name: Words{"Leeftijd huurder", "Age of the tenant"},
		Means: Words{"De leeftijd op die dag van de eerste huurder in het dossier.", "The age on that day of the first tenant in the file."},
		Marks: []Mark{
			{"0-26", Words{"Jonger dan 27", "Younger than 27"}},
			{"27-44", Words{"27 tot en met 44", "27 to 44"}},
			{"45-66", Words{"45 tot en met 66", "45 to 66"}},
			{"67+", Words{"67 of ouder", "67 or older"}}, unknownRow,
		},
	},
	{
		Dimension: ByPhase, Source: "route 0.5", Name: Words{"Fase", "Phase"},
		Means: Words{
			"De fase op die dag: uitvoering vanaf een besluit, melding vanaf een melding, en anders preventie.",
			"The phase on that day: execution from a decision on, reported from a referral on, and else prevention.",
		},
		Marks: []Mark{{string(Prevention), Words{"Preventie", "Prevention"}}, {string(Reported), Words{"Melding", "Reported"}}, {string(Execution), Words{"Uitvoering", "Execution"}}},
	},
	{
		Dimension: ByStage, Source: "practice 35", Facet: FacetEviction, Name: Words{"Hoever het kwam", "Stage"},
		Means: Words{
			"De verste stap van deze dreiging tot en met die dag. Van een dreiging zelf: de verste stap tot nu toe.",
			"The furthest step of this threat up to and including that day. Of a threat itself: the furthest step so far.",
		},
		Marks: []Mark{
			{stages[stageArrears], Words{"Alleen achterstand", "Arrears only"}},
			{stages[stageReferred], Words{"Gemeld", "Referred"}},
			{stages[stageDecided], Words{"Besproken en besloten", "Decided on"}},
			{stages[stageJudgment], Words{"Vonnis", "Judgment"}},
			{stages[stageAnnounced], Words{"Ontruiming aangezegd", "Eviction announced"}},
		},
	},
	{
		Dimension: ByReferred, Source: "practice 15, 35", Facet: FacetReferral, Name: Words{"Gemeld", "Referred"},
		Means: Words{
			"Of de verhuurder het huishouden voor of op die dag had gemeld. Een aangezegde ontruiming die niemand had gemeld is: niet gemeld.",
			"Whether the landlord had reported the household by that day. An announced eviction that nobody had reported counts as not referred.",
		},
		Marks: []Mark{{"YES", Words{"Gemeld", "Referred"}}, {"NO", Words{"Niet gemeld", "Not referred"}}},
	},
	{
		Dimension: ByCause, Source: "practice 13", Facet: FacetReferral, Name: Words{"Oorzaak van de vordering", "Cause of the claim"},
		Means: Words{"Wat de laatste melding tot en met die dag als oorzaak noemt.", "What the last referral up to that day says is the cause."},
		Marks: []Mark{
			{string(CauseArrears), Words{"Huurachterstand", "Arrears"}},
			{string(CauseNuisance), Words{"Overlast", "Nuisance"}},
			{string(CauseSublet), Words{"Onderhuur of fraude", "Sublet or fraud"}},
			{string(CauseDrugs), Words{"Drugs", "Drugs"}},
			{string(CauseUnoccupied), Words{"Niet bewoond", "Unoccupied"}},
			{string(CauseOther), Words{"Anders", "Other"}},
			{noneMark, Words{"Nog niet gemeld", "Not referred yet"}},
		},
	},
	{
		Dimension: ByGround, Source: "route 2.4", Facet: FacetReferral, Name: Words{"Grond van de melding", "Ground of the referral"},
		Means: Words{
			"Van een melding met meer gronden telt de eerste in deze volgorde, zodat elke melding één keer telt.",
			"Of a referral with several grounds the first in this order counts, so that each referral counts once.",
		},
		Marks: []Mark{
			{string(GroundMinors), Words{"Minderjarige kinderen", "Minor children"}},
			{string(GroundCompositionUnknown), Words{"Samenstelling onbekend", "Composition unknown"}},
			{string(GroundMultiProblem), Words{"Meer problemen tegelijk", "Several problems at once"}},
			{string(GroundVulnerable), Words{"Kwetsbaar", "Vulnerable"}},
			{string(GroundNuisance), Words{"Woonoverlast", "Housing nuisance"}},
			{noneMark, Words{"Geen", "None"}},
		},
	},
	{
		Dimension: ByScenario, Source: "route 3", Facet: FacetDecision, Name: Words{"Besluit", "Decision"},
		Means: Words{"Wat het laatste besluit tot en met die dag was.", "What the last decision up to that day was."},
		Marks: []Mark{{string(Prevent), Words{"Voorkomen", "Prevent"}}, {string(Evict), Words{"Ontruimen", "Evict"}}, {noneMark, Words{"Nog geen besluit", "No decision yet"}}},
	},
	{
		Dimension: ByOutcome, Source: "practice 35", Facet: FacetEviction, Name: Words{"Afloop", "Outcome"},
		Means: Words{
			"Hoe de dreiging eindigde. Achterstand weg: het bleef bij achterstand, en volgens de laatste boeken is er geen meer.",
			"How the threat ended. Arrears gone: it never was more than arrears, and by the last books there are none.",
		},
		Marks: []Mark{
			{string(Averted), Words{"Voorkomen", "Averted"}},
			{string(Rehoused), Words{"Andere woning", "Rehoused"}},
			{string(LeftBefore), Words{"Zelf vertrokken", "Left before"}},
			{string(Evicted), Words{"Ontruimd", "Evicted"}},
			{string(Withdrawn), Words{"Door de verhuurder ingetrokken", "Withdrawn by the landlord"}},
			{paidMark, Words{"Achterstand weg", "Arrears gone"}},
			{noneMark, Words{"Loopt nog", "Still going on"}},
		},
	},
	{
		Dimension: ByDestination, Source: "practice 35", Facet: FacetEviction, Name: Words{"Bestemming", "Destination"},
		Means: Words{"Waar het huishouden heen ging.", "Where the household went."},
		Marks: []Mark{
			{string(ToStays), Words{"Blijft wonen", "Stays"}},
			{string(ToOwnPlace), Words{"Eigen plek", "Own place"}},
			{string(ToFamily), Words{"Familie of vrienden", "Family or friends"}},
			{string(ToCrisisPlace), Words{"Crisisplek", "Crisis place"}},
			{string(ToOtherHome), Words{"Andere woning", "Other home"}},
			{string(ToInstitution), Words{"Instelling", "Institution"}}, unknownRow,
		},
	},
	{
		Dimension: ByCondition, Source: "route 3.1g", Facet: FacetPlan, Name: Words{"Voorwaarde", "Condition"},
		Means: Words{"Welke voorwaarde is besproken.", "Which condition was discussed."},
		Marks: []Mark{
			{string(CurrentRentPaid), Words{"Lopende huur betaald", "Current rent paid"}},
			{string(Cooperates), Words{"Werkt mee", "Cooperates"}},
			{string(FullFinancialInsight), Words{"Volledige inzage", "Full insight"}},
			{string(ReasonableRepayment), Words{"Redelijke aflossing", "Reasonable repayment"}},
			{string(BehaviouralAgreement), Words{"Gedragsafspraak", "Behavioural agreement"}},
		},
	},
	{
		Dimension: ByIncident, Source: "route 3.2f", Facet: FacetEviction, Name: Words{"Soort incident", "Kind of incident"},
		Means: Words{"Wat er gebeurde dat niet had mogen gebeuren.", "What happened that should not have."},
		Marks: []Mark{
			{string(EvictedWithoutClearance), Words{"Ontruimd zonder vrijgave", "Evicted without clearance"}},
			{string(AnnouncedWhileSuspended), Words{"Aangezegd tijdens opschorting", "Announced while suspended"}},
			{string(PlaceFellThrough), Words{"Plek ging niet door", "A place fell through"}},
			{string(OtherIncident), Words{"Anders", "Other"}},
		},
	},
}

// known gives a code that the dimension has, and of any other that it is unknown:
// nothing that somebody typed comes into statistics.
func (d Dimension) known(code string) string {
	if slices.ContainsFunc(d.definition().Marks, func(m Mark) bool { return m.Code == code }) {
		return code
	}
	return unknownMark
}

func (d Dimension) definition() *DimensionDefinition {
	for i := range dimensions {
		if dimensions[i].Dimension == d {
			return &dimensions[i]
		}
	}
	return nil
}
