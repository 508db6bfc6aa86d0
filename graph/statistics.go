package graph

import (
	"context"

	"regieroute/server/casework"
)

// Statistics counts what happened.
func (q query) Statistics(
	ctx context.Context, filter []casework.MarkChoice, by []casework.Dimension, measures []casework.Measure, period casework.StatisticsPeriod,
) (casework.StatisticsTable, error) {
	return q.cases.Statistics(ctx, actorOf(ctx), casework.StatisticsQuestion{Filter: filter, By: by, Measures: measures, Period: period})
}

// StatisticsCatalogue gives what can be counted.
func (q query) StatisticsCatalogue(ctx context.Context) (casework.StatisticsCatalogue, error) {
	return q.cases.StatisticsCatalogue(actorOf(ctx)), nil
}

// Publication gives what was published last.
func (q query) Publication(ctx context.Context) (*casework.Publication, error) {
	return q.cases.Publication(ctx, actorOf(ctx))
}

// PublishedTable gives a table of it with the numbers of a moment.
func (q query) PublishedTable(ctx context.Context, name, moment string) (*casework.PublishedTable, error) {
	return q.cases.PublishedTable(ctx, actorOf(ctx), name, moment)
}

// HouseholdsBehind gives the files behind a number.
func (q query) HouseholdsBehind(ctx context.Context, cell casework.StatisticsCellOf, first *int, after *string) (casework.CountedFilePage, error) {
	return q.cases.HouseholdsBehind(ctx, actorOf(ctx), cell, pageOf(first, after))
}
