package disclosure_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"regieroute/server/dataset/disclosure"
)

// asked is a context that ends after it was asked so many times whether it has.
type asked struct {
	context.Context //nolint:containedctx // it is one

	times, ends int
}

func (a *asked) Err() error {
	if a.times++; a.ends > 0 && a.times >= a.ends {
		return context.Canceled
	}
	return nil
}

// TestPublishingStopsInTheMiddle ends the context after ever more looks: each time
// nothing is published, and it is not worked on long after that.
func TestPublishingStopsInTheMiddle(t *testing.T) {
	t.Parallel()
	table := aRegion(12, 36, 1)
	whole := &asked{Context: t.Context()}
	if _, _, err := disclosure.Publish(whole, table, nil, disclosure.Options{}); err != nil {
		t.Fatal(err)
	}
	if whole.times < 1000 {
		t.Fatalf("it looked %d times whether anybody still waits", whole.times)
	}
	for _, ends := range []int{1, 2, 10, whole.times / 2, whole.times - 1} {
		ctx := &asked{Context: t.Context(), ends: ends}
		published, _, err := disclosure.Publish(ctx, table, nil, disclosure.Options{})
		if !errors.Is(err, context.Canceled) || published != nil {
			t.Errorf("after %d looks: got %v and %v", ends, published, err)
		}
		if ctx.times > ends+50 {
			t.Errorf("it went on: %d looks after the end", ctx.times-ends)
		}
	}
}

// TestProgressMovesWhileTablesAreProtected wants it to grow between the tables too, and
// never to fall.
func TestProgressMovesWhileTablesAreProtected(t *testing.T) {
	t.Parallel()
	one, other := aRegion(6, 12, 2), aRegion(6, 12, 2)
	other.Name = "again"
	last, steps := 0.0, 0
	_, _, err := disclosure.PublishAll(t.Context(), []disclosure.Planned{{Table: one}, {Table: other}}, disclosure.Options{}, func(part float64) {
		switch {
		case part < last || part > 1:
			t.Errorf("it was at %v and went to %v", last, part)
		case part > last:
			steps++
		}
		last = part
	})
	if err != nil || steps < 100 {
		t.Errorf("it moved %d times: %v", steps, err)
	}
}

// TestPublishingTogetherStopsInTheMiddle does so with tables of which the second has
// the totals of the first.
func TestPublishingTogetherStopsInTheMiddle(t *testing.T) {
	t.Parallel()
	one := aRegion(6, 36, 2)
	other := disclosure.Table{Name: "totals", Units: one.Units, Nested: true, Dimensions: one.Dimensions[1:]}
	for key, values := range summed(one) {
		if key[0] == disclosure.Total && slices.Contains(leafKeys(other.Dimensions), disclosure.Key{key[1], key[2]}) {
			other.Counts = append(other.Counts, disclosure.Count{Key: disclosure.Key{key[1], key[2]}, Values: values})
		}
	}
	plans := []disclosure.Planned{{Table: one}, {Table: other}}
	whole := &asked{Context: t.Context()}
	if _, _, err := disclosure.PublishAll(whole, plans, disclosure.Options{}, nil); err != nil {
		t.Fatal(err)
	}
	if whole.times < 100 {
		t.Fatalf("it looked %d times whether anybody still waits", whole.times)
	}
	for _, ends := range []int{1, 10, whole.times / 2, whole.times - 1} {
		ctx := &asked{Context: t.Context(), ends: ends}
		published, _, err := disclosure.PublishAll(ctx, plans, disclosure.Options{}, nil)
		if !errors.Is(err, context.Canceled) || published != nil {
			t.Errorf("after %d looks: got %v and %v", ends, published, err)
		}
		if ctx.times > ends+50 {
			t.Errorf("it went on: %d looks after the end", ctx.times-ends)
		}
	}
}
