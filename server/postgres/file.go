package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
)

// tables are the lists of the file, each in a table of its own.
var tables = []table{
	involvementsTable, residentsTable, compositionsTable, vulnerabilitiesTable, visitWarningsTable, safeHomeReportsTable, secretMarksTable, overviewReleasesTable, glassBreaksTable,
	legalHoldsTable, rightsRequestsTable, rightsAnswersTable,
	tenanciesTable, rentMonthsTable, arrangementsTable,
	contactAttemptsTable, dutiesTable, legalEventsTable, referralDraftsTable, referralsTable, standpointsTable, decisionsTable, caseManagersTable,
	plansTable, goalsTable, stepsTable, stepProgressTable, suspensionsTable, checksTable, ownSolutionsTable, copiesTable,
	sheltersTable, placementsTable, clearancesTable, youthRequestsTable,
	administrationAdvicesTable, administrationStepsTable, clearanceRequestsTable, aftercaresTable, relationsTable,
	plannedVisitsTable, visitsTable, attachmentsTable, outcomesTable, incidentsTable,
	fieldConflictsTable, fieldEditsTable,
	standpointRequestsTable, consultationsTable, heldOverTable, specialCareRegistrationsTable, suspensionRequestsTable,
}

// derived are the tables that follow from the file.
var derived = []table{alertsTable, nextDaysTable, likenessesTable, arrearsPlacesTable, teamPlacesTable, factsTable}

var households = shapeOf("households", new(householdRow))

var (
	loadHouseholds = "SELECT " + households.columns("", households.stored()) + " FROM households WHERE region_id = $1 AND id = ANY($2) ORDER BY id"
	lockHouseholds = loadHouseholds + " FOR UPDATE"
	lockIDs        = "SELECT pg_advisory_xact_lock(hashtextextended($1::uuid::text || id::text, 0)) FROM unnest($2::uuid[]) AS id"
	loadVersions   = "SELECT id::text, version FROM households WHERE region_id = $1 AND id = ANY($2)"
)

// kept is what the database holds of a file that was locked: what a save
// compares with, row by row.
type kept struct {
	readers []casework.ID
	file    encoded
	rows    map[table]map[string]string // by key
}

// Lock takes the locks and loads what is in reach.
func (t *transaction) Lock(ctx context.Context, ids []casework.ID, today casework.Day) ([]*casework.Household, error) {
	ids = slices.Clone(ids)
	slices.SortFunc(ids, casework.ID.Compare)
	ids = slices.Compact(ids)
	reading := reading{transaction: t, ids: ids, today: today, locking: true}
	if err := reading.run(ctx); err != nil {
		return nil, fmt.Errorf("lock %d households: %w", len(ids), err)
	}
	maps.Copy(t.kept, reading.kept)
	return reading.inOrder(ids), nil
}

// mostReadings is how often a file that changes while it is read is read again.
const mostReadings = 5

// Load reads files as they were at one moment: when one changed between two of
// the statements, all are read again.
func (t *transaction) Load(ctx context.Context, ids []casework.ID, today casework.Day) ([]*casework.Household, error) {
	for range mostReadings {
		reading := reading{transaction: t, ids: ids, today: today}
		if err := reading.run(ctx); err != nil {
			return nil, fmt.Errorf("load %d households: %w", len(ids), err)
		}
		if reading.still {
			return reading.inOrder(ids), nil
		}
	}
	return nil, fmt.Errorf("load %d households: they changed %d times while they were read", len(ids), mostReadings)
}

// reading reads whole files: one statement a table, in one round trip, however many
// files. What is locked may not exist yet: of that nothing else is looked up.
type reading struct {
	*transaction
	ids     []casework.ID
	today   casework.Day
	locking bool
	files   files
	kept    map[casework.ID]*kept
	still   bool // no file changed meanwhile
	goesBy  *casework.RegionParameters
}

func (r *reading) run(ctx context.Context) error {
	r.files, r.kept, r.still = files{}, map[casework.ID]*kept{}, true
	batch := &pgx.Batch{}
	r.queueHouseholds(batch)
	if r.locking {
		if err := r.send(ctx, batch); err != nil || len(r.files) == 0 {
			return err
		}
		batch, r.ids = &pgx.Batch{}, slices.SortedFunc(maps.Keys(r.files), casework.ID.Compare)
	}
	r.queueLists(batch)
	return r.send(ctx, batch)
}

func (r *reading) send(ctx context.Context, batch *pgx.Batch) error {
	return pipelined(r.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() })
}

func (r *reading) queueHouseholds(batch *pgx.Batch) {
	region, ids := r.reach.Region.String(), uuids(r.ids)
	load := loadHouseholds
	if r.locking {
		batch.Queue(lockIDs, region, ids)
		load = lockHouseholds
	}
	batch.Queue(loadParameters, region).Query(r.parameters)
	batch.Queue(loadEndings, region).QueryRow(r.endings)
	batch.Queue(load, region, ids).Query(r.households)
}

func (r *reading) queueLists(batch *pgx.Batch) {
	region, ids := r.reach.Region.String(), uuids(r.ids)
	for _, table := range r.tables() {
		batch.Queue(table.shape().selectRows(), region, ids).Query(func(rows pgx.Rows) error { return r.list(table, rows) })
	}
	if !r.locking {
		batch.Queue(loadVersions, region, ids).Query(r.compareVersions)
	}
}

func (r *reading) tables() []table {
	if !r.locking {
		return tables
	}
	return slices.Concat(tables, derived)
}

func (r *reading) parameters(rows pgx.Rows) error {
	var found []parameterRow
	if err := scan(r.session, batchRows{rows}, &found); err != nil {
		return fmt.Errorf("read the region's parameters: %w", err)
	}
	r.goesBy = casework.ParametersOf(changesOf(found), r.today)
	return nil
}

// loadEndings comes after loadParameters: files go by both.
const loadEndings = "SELECT (" + endings + "$1), (" + endChanges + "$1)"

func (r *reading) endings(row pgx.Row) error {
	found := casework.Endings{}
	if err := row.Scan(&found.ByOrganisation, &found.Version); err != nil {
		return fmt.Errorf("read which organisations stop: %w", err)
	}
	r.goesBy = r.goesBy.Knowing(found)
	return nil
}

func (r *reading) households(rows pgx.Rows) error {
	var found []householdRow
	if err := scan(r.session, batchRows{rows}, &found); err != nil {
		return fmt.Errorf("read households: %w", err)
	}
	for i := range found {
		file := found[i].household()
		file.Parameters = r.goesBy
		r.files[file.ID] = file
		if !r.locking {
			continue
		}
		row, err := households.encode(&found[i])
		if err != nil {
			return err
		}
		r.kept[file.ID] = &kept{readers: found[i].Readers, file: row, rows: map[table]map[string]string{}}
	}
	return nil
}

func (r *reading) list(table table, rows pgx.Rows) error {
	stored, err := table.read(r.session, batchRows{rows}, r.files, r.locking)
	if err != nil {
		return err
	}
	for _, row := range stored {
		kept := r.kept[row.household]
		if kept == nil {
			continue
		}
		if kept.rows[table] == nil {
			kept.rows[table] = map[string]string{}
		}
		kept.rows[table][row.key] = row.body
	}
	return nil
}

func (r *reading) compareVersions(rows pgx.Rows) error {
	compared := 0
	for ; rows.Next(); compared++ {
		var text string
		var version int64
		if err := rows.Scan(&text, &version); err != nil {
			return err
		}
		id, err := casework.ParseID(text)
		if err != nil {
			return err
		}
		r.still = r.still && r.files[id] != nil && r.files[id].Version == version
	}
	r.still = r.still && compared == len(r.files) // else one was erased
	return rows.Err()
}

func (r *reading) inOrder(ids []casework.ID) []*casework.Household {
	found := make([]*casework.Household, 0, len(r.files))
	for _, id := range ids {
		if file := r.files[id]; file != nil {
			found = append(found, file)
		}
	}
	return found
}

// uuids gives IDs as pgx sends them.
func uuids(ids []casework.ID) [][16]byte {
	plain := make([][16]byte, len(ids))
	for i, id := range ids {
		plain[i] = id
	}
	return plain
}
