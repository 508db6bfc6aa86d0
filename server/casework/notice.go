package casework

import "slices"

// Notice is what a group of people is told: those who work for an organisation in
// one of these roles, or one of them and who stands in for them. Never who did it.
type Notice struct {
	Kind         NotificationKind
	Household    ID
	Subject      ID
	Organisation ID
	Person       ID // zero is everybody with one of the roles
	Roles        []PersonRole
	By           ID  // who did it: they know
	Since        Day // of what the calendar brought: who wrote in the file since that day knows; else empty
}

// Notices gives who is told of what an operation did to a file.
func (h *Household) Notices(command Command, act Act) []Notice {
	told := notices{file: h, today: act.Today, by: act.Who.Person, subject: act.Operation}
	told.ofWork(command)
	told.ofReferral(command)
	told.ofEviction(command)
	for _, clearance := range h.Clearances {
		if !clearance.RevokedAt.IsZero() && clearance.RevokedAt.Equal(act.At) { // by whatever fact made it unsafe (route 3.2f)
			told.subject = clearance.ID
			told.everybody(ToldClearanceRevoked)
		}
	}
	return told.list
}

// DueNotices gives who is told of what the calendar brought, from a day until
// today.
func (h *Household) DueNotices(from, today Day) []Notice {
	told := notices{file: h, today: today}
	for _, alert := range h.Alerts() {
		if !tellings[NotificationKind(alert.Code)].clock || alert.From < from || alert.From > today || !alert.HoldsOn(today) {
			continue
		}
		told.since, told.subject = alert.From, DerivedID(string(alert.Code), alert.Subject.String(), string(alert.From))
		for _, involvement := range h.Involvements {
			if role := involvement.Role; involvement.On(today) && (alert.Role == role || (alert.Role == "" && (role == CaseTeam || role == RegieTeam))) {
				told.at(involvement.Organisation, alert.Person, NotificationKind(alert.Code))
			}
		}
	}
	return told.list
}

// AgendaNotices gives who is told that a household is on an agenda: who has a say
// about it, the Regieteam excepted, whose agenda it is (practice 17, 39).
func (h *Household) AgendaNotices(item AgendaItem, by ID, today Day) []Notice {
	told := notices{file: h, today: today, by: by, subject: item.ID}
	for _, organisation := range h.perspectivesOn(item.Referral, today) {
		if h.RoleOf(organisation, today) != RegieTeam {
			told.at(organisation, ID{}, ToldOnAgenda)
		}
	}
	return told.list
}

// notices collects who is told of what in one file.
type notices struct {
	file    *Household
	today   Day
	by      ID
	subject ID
	since   Day
	list    []Notice
}

// at tells one person at an organisation, or who works on the file there: its case
// manager, who leads the Regieteam, and of others who read its files. Whoever does
// not see what it is about hears nothing of it (access §2).
func (n *notices) at(organisation, person ID, kind NotificationKind) {
	role := n.file.RoleOf(organisation, n.today)
	if sight := sights[role][tellings[kind].facet]; sight == "" || sight == Nothing {
		return
	}
	roles, manager := readers[role], n.file.CaseManager()
	switch {
	case role == RegieTeam:
		roles = []PersonRole{Chair, Secretary}
	case role == CaseTeam && person.IsZero() && manager != nil && manager.Organisation == organisation:
		person = manager.Person
	case role == CaseTeam && person.IsZero(): // who leads the team gives it to somebody (route 3.1a)
		roles = []PersonRole{TeamLead}
	}
	n.list = append(n.list, Notice{
		Kind: kind, Household: n.file.ID, Subject: n.subject, Organisation: organisation, Person: person, Roles: slices.Clone(roles), By: n.by, Since: n.since,
	})
}

// those tells every organisation in the file in one of these roles.
func (n *notices) those(kind NotificationKind, roles ...OrganisationRole) {
	for _, organisation := range n.file.Readers(n.today) {
		if slices.Contains(roles, n.file.RoleOf(organisation, n.today)) {
			n.at(organisation, ID{}, kind)
		}
	}
}

func (n *notices) everybody(kind NotificationKind) { n.those(kind, OrganisationRoles()...) }

// ofWork tells of who does what: who comes into the file, whose it is, what is
// agreed about the rent, and who came from outside.
func (n *notices) ofWork(command Command) {
	switch {
	case command.InviteOrganisation != nil:
		n.at(command.InviteOrganisation.Organisation, ID{}, ToldInvited)
	case command.AppointCaseManager != nil:
		n.ofManagers(*command.AppointCaseManager)
	case command.ProposeArrangement != nil:
		if tenancy := n.file.tenancy(command.ProposeArrangement.Tenancy); tenancy != nil {
			n.at(tenancy.Landlord, ID{}, ToldArrangementProposed)
		}
	case command.AnswerArrangement != nil:
		if arrangement := n.file.arrangement(command.AnswerArrangement.Arrangement); arrangement != nil {
			n.at(arrangement.For, arrangement.By, ToldArrangementAnswered)
		}
	case command.BreakGlass != nil:
		n.those(ToldGlassBroken, CaseTeam, RegieTeam)
	case command.ReportIncident != nil:
		n.those(ToldIncident, CaseTeam, RegieTeam)
	}
}

func (n *notices) ofManagers(appointed AppointCaseManager) {
	n.at(appointed.Organisation, appointed.Person, ToldAppointed)
	if last := len(n.file.CaseManagers) - 2; last >= 0 {
		if before := n.file.CaseManagers[last]; before.Until == n.today && before.Person != appointed.Person {
			n.at(before.Organisation, before.Person, ToldHandedOver)
		}
	}
}

// ofReferral tells of what landlord and Regieteam do about a referral. Another
// landlord of the household hears nothing of it (practice 39).
func (n *notices) ofReferral(command Command) {
	switch {
	case command.SubmitReferral != nil:
		n.those(ToldReferred, RegieTeam)
	case command.ReturnReferral != nil:
		if referral := n.file.referral(command.ReturnReferral.Referral); referral != nil {
			n.at(referral.For, ID{}, ToldReturned)
		}
	case command.AskStandpoints != nil:
		for _, request := range n.file.StandpointRequests {
			if request.Operation == n.subject {
				n.asked(request.Organisations)
			}
		}
	case command.Decide != nil:
		for _, organisation := range n.file.perspectivesOn(command.Decide.Referral, n.today) {
			n.at(organisation, ID{}, ToldDecided)
		}
	case command.AskSuspension != nil:
		n.those(ToldSuspensionAsked, Landlord)
	}
}

func (n *notices) asked(organisations []ID) {
	for _, organisation := range organisations {
		n.at(organisation, ID{}, ToldStandpointAsked)
	}
}

// ofEviction tells of what stands before an eviction: the children without a place
// and the clearance (practice 26, 27).
func (n *notices) ofEviction(command Command) {
	switch {
	case command.RequestYouthProtection != nil:
		n.at(command.RequestYouthProtection.Organisation, ID{}, ToldYouthRequested)
	case command.AcknowledgeYouthProtection != nil:
		n.those(ToldYouthAcknowledged, CaseTeam)
	case command.AskClearance != nil:
		n.those(ToldClearanceAsked, RegieTeam)
	case command.ClearEviction != nil:
		n.those(ToldCleared, Landlord, CaseTeam)
	case command.RefuseClearance != nil:
		n.those(ToldClearanceRefused, Landlord)
	}
}
