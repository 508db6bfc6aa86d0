// Package demo fills a region with invented households, so that somebody who
// starts the program for the first time can try everything. No person, address
// or number in it is real.
//
// It writes through operations like everybody else: what the demo region holds,
// the rules have judged.
package demo

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// Cast is who plays in the demo: one person for each part.
type Cast struct {
	RentOfficer     casework.Actor
	CaseManager     casework.Actor
	OtherManager    casework.Actor
	Chair           casework.Actor
	Member          casework.Actor
	CareWorker      casework.Actor
	YouthProtection casework.Actor
	DebtAssistance  casework.Actor
	SpecialCare     casework.Actor
	Administrator   casework.Actor // a protective administrator
}

// Fill registers the demo's households with a history of some weeks before
// today. Filling twice changes nothing.
func Fill(ctx context.Context, store casework.Store, cast Cast, now time.Time) error {
	for _, household := range households {
		story := &story{store: store, cast: cast, now: now, today: casework.DayOf(now), name: household.name}
		story.household = story.id("household")
		household.tell(story)
		for _, act := range story.acts {
			if err := story.play(ctx, act); err != nil {
				return fmt.Errorf("demo household %s: %w", household.name, err)
			}
		}
	}
	return meet(ctx, store, cast, now)
}

// story is the history of one household, told in the order it happened.
type story struct {
	store     casework.Store
	cast      Cast
	now       time.Time
	today     casework.Day
	name      string
	household casework.ID
	acts      []act
}

// act is one operation, some days before today.
type act struct {
	daysAgo int
	who     casework.Actor
	name    string // what later acts refer to it by
	command casework.Command
}

// id names something of this household; always the same.
func (s *story) id(what string) casework.ID {
	return casework.DerivedID("demo", s.cast.Chair.Region.String(), s.name, what)
}

// day is a day before or, when negative, after today.
func (s *story) day(daysAgo int) casework.Day { return s.today.Plus(-daysAgo) }

func (s *story) then(daysAgo int, who casework.Actor, name string, command casework.Command) {
	s.acts = append(s.acts, act{daysAgo, who, name, command})
}

// plan is the id of the plan that a decision of this story began.
func (s *story) plan(decision string) casework.ID {
	return casework.DerivedID(s.id(decision).String(), "plan")
}

func (s *story) play(ctx context.Context, act act) error {
	at := s.now.AddDate(0, 0, -act.daysAgo)
	content, err := json.Marshal(casework.Wire(act.command))
	if err != nil {
		return fmt.Errorf("write %s: %w", act.name, err)
	}
	operation := casework.Operation{
		ID: s.id(act.name), HouseholdID: s.household, RecordedAt: at,
		Command: act.command, Content: content, Hash: sha256.Sum256(content),
	}
	then := casework.NewService(s.store, func() time.Time { return at })
	receipts, err := then.Submit(ctx, act.who, []casework.Operation{operation})
	if err != nil {
		return fmt.Errorf("%s: %w", act.name, err)
	}
	refusal := receipts[0].Refusal
	if refusal != nil && refusal.Code != casework.IDReused { // filled on an earlier day: its dates were of that day
		return fmt.Errorf("%s: %w", act.name, refusal)
	}
	return nil
}
