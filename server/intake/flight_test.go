package intake

import "testing"

// Whoever waits for a transaction hears that it broke: a mistake in one import
// ends that import, not the program.
func TestWhatBreaksATransactionBreaksWhoWaitsForIt(t *testing.T) {
	t.Parallel()
	begun := &flight{rentBatch: &rentBatch{}, ended: make(chan struct{})} // has no service to submit to
	go begun.fly(t.Context())
	defer func() {
		if recover() == nil {
			t.Error("it landed as if nothing happened")
		}
	}()
	_ = begun.landed()
}
