package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Meetings(ctx context.Context, filter *casework.MeetingFilter) ([]casework.Meeting, error) {
	return q.cases.Meetings(ctx, actorOf(ctx), deref(filter))
}

func (q query) Meeting(ctx context.Context, id casework.ID) (*casework.Meeting, error) {
	return q.cases.Meeting(ctx, actorOf(ctx), id)
}

func (q query) AgendaProposals(ctx context.Context, on *casework.Day, first *int) ([]casework.AgendaProposal, error) {
	return q.cases.AgendaProposals(ctx, actorOf(ctx), deref(on), pageOf(first, nil).First)
}

func (m mutation) PlanMeeting(ctx context.Context, meeting casework.NewMeeting) (*casework.Meeting, error) {
	return m.cases.PlanMeeting(ctx, actorOf(ctx), meeting)
}

func (m mutation) EditMeeting(ctx context.Context, meeting casework.EditMeeting) (*casework.Meeting, error) {
	return m.cases.EditMeeting(ctx, actorOf(ctx), meeting)
}

func (m mutation) SetAgenda(ctx context.Context, agenda casework.SetAgenda) (*casework.Meeting, error) {
	return m.cases.SetAgenda(ctx, actorOf(ctx), agenda)
}

func (m mutation) RecordAttendance(ctx context.Context, attendance casework.RecordAttendance) (*casework.Meeting, error) {
	return m.cases.RecordAttendance(ctx, actorOf(ctx), attendance)
}
