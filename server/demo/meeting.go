package demo

import (
	"context"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// meet plans today's meeting of the Regieteam, with one new referral on
// its agenda; what else belongs on it is proposed. A meeting that was planned before stays as people made it since.
func meet(ctx context.Context, store casework.Store, cast Cast, now time.Time) error {
	service := casework.NewService(store, func() time.Time { return now })
	today := casework.DayOf(now)
	id := casework.DerivedID("demo", cast.Chair.Region.String(), "meeting", string(today))
	meeting, err := service.PlanMeeting(ctx, cast.Chair, casework.NewMeeting{ID: id, On: today, StartsAt: "13:30", Place: "Stadhuis"})
	if err != nil {
		return fmt.Errorf("demo meeting: %w", err)
	}
	if meeting.Version > 1 {
		return nil
	}
	one := story{cast: cast, name: "oefening"}
	items := []casework.AgendaItem{{
		ID: one.id("agenda " + string(today)), HouseholdID: one.id("household"), Referral: one.id("referral"), Subject: one.id("referral"), Reason: casework.AgendaReferral,
	}}
	if _, err := service.SetAgenda(ctx, cast.Chair, casework.SetAgenda{ID: id, ExpectedVersion: meeting.Version, Items: items}); err != nil {
		return fmt.Errorf("demo meeting: %w", err)
	}
	return nil
}
