package main

import (
	"time"

	"regieroute/server/casework"
	"regieroute/server/intake"
	"regieroute/server/postgres/delivery"
	"regieroute/server/rentdesk"
	"regieroute/server/vera"
)

// The bounds of rent files: reading one takes several times its size in memory.
const (
	rentFilesAtOnce   = 2
	veraAtOnce        = 4                // each loads up to 200 files
	lookForDeliveries = 10 * time.Second // another server's, or one that was let go of
	deliveryKept      = 24 * time.Hour   // when nobody starts it
)

// mountDesk lets housing associations bring their rent files, and takes them in
// one at a time.
func (p *Program) mountDesk() {
	wake := make(chan struct{}, 1)
	p.desk = &intake.Desk{
		Cases: p.cases, Store: delivery.NewStore(p.storage.db), Now: p.Now, Who: p.storage.db.Directory("delivery").Worker(p.Now),
		Wake: func() {
			select {
			case wake <- struct{}{}:
			default: // it wakes already
			}
		},
	}
	cases := *p.desk
	cases.Kind = intake.CasesAtStart
	atStart := traced(rentdesk.NewCasesHandler(&cases, p.Log))
	p.bringingCases = p.identity.Authenticated(p.Log, true, patient(make(chan struct{}, rentFilesAtOnce), intake.MaxSheetBytes, atStart))
	p.casesBrought = bounded(sessionsAtOnce, p.identity.Authenticated(p.Log, true, atStart))
	handler := traced(rentdesk.NewHandler(p.desk, p.Log))
	large := patient(make(chan struct{}, rentFilesAtOnce), intake.MaxDeliveryBytes, handler)
	p.bringing = p.identity.OrProgram(p.Log, large, p.identity.Authenticated(p.Log, true, large))
	p.delivered = bounded(sessionsAtOnce, p.identity.OrProgram(p.Log, handler, p.identity.Authenticated(p.Log, true, handler)))
	tells := traced(rentdesk.NewVeraHandler(&vera.Desk{Cases: p.cases, Now: p.Now}, p.Log))
	p.told = bounded(veraAtOnce, p.identity.OrProgram(p.Log, tells, p.identity.Authenticated(p.Log, true, tells)))
	p.background.Go(func() { p.takeDeliveriesIn(wake) })
}

// takeDeliveriesIn goes on with what an earlier run of the program left, and then
// waits for more.
func (p *Program) takeDeliveriesIn(wake <-chan struct{}) {
	again := time.NewTicker(lookForDeliveries)
	defer again.Stop()
	for {
		p.tried("A rent file was not taken in", p.takeAllIn)
		select {
		case <-p.draining.Done():
			return
		case <-wake:
		case <-again.C:
		}
	}
}

// takeAllIn takes one delivery of every region in turn, until there is none.
func (p *Program) takeAllIn() error {
	regions, err := p.storage.db.Directory("delivery").Regions(p.draining)
	if err != nil {
		return err
	}
	for some := true; some; {
		some = false
		for _, region := range regions {
			found, err := p.desk.TakeIn(p.draining, region.ID)
			if err != nil {
				return err
			}
			some = some || found && p.draining.Err() == nil
		}
	}
	return nil
}

// forgetDeliveries throws away what somebody brought and never started, and
// gives how many.
func (p *Program) forgetDeliveries(region casework.ID) (int, error) {
	now := p.Now()
	return p.desk.Store.ForgetOld(p.draining, region, now.Add(-deliveryKept), now)
}
