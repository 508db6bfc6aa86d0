package casework

import (
	"context"
	"reflect"
	"slices"
)

// MeetingFilter says which meetings.
type MeetingFilter struct {
	IDs   []ID
	From  Day // empty is from the first
	Until Day // empty is until the last
}

// Meetings gives the meetings that an actor may see something of, the earliest
// first, at most a hundred: with one line in the access log for each file.
func (s *Service) Meetings(ctx context.Context, actor Actor, filter MeetingFilter) ([]Meeting, error) {
	seen := []Meeting{}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		meetings, err := tx.Meetings(ctx, filter)
		if err != nil {
			return err
		}
		ids := []ID{}
		for _, meeting := range meetings {
			for _, item := range meeting.Agenda {
				ids = append(ids, item.HouseholdID)
			}
		}
		files, err := tx.Load(ctx, ids, s.Today())
		if err != nil {
			return err
		}
		given := map[ID]bool{}
		for _, meeting := range meetings {
			if !actor.readsFiles() || !meeting.cutFor(actor, files, s.Today()) {
				continue
			}
			seen = append(seen, meeting)
			for _, item := range meeting.Agenda {
				given[item.HouseholdID] = true
			}
		}
		return s.logReads(ctx, tx, actor, files, given, "meetings")
	})
	return seen, err
}

// Meeting gives one meeting; nil when the actor may see nothing of it.
func (s *Service) Meeting(ctx context.Context, actor Actor, id ID) (*Meeting, error) {
	meetings, err := s.Meetings(ctx, actor, MeetingFilter{IDs: []ID{id}})
	if err != nil || len(meetings) == 0 {
		return nil, err
	}
	return &meetings[0], nil
}

// AgendaProposals gives what belongs on the agenda of a day and is not on one
// yet, the most urgent first: new referrals, breached conditions, terms and
// places about to end, what was held over, urgent consultations. For the
// Regieteam.
func (s *Service) AgendaProposals(ctx context.Context, actor Actor, on Day, first int) ([]AgendaProposal, error) {
	proposals := []AgendaProposal{}
	if !actor.ReadsBeside("agendaProposals") {
		return proposals, nil
	}
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		found, err := tx.Proposals(ctx, max(on, s.Today()), s.Today(), min(max(first, 1), MaxPage))
		if err != nil {
			return err
		}
		ids, given := []ID{}, map[ID]bool{}
		for _, proposal := range found {
			ids = append(ids, proposal.HouseholdID)
		}
		files, err := tx.Load(ctx, ids, s.Today())
		if err != nil {
			return err
		}
		for _, proposal := range found {
			view := viewOf(files, proposal.HouseholdID, actor, s.Today())
			if view.ID.IsZero() {
				continue
			}
			proposal.Household, given[proposal.HouseholdID] = view, true
			proposals = append(proposals, proposal)
		}
		return s.logReads(ctx, tx, actor, files, given, "agendaProposals")
	})
	return proposals, err
}

// PlanMeeting plans a meeting; sending it twice plans it once.
func (s *Service) PlanMeeting(ctx context.Context, actor Actor, n NewMeeting) (*Meeting, error) {
	return s.keepMeeting(ctx, actor, "planMeeting", n.ID, 0, func(m *Meeting) {
		if m.Version == 0 {
			m.On, m.StartsAt, m.Place = n.On, n.StartsAt, n.Place
			m.PlannedBy, m.PlannedFor, m.PlannedAt = actor.Person, actor.Organisation, s.now()
		}
	})
}

// EditMeeting changes when and where a meeting is, or cancels it.
func (s *Service) EditMeeting(ctx context.Context, actor Actor, e EditMeeting) (*Meeting, error) {
	return s.keepMeeting(ctx, actor, "editMeeting", e.ID, e.ExpectedVersion, func(m *Meeting) {
		m.On, m.StartsAt, m.Place, m.Cancelled = e.On, e.StartsAt, e.Place, e.Cancelled
	})
}

// SetAgenda gives a meeting its agenda, in order.
func (s *Service) SetAgenda(ctx context.Context, actor Actor, a SetAgenda) (*Meeting, error) {
	return s.keepMeeting(ctx, actor, "setAgenda", a.ID, a.ExpectedVersion, func(m *Meeting) { m.Agenda = shown(a.Items) })
}

// RecordAttendance says which organisations were at a meeting.
func (s *Service) RecordAttendance(ctx context.Context, actor Actor, r RecordAttendance) (*Meeting, error) {
	return s.keepMeeting(ctx, actor, "recordAttendance", r.ID, r.ExpectedVersion, func(m *Meeting) { m.Attendance = shown(r.Attendance) })
}

// keepMeeting changes a meeting of which the writer saw the last version. What
// makes no difference is done already.
func (s *Service) keepMeeting(ctx context.Context, actor Actor, what string, id ID, expected int64, change func(*Meeting)) (*Meeting, error) {
	if err := MayBeside(actor, what); err != nil {
		return nil, err
	}
	changed := false
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		kept, err := tx.Meetings(ctx, MeetingFilter{IDs: []ID{id}})
		if err != nil {
			return err
		}
		meeting := Meeting{ID: id, Agenda: []AgendaItem{}, Attendance: []MeetingAttendance{}}
		switch {
		case len(kept) > 0:
			meeting = kept[0]
		case what != "planMeeting":
			return unknown("id")
		}
		before := meeting
		change(&meeting)
		if err := meeting.check(); err != nil {
			return err
		}
		switch {
		case before.Version > 0 && reflect.DeepEqual(before, meeting):
			return nil
		case before.Version != expected:
			return ChangedMeanwhile()
		}
		meeting.Version++
		changed = true
		if err := tx.SaveMeeting(ctx, meeting); err != nil {
			return err
		}
		return s.tellAgenda(ctx, tx, actor, before, meeting)
	})
	if err != nil {
		return nil, err
	}
	if changed {
		s.poke(actor.Region) // who has it open beside us sees it within a second
	}
	return s.Meeting(ctx, actor, id)
}

// tellAgenda tells who has a say about a household that it came on an agenda.
func (s *Service) tellAgenda(ctx context.Context, tx Tx, actor Actor, before, after Meeting) error {
	added, households := []AgendaItem{}, []ID{}
	for _, item := range after.Agenda {
		if !slices.ContainsFunc(before.Agenda, func(known AgendaItem) bool { return known.HouseholdID == item.HouseholdID }) {
			added, households = append(added, item), append(households, item.HouseholdID)
		}
	}
	if len(added) == 0 || after.Cancelled != "" {
		return nil
	}
	files, err := tx.Load(ctx, households, s.Today())
	if err != nil {
		return err
	}
	notices := []Notice{}
	for _, file := range files {
		for _, item := range added {
			if item.HouseholdID == file.ID {
				notices = append(notices, file.AgendaNotices(item, actor.Person, s.Today())...)
			}
		}
	}
	if len(notices) == 0 {
		return nil
	}
	return tx.Notify(ctx, notices, s.now())
}
