package casework

import "slices"

// Measure is what statistics count (practice 35).
type Measure string

// The measures, in the order of the route.
const (
	MeasureArrears            Measure = "ARREARS_FIRST_SEEN"
	MeasureContacted          Measure = "CONTACTED_IN_14_DAYS"
	MeasureDaysToContact      Measure = "DAYS_TO_CONTACT"
	MeasureArrangements       Measure = "ARRANGEMENTS"
	MeasureArrangementsKept   Measure = "ARRANGEMENTS_KEPT"
	MeasureArrangementsBroken Measure = "ARRANGEMENTS_BROKEN"
	MeasureRepaid             Measure = "REPAID"
	MeasureReferrals          Measure = "REFERRALS"
	MeasureNotReferred        Measure = "NOT_REFERRED"
	MeasureDecisions          Measure = "DECISIONS"
	MeasureDaysToDecision     Measure = "DAYS_TO_DECISION"
	MeasureConsultations      Measure = "URGENT_CONSULTATIONS"
	MeasureSuspensions        Measure = "SUSPENSIONS"
	MeasureSuspensionDays     Measure = "SUSPENSION_DAYS"
	MeasureFrozen             Measure = "FROZEN"
	MeasureConditionsMet      Measure = "CONDITIONS_MET"
	MeasureConditionsNotMet   Measure = "CONDITIONS_NOT_MET"
	MeasureAdvices            Measure = "ADMINISTRATION_ADVISED"
	MeasureAdvicesFollowed    Measure = "ADMINISTRATION_FOLLOWED"
	MeasureSpecialCare        Measure = "SPECIAL_CARE_ASKED"
	MeasureSpecialCareDays    Measure = "SPECIAL_CARE_DAYS"
	MeasureYouthRequests      Measure = "YOUTH_PROTECTION_ASKED"
	MeasureYouthDays          Measure = "YOUTH_PROTECTION_DAYS"
	MeasureSummonses          Measure = "SUMMONSES"
	MeasureJudgments          Measure = "JUDGMENTS"
	MeasureAnnounced          Measure = "EVICTIONS_ANNOUNCED"
	MeasureMoratoria          Measure = "MORATORIA"
	MeasureThreats            Measure = "THREATS"
	MeasureAverted            Measure = "AVERTED"
	MeasureRehoused           Measure = "REHOUSED"
	MeasureLeftBefore         Measure = "LEFT_BEFORE"
	MeasureEvicted            Measure = "EVICTED"
	MeasureWithdrawn          Measure = "WITHDRAWN"
	MeasureOnTheStreet        Measure = "PUT_ON_THE_STREET"
	MeasureIncidents          Measure = "INCIDENTS"
	MeasureRecurrence12       Measure = "RECURRENCE_12_MONTHS"
	MeasureRecurrence24       Measure = "RECURRENCE_24_MONTHS"
	MeasureStillHoused6       Measure = "STILL_HOUSED_6_MONTHS"
	MeasureStillHoused12      Measure = "STILL_HOUSED_12_MONTHS"
	MeasureStillHoused24      Measure = "STILL_HOUSED_24_MONTHS"
)

// MeasureUnit is what the number of a measure is a number of.
type MeasureUnit string

// The units.
const (
	UnitTenancies    MeasureUnit = "TENANCIES"
	UnitHouseholds   MeasureUnit = "HOUSEHOLDS"
	UnitEvents       MeasureUnit = "EVENTS"
	UnitArrangements MeasureUnit = "ARRANGEMENTS"
)

// MeasureSum is what is added up beside the number.
type MeasureSum string

// The sums.
const (
	SumNothing MeasureSum = "NOTHING"
	SumDays    MeasureSum = "DAYS"  // calendar days; a mean can be made of them
	SumCents   MeasureSum = "CENTS" // euro cents
)

// MeasureBasis is in which month something counts.
type MeasureBasis string

// The bases.
const (
	ByPeriod MeasureBasis = "PERIOD" // when it happened
	ByCohort MeasureBasis = "COHORT" // when what it follows from happened
)

// MeasureDefinition says in words what a measure counts, from when and in which
// state. Whoever may see the measure may open it.
type MeasureDefinition struct {
	Measure      Measure
	Name         Words
	Counts       Words // what is counted, from when, in which state
	Unit         MeasureUnit
	Sum          MeasureSum
	Basis        MeasureBasis
	Source       string
	Facet        Facet       // who does not see it may not see the measure
	Of           Measure     // what it is a part of: the denominator of a percentage; empty mostly
	FollowMonths int         // how long after its month it may still come in by its nature
	Dimensions   []Dimension // what it can be split by, beside those of time
}

// What measures can be split by.
var (
	splitAll    = []Dimension{ByLandlord, ByComposition, ByMinors, ByAgeBand}
	splitRoute  = slices.Concat(splitAll, []Dimension{ByPhase, ByStage, ByReferred, ByCause, ByScenario})
	splitEnding = slices.Concat(splitRoute, []Dimension{ByDestination})
)

// Measures gives what statistics count, with what each means. The denominator
// "all tenancies" is not among them: a landlord has it in tenancyCounts, of its
// books, and tenancies without arrears are in no file (practice 9).
func Measures() []MeasureDefinition { return slices.Clone(measures) }

func (m Measure) definition() *MeasureDefinition {
	for i := range measures {
		if measures[i].Measure == m {
			return &measures[i]
		}
	}
	return nil
}

// settleMonths is how long after a month records may come late: a table is
// provisional until then.
const settleMonths = 1

// FinalUntil is the last month that is final as of a day.
func (d MeasureDefinition) FinalUntil(asOf Day) Month {
	month := asOf.plusMonths(-d.FollowMonths - settleMonths).Month()
	for !d.Final(month, asOf) {
		month = month.FirstDay().Plus(-1).Month()
	}
	return month
}

// Final says that a month of the measure is not expected to change any more, as
// of a day: its follow-up and the time for late records are over.
func (d MeasureDefinition) Final(month Month, asOf Day) bool {
	return month.LastDay().plusMonths(d.FollowMonths+settleMonths) < asOf
}
