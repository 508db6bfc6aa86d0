package releasedesk

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync/atomic"
	"time"

	"regieroute/server/broken"
	"regieroute/server/casework"
	"regieroute/server/postgres/releasebook"
)

const (
	makeWithin   = 2 * time.Hour    // the largest release takes minutes
	letGoWithin  = 10 * time.Second // to say that others may go on
	mostAttempts = 3                // in a row
	keepEvery    = time.Second      // how far it is, and whether to go on
)

// Sink takes the files of a release, one at a time, as they are written.
type Sink interface {
	Create(name, mediaType string) (io.WriteCloser, error)
}

// Work is one release to be made, by whom, and what it takes.
type Work struct {
	releasebook.Claim

	Actor casework.Actor
}

// Making makes the files of a release and says what came of it. A *casework.Error
// refuses it. Progress is in steps of its own.
type Making func(ctx context.Context, work Work, sink Sink, progress func(done, total int64)) (releasebook.Made, error)

// Workshop makes releases, one at a time in a region.
type Workshop struct {
	Book  *releasebook.Book
	Cases *casework.Service
	Now   func() time.Time
	Log   *slog.Logger
	// Who gives somebody as they are today: a release is made with their rights.
	Who  func(ctx context.Context, region, person, organisation casework.ID) (casework.Actor, error)
	Make Making
}

// MakeNext makes the next release of a region; false when there is none. When ctx
// ends another server begins it anew, or this one after its restart: nothing is
// kept half.
func (w *Workshop) MakeNext(ctx context.Context, region casework.ID) (bool, error) {
	claim, found, err := w.Book.Claim(ctx, region, w.now())
	if err != nil || !found {
		return false, err
	}
	err = broken.Caught(func() error { return w.make(ctx, claim) })
	refusal, refused := errors.AsType[*casework.Error](err)
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), letGoWithin)
	defer cancel()
	switch {
	case err == nil || errors.Is(err, releasebook.ErrLost):
		return true, nil
	case ctx.Err() != nil:
		return true, w.lost(w.Book.LetGo(ending, claim, false))
	case refused:
		return true, w.lost(w.Book.EndWithout(ending, claim, casework.ReleaseNotMade, refusal, w.now()))
	case claim.Attempts+1 < mostAttempts:
		return true, errors.Join(err, w.lost(w.Book.LetGo(ending, claim, true)))
	default:
		w.Log.ErrorContext(ctx, "A release was not made", "release", claim.Order.ID, "kind", claim.Order.Kind, "error", err)
		return true, w.lost(w.Book.EndWithout(ending, claim, casework.ReleaseFailed, casework.ReleaseBroke(), w.now()))
	}
}

// lost is no error: whoever took it, or cancelled it, goes on.
func (w *Workshop) lost(err error) error {
	if errors.Is(err, releasebook.ErrLost) {
		return nil
	}
	return err
}

func (w *Workshop) now() time.Time { return w.Now().UTC().Truncate(time.Microsecond) }

// make makes one and keeps it whole.
func (w *Workshop) make(ctx context.Context, claim releasebook.Claim) error {
	actor, err := w.Who(ctx, claim.Region, claim.By, claim.Organisation)
	if err != nil {
		return err
	}
	if err := casework.MayMakeRelease(actor, claim.Order); err != nil {
		return err
	}
	within, end := context.WithTimeoutCause(ctx, makeWithin, errors.New("a release took too long"))
	defer end()
	within, stop := context.WithCancelCause(within)
	so, kept := w.keeping(within, claim, stop)
	sink := &sink{ctx: within, book: w.Book, claim: claim}
	made, err := w.Make(within, Work{Claim: claim, Actor: actor}, sink, so.far)
	stop(nil)
	<-kept
	if cause := context.Cause(within); errors.Is(cause, releasebook.ErrLost) {
		return cause
	}
	if err != nil {
		return err
	}
	if err := sink.agrees(made.Files); err != nil {
		return err
	}
	made.At, made.Steps = w.now(), max(so.done.Load(), so.total.Load())
	if made.Expires, err = w.Cases.ReleaseExpires(ctx, actor, claim.Order.Kind); err != nil {
		return err
	}
	return w.Book.End(ctx, claim, made)
}

// progress is how far a release is.
type progress struct{ done, total atomic.Int64 }

// far says how far it is.
func (p *progress) far(done, total int64) {
	p.done.Store(done)
	p.total.Store(total)
}

// keeping keeps how far a release is once a second, and ends the making when it
// must not go on. It is over when its channel closes.
func (w *Workshop) keeping(ctx context.Context, claim releasebook.Claim, stop context.CancelCauseFunc) (*progress, <-chan struct{}) {
	so, closed := &progress{}, make(chan struct{})
	go func() {
		defer close(closed)
		tick := time.NewTicker(keepEvery)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if err := w.Book.Keep(ctx, claim, so.done.Load(), so.total.Load()); errors.Is(err, releasebook.ErrLost) {
				stop(err)
				return
			}
		}
	}()
	return so, closed
}
