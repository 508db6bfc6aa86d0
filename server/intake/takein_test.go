package intake

import (
	"context"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
)

type deliveries = Deliveries // which has a method of that name

// queue has one delivery, and keeps what becomes of it.
type queue struct {
	deliveries
	next            Delivery
	released, ended []Delivery
}

func (q *queue) Claim(context.Context, casework.ID) (Delivery, []byte, bool, error) {
	return q.next, nil, true, nil
}

func (q *queue) Release(_ context.Context, d Delivery, broke bool) error {
	if broke {
		q.released = append(q.released, d)
	}
	return nil
}

func (q *queue) End(_ context.Context, d Delivery) error {
	q.ended = append(q.ended, d)
	return nil
}

func breaks(context.Context, casework.ID, casework.ID, casework.ID) (casework.Actor, error) {
	panic("Kanarie")
}

// A mistake in the program ends as any failure does: it is tried again, and then
// whoever brought the file reads that it failed.
func TestADeliveryThatBreaksTheProgramFailsAtLast(t *testing.T) {
	t.Parallel()
	for attempts := 1; attempts <= mostAttempts; attempts++ {
		kept := &queue{next: Delivery{Kind: CasesAtStart, Status: Running, Attempts: attempts}}
		desk := Desk{Kind: CasesAtStart, Store: kept, Now: time.Now, Who: breaks}
		found, err := desk.TakeIn(t.Context(), casework.ID{})
		if !found || err == nil || strings.Contains(err.Error(), "Kanarie") || !strings.Contains(err.Error(), "takeCasesIn") {
			t.Errorf("attempt %d: got %v, %v", attempts, found, err)
		}
		again := attempts < mostAttempts
		if (len(kept.released) == 1) != again || (len(kept.ended) == 1) == again {
			t.Errorf("attempt %d: let go %d times and ended %d times", attempts, len(kept.released), len(kept.ended))
		}
		if !again && kept.ended[0].Status != Failed {
			t.Errorf("it ended %s", kept.ended[0].Status)
		}
	}
}
