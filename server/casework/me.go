package casework

import "context"

// Me is who acts, in which region, and what their role may do.
type Me struct {
	PersonID         ID // zero for a process
	OrganisationID   ID
	PersonName       string
	OrganisationName string
	OrganisationRole OrganisationRole
	Roles            []PersonRole
	Region           Region
	Epoch            string
	Today            Day
	Verbs            []VerbRight
}

// VerbRight is one thing a role may do to a file it is in.
type VerbRight struct {
	Name string // as in the schema, such as "recordVisit"
	Kind Kind
}

// Me says who an actor is.
func (s *Service) Me(ctx context.Context, actor Actor) (Me, error) {
	me := Me{
		PersonID: actor.Person, OrganisationID: actor.Organisation, OrganisationRole: actor.OrganisationRole,
		Roles: actor.Roles, Today: s.Today(), Verbs: actor.Verbs(),
	}
	err := s.store.InTransaction(ctx, actor.writing(), func(tx Tx) error {
		region, err := tx.Region(ctx)
		if err != nil {
			return err
		}
		me.Region, me.Epoch = region, region.Epoch
		directory, err := tx.Directory(ctx)
		me.named(directory)
		return err
	})
	return me, err
}

func (m *Me) named(directory Directory) {
	for _, organisation := range directory.Organisations {
		if organisation.ID == m.OrganisationID {
			m.OrganisationName = organisation.Name
		}
	}
	for _, person := range directory.People {
		if person.ID == m.PersonID {
			m.PersonName = person.Name
		}
	}
}

// Verbs gives what the actor's role may do to a file it is in, in the order of
// Command. May has the last word on each file.
func (a Actor) Verbs() []VerbRight {
	rights := []VerbRight{}
	for _, name := range VerbNames() {
		who := verbs[name].who[a.OrganisationRole]
		if len(who) > 0 && (a.Process != "" || a.hasAny(who)) {
			rights = append(rights, VerbRight{Name: name, Kind: kindOf(name)})
		}
	}
	return rights
}
