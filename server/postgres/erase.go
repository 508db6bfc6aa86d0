package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

// eraseProcess is who erases: policies of the database let nobody else.
const eraseProcess = "erase"

// erasedAtOnce bounds the files of one transaction, and so the memory it takes.
const erasedAtOnce = 50

// overdue finds files that closed before a day, by id, with nothing that waits
// for somebody since. The rule itself is casework's; this only spares reading
// files for which it is too early, and those whose words went already.
const overdue = `
SELECT h.id FROM households h
WHERE h.region_id = @region AND h.phase = 'CLOSED' AND h.linked_to IS NULL AND h.id > @after
  AND NOT EXISTS (SELECT FROM legal_holds l WHERE l.region_id = h.region_id AND l.household_id = h.id AND l.lifted_on IS NULL)
  AND NOT EXISTS (SELECT FROM left_behind b WHERE b.region_id = h.region_id AND b.household_id = h.id AND b.settled_at IS NULL AND b.left_at >= CAST(@before AS date))
  AND (SELECT max(o.made_at) FROM outcomes o WHERE o.region_id = h.region_id AND o.household_id = h.id AND o.reopened_on IS NULL)
      < CASE WHEN EXISTS (SELECT FROM rights_requests r JOIN rights_answers a ON a.region_id = r.region_id AND a.household_id = r.household_id AND a.request_id = r.id
                          WHERE r.region_id = h.region_id AND r.household_id = h.id AND r.kind = 'ERASURE' AND a.outcome IN ('GRANTED', 'PARTLY'))
             THEN CAST(@today AS date)
             WHEN h.words_erased_on > (SELECT max(o.made_at) FROM outcomes o WHERE o.region_id = h.region_id AND o.household_id = h.id)
                  AND NOT EXISTS (SELECT FROM households l WHERE l.region_id = h.region_id AND l.linked_to = h.id AND l.words_erased_on IS NULL)
             THEN CAST(@whole AS date) ELSE CAST(@before AS date) END
ORDER BY h.id LIMIT @most`

// withLinked finds the files that were linked to others, however often on.
const withLinked = `
WITH RECURSIVE linked AS (
    SELECT h.id AS root, h.id FROM households h WHERE h.region_id = @region AND h.id IN @ids
    UNION SELECT l.root, h.id FROM linked l JOIN households h ON h.region_id = @region AND h.linked_to = l.id)
SELECT root, id FROM linked`

// pseudonyms are how the access log calls households.
const pseudonyms = `
SELECT DISTINCT log_subject(k.key, k.household_id) FROM log_keys k WHERE k.region_id = @region AND k.household_id IN @ids ORDER BY 1`

// Erased is how many households something was erased of.
type Erased struct{ Files, Words int }

// EraseInTime erases of closed files what the region's terms say: what people
// wrote, and later all of it (access §6). It goes by batches, each a transaction
// with a constant number of statements: a household is erased whole, with the
// files that were linked to it, or not at all.
func (s *Store) EraseInTime(ctx context.Context, region casework.ID, at time.Time) (Erased, error) {
	everybody, err := s.organisations(ctx, region)
	if err != nil {
		return Erased{}, err
	}
	total, after, more := Erased{}, casework.ID{}, true
	for more {
		one := &erasing{region: region, at: at, today: casework.DayOf(at), everybody: everybody, after: after}
		setting := Setting{Region: region, Process: eraseProcess, retention: true}
		if err := s.db.InTransaction(ctx, setting, func(tx *gorm.DB) error { return one.run(ctx, tx) }); err != nil {
			return total, fmt.Errorf("erase files whose time is over: %w", err)
		}
		total.Files, total.Words = total.Files+one.erased.Files, total.Words+one.erased.Words
		after, more = one.after, one.more
	}
	return total, nil
}

// erasing is one batch.
type erasing struct {
	region    casework.ID
	at        time.Time
	today     casework.Day
	everybody []casework.ID
	after     casework.ID // the last file that was looked at
	more      bool
	erased    Erased
	tx        *transaction
	goesBy    *casework.RegionParameters
	words     due
	files     due
}

// due is what goes in one batch: because its term is over, and because a resident
// asked so. Each is proven by itself.
type due struct{ inTime, asked []*casework.Household }

func (d due) all() []*casework.Household { return slices.Concat(d.inTime, d.asked) }

func (d *due) add(asked bool, files []*casework.Household) {
	if asked {
		d.asked = append(d.asked, files...)
		return
	}
	d.inTime = append(d.inTime, files...)
}

func (e *erasing) run(ctx context.Context, session *gorm.DB) error {
	e.tx = &transaction{session: session, reach: casework.Reach{Region: e.region}, kept: map[casework.ID]*kept{}}
	if err := e.judge(ctx); err != nil || len(e.words.all())+len(e.files.all()) == 0 {
		return err
	}
	if err := e.asEverybody(ctx); err != nil {
		return err
	}
	for _, part := range []struct {
		erase func(context.Context, []*casework.Household, term) error
		files []*casework.Household
		term  term
	}{
		{e.eraseWords, e.words.inTime, term{"practice 38", e.goesBy.WordsMonths}},
		{e.eraseWords, e.words.asked, asAsked},
		{e.eraseFiles, e.files.inTime, term{"practice 38", e.goesBy.FileMonths}},
		{e.eraseFiles, e.files.asked, asAsked},
	} {
		if len(part.files) == 0 {
			continue
		}
		if err := part.erase(ctx, part.files, part.term); err != nil {
			return err
		}
	}
	return nil
}

// term is by which rule something goes, and how many months after the file closed.
type term struct {
	rule   string
	months int
}

// asAsked is the term of what a resident asked to erase: none (practice 30).
var asAsked = term{"practice 30", 0}

// judge finds and locks files, and asks the rule what becomes of each.
func (e *erasing) judge(ctx context.Context) error {
	changes, err := e.tx.parameterChanges(ctx)
	if err != nil {
		return err
	}
	e.goesBy = casework.ParametersOf(changes, e.today)
	var roots []uid
	found := e.tx.session.Raw(overdue, map[string]any{
		"region": e.region.String(), "after": e.after.String(), "most": erasedAtOnce,
		"before": string(e.goesBy.RetainedSince(e.today)), "whole": string(e.goesBy.FilesBefore(e.today)),
		"today": string(e.today),
	}).Scan(&roots)
	if found.Error != nil || len(roots) == 0 {
		return found.Error
	}
	e.after, e.more = casework.ID(roots[len(roots)-1]), len(roots) == erasedAtOnce
	groups, err := e.groups(ctx, roots)
	if err != nil {
		return err
	}
	for _, root := range roots {
		e.decide(groups[casework.ID(root)])
	}
	return nil
}

// group is a file with those that were linked to it.
type group struct {
	root   *casework.Household
	linked []*casework.Household
}

func (e *erasing) groups(ctx context.Context, roots []uid) (map[casework.ID]*group, error) {
	var rows []struct{ Root, ID uid }
	err := e.tx.session.Raw(withLinked, map[string]any{"region": e.region.String(), "ids": uidTexts(roots)}).Scan(&rows).Error
	if err != nil {
		return nil, err
	}
	ids, rootOf := make([]casework.ID, len(rows)), map[casework.ID]casework.ID{}
	for i, row := range rows {
		ids[i] = casework.ID(row.ID)
		rootOf[ids[i]] = casework.ID(row.Root)
	}
	files, err := e.tx.Lock(ctx, ids, e.today)
	if err != nil {
		return nil, err
	}
	groups := map[casework.ID]*group{}
	for _, file := range files {
		root := rootOf[file.ID]
		if groups[root] == nil {
			groups[root] = &group{}
		}
		if file.ID == root {
			groups[root].root = file
			continue
		}
		groups[root].linked = append(groups[root].linked, file)
	}
	return groups, nil
}

// decide asks the rule. Whoever wrote before the lock was taken is seen: the file
// is read under it.
func (e *erasing) decide(found *group) {
	if found == nil || found.root == nil {
		return
	}
	all := append([]*casework.Household{found.root}, found.linked...)
	asked := found.root.ErasedAsAsked(found.linked, e.today)
	switch found.root.Retained(found.linked, e.today) {
	case casework.EraseWords:
		e.words.add(asked, all)
		e.erased.Words++
	case casework.EraseFile:
		e.files.add(asked, all)
		e.erased.Files++
	case casework.KeepFile:
	}
}

// asEverybody tells the log, as the application's role, and goes on as it: words
// are taken out by an ordinary save, for everybody who may be in the files.
func (e *erasing) asEverybody(ctx context.Context) error {
	if err := e.become(ctx, appRole, withNobody(e.everybody)); err != nil {
		return err
	}
	lines := []casework.LogLine{}
	add := func(activity string, files []*casework.Household) {
		for _, file := range files {
			lines = append(lines, casework.LogLine{
				Household: file.ID, Event: casework.LogChange, Activity: activity, Actor: casework.Actor{Region: e.region, Process: eraseProcess}, At: e.at,
			})
		}
	}
	add("eraseWords", e.words.all())
	add("eraseFile", e.files.all())
	return e.tx.Log(ctx, lines)
}

// become goes on in the transaction as another role.
func (e *erasing) become(ctx context.Context, role, organisations string) error {
	text := "SET LOCAL ROLE " + role + "; SET LOCAL app.organisation = '" + organisations + "'"
	return pipelined(e.tx.session, func(c *pgx.Conn) error { return plainly(ctx, c, text) })
}

func uidTexts(ids []uid) []string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = casework.ID(id).String()
	}
	return texts
}
