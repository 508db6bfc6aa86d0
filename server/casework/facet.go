package casework

import "slices"

// Facet is a part of a file that an organisation may or may not see (access §2).
type Facet string

// The facets of a file.
const (
	FacetIdentity    Facet = "IDENTITY"
	FacetTenancy     Facet = "TENANCY"
	FacetReferral    Facet = "REFERRAL"
	FacetStandpoints Facet = "STANDPOINTS"
	FacetDecision    Facet = "DECISION"
	FacetPlan        Facet = "PLAN"
	FacetCare        Facet = "CARE"
	FacetFinances    Facet = "FINANCES"
	FacetRoof        Facet = "ROOF"
	FacetYouth       Facet = "YOUTH"
	FacetEviction    Facet = "EVICTION"
	FacetSafety      Facet = "SAFETY"
)

// Facets gives every facet, in the order of access §2.
func Facets() []Facet {
	return []Facet{
		FacetIdentity, FacetTenancy, FacetReferral, FacetStandpoints, FacetDecision, FacetPlan,
		FacetCare, FacetFinances, FacetRoof, FacetYouth, FacetEviction, FacetSafety,
	}
}

// Sight is how much of a facet somebody sees.
type Sight string

// The three sights.
const (
	Nothing Sight = "NONE" // the facet is cut away
	Part    Sight = "PART" // own things, or a summary: see view.go
	Whole   Sight = "ALL"
)

// sights is who sees how much of which facet: all authorization of reading,
// once (access §2). What is not in it is not seen.
var sights = map[OrganisationRole]map[Facet]Sight{
	Landlord: {
		FacetIdentity: Whole, FacetTenancy: Part, FacetReferral: Part, FacetStandpoints: Part, FacetDecision: Part,
		FacetPlan: Part, FacetRoof: Part, FacetEviction: Whole, FacetSafety: Part,
	},
	CaseTeam: {
		FacetIdentity: Whole, FacetTenancy: Whole, FacetReferral: Whole, FacetStandpoints: Whole, FacetDecision: Whole, FacetPlan: Whole,
		FacetCare: Whole, FacetFinances: Whole, FacetRoof: Whole, FacetYouth: Whole, FacetEviction: Whole, FacetSafety: Whole,
	},
	RegieTeam: {
		FacetIdentity: Whole, FacetTenancy: Whole, FacetReferral: Whole, FacetStandpoints: Whole, FacetDecision: Whole, FacetPlan: Whole,
		FacetRoof: Whole, FacetYouth: Part, FacetEviction: Whole, FacetSafety: Whole,
	},
	Care: {
		FacetIdentity: Whole, FacetTenancy: Part, FacetReferral: Whole, FacetStandpoints: Part, FacetDecision: Whole, FacetPlan: Whole,
		FacetCare: Whole, FacetFinances: Part, FacetRoof: Whole, FacetEviction: Whole, FacetSafety: Whole,
	},
	DebtAssistance: {
		FacetIdentity: Whole, FacetTenancy: Whole, FacetReferral: Whole, FacetStandpoints: Part, FacetDecision: Whole, FacetPlan: Whole,
		FacetFinances: Whole, FacetEviction: Whole, FacetSafety: Whole,
	},
	YouthProtection: {
		FacetIdentity: Whole, FacetReferral: Whole, FacetStandpoints: Part, FacetDecision: Whole, FacetPlan: Whole,
		FacetRoof: Whole, FacetYouth: Whole, FacetEviction: Whole, FacetSafety: Whole,
	},
	SpecialCare: {
		FacetIdentity: Whole, FacetReferral: Whole, FacetStandpoints: Part, FacetDecision: Whole, FacetPlan: Whole,
		FacetCare: Whole, FacetRoof: Whole, FacetEviction: Whole, FacetSafety: Whole,
	},
	Administration: {
		FacetIdentity: Whole, FacetTenancy: Whole, FacetPlan: Whole, FacetFinances: Whole,
	},
}

// FacetAccess says how much of a facet the reader sees, and why.
type FacetAccess struct {
	Facet  Facet
	Sight  Sight
	Reason string // plain Dutch; empty when all of it is seen
}

// MayBeShown says that the facet may be on a screen that the household looks at
// (practice 29, 34): what visitors must mind and what organisations think of the
// household may not.
func (f FacetAccess) MayBeShown() bool {
	return f.Facet != FacetSafety && f.Facet != FacetStandpoints
}

// SightsOf gives how much of each facet an actor sees of a file on a day.
func (a Actor) SightsOf(h *Household, today Day) []FacetAccess {
	role := a.roleIn(h, today)
	access := make([]FacetAccess, 0, len(Facets()))
	for _, facet := range Facets() {
		seen := Nothing
		if a.Region == h.Region && role != "" && a.readsFiles() && !h.keptFrom(a, role) {
			if sight, listed := sights[role][facet]; listed {
				seen = sight
			}
		}
		access = append(access, FacetAccess{Facet: facet, Sight: seen, Reason: sightReasons[seen]})
	}
	return access
}

var sightReasons = map[Sight]string{
	Nothing: "Dit deel is niet voor de rol van uw organisatie.",
	Part:    "U ziet een deel: wat bij de rol van uw organisatie hoort.",
	Whole:   "",
}

// Sees says that an actor sees a file at all.
func (a Actor) Sees(h *Household, today Day) bool {
	return slices.ContainsFunc(a.SightsOf(h, today), func(access FacetAccess) bool { return access.Sight != Nothing })
}
