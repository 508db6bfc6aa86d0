package casework

import (
	"context"
	"errors"
	"slices"
	"time"
)

// judging is one transaction in which operations are judged.
type judging struct {
	service  *Service
	tx       Tx
	actor    Actor
	many     bool
	at       time.Time
	today    Day
	region   Region
	costs    []CostTable
	stood    []Stood
	files    map[ID]*Household
	erased   map[ID]bool // households that were erased
	settled  map[ID]Settled
	touched  map[ID]*Household
	judged   []Judged
	receipts []Receipt
	lines    []LogLine
	notices  []Notice
}

func (j *judging) all(ctx context.Context, operations []Operation) error {
	if err := j.prepare(ctx, operations); err != nil {
		return err
	}
	for _, operation := range operations {
		if err := j.one(ctx, operation); err != nil {
			return err
		}
	}
	if j.many && len(j.touched) > 0 {
		if err := j.tx.Save(ctx, j.touchedFiles(), j.today); err != nil {
			return errOneByOne
		}
	}
	if len(j.judged) == 0 {
		return nil
	}
	if len(j.stood) > 0 {
		if err := j.tx.KeepStood(ctx, j.stood); err != nil {
			return err
		}
	}
	if err := j.tx.Keep(ctx, j.judged); err != nil {
		return err
	}
	if len(j.notices) > 0 {
		if err := j.tx.Notify(ctx, j.notices, j.at); err != nil {
			return err
		}
	}
	return j.tx.Log(ctx, j.lines)
}

// prepare locks and loads everything the operations are about.
func (j *judging) prepare(ctx context.Context, operations []Operation) error {
	j.at = j.service.now()
	j.today = DayOf(j.at)
	j.files, j.settled, j.touched = map[ID]*Household{}, map[ID]Settled{}, map[ID]*Household{}
	households, ids := []ID{}, []ID{}
	for _, operation := range operations {
		households = append(households, operation.HouseholdID)
		if other := operation.Command.other(); !other.IsZero() {
			households = append(households, other)
		}
		ids = append(ids, operation.ID)
		if !operation.After.IsZero() {
			ids = append(ids, operation.After)
		}
	}
	slices.SortFunc(households, ID.Compare)
	households = slices.Compact(households)
	files, err := j.tx.Lock(ctx, households, j.today)
	if err != nil {
		return err
	}
	for _, file := range files {
		j.files[file.ID] = file
	}
	if len(files) < len(households) { // after the lock: who erased it meanwhile is done
		if j.erased, err = j.tx.Erased(ctx, households); err != nil {
			return err
		}
	}
	settled, err := j.tx.Receipts(ctx, ids)
	if err != nil {
		return err
	}
	for _, receipt := range settled {
		j.settled[receipt.Receipt.OperationID] = receipt
	}
	if versions := costVersions(operations); len(versions) > 0 {
		if j.costs, err = j.tx.CostTables(ctx, versions); err != nil {
			return err
		}
	}
	j.region, err = j.tx.Region(ctx)
	return err
}

func (j *judging) one(ctx context.Context, operation Operation) error {
	if operation.ID.IsZero() { // no receipt can be kept under it, so nothing may come of it
		refusal := missing("id", "", "De bewerking heeft geen nummer.")
		j.receipts = append(j.receipts, Receipt{Status: Refused, Refusal: refusal})
		return nil
	}
	if known, found := j.settled[operation.ID]; found {
		j.receipts = append(j.receipts, sameOrReused(known, operation))
		return nil
	}
	if _, known := j.settled[operation.After]; !operation.After.IsZero() && !known {
		return nil // its predecessor comes first
	}
	if j.erased[operation.HouseholdID] {
		if j.many {
			return errOneByOne
		}
		j.refuseErased(operation)
		return nil
	}
	file := j.files[operation.HouseholdID]
	verb, name, err := operation.Command.Verb()
	if err == nil {
		file, err = j.apply(ctx, file, operation, verb, name)
	}
	if err != nil && !judgeable(err) {
		return err
	}
	receipt, why := j.receiptOf(operation, file, name, err)
	if receipt.Status != Applied && j.many {
		return errOneByOne
	}
	j.keep(ctx, operation, name, file, receipt, why)
	return nil
}

// apply changes the file by the verb and saves it, unless many are saved
// together. The file is not to be used when it fails.
func (j *judging) apply(ctx context.Context, file *Household, operation Operation, verb Verb, name string) (*Household, error) {
	file, err := j.begin(file, operation, name)
	if err != nil {
		return file, err
	}
	act := Act{Who: j.actor, Operation: operation.ID, At: j.at, RecordedAt: operation.RecordedAt, Today: j.today, RegieTeam: j.region.RegieTeam, Costs: j.costs}
	act.Stopped = j.region.stopped(j.today)
	act.Who.OrganisationRole = roleFor(file, j.actor, j.today)
	act.Other = j.other(operation, name)
	settling := operation.Command.SettleReview
	if err := j.review(ctx, settling, &act); err != nil {
		return file, err
	}
	if settling != nil && settling.Choice == KeepAside && file.Version == 0 { // there is no file, and there comes none
		if err := settling.Apply(file, act); err != nil {
			return file, err
		}
		return file, j.tx.Settle(ctx, settling.Operation, j.actor, j.at)
	}
	stood, err := stand(file, operation)
	if err != nil {
		return file, err
	}
	if err := change(file, verb, act); err != nil {
		return file, err
	}
	changed := []*Household{file}
	j.files[file.ID], j.touched[file.ID] = file, file
	if ofBoth(verb) {
		j.touched[act.Other.ID] = act.Other
		changed = append(changed, act.Other)
	}
	if !j.many {
		if err := j.tx.Save(ctx, changed, j.today); err != nil {
			return file, err
		}
	}
	for _, one := range changed {
		j.notices = append(j.notices, one.Notices(operation.Command, act)...)
	}
	if stood != nil {
		j.stood = append(j.stood, Stood{File: file, Decision: operation.ID, At: j.at, Content: stood})
	}
	if settling == nil {
		return file, nil
	}
	return file, j.tx.Settle(ctx, settling.Operation, j.actor, j.at)
}

// begin gives the file that a verb is done to, which may begin with it, when the
// actor may do it.
func (j *judging) begin(file *Household, operation Operation, name string) (*Household, error) {
	if breaking := operation.Command.BreakGlass; breaking != nil {
		if err := breaking.check(j.actor, j.today); err != nil {
			return file, err
		}
	}
	if file == nil && fromNothing(name) {
		file = &Household{ID: operation.HouseholdID, Region: j.actor.Region, Parameters: j.region.goingBy(j.today)}
	}
	if file == nil {
		return nil, &Error{Code: LostAccess, Rule: "1.4", Message: "Uw organisatie kent dit dossier niet (meer)."}
	}
	return file, May(j.actor, name, file, j.today)
}

// review tells the act what was left behind and is settled now, and what came
// already of its pictures.
func (j *judging) review(ctx context.Context, settling *SettleReview, act *Act) error {
	if settling == nil {
		return nil
	}
	left, err := j.tx.LeftBehind(ctx, ID{}, []ID{settling.Operation})
	if err != nil || len(left) == 0 {
		return err
	}
	act.Review = &left[0]
	ids := []ID{}
	for _, one := range left[0].Operation.Command.Attachments() {
		ids = append(ids, one.ID)
	}
	if len(ids) == 0 {
		return nil
	}
	act.Arrivals, err = j.tx.Arrivals(ctx, ids)
	return err
}

// other is the file beside its own that an operation is about; nil when there is
// none that the actor may do the same to.
func (j *judging) other(operation Operation, name string) *Household {
	other := j.files[operation.Command.other()]
	if other == nil || May(j.actor, name, other, j.today) != nil {
		return nil
	}
	return other
}

// roleFor is the role the actor acts in: the one in the file, or what its
// organisation is when the file is new.
func roleFor(file *Household, actor Actor, today Day) OrganisationRole {
	if role := file.RoleOf(actor.Organisation, today); role != "" {
		return role
	}
	return actor.OrganisationRole
}

// errPanicked is a verb that broke: what it was for is kept for review.
var errPanicked = errors.New("verb panicked")

// change applies a verb to a file under the safety rule: a clearance that the
// new facts make unsafe is taken back, and then the rule is asserted.
func change(file *Household, verb Verb, act Act) (err error) {
	defer func() {
		if recover() != nil {
			err = errPanicked
		}
	}()
	if err := file.closedByLink(verb); err != nil {
		return err
	}
	changed := []*Household{file}
	if ofBoth(verb) && act.Other != nil {
		changed = append(changed, act.Other)
	}
	for _, one := range changed {
		RevokeUnsafeClearance(one, act) // a day that is over lapses before anything is judged
	}
	if err := verb.Apply(file, act); err != nil {
		return err
	}
	if err := bringsNobodyWhoStopped(file, act); err != nil {
		return err
	}
	for _, one := range changed {
		RevokeUnsafeClearance(one, act)
		if err := NeverOnTheStreet(one); err != nil {
			return err
		}
		one.Version++
	}
	return nil
}

// refuseErased gives an operation on a household that was erased its receipt.
// Its words are kept nowhere: the household has a right to that.
func (j *judging) refuseErased(operation Operation) {
	receipt := Receipt{OperationID: operation.ID, Status: Refused, Refusal: erased()}
	j.judged = append(j.judged, Judged{Operation: operation, Author: j.actor, At: j.at, Receipt: receipt, Readers: []ID{j.actor.Organisation}})
	j.settled[operation.ID] = Settled{Receipt: receipt, Hash: operation.Hash}
	j.receipts = append(j.receipts, receipt)
}

func erased() *Error {
	return &Error{Code: Erased, Rule: "practice 38", Message: "Dit dossier is gewist. Wat u stuurde is niet bewaard."}
}

func (j *judging) keep(ctx context.Context, operation Operation, verb string, file *Household, receipt Receipt, why *Error) {
	readers := []ID{j.actor.Organisation}
	role := OrganisationRole("")
	if file != nil {
		readers = file.Readers(j.today)
		role = file.RoleOf(j.actor.Organisation, j.today)
	}
	if !slices.Contains(readers, j.actor.Organisation) {
		readers = append(readers, j.actor.Organisation)
	}
	judged := Judged{Operation: operation, Verb: verb, Author: j.actor, At: j.at, Receipt: receipt, Why: why, Readers: readers}
	if file != nil && !file.LinkedTo.IsZero() {
		judged.WaitsIn = file.LinkedTo
	}
	j.judged = append(j.judged, judged)
	j.settled[operation.ID] = Settled{Receipt: receipt, Hash: operation.Hash}
	j.receipts = append(j.receipts, receipt)
	if receipt.Version > 0 {
		event := LogChange
		switch {
		case receipt.Version == 1:
			event = LogCreate
		case verb == "breakGlass":
			event, role = LogBreakGlass, j.actor.OrganisationRole
		}
		line := LogLine{Household: operation.HouseholdID, Event: event, Activity: verb, Actor: j.actor, Role: role, At: j.at, TraceID: j.service.trace(ctx)}
		j.lines = append(j.lines, line)
		if operation.Command.LinkHousehold != nil || operation.Command.UnlinkHousehold != nil {
			other := operation.Command.other()
			line.Household, line.Role = other, j.files[other].RoleOf(j.actor.Organisation, j.today)
			j.lines = append(j.lines, line)
		}
	}
}

func (j *judging) touchedFiles() []*Household {
	files := make([]*Household, 0, len(j.touched))
	for _, file := range j.touched {
		files = append(files, file)
	}
	slices.SortFunc(files, func(a, b *Household) int { return a.ID.Compare(b.ID) })
	return files
}
