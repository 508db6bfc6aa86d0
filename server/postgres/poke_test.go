package postgres

import (
	"context"
	"testing"

	"regieroute/server/casework"
)

func TestAChangeIsHeardByEveryProgram(t *testing.T) {
	t.Parallel()
	url := asLogin(t, migrated(t))
	here, there := opened(t, url), opened(t, url)
	ctx, cancel := context.WithCancel(t.Context())
	heard, ended := make(chan casework.ID, 100), make(chan struct{})
	go func() {
		defer close(ended)
		there.Pokes(ctx, func(region casework.ID) { heard <- region })
	}()
	region := anID()
	for told := false; !told; { // until the other one listens
		if err := here.Poke(ctx, region); err != nil {
			t.Fatal(err)
		}
		select {
		case got := <-heard:
			told = true
			if got != region {
				t.Errorf("got %v, want %v", got, region)
			}
		default:
		}
	}
	cancel()
	<-ended
}
