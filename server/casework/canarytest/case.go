package canarytest

import (
	"slices"
	"strings"
)

// ofACase are the parts of a file that belong to the case of one landlord, where
// a household has several (practice 39).
var ofACase = []string{
	"Tenancies", "Arrangements", "Duties", "Referrals", "ReferralDrafts", "Standpoints", "StandpointRequests", "HeldOver", "Decisions",
	"Plans", "Suspensions", "SuspensionRequests", "Checks", "LegalEvents", "ClearanceRequests",
}

// OfACase says that the words at a path belong to the case of one landlord.
func OfACase(path string) bool {
	list, _, _ := strings.Cut(path, ".")
	return slices.Contains(ofACase, list)
}

// inItsCase is what a landlord reads of its own case, though others wrote it:
// whole lists, and words out of others.
var inItsCase = []string{
	"Tenancies.", "Arrangements.", "Duties.", "Referrals.", "LegalEvents.", "Suspensions.",
	"SuspensionRequests.", "StandpointRequests.", "Decisions.LandlordText",
}

// notInItsCase is what it does not read even there (practice 14, 17, 22).
var notInItsCase = []string{"Arrangements.HouseholdSays", "Duties.Source", "Referrals.Source", "Referrals.NotInformedReason", "LegalEvents.Source"}

// LandlordMayRead says that a landlord reads the words at a path that others
// wrote in its own case.
func LandlordMayRead(path string) bool {
	return begins(inItsCase, path) && !slices.Contains(notInItsCase, path) || MayRead("LANDLORD", path)
}

// Drafts says that the words at a path are for the organisation that wrote them
// and nobody else.
func Drafts(path string) bool { return strings.HasPrefix(path, "ReferralDrafts.") }

// What is for the named people when a resident is secret (practice 5): the home,
// when everybody in it is; what is about the resident; and words about nobody in
// particular that are likely to tell where somebody is.
var (
	home        = []string{"Address.", "Contact.Phone", "Contact.Email", "Contact.BestTime", "Tenancies.DwellingNumber"}
	resident    = []string{"Residents.BestTime", "Residents.LeftSource", "Secrets.", "Placements."}
	whereabouts = []string{"Visits.Roof", "Visits.Attachments.", "Attachments.", "Outcomes.Note", "Outcomes.ReopenedReason", "OwnSolutions.", "Shelters.Reason"}
)

// Home says that the words at a path tell where the home is, or reach it.
func Home(path string) bool { return begins(home, path) }

// OfResident says that the words at a path tell where one resident is.
func OfResident(path string) bool { return begins(resident, path) }

// Whereabouts says that the words at a path may tell where anybody is.
func Whereabouts(path string) bool { return begins(whereabouts, path) }

func begins(parts []string, path string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.HasPrefix(path, part) })
}
