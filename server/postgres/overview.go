package postgres

import "regieroute/server/casework"

// overviewReleaseRow is that a resident's overview was given.
type overviewReleaseRow struct {
	Place
	Made            madeRow                `gorm:"embedded"`
	ReleaseOverview releaseOverviewColumns `gorm:"embedded"`
}

// releaseOverviewColumns is casework.ReleaseOverview, column by column.
type releaseOverviewColumns struct {
	Resident casework.ID             `gorm:"column:resident_id;serializer:id"`
	Withheld []casework.WithheldPart `gorm:"serializer:json"`
}

func overviewReleaseRowOf(record casework.OverviewRelease) overviewReleaseRow {
	return overviewReleaseRow{Made: madeRow(record.Made), ReleaseOverview: releaseOverviewColumns(record.ReleaseOverview)}
}

func (r overviewReleaseRow) record() casework.OverviewRelease {
	return casework.OverviewRelease{Made: casework.Made(r.Made), ReleaseOverview: casework.ReleaseOverview(r.ReleaseOverview)}
}

var overviewReleasesTable = listOf("overview_releases",
	func(h *casework.Household) *[]casework.OverviewRelease { return &h.OverviewReleases },
	overviewReleaseRowOf, overviewReleaseRow.record)
