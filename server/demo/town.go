package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// TownName is the name of the demo's region. It does not exist.
const TownName = "Voorbeeldstad"

// Town is the demo's region with who plays in it.
type Town struct {
	Region  identity.Region
	Players []Player
}

// Player is one person with one part.
type Player struct {
	Part         string // in Dutch, for who chooses a link
	Person       identity.Person
	Organisation identity.Organisation
	Roles        []casework.PersonRole

	signInName string
}

// Actor is the player in the words of the rules.
func (t Town) Actor(part string) casework.Actor {
	for _, player := range t.Players {
		if player.Part == part {
			return identity.Caller{
				Person: player.Person, Organisation: player.Organisation, Roles: player.Roles, Region: t.Region,
			}.Actor()
		}
	}
	return casework.Actor{}
}

// Cast gives the parts that the households' stories need.
func (t Town) Cast() Cast {
	return Cast{
		RentOfficer: t.Actor("huurmedewerker"), CaseManager: t.Actor("casemanager"), OtherManager: t.Actor("tweede casemanager"),
		Chair: t.Actor("voorzitter"), Member: t.Actor("lid"), CareWorker: t.Actor("zorg"),
		YouthProtection: t.Actor("jeugdbescherming"), DebtAssistance: t.Actor("schuldhulp"),
		SpecialCare: t.Actor("meldpunt"), Administrator: t.Actor("bewindvoerder"),
	}
}

// part describes a player before the town exists.
type part struct {
	part, signInName, name, organisation string
	roles                                []casework.PersonRole
}

var organisations = []struct {
	name string
	kind casework.OrganisationRole
}{
	{"Woonstede Voorbeeld", casework.Landlord},
	{"Buurtteams Voorbeeldstad", casework.CaseTeam},
	{"Regieteam Voorbeeldstad", casework.RegieTeam},
	{"Zorggroep Linde", casework.Care},
	{"Jeugdbescherming Voorbeeld", casework.YouthProtection},
	{"Schuldhulp Voorbeeldstad", casework.DebtAssistance},
	{"Meldpunt Bijzondere Zorg Voorbeeldstad", casework.SpecialCare},
	{"Bewindvoering Voorbeeld", casework.Administration},
}

var parts = []part{
	{"casemanager", "noor", "Noor Voorbeeld", "Buurtteams Voorbeeldstad", []casework.PersonRole{casework.CaseManagerRole}},
	{"tweede casemanager", "sam", "Sam Voorbeeld", "Buurtteams Voorbeeldstad", []casework.PersonRole{casework.CaseManagerRole}},
	{"huurmedewerker", "ria", "Ria Voorbeeld", "Woonstede Voorbeeld", []casework.PersonRole{casework.RentOfficer}},
	{"voorzitter", "joris", "Joris Voorbeeld", "Regieteam Voorbeeldstad", []casework.PersonRole{casework.Chair}},
	{"lid", "amina", "Amina Voorbeeld", "Regieteam Voorbeeldstad", []casework.PersonRole{casework.Member}},
	{"zorg", "thijs", "Thijs Voorbeeld", "Zorggroep Linde", []casework.PersonRole{casework.Professional}},
	{"jeugdbescherming", "elif", "Elif Voorbeeld", "Jeugdbescherming Voorbeeld", []casework.PersonRole{casework.Professional}},
	{"schuldhulp", "bart", "Bart Voorbeeld", "Schuldhulp Voorbeeldstad", []casework.PersonRole{casework.Professional}},
	{"meldpunt", "lien", "Lien Voorbeeld", "Meldpunt Bijzondere Zorg Voorbeeldstad", []casework.PersonRole{casework.Professional}},
	{"bewindvoerder", "olaf", "Olaf Voorbeeld", "Bewindvoering Voorbeeld", []casework.PersonRole{casework.Professional}},
	{"beheerder", "beheer", "Bo Voorbeeld", "Regieteam Voorbeeldstad", []casework.PersonRole{casework.AdministratorRole}},
	{"controleur", "iris", "Iris Voorbeeld", "Regieteam Voorbeeldstad", []casework.PersonRole{casework.Auditor}},
	{"onderzoeker", "milan", "Milan Voorbeeld", "Regieteam Voorbeeldstad", []casework.PersonRole{casework.Analyst}},
	{"teamleider", "yara", "Yara Voorbeeld", "Buurtteams Voorbeeldstad", []casework.PersonRole{casework.TeamLead}},
}

// Found makes the demo's region, organisations and people. Founding twice
// changes nothing, also when the first time ended half-way.
func Found(ctx context.Context, directory identity.Directory, now time.Time) (Town, error) {
	return FoundAs(ctx, directory, TownName, now)
}

// FoundAs makes an exercise region of that name with the demo's organisations and
// people (practice 37). Several may stand beside each other, and beside real ones.
func FoundAs(ctx context.Context, directory identity.Directory, name string, now time.Time) (Town, error) {
	region, err := foundRegion(ctx, directory, name, now)
	if err != nil {
		return Town{}, fmt.Errorf("found the demo region: %w", err)
	}
	town := Town{Region: region, Players: players(region)}
	if err := town.addOrganisations(ctx, directory, now); err != nil {
		return Town{}, fmt.Errorf("found the demo region: %w", err)
	}
	if err := town.addPeople(ctx, directory, now); err != nil {
		return Town{}, fmt.Errorf("found the demo region: %w", err)
	}
	return town, nil
}

// ErrReal says that a region of the name is there and is no exercise: nothing
// invented goes into it.
var ErrReal = errors.New("a region of this name is there, and it is no exercise")

func foundRegion(ctx context.Context, directory identity.Directory, name string, now time.Time) (identity.Region, error) {
	regions, err := directory.Regions(ctx)
	if err != nil {
		return identity.Region{}, err
	}
	for _, region := range regions {
		if region.Name == name && !region.Exercise {
			return identity.Region{}, ErrReal
		}
		if region.Name == name {
			return region, nil
		}
	}
	region, private, err := identity.NewRegion(name, now)
	if err != nil {
		return identity.Region{}, err
	}
	region.Exercise = true
	return region, directory.AddRegion(ctx, region, private, now)
}

// players gives everybody an id that is the same at every start.
func players(region identity.Region) []Player {
	all := make([]Player, len(parts))
	for i, p := range parts {
		all[i] = Player{
			Part: p.part, signInName: signInNameIn(region.Name, p.signInName), Roles: p.roles, Organisation: organisationIn(region.ID, p.organisation),
			Person: identity.Person{ID: casework.DerivedID("demo person", region.ID.String(), p.signInName), Name: p.name},
		}
	}
	return all
}

// longestSignInName is what the database takes.
const longestSignInName = 100

// signInNameIn keeps the names of several exercise regions apart: a name that two
// regions know signs in nowhere.
func signInNameIn(region, name string) string {
	if region == TownName {
		return name
	}
	full := []rune(name + "@")
	for _, letter := range strings.ToLower(region) {
		switch {
		case letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9':
			full = append(full, letter)
		case full[len(full)-1] != '-' && full[len(full)-1] != '@':
			full = append(full, '-')
		}
	}
	return strings.TrimRight(string(full[:min(len(full), longestSignInName)]), "-@")
}

func organisationIn(region casework.ID, name string) identity.Organisation {
	made := identity.Organisation{ID: casework.DerivedID("demo organisation", region.String(), name), Name: name}
	for _, organisation := range organisations {
		if organisation.name == name {
			made.Kind = organisation.kind
		}
	}
	return made
}

func (t Town) addOrganisations(ctx context.Context, directory identity.Directory, now time.Time) error {
	there, err := directory.Organisations(ctx, t.Region.ID)
	if err != nil {
		return err
	}
	for _, organisation := range organisations {
		wanted := organisationIn(t.Region.ID, organisation.name)
		if slices.Contains(there, wanted) {
			continue
		}
		if err := directory.AddOrganisation(ctx, t.Region.ID, wanted, now); err != nil {
			return err
		}
	}
	return nil
}

func (t Town) addPeople(ctx context.Context, directory identity.Directory, now time.Time) error {
	there, err := directory.People(ctx, t.Region.ID)
	if err != nil {
		return err
	}
	for _, player := range t.Players {
		known := slices.ContainsFunc(there, func(m identity.Member) bool { return m.ID == player.Person.ID })
		if known {
			continue
		}
		err := directory.AddPerson(ctx, t.Region.ID, identity.NewPerson{
			Person: player.Person, SignInName: player.signInName, Organisation: player.Organisation.ID, Roles: player.Roles, At: now,
		})
		if err != nil {
			return err
		}
	}
	return nil
}
