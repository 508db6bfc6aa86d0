package casework

import (
	"maps"
	"slices"
	"time"
)

// OrganisationRole is the one role an organisation has in a file (access §2,
// practice 39); it follows from what kind of organisation it is.
type OrganisationRole string

// The roles of organisations.
const (
	Landlord        OrganisationRole = "LANDLORD"         // verhuurder
	CaseTeam        OrganisationRole = "CASE_TEAM"        // team of the case manager
	RegieTeam       OrganisationRole = "REGIETEAM"        // Regieteam
	Care            OrganisationRole = "CARE"             // zorg
	DebtAssistance  OrganisationRole = "DEBT_ASSISTANCE"  // schuldhulpverlening
	YouthProtection OrganisationRole = "YOUTH_PROTECTION" // jeugdbescherming
	SpecialCare     OrganisationRole = "SPECIAL_CARE"     // Meldpunt Bijzondere Zorg
	Administration  OrganisationRole = "ADMINISTRATION"   // bewindvoerder
)

// OrganisationRoles gives every role, in the order of access §2.
func OrganisationRoles() []OrganisationRole {
	return []OrganisationRole{Landlord, CaseTeam, RegieTeam, Care, DebtAssistance, YouthProtection, SpecialCare, Administration}
}

func (r OrganisationRole) known() bool { return slices.Contains(OrganisationRoles(), r) }

// Helps says that an organisation in this role helps the household
// (practice 17).
func (r OrganisationRole) Helps() bool {
	return r == CaseTeam || r == Care || r == DebtAssistance || r == YouthProtection || r == SpecialCare
}

// PersonRole is what a person does in their organisation.
type PersonRole string

// The roles of people.
const (
	RentOfficer       PersonRole = "RENT_OFFICER"
	CaseManagerRole   PersonRole = "CASE_MANAGER"
	TeamLead          PersonRole = "TEAM_LEAD"
	Chair             PersonRole = "CHAIR"
	Secretary         PersonRole = "SECRETARY"
	Member            PersonRole = "MEMBER"
	Professional      PersonRole = "PROFESSIONAL"
	Analyst           PersonRole = "ANALYST"
	AdministratorRole PersonRole = "ADMINISTRATOR"
	Auditor           PersonRole = "AUDITOR"
)

// Actor is somebody who acts, for one organisation. The zero Actor may do and
// see nothing.
type Actor struct {
	Region           ID
	Organisation     ID
	OrganisationRole OrganisationRole // what kind of organisation it is: its role in files it comes into
	Person           ID               // zero for a process, such as an import
	Roles            []PersonRole
	Process          string  // the name of a process, such as "import"; empty for people
	Scopes           []Scope // what an access token lets a program do; none for people, who do all their roles allow

	glass ID // the one file that the person reads behind broken glass: see glass.go
}

// Scope is what an access token lets a partner's program do, within what the
// program's organisation and role may (access §1).
type Scope string

// The scopes.
const (
	ScopeRead   Scope = "READ"   // queries
	ScopeWrite  Scope = "WRITE"  // submit and the other mutations
	ScopeSchema Scope = "SCHEMA" // asking what the API offers (introspection)
	ScopeRent   Scope = "RENT"   // bringing rent files, and nothing else
)

// MayHold says whether a program in a role may have a token of a scope: an
// auditor's reads what the log tells of files, and writes nothing (access §2).
func MayHold(role PersonRole, scope Scope) bool {
	return role != Auditor || scope == ScopeRead || scope == ScopeSchema
}

// IsProgram says that a partner's program acts, with an access token.
func (a Actor) IsProgram() bool { return len(a.Scopes) > 0 }

// MayUse says whether somebody may use the API in one of these ways: a program
// as far as its token goes, people in all.
func (a Actor) MayUse(scope Scope) error {
	switch {
	case !a.IsProgram() || slices.Contains(a.Scopes, scope):
		return nil
	case scope == ScopeWrite:
		return &Error{Code: Forbidden, Message: "Met dit token mag een programma niets vastleggen."}
	case scope == ScopeRent:
		return &Error{Code: Forbidden, Message: "Met dit token mag een programma geen huurbestanden aanleveren."}
	default:
		return &Error{Code: Forbidden, Message: "Met dit token mag een programma niets lezen."}
	}
}

// Introspects says that somebody may ask what the API offers: programs whose
// token says so; the app knows it.
func (a Actor) Introspects() bool { return slices.Contains(a.Scopes, ScopeSchema) }

// Reach is which files a Store may touch for an actor. Its zero value sees
// nothing: a forgotten permission shows nothing.
type Reach struct {
	Region       ID
	Organisation ID
	Person       ID
	Process      string // a program that reads or writes; empty for people
	Glass        Glass
}

// Glass is the one file of others that a Reach opens. Its zero value opens none.
type Glass struct {
	Household ID
	Since     time.Time // the person broke its glass after this moment; zero is to break it
}

// Reach gives the files this actor's organisation is in.
func (a Actor) Reach() Reach {
	if !a.readsFiles() {
		return Reach{}
	}
	return Reach{Region: a.Region, Organisation: a.Organisation, Person: a.Person, Process: a.Process}
}

// readers are the people of an organisation who read its files.
var readers = map[OrganisationRole][]PersonRole{
	Landlord:        {RentOfficer, TeamLead},
	CaseTeam:        {CaseManagerRole, TeamLead},
	RegieTeam:       {Chair, Secretary, Member},
	Care:            {Professional, TeamLead},
	DebtAssistance:  {Professional, TeamLead},
	YouthProtection: {Professional, TeamLead},
	SpecialCare:     {Professional, TeamLead},
	Administration:  {Professional},
}

func (a Actor) readsFiles() bool {
	return !a.Organisation.IsZero() && (a.Process != "" || a.hasAny(readers[a.OrganisationRole]))
}

// MayListen says whether somebody may hear which files change: who reads them.
func (a Actor) MayListen() error {
	if !a.readsFiles() {
		return &Error{Code: Forbidden, Message: "Dit kan niet met uw rol."}
	}
	return nil
}

func (a Actor) hasAny(roles []PersonRole) bool {
	return slices.ContainsFunc(a.Roles, func(role PersonRole) bool { return slices.Contains(roles, role) })
}

// Kind is how a verb behaves when the file has moved on (architecture §2).
type Kind string

// The kinds of verbs.
const (
	Record Kind = "RECORD" // what happened: never refused because of the file's state
	Edit   Kind = "EDIT"   // what should change: merged, or kept for a person to choose
	Online Kind = "ONLINE" // what is decided: judged now or refused with the reason
)

// permission is one row of the table of verbs: how it behaves, the facets it
// writes, and who may.
type permission struct {
	kind   Kind
	facets []Facet
	who    map[OrganisationRole][]PersonRole
}

// everybody in the file who reads it.
var everybody = readers

var (
	landlord = map[OrganisationRole][]PersonRole{Landlord: {RentOfficer}}
	caseTeam = map[OrganisationRole][]PersonRole{CaseTeam: {CaseManagerRole, TeamLead}}
	chair    = map[OrganisationRole][]PersonRole{RegieTeam: {Chair}}
	regie    = map[OrganisationRole][]PersonRole{RegieTeam: {Chair, Secretary}}
	roof     = also(caseTeam, Care, YouthProtection, SpecialCare)
	debts    = map[OrganisationRole][]PersonRole{DebtAssistance: {Professional}}
	helpers  = also(caseTeam, Care, DebtAssistance, YouthProtection, SpecialCare)

	// breakers are who may have to know at once what is in a file of others: a
	// landlord never, nor who only counts or administers.
	breakers = together(caseTeam, chair, map[OrganisationRole][]PersonRole{
		Care: {Professional, TeamLead}, YouthProtection: {Professional, TeamLead},
	})
)

// also adds the professionals of organisations to who may.
func also(base map[OrganisationRole][]PersonRole, roles ...OrganisationRole) map[OrganisationRole][]PersonRole {
	who := together(base)
	for _, role := range roles {
		who[role] = []PersonRole{Professional}
	}
	return who
}

func together(tables ...map[OrganisationRole][]PersonRole) map[OrganisationRole][]PersonRole {
	who := map[OrganisationRole][]PersonRole{}
	for _, table := range tables {
		maps.Copy(who, table)
	}
	return who
}

// verbs is who may do what to a file: all authorization of writing, once
// (access §2). A verb that is not in it may be done by nobody.
var verbs = map[string]permission{
	"registerHousehold":    {Record, []Facet{FacetIdentity}, together(landlord, caseTeam, regie)},
	"editHousehold":        {Edit, []Facet{FacetIdentity}, caseTeam},
	"inviteOrganisation":   {Online, []Facet{FacetIdentity}, together(caseTeam, landlord, chair)},
	"endInvolvement":       {Online, []Facet{FacetIdentity}, together(caseTeam, chair)},
	"addResident":          {Record, []Facet{FacetIdentity}, together(caseTeam, landlord)},
	"editResident":         {Edit, []Facet{FacetIdentity}, together(caseTeam, landlord)},
	"endResident":          {Edit, []Facet{FacetIdentity}, caseTeam},
	"establishComposition": {Online, []Facet{FacetIdentity}, together(caseTeam, chair)},
	"markVulnerable":       {Record, []Facet{FacetIdentity}, everybody},
	"recordWarning":        {Record, []Facet{FacetSafety}, together(roof, landlord)},
	"endWarning":           {Online, []Facet{FacetSafety}, together(roof, landlord)},
	"recordSafeHomeReport": {Record, []Facet{FacetSafety, FacetYouth}, roof},
	"markSecret":           {Record, []Facet{FacetSafety}, together(helpers, chair)},
	"endSecret":            {Online, []Facet{FacetSafety}, together(helpers, chair)},
	"releaseOverview":      {Online, []Facet{FacetCare}, caseTeam},
	"breakGlass":           {Online, []Facet{FacetStandpoints}, breakers}, // who reads all standpoints hears who opened the file
	"recordContactAttempt": {Record, []Facet{FacetCare}, together(landlord, helpers)},
	"fulfilDuty":           {Record, []Facet{FacetTenancy}, together(landlord, regie)},
	"recordRent":           {Record, []Facet{FacetTenancy}, landlord},
	"endTenancy":           {Record, []Facet{FacetTenancy}, landlord},
	"proposeArrangement":   {Record, []Facet{FacetTenancy}, also(together(landlord, caseTeam), Care)},
	"answerArrangement":    {Online, []Facet{FacetTenancy}, landlord},
	"agreeArrangement":     {Online, []Facet{FacetTenancy}, map[OrganisationRole][]PersonRole{Administration: {Professional}}},
	"endArrangement":       {Record, []Facet{FacetTenancy}, landlord},
	"recordLegalEvent":     {Record, []Facet{FacetEviction}, together(landlord, caseTeam, regie)},
	"draftReferral":        {Online, []Facet{FacetReferral}, together(landlord, regie)},
	"submitReferral":       {Record, []Facet{FacetReferral}, together(landlord, regie)},
	"returnReferral":       {Online, []Facet{FacetReferral}, chair},
	"withdrawReferral":     {Online, []Facet{FacetReferral}, together(landlord, regie)},
	"registerUnreferred":   {Record, []Facet{FacetReferral, FacetEviction}, regie},
	"openReferral":         {Online, []Facet{FacetStandpoints}, chair},
	"askStandpoints":       {Online, []Facet{FacetStandpoints}, regie},
	"giveStandpoint":       {Record, []Facet{FacetStandpoints}, together(helpers, landlord, map[OrganisationRole][]PersonRole{RegieTeam: {Chair, Member}, Administration: {Professional}})},
	"recordConsultation":   {Record, []Facet{FacetDecision}, regie},
	"holdOver":             {Online, []Facet{FacetDecision, FacetPlan}, chair},
	"decide":               {Online, []Facet{FacetDecision, FacetPlan}, chair},
	"registerSpecialCare":  {Record, []Facet{FacetDecision}, map[OrganisationRole][]PersonRole{SpecialCare: {Professional}}},
	"appointCaseManager":   {Online, []Facet{FacetPlan}, together(map[OrganisationRole][]PersonRole{CaseTeam: {TeamLead}}, chair)},
	"setGoal":              {Record, []Facet{FacetPlan}, also(caseTeam, Care)},
	"addStep":              {Record, []Facet{FacetPlan}, together(helpers, landlord)},
	"progressStep":         {Record, []Facet{FacetPlan}, together(helpers, landlord)},
	"askSuspension":        {Record, []Facet{FacetPlan}, chair},
	"suspendEviction":      {Record, []Facet{FacetPlan}, landlord},
	"endSuspension":        {Online, []Facet{FacetPlan}, landlord},
	"checkCondition":       {Record, []Facet{FacetPlan}, caseTeam},
	"planVisit":            {Record, []Facet{FacetCare}, also(caseTeam, Care, SpecialCare)},
	"cancelVisit":          {Record, []Facet{FacetCare}, also(caseTeam, Care, SpecialCare)},
	"recordVisit":          {Record, []Facet{FacetCare, FacetFinances, FacetYouth, FacetRoof, FacetPlan}, also(caseTeam, Care, SpecialCare)},
	"recordCopy":           {Record, []Facet{FacetCare}, also(caseTeam, Care, SpecialCare)},
	"recordOwnSolution":    {Record, []Facet{FacetRoof}, roof},
	"considerShelter":      {Record, []Facet{FacetRoof}, roof},
	"requestPlacement":     {Record, []Facet{FacetRoof}, roof},
	"offerPlacement":       {Record, []Facet{FacetRoof}, roof},
	"confirmPlacement":     {Online, []Facet{FacetRoof}, together(roof, chair)},
	"endPlacement":         {Record, []Facet{FacetRoof}, roof},
	"withdrawPlacement":    {Record, []Facet{FacetRoof}, roof},
	"clearEviction":        {Online, []Facet{FacetEviction}, chair},
	"revokeClearance":      {Record, []Facet{FacetEviction}, chair},
	"recordOutcome":        {Record, []Facet{FacetEviction}, together(landlord, caseTeam, regie)},
	"reopenFile":           {Online, []Facet{FacetEviction}, together(caseTeam, chair)},
	"reportIncident":       {Record, []Facet{FacetEviction}, everybody},
	"resolveConflict":      {Edit, []Facet{FacetIdentity}, caseTeam},
	"settleReview":         {Online, []Facet{FacetCare}, caseTeam},

	"requestYouthProtection":     {Record, []Facet{FacetYouth}, caseTeam},
	"acknowledgeYouthProtection": {Record, []Facet{FacetYouth}, map[OrganisationRole][]PersonRole{YouthProtection: {Professional, TeamLead}}},

	"adviseAdministration": {Record, []Facet{FacetFinances}, debts},
	"withdrawAdvice":       {Record, []Facet{FacetFinances}, debts},
	"recordAdministration": {Record, []Facet{FacetFinances}, also(caseTeam, DebtAssistance)},
	"extendSuspension":     {Record, []Facet{FacetPlan}, landlord},
	"refusePlacement":      {Record, []Facet{FacetRoof}, roof},
	"askClearance":         {Online, []Facet{FacetEviction}, together(landlord, chair)},
	"refuseClearance":      {Online, []Facet{FacetEviction}, chair},
	"startAftercare":       {Record, []Facet{FacetPlan}, also(caseTeam, Care)},
	"linkHousehold":        {Online, []Facet{FacetIdentity}, together(caseTeam, chair)},
	"unlinkHousehold":      {Online, []Facet{FacetIdentity}, together(caseTeam, chair)},
	"distinguishHousehold": {Online, []Facet{FacetIdentity}, together(caseTeam, chair)},

	"holdFile": {Online, []Facet{FacetStandpoints}, together(caseTeam, regie)}, // a complaint may be about anybody in the file
	"liftHold": {Online, []Facet{FacetStandpoints}, together(caseTeam, regie)},

	"recordRightsRequest": {Record, []Facet{FacetStandpoints}, together(caseTeam, regie)}, // what a resident asks may be about anybody in the file
	"answerRightsRequest": {Online, []Facet{FacetStandpoints}, together(caseTeam, regie)},
}

// beside is who may do what beside the files (architecture §1): only the
// Regieteam keeps its meetings, and only its administrator the region's figures,
// parameters and crisis numbers; every organisation keeps its own telephone list;
// with a client's consent care asks whether the rent is paid (practice 11). Others
// who help have a ground of their own, or no business with the rent.
var beside = map[string]map[OrganisationRole][]PersonRole{
	"planMeeting":         regie,
	"editMeeting":         regie,
	"setAgenda":           regie,
	"recordAttendance":    regie,
	"publishCostTable":    {RegieTeam: {AdministratorRole}},
	"setRegionParameters": {RegieTeam: {AdministratorRole}},
	"recordConsent":       {Care: {Professional}},
	"withdrawConsent":     {Care: readers[Care]},
	"paymentStatuses":     {Care: {Professional}},
	"setPhoneList":        phoneKeepers(),
	"setRegionNumbers":    {RegieTeam: {AdministratorRole}},
	"keepTeamsDevices":    phoneKeepers(),
	"keepRegionsDevices":  {RegieTeam: {AdministratorRole}},
	"keepOwnAccounts":     accountKeepers(),
	"keepRegionsAccounts": {RegieTeam: {AdministratorRole}},
	"keepOrganisations":   {RegieTeam: {AdministratorRole}},
	"renameRegion":        {RegieTeam: {AdministratorRole}},
	"takeInSealedFile":    {RegieTeam: {AdministratorRole}},
	"readLog":             {RegieTeam: {AdministratorRole, Auditor}},
	"readHealth":          {RegieTeam: {AdministratorRole}},
	"verifyAccessLog":     {RegieTeam: {AdministratorRole, Auditor}},
	"bringRentFiles":      {Landlord: readers[Landlord]},
	"bringRunningCases":   {Landlord: {RentOfficer}, RegieTeam: {Chair, Secretary}},
	"leadTeam":            {CaseTeam: {TeamLead}},
	"statistics":          counters(),
	"readPublication":     anybody(),
	"makePublication":     {RegieTeam: {AdministratorRole}},
	"makeMicrodata":       {RegieTeam: {AdministratorRole}},
	"makeOwnData":         dataKeepers(),
	"makeOverview":        caseTeam,
	"researchProjects":    {RegieTeam: {AdministratorRole}},
}

// anybody reads what was published: that is whom it is for (datasets, statistics). An
// auditor reads the log alone (access §2).
func anybody() map[OrganisationRole][]PersonRole {
	who := map[OrganisationRole][]PersonRole{}
	for _, role := range OrganisationRoles() {
		who[role] = []PersonRole{RentOfficer, CaseManagerRole, TeamLead, Chair, Secretary, Member, Professional, Analyst, AdministratorRole}
	}
	return who
}

// dataKeepers take the files of their organisation out of the program: who leads
// it and reads them all. An administrator reads no file (access §2). A housing
// association's own systems are fed by who brings its books in: its rent officers,
// who read every file of it, and of whom a small one has no team lead.
func dataKeepers() map[OrganisationRole][]PersonRole {
	who := map[OrganisationRole][]PersonRole{RegieTeam: {Chair}, Administration: {Professional}}
	for _, role := range OrganisationRoles() {
		if slices.Contains(readers[role], TeamLead) {
			who[role] = []PersonRole{TeamLead}
		}
	}
	who[Landlord] = readers[Landlord]
	return who
}

// releases is what making each kind of release is called.
var releases = map[ReleaseKind]string{
	PublicationRelease: "makePublication", MicrodataRelease: "makeMicrodata", OwnDataRelease: "makeOwnData", ResidentRelease: "makeOverview",
}

// MayMakeRelease says whether somebody makes a release of a kind: a person, whose
// name stands beside it. Whether a resident's overview is theirs to make is asked
// of the file as well (practice 30).
func MayMakeRelease(actor Actor, order ReleaseOrder) error {
	return inPerson(actor, releases[order.Kind])
}

// counters read statistics about the files of their organisation: who counts for
// it, leads it, or answers for the route at the desk (access §2).
func counters() map[OrganisationRole][]PersonRole {
	who := map[OrganisationRole][]PersonRole{}
	for _, role := range OrganisationRoles() {
		who[role] = []PersonRole{Analyst, TeamLead}
	}
	who[Landlord] = append(who[Landlord], RentOfficer)
	who[RegieTeam] = append(who[RegieTeam], Chair, Secretary, Member)
	return who
}

// counts says that an actor reads statistics.
func counts(actor Actor) bool { return MayBeside(actor, "statistics") == nil }

// readsPublication says that an actor reads what the region published.
func readsPublication(actor Actor) bool { return MayBeside(actor, "readPublication") == nil }

// counting is the reach of who counts, also of one who reads no file: numbers of
// their organisation and nothing else.
func (a Actor) counting() Reach {
	if !counts(a) {
		return Reach{}
	}
	return Reach{Region: a.Region, Organisation: a.Organisation, Person: a.Person}
}

// countsFacet says that the organisation's role sees something of a facet in the
// files it is in, and so may count by it.
func (a Actor) countsFacet(facet Facet) bool {
	_, seen := sights[a.OrganisationRole][facet]
	return facet == "" || seen
}

// leadsTeam says that an actor sees who of a case team has which files, and how
// much: of its own organisation, as its reach says.
func leadsTeam(actor Actor) bool { return MayBeside(actor, "leadTeam") == nil }

// MayBringRentFiles says whether somebody brings their own housing association's
// rent files, or a program of it whose token says so.
func MayBringRentFiles(actor Actor) error {
	if err := MayBeside(actor, "bringRentFiles"); err != nil {
		return err
	}
	return actor.MayUse(ScopeRent)
}

// MayBringRunningCases says whether somebody brings the cases that their
// organisation was working with before it began here (practice 37). They come in
// under that person's name: a program does not.
func MayBringRunningCases(actor Actor) error {
	return inPerson(actor, "bringRunningCases")
}

// seesReleases says that an actor sees the releases of a kind that their
// organisation had made: who makes them, and of what was published, and what went
// to researchers, everybody who counts for the Regieteam.
func seesReleases(actor Actor, kind ReleaseKind) bool {
	return MayBeside(actor, releases[kind]) == nil || (kind.counts() && actor.OrganisationRole == RegieTeam && counts(actor))
}

// mayTakeRelease says whether an actor takes the files of a release. Where people
// stand in it as themselves it was made as one person sees them, with secret
// residents or without (practice 5): that person takes it alone. A program takes
// what its role may.
func mayTakeRelease(actor Actor, release Release) error {
	kind := release.Order.Kind
	switch {
	case kind.names() && release.By != actor.Person:
		return &Error{Code: Forbidden, Rule: "practice 5", Message: "Alleen wie deze uitgave heeft gevraagd, mag de bestanden ophalen."}
	case kind == PublicationRelease && seesReleases(actor, kind):
		return nil
	default:
		return MayBeside(actor, releases[kind])
	}
}

// mayKeepProjects says whether an actor begins and ends research projects: a
// person, who answers for the agreement.
func mayKeepProjects(actor Actor) error {
	return inPerson(actor, "researchProjects")
}

// seesProjects says that an actor sees research projects: who keeps them, and who
// sees what is made for them.
func seesProjects(actor Actor) bool {
	return MayBeside(actor, "researchProjects") == nil || seesReleases(actor, MicrodataRelease)
}

// MayKeepDevice says whether an actor may see a device, name it, retire it and
// report it lost: who uses it, who leads or administers the organisation that it
// is used for, and the administrator of the region (access §1).
func MayKeepDevice(actor Actor, device Device) error {
	switch {
	case actor.Process == "" && !actor.Person.IsZero() && device.usedBy(actor.Person):
		return nil
	case device.usedFor(actor.Organisation) && MayBeside(actor, "keepTeamsDevices") == nil:
		return nil
	default:
		return MayBeside(actor, "keepRegionsDevices")
	}
}

// accountKeepers keep who signs in for their own organisation (access §1).
func accountKeepers() map[OrganisationRole][]PersonRole {
	who := map[OrganisationRole][]PersonRole{}
	for _, role := range OrganisationRoles() {
		who[role] = []PersonRole{AdministratorRole}
	}
	return who
}

// mayKeepAccounts says whether an actor keeps people at all.
func mayKeepAccounts(actor Actor) error {
	if MayBeside(actor, "keepRegionsAccounts") == nil {
		return inPerson(actor, "keepRegionsAccounts")
	}
	return inPerson(actor, "keepOwnAccounts")
}

// mayKeepOrganisations says whether an actor keeps the organisations of the region.
func mayKeepOrganisations(actor Actor) error {
	return inPerson(actor, "keepOrganisations")
}

// mayRenameRegion says whether an actor says how the region is called.
func mayRenameRegion(actor Actor) error {
	return inPerson(actor, "renameRegion")
}

// mayReadHealth says whether an actor sees how the program is doing.
func mayReadHealth(actor Actor) error {
	return MayBeside(actor, "readHealth")
}

// readsLog says that an actor reads the log of the region: how often what was done,
// whether it is whole, and what was destroyed. Who saw a file is asked by file.
func (a Actor) readsLog() bool {
	return a.audits() || MayBeside(a, "readLog") == nil
}

// mayVerifyLog says whether an actor has the access log verified: a person, whose
// name stands beside the outcome.
func mayVerifyLog(actor Actor) error {
	return inPerson(actor, "verifyAccessLog")
}

// keepsAccountsOf says that an actor says who works for an organisation, and as
// what.
func (a Actor) keepsAccountsOf(organisation ID) bool {
	return MayBeside(a, "keepRegionsAccounts") == nil || (organisation == a.Organisation && MayBeside(a, "keepOwnAccounts") == nil)
}

// keepsAccount says that somebody works for an organisation whose people the
// actor keeps, or for none: those are the region's.
func (a Actor) keepsAccount(account Account) bool {
	return MayBeside(a, "keepRegionsAccounts") == nil ||
		slices.ContainsFunc(account.Memberships, func(m Membership) bool { return a.keepsAccountsOf(m.Organisation) })
}

// keepsWholeAccount says that somebody works for nobody whose people the actor
// does not keep.
func (a Actor) keepsWholeAccount(account Account) bool {
	return !slices.ContainsFunc(account.Memberships, func(m Membership) bool { return !a.keepsAccountsOf(m.Organisation) })
}

// RolesIn is what somebody can be in an organisation of a kind: only the Regieteam
// has who reads the log of the whole region.
func RolesIn(kind OrganisationRole) []PersonRole {
	roles := slices.Clone(readers[kind])
	if len(roles) == 0 {
		return nil
	}
	roles = append(roles, Analyst, AdministratorRole)
	if kind == RegieTeam {
		roles = append(roles, Auditor)
	}
	return roles
}

// phoneKeepers keep the numbers of their own organisation (practice 33).
func phoneKeepers() map[OrganisationRole][]PersonRole {
	who := map[OrganisationRole][]PersonRole{}
	for _, role := range OrganisationRoles() {
		who[role] = []PersonRole{TeamLead, AdministratorRole}
	}
	return who
}

// readsBeside is which kind of organisation reads what beside its files: what
// waits for its case team, its own tenancies without arrears, what belongs on its
// agenda. Rows of others are out of its reach all the same.
var readsBeside = map[string]OrganisationRole{
	"leftBehind":      CaseTeam,
	"quietTenancies":  Landlord,
	"tenancyCounts":   Landlord,
	"arrears":         Landlord, // its work list: tenancies of others in the same file are not on it (practice 39)
	"agendaProposals": RegieTeam,
	"wholeMeetings":   RegieTeam, // all items, notes and who was there; others see their own (practice 39)
}

// ReadsBeside says that an actor's organisation reads something beside its files,
// and that the actor is one of those who read them.
func (a Actor) ReadsBeside(what string) bool {
	reader, listed := readsBeside[what]
	return listed && a.OrganisationRole == reader && a.readsFiles()
}

// readsOfFile is in which role in a file an organisation reads what is kept about
// it beside its facets: words that wait for it, a resident's overview (practice
// 30), who saw it (access §3).
var readsOfFile = map[string][]OrganisationRole{
	"leftBehind":       {CaseTeam},
	"residentOverview": {CaseTeam},
	"whoSaw":           {CaseTeam, RegieTeam, Landlord},
}

// readsOf says that an actor's organisation reads something that is kept about a
// file.
func (a Actor) readsOf(h *Household, what string, today Day) bool {
	return slices.Contains(readsOfFile[what], h.RoleOf(a.Organisation, today))
}

// passesOnBooks says that an import acts for its own landlord: what a landlord's
// books say of tenancies without a file is for nobody else to write (practice 9).
func (a Actor) passesOnBooks() bool { return a.OrganisationRole == Landlord && a.Process != "" }

// audits says that the actor reads the access log of the region, and no file.
func (a Actor) audits() bool { return !a.Region.IsZero() && a.hasAny([]PersonRole{Auditor}) }

// MayBeside says whether an actor may do something beside the files. It is for
// people.
func MayBeside(actor Actor, what string) error {
	if actor.Process != "" || !actor.hasAny(beside[what][actor.OrganisationRole]) {
		return &Error{Code: Forbidden, Message: "Dit kan niet met uw rol."}
	}
	return nil
}

// inPerson says whether an actor may do something beside the files that has somebody's
// name under it, or lets somebody in: no program does.
func inPerson(actor Actor, what string) error {
	if actor.IsProgram() {
		return &Error{Code: Forbidden, Message: "Dit kan alleen een mens doen."}
	}
	return MayBeside(actor, what)
}

// unheard are the verbs that nobody hears of outside the writer's organisation:
// that a referral is being written is its landlord's alone.
var unheard = []string{"draftReferral"}

func kindOf(verb string) Kind { return verbs[verb].kind }

// forPeople are the verbs that no program does though no meeting decides them:
// to be the second person (practice 3), and to call in youth protection
// (practice 26).
var forPeople = []string{"resolveConflict", "requestYouthProtection", "acknowledgeYouthProtection"}

// forProcesses says that a program may do the verb: it passes on what happened.
// Deciding, clearing and being the second person are for people (practice 3,
// 25–27).
func (p permission) forProcesses(verb string) bool {
	return p.kind != Online && !slices.Contains(forPeople, verb)
}

// roleIn gives the role in which an actor comes to a file; none for an
// organisation that is put in the file as something it is not (practice 39).
// Who broke the glass comes as what their organisation is.
func (a Actor) roleIn(h *Household, today Day) OrganisationRole {
	if !a.glass.IsZero() && a.glass == h.ID {
		return a.OrganisationRole
	}
	role := h.RoleOf(a.Organisation, today)
	if role != a.OrganisationRole {
		return ""
	}
	return role
}

// fromNothing says that a verb may come before there is a file: a household is
// registered, or the words of a registration that was left behind are settled.
func fromNothing(verb string) bool { return verb == "registerHousehold" || verb == "settleReview" }

// May says whether an actor may do a verb to a file on a day. FORBIDDEN is for
// a role that never may; LOST_ACCESS for somebody who may have once: what they
// wrote is kept for review (architecture §2).
func May(actor Actor, verb string, h *Household, today Day) error {
	allowed := verbs[verb]
	role := actor.roleIn(h, today)
	if verb == "breakGlass" || (h.Version == 0 && fromNothing(verb)) { // from outside
		role = actor.OrganisationRole
	}
	switch {
	case actor.Region != h.Region || role == "":
		return &Error{Code: LostAccess, Rule: "1.4", Message: "Uw organisatie doet niet (meer) mee in dit dossier."}
	case len(allowed.who[role]) == 0:
		return &Error{Code: Forbidden, Rule: "1.4", Message: "Dit kan niet met de rol van uw organisatie."}
	case actor.Process != "" && !allowed.forProcesses(verb):
		return &Error{Code: Forbidden, Rule: "1.4", Message: "Dit kan alleen een mens doen."}
	case actor.Process == "" && !actor.hasAny(allowed.who[role]):
		return &Error{Code: LostAccess, Rule: "1.4", Message: "U heeft niet (meer) de rol om dit te doen."}
	default:
		return nil
	}
}

// purposes says why an organisation in a role is in the file when an operation
// puts it there, and on what legal basis; the region's lawyer checks them.
var purposes = map[OrganisationRole]struct {
	words string
	basis LegalBasis
}{
	Landlord:        {"Verhuurder van de woning: huurachterstand melden en afspraken nakomen.", LegitimateInterest},
	CaseTeam:        {"Casemanagement: samen met het huishouden huisuitzetting voorkomen.", PublicTask},
	RegieTeam:       {"Regie: samen besluiten of huisuitzetting kan worden voorkomen.", PublicTask},
	Care:            {"Zorg en begeleiding van het huishouden.", PublicTask},
	DebtAssistance:  {"Schuldhulpverlening aan het huishouden.", PublicTask},
	YouthProtection: {"Bescherming van de kinderen in het huishouden.", LegalObligation},
	SpecialCare:     {"Toeleiding naar bijzondere zorg.", PublicTask},
	Administration:  {"Bewind over de financiën.", LegalObligation},
}
