package postgres

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// LogTrouble is what was done to the access log after it was sealed.
type LogTrouble string

// What can be done to a sealed log.
const (
	LineChanged  LogTrouble = "changed"  // a line says something else than when it was sealed
	LineRemoved  LogTrouble = "removed"  // a sealed line is gone
	LineInserted LogTrouble = "inserted" // a line is older than the seals that do not have it
	LineMoved    LogTrouble = "moved"    // what a sealed line said stands under another id, or in another place of its seal
	SealBroken   LogTrouble = "broken"   // a seal does not follow from its lines and the seal before
	SealRemoved  LogTrouble = "missing"  // a seal is gone
)

// LogFinding names one line, or one seal, with which something is wrong.
type LogFinding struct {
	Trouble LogTrouble
	Seal    int64       // zero for a line that no seal has
	Line    casework.ID // zero when it is the seal itself
	MovedTo casework.ID // where what the line said stands now
}

// LogReport is what a verification found in one region.
type LogReport struct {
	Seals    int64
	Lines    int
	Unsealed int    // the tail: lines since the last seal
	Head     []byte // hash of the last seal: who keeps it elsewhere sees a chain that was made anew
	Findings []LogFinding
}

const sealedLinesQuery = `
SELECT s.number, o.place, o.id, substring(s.hashes FROM ((o.place - 1) * 32 + 1)::int FOR 32) AS sealed, log_line_hash(l) AS now, l.id IS NULL AS gone,
       s.number < max(s.number) OVER (PARTITION BY o.id) AS again
FROM log_seals s
CROSS JOIN LATERAL unnest(s.lines) WITH ORDINALITY o (id, place)
LEFT JOIN access_log l ON l.region_id = s.region_id AND l.id = o.id
WHERE s.region_id = @region ORDER BY s.number, o.place`

const sealsQuery = "SELECT number, sealed_at, previous, hash FROM log_seals WHERE region_id = @region ORDER BY number"

const outsideQuery = `
SELECT l.id, l.happened_at AS at, log_line_hash(l) AS hash
FROM access_log l
WHERE l.region_id = @region AND NOT EXISTS (
    SELECT FROM (SELECT unnest(lines) AS id FROM log_seals WHERE region_id = @region) s WHERE s.id = l.id)
ORDER BY l.id`

// VerifyLog goes along the chain of a region and names every line that is not
// as it was sealed.
func (s *Store) VerifyLog(ctx context.Context, region casework.ID) (LogReport, error) {
	return s.verifyLog(ctx, region, func(int) error { return nil })
}

// verifyLog tells now and then how many lines it looked at.
func (s *Store) verifyLog(ctx context.Context, region casework.ID, tell func(lines int) error) (LogReport, error) {
	verifying := verifying{region: region, said: map[string]casework.ID{}, tell: tell}
	setting := Setting{Region: region, Process: "verify", Snapshot: true}
	err := s.db.InTransaction(ctx, setting, func(tx *gorm.DB) error {
		if err := verifying.chain(tx); err != nil {
			return err
		}
		return verifying.outside(tx)
	})
	if err != nil {
		return LogReport{}, fmt.Errorf("verify the access log: %w", err)
	}
	return verifying.report, nil
}

// verifying goes along one region's chain.
type verifying struct {
	region casework.ID
	report LogReport
	last   sealRow
	said   map[string]casework.ID // what changed and removed lines said when they were sealed
	wrong  []sealedLine           // lines that are not as they were sealed
	tell   func(lines int) error
}

// sealedLine is a line as its seal has it, and as it is.
type sealedLine struct {
	Number int64
	Place  int
	ID     uid
	Sealed []byte
	Now    []byte
	Gone   bool
	Again  bool // a later seal has it too, since its shape changed: that one says what it is
}

func (v *verifying) chain(tx *gorm.DB) error {
	region := map[string]any{"region": v.region.String()}
	var seals []sealRow
	if err := tx.Raw(sealsQuery, region).Scan(&seals).Error; err != nil {
		return err
	}
	rows, err := tx.Raw(sealedLinesQuery, region).Rows()
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	links := v.links(seals)
	for rows.Next() {
		var line sealedLine
		if err := tx.ScanRows(rows, &line); err != nil {
			return err
		}
		before := v.report.Lines
		v.line(line, links[line.Number])
		if v.report.Lines > before && v.report.Lines%tellEvery == 0 {
			if err := v.tell(v.report.Lines); err != nil {
				return err
			}
		}
	}
	v.hold(seals, links)
	return rows.Err()
}

// links finds seals that are gone, and makes each anew for its lines to be put in.
func (v *verifying) links(seals []sealRow) map[int64]*seal {
	links := map[int64]*seal{}
	for _, row := range seals {
		for v.report.Seals++; v.report.Seals < row.Number; v.report.Seals++ {
			v.find(LogFinding{Trouble: SealRemoved, Seal: v.report.Seals})
		}
		links[row.Number] = &seal{region: v.region, number: row.Number, at: row.SealedAt, previous: row.Previous}
		v.last = row
	}
	v.report.Head = v.last.Hash
	return links
}

func (v *verifying) find(finding LogFinding) {
	v.report.Findings = append(v.report.Findings, finding)
}

func (v *verifying) line(line sealedLine, link *seal) {
	id := casework.ID(line.ID)
	if len(link.lines) > 0 && link.lines[len(link.lines)-1].Compare(id) > 0 {
		v.find(LogFinding{Trouble: LineMoved, Seal: line.Number, Line: id, MovedTo: id})
	}
	link.lines, link.hashes = append(link.lines, id), append(link.hashes, line.Sealed...)
	if line.Again {
		return
	}
	v.report.Lines++
	if line.Gone || !bytes.Equal(line.Sealed, line.Now) {
		v.said[string(line.Sealed)] = id
		v.wrong = append(v.wrong, line)
	}
}

// hold checks that each seal follows from its lines and the seal before.
func (v *verifying) hold(seals []sealRow, links map[int64]*seal) {
	before := make([]byte, hashBytes)
	for _, row := range seals {
		if !bytes.Equal(row.Hash, links[row.Number].hash()) || !bytes.Equal(row.Previous, before) {
			v.find(LogFinding{Trouble: SealBroken, Seal: row.Number})
		}
		before = row.Hash
	}
}

// outside looks at the lines that no seal has, and then says of each line that
// is wrong what became of it.
func (v *verifying) outside(tx *gorm.DB) error {
	var rows []struct {
		ID   uid
		At   time.Time
		Hash []byte
	}
	if err := tx.Raw(outsideQuery, map[string]any{"region": v.region.String()}).Scan(&rows).Error; err != nil {
		return err
	}
	moved := map[casework.ID]casework.ID{}
	for _, line := range v.wrong {
		if from, known := v.said[string(line.Now)]; known && !line.Gone {
			moved[from] = casework.ID(line.ID)
		}
	}
	since := v.last.SealedAt.Add(-sealLooksBack)
	for _, row := range rows {
		id := casework.ID(row.ID)
		from, known := v.said[string(row.Hash)]
		switch {
		case known && moved[from].IsZero():
			moved[from] = id
		case v.last.Number > 0 && (row.At.Before(since) || id.Compare(firstIDAt(since)) < 0):
			v.find(LogFinding{Trouble: LineInserted, Line: id})
		default:
			v.report.Unsealed++
		}
	}
	v.name(moved)
	return nil
}

func (v *verifying) name(moved map[casework.ID]casework.ID) {
	for _, line := range v.wrong {
		finding := LogFinding{Trouble: LineChanged, Seal: line.Number, Line: casework.ID(line.ID)}
		switch to, known := moved[finding.Line]; {
		case known:
			finding.Trouble, finding.MovedTo = LineMoved, to
		case line.Gone:
			finding.Trouble = LineRemoved
		}
		v.find(finding)
	}
	slices.SortStableFunc(v.report.Findings, func(a, b LogFinding) int { return int(a.Seal - b.Seal) })
}
