package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"
)

// Stood is a file as it stood when the Regieteam decided: what it leaned on,
// word for word, before the decision itself.
type Stood struct {
	File     *Household // as it is after the decision: who is in it now
	Decision ID
	At       time.Time
	Content  []byte // the whole file before the decision, as JSON
}

// maxStood bounds what is kept with a decision, in bytes. No file comes near.
const maxStood = 8 << 20

// stand gives the file as it stands now, when a decision is about to be judged
// on it; nil for any other operation.
func stand(file *Household, operation Operation) ([]byte, error) {
	if operation.Command.Decide == nil {
		return nil, nil
	}
	content, err := json.Marshal(file)
	switch {
	case err != nil:
		return nil, fmt.Errorf("write down file %s as it stood: %w", file.ID, err)
	case len(content) > maxStood:
		return nil, notNow("2.5", "Dit dossier is te groot om bij het besluit te bewaren.")
	default:
		return content, nil
	}
}

// AsItStood gives a file as it stood when a decision was taken, cut to what the
// actor may see of the file today; nil when they may not see the decision, or
// when nothing was kept with it. One line in the access log.
func (s *Service) AsItStood(ctx context.Context, actor Actor, household, decision ID) (*View, error) {
	var view *View
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household}, s.Today())
		if err != nil || len(files) == 0 || !files[0].showsDecision(actor, decision, s.Today()) {
			return err
		}
		stood, found, err := tx.Stood(ctx, household, decision)
		if err != nil || !found {
			return err
		}
		if view, err = stood.viewStood(files[0], actor, s.Today()); err != nil || view == nil {
			return err
		}
		return tx.Log(ctx, []LogLine{s.readLine(ctx, actor, files[0], "asItStood")})
	})
	return view, err
}

func (h *Household) showsDecision(actor Actor, decision ID, today Day) bool {
	view := h.ViewFor(actor, today)
	return view != nil && slices.ContainsFunc(view.Decisions, func(d Decision) bool { return d.ID == decision })
}

// viewStood cuts what was kept as the file of today is cut, by the reader's role
// in it today. What is derived is of the day of the decision.
func (s Stood) viewStood(now *Household, actor Actor, today Day) (*View, error) {
	var stood Household
	if err := json.Unmarshal(s.Content, &stood); err != nil {
		return nil, fmt.Errorf("read file %s as it stood: %w", now.ID, err)
	}
	stood.Secrets = now.Secrets // who is in hiding now is so in the past as well (practice 5)
	return stood.viewAs(now, actor, today, DayOf(s.At)), nil
}
