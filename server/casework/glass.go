package casework

import (
	"context"
	"time"
)

// glassOpenFor is how long a file of others stays open once its glass is broken.
const glassOpenFor = time.Hour

// GlassBreak (noodinzage) is that somebody whose organisation is not in the file
// opened it, and why (access §2). It opens the file for that person alone, as one
// whose organisation had its own role in it, until an hour later.
type GlassBreak struct {
	Made
	BreakGlass
	Role OrganisationRole // in which the file is read
}

// Until is the moment from which on the file is closed again.
func (g GlassBreak) Until() time.Time { return g.At.Add(glassOpenFor) }

// opensFor says that an actor reads the file through it at a moment.
func (g GlassBreak) opensFor(actor Actor, at time.Time) bool {
	return !actor.Person.IsZero() && g.By == actor.Person && g.For == actor.Organisation && g.Role == actor.OrganisationRole && at.Before(g.Until())
}

// BreakGlass opens a file of others by its id, for an hour, in an emergency.
// Online only. The file's case team and the Regieteam hear of it at once.
type BreakGlass struct {
	Reason string
}

// check looks at what needs no file: who may not, or gives no reason, learns
// nothing of whether there is one.
func (b BreakGlass) check(actor Actor, today Day) error {
	if err := May(actor, "breakGlass", &Household{Region: actor.Region}, today); err != nil {
		return err
	}
	if b.Reason == "" {
		return missing("reason", "1.4", "Schrijf op waarom u dit dossier nu moet lezen.")
	}
	return nil
}

// Apply records who opened the file and why. Who reads it already has nothing to
// break.
func (b BreakGlass) Apply(h *Household, act Act) error {
	if err := b.check(act.Who, act.Today); err != nil {
		return err
	}
	if act.Who.Sees(h, act.Today) {
		return notNow("1.4", "U kunt dit dossier al lezen.")
	}
	h.GlassBreaks = append(h.GlassBreaks, GlassBreak{Made: act.made(act.Operation), BreakGlass: b, Role: act.Who.OrganisationRole})
	return nil
}

// judged is the reach in which operations are judged: that of their author, and
// the one file whose glass they break.
func (a Actor) judged(operations []Operation, today Day) Reach {
	reach := a.writing()
	if len(operations) != 1 || operations[0].Command.BreakGlass == nil {
		return reach
	}
	if _, _, err := operations[0].Command.Verb(); err == nil && operations[0].Command.BreakGlass.check(a, today) == nil {
		reach.Glass = Glass{Household: operations[0].HouseholdID}
	}
	return reach
}

// through gives the actor as a reader of a file whose glass they broke, and
// until when; the actor as they are when they did not, or when it is over.
func (a Actor) through(h *Household, at time.Time) (Actor, time.Time) {
	until := time.Time{}
	for _, broken := range h.GlassBreaks {
		if broken.opensFor(a, at) && broken.Until().After(until) {
			until = broken.Until()
		}
	}
	if !until.IsZero() && May(a, "breakGlass", h, DayOf(at)) == nil {
		a.glass = h.ID
	}
	return a, until
}

// behindGlass gives a file of others whose glass the actor broke less than an
// hour ago, as their organisation's own role would see it; nil otherwise. Every
// time is a line in the access log (NEN 7513).
func (s *Service) behindGlass(ctx context.Context, actor Actor, id ID) (*View, error) {
	at := s.now()
	if may := May(actor, "breakGlass", &Household{Region: actor.Region}, DayOf(at)) == nil; !may {
		return nil, nil //nolint:nilnil // a file that is not theirs to see
	}
	reach := actor.Reach()
	reach.Glass = Glass{Household: id, Since: at.Add(-glassOpenFor)}
	var view *View
	err := s.store.InTransaction(ctx, reach, func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{id}, s.Today())
		if err != nil || len(files) == 0 {
			return err
		}
		reader, until := actor.through(files[0], at)
		if view = files[0].ViewFor(reader, DayOf(at)); view == nil {
			return nil
		}
		view.GlassUntil = until
		line := s.readLine(ctx, actor, files[0], "household")
		line.Event, line.Role = LogBreakGlass, actor.OrganisationRole
		return tx.Log(ctx, []LogLine{line})
	})
	if err != nil {
		return nil, err
	}
	return view, nil
}

// glassAlerts tell the case team and the Regieteam that somebody from outside
// opened the file.
func (h *Household) glassAlerts() []Alert {
	alerts := []Alert{}
	for _, broken := range h.GlassBreaks {
		on := DayOf(broken.At)
		alerts = append(alerts, Alert{Code: AlertGlassBroken, Rule: "1.4", From: on, Until: on.Plus(glassNoticeDays), Subject: broken.ID, Weight: 7})
	}
	return alerts
}
