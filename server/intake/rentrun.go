package intake

import (
	"context"
	"slices"
	"time"

	"regieroute/server/broken"
	"regieroute/server/casework"
)

const (
	// batchesAtOnce is how many transactions of an import run at the same time: while
	// the database writes the one, the program works out the other. More would take
	// processors and connections from the desk.
	batchesAtOnce = 2
	// endsWithin is how long a transaction may still take when the import is to end.
	endsWithin = 5 * time.Second
)

// rentRun is one run of a RentImport. Batches are looked up, begun and told of in
// the order of the file; what they do to files, they do side by side.
type rentRun struct {
	RentImport
	file       RentFile
	households [][]RentTenancy
	report     RentReport
	air        []*flight // what runs, the first one in front
	broken     bool      // a transaction failed
}

// flight is a batch whose transaction runs.
type flight struct {
	*rentBatch
	done  int        // households of the file that are taken in with it
	ended chan error // what became of it
}

// all takes every household that was not taken before.
func (r *rentRun) all(ctx context.Context) error {
	lasting, cancel := outlasting(ctx)
	defer cancel()
	var failed error
	for start := min(r.From, len(r.households)); start < len(r.households) && failed == nil; start += householdsAtOnce {
		failed = r.begin(ctx, lasting, start)
	}
	for len(r.air) > 0 {
		if err := r.land(lasting); failed == nil {
			failed = err
		}
	}
	return failed
}

// outlasting gives a context for what runs when ctx ends: a transaction that is
// half-way is better kept and told of than done again.
func outlasting(ctx context.Context) (context.Context, context.CancelFunc) {
	lasting, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(endsWithin, cancel) })
	return lasting, func() {
		stop()
		cancel()
	}
}

func (r *rentRun) begin(ctx, lasting context.Context, start int) error {
	done := min(start+householdsAtOnce, len(r.households))
	batch, err := r.prepare(ctx, r.file, r.households[start:done])
	if err != nil {
		return err
	}
	for len(r.air) == batchesAtOnce || r.meets(batch) {
		if err := r.land(lasting); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	begun := &flight{rentBatch: batch, done: done, ended: make(chan error, 1)}
	r.air = append(r.air, begun)
	go func() { begun.ended <- broken.Caught(func() error { return begun.submit(lasting) }) }()
	return nil
}

// meets says that a transaction that runs works on a file of the batch, such as one
// of a household with two numbers as a tenant: what is done to it keeps its order.
func (r *rentRun) meets(batch *rentBatch) bool {
	return slices.ContainsFunc(r.air, func(other *flight) bool {
		return slices.ContainsFunc(batch.operations, func(o casework.Operation) bool { return other.touches[o.HouseholdID] })
	})
}

// land waits for the first transaction that runs, and tells what became of it. After
// one that failed nothing is told: the import goes on there, and finds what came
// after it done already.
func (r *rentRun) land(ctx context.Context) error {
	first := r.air[0]
	r.air = r.air[1:]
	if err := <-first.ended; err != nil {
		r.broken = true
		return err
	}
	if r.broken {
		return nil
	}
	r.report.add(first.report)
	return r.tell(ctx, first.done, len(r.households), r.report)
}
