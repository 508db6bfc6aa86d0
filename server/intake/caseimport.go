package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"regieroute/server/casework"
)

// AtTheStart is what an operation says of where it comes from.
const AtTheStart = "Ingebracht bij de start."

// RunningCases is what taking running cases in needs of casework.Service.
type RunningCases interface {
	Cases
	Directory(ctx context.Context, actor casework.Actor) (casework.Directory, error)
	File(ctx context.Context, actor casework.Actor, id casework.ID) (*casework.View, error)
	SameHome(ctx context.Context, actor casework.Actor, address casework.Address) (bool, error)
}

// CaseImport turns running cases into operations on files, each as its writer
// could have done it by hand: every rule holds, and what its writer may not do is
// refused and reported. Nothing is decided or cleared by it. Importing a file
// again changes nothing; one that was corrected adds what is new.
type CaseImport struct {
	Cases  RunningCases
	Writer casework.Actor // who brought the file; a process leaves out what only people do
	Today  casework.Day
	From   int // cases that were taken in before it stopped
	Before RentReport
	Keep   func(ctx context.Context, done, total int, report RentReport) error
}

// foundCase is a case with what is known of it beside the file.
type foundCase struct {
	RunningCase
	landlord  casework.ID
	household casework.ID
	tenancy   casework.ID
	manager   casework.Person // zero: none, or not known
	there     *casework.View  // the file that it joins; nil is a new one
}

// Run takes the cases in, one by one: a file is small, and whoever stops it loses
// nothing.
func (i CaseImport) Run(ctx context.Context, file CaseFile) (RentReport, error) {
	report := i.Before
	report.Tenancies = len(file.Cases)
	people, err := i.people(ctx)
	if err != nil {
		return report, err
	}
	for at := min(i.From, len(file.Cases)); at < len(file.Cases); at++ {
		if err := ctx.Err(); err != nil {
			return report, fmt.Errorf("take running cases in: %w", err)
		}
		if err := i.one(ctx, people, file.Cases[at], &report); err != nil {
			return report, fmt.Errorf("take a running case in: %w", err)
		}
		if i.Keep == nil {
			continue
		}
		if err := i.Keep(ctx, at+1, len(file.Cases), report); err != nil {
			return report, err
		}
	}
	return report, nil
}

// known is who the names in a file stand for.
type known struct {
	landlords map[string]casework.ID
	managers  map[string]casework.Person
}

func (i CaseImport) people(ctx context.Context) (known, error) {
	directory, err := i.Cases.Directory(ctx, i.Writer)
	found := known{landlords: map[string]casework.ID{}, managers: map[string]casework.Person{}}
	teams := map[casework.ID]bool{}
	for _, organisation := range directory.Organisations {
		ended := organisation.EndsFrom != "" && organisation.EndsFrom <= i.Today
		if organisation.Kind == casework.Landlord && !ended {
			found.landlords[fold(organisation.Name)] = organisation.ID
		}
		teams[organisation.ID] = organisation.Kind == casework.CaseTeam && !ended
	}
	doubled := map[string]bool{}
	for _, person := range directory.People {
		if !person.Active || !teams[person.Organisation] || !slices.Contains(person.Roles, casework.CaseManagerRole) {
			continue
		}
		name := fold(person.Name)
		if _, twice := found.managers[name]; twice { // two of one name: a person chooses
			doubled[name] = true
		}
		found.managers[name] = person
	}
	for name := range doubled {
		delete(found.managers, name)
	}
	return found, err
}

// find looks whose case it is, and which file it joins.
func (i CaseImport) find(ctx context.Context, people known, running RunningCase) (foundCase, *WrongLine, error) {
	found := foundCase{RunningCase: running, landlord: i.Writer.Organisation}
	if i.Writer.OrganisationRole != casework.Landlord {
		landlord, there := people.landlords[fold(running.Landlord)]
		if !there {
			wrong := wrongCase(running.Line, LandlordUnknown, caseLandlord)
			return found, &wrong, nil
		}
		found.landlord = landlord
	}
	found.manager = people.managers[fold(running.CaseManager)]
	found.tenancy = casework.DerivedID(found.landlord.String(), "tenancy", running.TenancyNumber)
	id, err := i.existing(ctx, found)
	if err != nil {
		return found, nil, err
	}
	if !id.IsZero() {
		if found.there, err = i.Cases.File(ctx, i.Writer, id); err != nil {
			return found, nil, err
		}
	}
	if found.there != nil {
		found.household = id
		found.joinTenancy()
		return found, nil, nil
	}
	return found, nil, i.name(ctx, &found)
}

// joinTenancy takes the number that the tenancy has in the file that is there.
func (c *foundCase) joinTenancy() {
	for _, tenancy := range c.there.Tenancies {
		if tenancy.Landlord == c.landlord && tenancy.Number == c.TenancyNumber {
			c.tenancy = tenancy.ID
		}
	}
}

// existing gives the file of the tenancy, or of its tenant.
func (i CaseImport) existing(ctx context.Context, c foundCase) (casework.ID, error) {
	files, err := i.Cases.TenancyHouseholds(ctx, i.Writer, c.landlord, []casework.TenancyName{{Number: c.TenancyNumber, TenantNumber: c.TenantNumber}})
	if id, there := files[c.TenancyNumber]; there || err != nil {
		return id, err
	}
	if c.TenantNumber == "" || i.Writer.OrganisationRole != casework.Landlord {
		return casework.ID{}, nil
	}
	files, err = i.Cases.TenantHouseholds(ctx, i.Writer, []string{c.TenantNumber})
	return files[c.TenantNumber], err
}

// name derives the number of a new file: for a landlord the one that its rent file
// would give, so that neither makes a second one; for the Regieteam one of its own,
// since it may not hear whether a landlord has a file that it is not in.
func (i CaseImport) name(ctx context.Context, c *foundCase) error {
	if i.Writer.OrganisationRole != casework.Landlord {
		c.household = casework.DerivedID(i.Writer.Organisation.String(), "running case", c.landlord.String(), c.TenancyNumber)
		return nil
	}
	tenant := RentTenancy{RentDetails: RentDetails{TenancyNumber: c.TenancyNumber, TenantNumber: c.TenantNumber}}
	batch := &rentBatch{rentImport: RentImport{Cases: i.Cases, Association: i.asProcess()}}
	erased, err := batch.erasedBefore(ctx, [][]RentTenancy{{tenant}})
	c.household = batch.household(tenant.tenant(), erased[tenant.tenant()])
	return err
}

// asProcess is the association as its rent files come in.
func (i CaseImport) asProcess() casework.Actor {
	return casework.Actor{Region: i.Writer.Region, Organisation: i.Writer.Organisation, OrganisationRole: i.Writer.OrganisationRole, Process: "import"}
}

func (i CaseImport) one(ctx context.Context, people known, running RunningCase, report *RentReport) error {
	found, wrong, err := i.find(ctx, people, running)
	if err != nil {
		return err
	}
	if wrong != nil {
		report.NotTaken = append(report.NotTaken, NotTaken{running.TenancyNumber, wrong.Message})
		return nil
	}
	if found.there == nil {
		refused, err := i.submit(ctx, found, []casework.Command{{RegisterHousehold: found.register()}}, report)
		if err != nil || refused {
			return err
		}
		report.Registered++
	} else {
		report.Known++
	}
	_, err = i.submit(ctx, found, i.facts(found), report)
	return err
}

// submit does operations one after the other, and reports what was refused.
func (i CaseImport) submit(ctx context.Context, c foundCase, commands []casework.Command, report *RentReport) (refused bool, err error) {
	operations := make([]casework.Operation, len(commands))
	for at, command := range commands {
		operations[at] = i.operation(c, command)
	}
	if len(operations) == 0 {
		return false, nil
	}
	receipts, err := i.Cases.DoMany(ctx, i.Writer, operations)
	for _, receipt := range receipts {
		switch {
		case receipt.Refusal != nil:
			refused = true
			report.NotTaken = append(report.NotTaken, NotTaken{c.TenancyNumber, receipt.Refusal.Message})
		case receipt.Status == casework.Review:
			refused = true
			report.NotTaken = append(report.NotTaken, NotTaken{c.TenancyNumber, "Dit is bewaard voor het team van de casemanager, dat ernaar kijkt."})
		case !receipt.Repeated:
			report.Recorded++
		}
	}
	return refused, err
}

// operation names itself by what it says: said again it is the same, corrected it
// is another.
func (i CaseImport) operation(c foundCase, command casework.Command) casework.Operation {
	content, _ := json.Marshal(camel(command)) // structs of text and numbers: never fails
	digest := sha256.Sum256(content)
	return casework.Operation{
		ID:          casework.DerivedID(i.Writer.Organisation.String(), "running case", c.landlord.String(), c.TenancyNumber, c.household.String(), hex.EncodeToString(digest[:])),
		HouseholdID: c.household, RecordedAt: recordedAt(i.Today), Command: command, Content: content, Hash: digest,
	}
}

// register opens the file with everybody who lives there and the tenancy.
func (c foundCase) register() *casework.RegisterHousehold {
	register := &casework.RegisterHousehold{
		Name: c.called(), Address: c.Address,
		Tenancy: &casework.NewTenancy{ID: c.tenancy, Landlord: c.landlord, Number: c.TenancyNumber, TenantNumber: c.TenantNumber},
	}
	for at, resident := range c.Residents {
		register.Residents = append(register.Residents, casework.NewResident{ID: c.resident(at), Name: resident.Name, BirthDate: resident.BirthDate, Role: resident.Role})
	}
	return register
}

func (c foundCase) resident(at int) casework.ID {
	return casework.DerivedID(c.household.String(), "resident", strconv.Itoa(at), c.Residents[at].Name)
}

// called is how the file is called in lists: after who rents.
func (c foundCase) called() string {
	for _, resident := range c.Residents {
		if resident.Role == casework.Tenant {
			return resident.Name
		}
	}
	if len(c.Residents) > 0 {
		return c.Residents[0].Name
	}
	return c.TenancyNumber
}

// facts gives what is not in the file yet.
func (i CaseImport) facts(c foundCase) []casework.Command {
	var facts []casework.Command
	add := func(more ...casework.Command) { facts = append(facts, more...) }
	landlord := i.Writer.OrganisationRole == casework.Landlord
	if landlord {
		add(c.rent(i.Today)...)
		add(c.efforts()...)
	}
	add(c.legal(casework.Summoned, c.SummonsOn)...)
	add(c.legal(casework.JudgmentGiven, c.JudgmentOn)...)
	unreferred := !landlord && c.AnnouncedOn != "" && !c.reported()
	if unreferred {
		add(casework.Command{RegisterUnreferred: &casework.RegisterUnreferred{
			Tenancy: c.tenancy, Cause: c.Cause, On: c.AnnouncedOn, EvictOn: c.EvictOn, Source: AtTheStart, Summary: strings.TrimSpace(AtTheStart + " " + c.Stage),
		}})
	} else {
		add(c.legal(casework.EvictionAnnounced, c.AnnouncedOn)...)
	}
	if i.Writer.Process != "" { // the rest is for people
		return facts
	}
	if !landlord && c.KnownOn != "" && c.there == nil && len(c.Residents) > 0 {
		add(casework.Command{EstablishComposition: c.composition()})
	}
	add(c.caseManager(i.Writer)...)
	if c.Stage != "" && !unreferred && !c.reported() {
		add(casework.Command{DraftReferral: &casework.DraftReferral{Form: c.draft()}})
	}
	return facts
}

// rent books what is owed today, unless the landlord's rent file said it already.
func (c foundCase) rent(today casework.Day) []casework.Command {
	if !c.InArrears {
		return nil
	}
	if c.there != nil {
		for _, tenancy := range c.there.Tenancies {
			if tenancy.ID == c.tenancy && len(tenancy.Ledger) > 0 {
				return nil
			}
		}
	}
	return []casework.Command{{RecordRent: &casework.RecordRent{
		AsOf:    today,
		Tenancy: casework.NewTenancy{ID: c.tenancy, Landlord: c.landlord, Number: c.TenancyNumber, TenantNumber: c.TenantNumber},
		Months:  []casework.RentMonth{{Month: today.Month(), BalanceCents: casework.Cents(c.ArrearsCents)}},
	}}}
}

func (c foundCase) efforts() (commands []casework.Command) {
	for _, effort := range c.Efforts {
		if c.there != nil && slices.ContainsFunc(c.there.ContactAttempts, func(known casework.ContactAttempt) bool {
			return known.On == effort.On && known.Channel == effort.Channel
		}) {
			continue
		}
		effort.Summary = strings.TrimSpace(effort.Summary + " " + AtTheStart)
		commands = append(commands, casework.Command{RecordContactAttempt: &effort})
	}
	return commands
}

// legal records a step of the law that the file does not have.
func (c foundCase) legal(kind casework.LegalEventKind, on casework.Day) []casework.Command {
	event := casework.RecordLegalEvent{Tenancy: c.tenancy, Kind: kind, On: on, Source: AtTheStart}
	if kind == casework.EvictionAnnounced {
		event.EvictOn = c.EvictOn
	}
	if on == "" || (c.there != nil && slices.ContainsFunc(c.there.LegalEvents, func(known casework.LegalEvent) bool {
		return known.Kind == kind && known.On == on && known.EvictOn == event.EvictOn
	})) {
		return nil
	}
	return []casework.Command{{RecordLegalEvent: &event}}
}

func (c foundCase) composition() *casework.EstablishComposition {
	established := &casework.EstablishComposition{On: c.KnownOn, Source: c.KnownBy, Note: AtTheStart}
	for at := range c.Residents {
		established.Residents = append(established.Residents, c.resident(at))
	}
	return established
}

// caseManager brings the case manager in: the Regieteam appoints, a landlord
// invites the team, which appoints itself.
func (c foundCase) caseManager(writer casework.Actor) []casework.Command {
	if c.manager.ID.IsZero() || (c.there != nil && c.there.CaseManagerNow != nil) {
		return nil
	}
	if writer.OrganisationRole == casework.RegieTeam {
		return []casework.Command{{AppointCaseManager: &casework.AppointCaseManager{Person: c.manager.ID, Organisation: c.manager.Organisation}}}
	}
	if c.there != nil && slices.ContainsFunc(c.there.Involvements, func(one casework.Involvement) bool { return one.Organisation == c.manager.Organisation }) {
		return nil
	}
	return []casework.Command{{InviteOrganisation: &casework.InviteOrganisation{
		Organisation: c.manager.Organisation, Role: casework.CaseTeam, Purpose: AtTheStart + " Dit team begeleidt het huishouden al.", LegalBasis: casework.PublicTask,
	}}}
}

// reported says that there is a referral, or that somebody writes one.
func (c foundCase) reported() bool {
	return c.there != nil && (len(c.there.Referrals) > 0 || len(c.there.ReferralDrafts) > 0)
}

// draft is the report to the Regieteam as far as the file tells it: a person
// completes and sends it.
func (c foundCase) draft() casework.SubmitReferral {
	form := casework.SubmitReferral{Tenancy: c.tenancy, Cause: c.Cause, Summary: AtTheStart + " " + c.Stage}
	for _, effort := range c.Efforts {
		form.PriorEfforts = append(form.PriorEfforts, casework.PriorEffort{What: labelOf(caseChannels, string(effort.Channel)), On: effort.On, Result: effort.Summary})
	}
	return form
}

func labelOf(codes []caseCode, code string) string {
	for _, one := range codes {
		if one.code == code {
			return one.label
		}
	}
	return code
}
