package casework

import (
	"slices"
	"strings"
	"time"
)

// KeptOrganisation is an organisation of the region as who keeps them sees it
// (access §2). It holds nothing of a household.
type KeptOrganisation struct {
	ID      ID
	Version int64 // raised by one with every change; 0 for what came before changes were kept
	Name    string
	Kind    OrganisationRole
	People  int // who work there today and may sign in; programs not among them
	// YouthRequests says that this is the region's organisation for youth protection:
	// a request goes there unless its sender chooses another (practice 26).
	YouthRequests bool
	EndsFrom      Day    // the first day on which it takes part no more; empty while it goes on
	EndReason     string // why it stops; empty while it goes on
	OpenFiles     []RoleFiles
	UnsentDevices int // devices of its people that last said they hold what was not sent
	LiveTokens    int // tokens of its programs that can be used today
	Changes       []OrganisationChange
}

// OrganisationAct is what was done to an organisation.
type OrganisationAct string

// What can be done to an organisation.
const (
	OrganisationAdded   OrganisationAct = "ADDED"
	OrganisationRenamed OrganisationAct = "RENAMED"
	OrganisationChosen  OrganisationAct = "CHOSEN"  // for requests to youth protection (practice 26)
	OrganisationEnded   OrganisationAct = "ENDED"   // it takes part no more from a day on
	OrganisationResumed OrganisationAct = "RESUMED" // its end was taken back before its day
)

// OrganisationChange is one thing that was done to an organisation: who, and when.
type OrganisationChange struct {
	ID       ID
	Version  int64 // of the organisation after it
	Act      OrganisationAct
	Name     string // since then
	EndsFrom Day    // of its end: the first day without it
	Reason   string // of its end: why
	By       ID
	ByName   string
	At       time.Time
}

// AddOrganisation lets an organisation work in the region.
type AddOrganisation struct {
	ID   ID // of the organisation, made by the client
	Name string
	Kind OrganisationRole // for good: it is its role in the files it comes into
}

// RenameOrganisation gives an organisation another name, in old files too.
type RenameOrganisation struct {
	ID              ID // of the change, made by the client
	Organisation    ID
	ExpectedVersion int64
	Name            string
}

// ChooseYouthProtection makes an organisation the region's for youth protection
// (practice 26); it takes the place of the one before.
type ChooseYouthProtection struct {
	ID              ID // of the change, made by the client
	Organisation    ID
	ExpectedVersion int64
}

// checkName refuses a name that an organisation cannot have, or that another has:
// they are told apart by it.
func (o KeptOrganisation) checkName(known []KeptOrganisation) error {
	switch {
	case o.Name == "":
		return missing("name", "", "Schrijf op hoe de organisatie heet.")
	case tooLong(o.Name):
		return nameTooLong("name")
	case slices.ContainsFunc(known, func(k KeptOrganisation) bool { return k.ID != o.ID && strings.EqualFold(k.Name, o.Name) }):
		return invalid("name", "Er is al een organisatie met deze naam.")
	default:
		return nil
	}
}

// checkKind refuses a second Regieteam: a region is the working area of one.
func (o KeptOrganisation) checkKind(known []KeptOrganisation) error {
	switch {
	case !o.Kind.known():
		return missing("kind", "", "Kies wat de organisatie doet.")
	case o.Kind == RegieTeam && slices.ContainsFunc(known, func(k KeptOrganisation) bool { return k.Kind == RegieTeam }):
		return invalid("kind", "De regio heeft al een Regieteam.")
	default:
		return nil
	}
}

// changed gives the organisation after a change, with the change.
func (o KeptOrganisation) changed(change OrganisationChange, actor Actor, at time.Time) KeptOrganisation {
	o.Version++
	change.Version, change.Name, change.By, change.At = o.Version, o.Name, actor.Person, at.UTC().Truncate(time.Microsecond)
	o.Changes = append(slices.Clone(o.Changes), change)
	return o
}

// did says that a change was made already.
func (o KeptOrganisation) did(change ID) bool {
	return slices.ContainsFunc(o.Changes, func(c OrganisationChange) bool { return c.ID == change })
}
