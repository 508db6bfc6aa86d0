package graph

import (
	"context"
	"errors"
	"sync"
	"time"

	"regieroute/server/casework"
)

// memory is the least of a Store that lets requests through: it is for tests of
// the transport. What the service does is tested on PostgreSQL.
type memory struct {
	mutex    sync.Mutex
	receipts map[casework.ID]casework.Settled
	kept     map[casework.ID]casework.Judged
	files    []*casework.Household
	failing  error
	panics   bool
}

func newMemory() *memory {
	return &memory{receipts: map[casework.ID]casework.Settled{}, kept: map[casework.ID]casework.Judged{}}
}

func (m *memory) InTransaction(ctx context.Context, reach casework.Reach, work func(casework.Tx) error) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	switch {
	case m.panics:
		panic("memory of Mevrouw Jansen")
	case m.failing != nil:
		return m.failing
	case ctx.Err() != nil:
		return ctx.Err()
	case reach == (casework.Reach{}):
		return errors.New("no reach")
	}
	return work(memoryTx{m})
}

type memoryTx struct{ *memory }

func (m memoryTx) Lock(ctx context.Context, ids []casework.ID, today casework.Day) ([]*casework.Household, error) {
	return m.Load(ctx, ids, today)
}

func (m memoryTx) Load(_ context.Context, ids []casework.ID, _ casework.Day) ([]*casework.Household, error) {
	found := []*casework.Household{}
	for _, id := range ids {
		for _, file := range m.files {
			if file.ID == id {
				found = append(found, file)
			}
		}
	}
	return found, nil
}

func (memoryTx) Devices(context.Context, []casework.ID) ([]casework.Device, error) { return nil, nil }

func (memoryTx) ChangeDevice(context.Context, casework.Device, casework.DeviceChange) error {
	return nil
}

func (memoryTx) KeepStood(context.Context, []casework.Stood) error { return nil }

func (memoryTx) Stood(context.Context, casework.ID, casework.ID) (casework.Stood, bool, error) {
	return casework.Stood{}, false, nil
}

func (memoryTx) Meetings(context.Context, casework.MeetingFilter) ([]casework.Meeting, error) {
	return nil, nil
}

func (memoryTx) SaveMeeting(context.Context, casework.Meeting) error { return nil }

func (memoryTx) Proposals(context.Context, casework.Day, casework.Day, int) ([]casework.AgendaProposal, error) {
	return nil, nil
}

func (memoryTx) CostTables(context.Context, []int64) ([]casework.CostTable, error) {
	return nil, nil
}

func (memoryTx) Consents(context.Context, casework.ConsentFilter) ([]casework.PaymentConsent, error) {
	return nil, nil
}

func (memoryTx) AddConsent(context.Context, casework.PaymentConsent) error { return nil }

func (memoryTx) WithdrawConsent(context.Context, casework.PaymentConsent) error { return nil }

func (memoryTx) ChangeParameters(context.Context, casework.ParameterChange) error { return nil }

func (memoryTx) PhoneList(context.Context) (casework.PhoneList, error) {
	return casework.PhoneList{}, nil
}

func (memoryTx) SavePhoneList(context.Context, casework.PhoneList) error { return nil }

func (memoryTx) RegionNumbers(context.Context) (casework.RegionNumbers, error) {
	return casework.RegionNumbers{}, nil
}

func (memoryTx) SaveRegionNumbers(context.Context, casework.RegionNumbers) error { return nil }

func (memoryTx) PublishCosts(context.Context, casework.CostTable) error { return nil }

func (m memoryTx) Save(_ context.Context, files []*casework.Household, _ casework.Day) error {
	for _, file := range files {
		if loaded, _ := m.Load(context.Background(), []casework.ID{file.ID}, ""); len(loaded) == 0 {
			m.files = append(m.files, file)
		}
	}
	return nil
}

func (m memoryTx) Receipts(_ context.Context, ids []casework.ID) ([]casework.Settled, error) {
	settled := []casework.Settled{}
	for _, id := range ids {
		if known, found := m.receipts[id]; found {
			settled = append(settled, known)
		}
	}
	return settled, nil
}

func (m memoryTx) Keep(_ context.Context, judged []casework.Judged) error {
	for _, one := range judged {
		m.receipts[one.Operation.ID] = casework.Settled{Receipt: one.Receipt, Hash: one.Operation.Hash}
		m.kept[one.Operation.ID] = one
	}
	return nil
}

func (m memoryTx) Arrivals(context.Context, []casework.ID) (map[casework.ID]casework.Arrival, error) {
	return map[casework.ID]casework.Arrival{}, nil
}

func (m memoryTx) LeftBehind(context.Context, casework.ID, []casework.ID) ([]casework.LeftBehind, error) {
	return nil, nil
}

func (m memoryTx) Settle(context.Context, casework.ID, casework.Actor, time.Time) error { return nil }

func (memoryTx) Alike(context.Context, *casework.Household) ([]casework.ID, error) { return nil, nil }

func (memoryTx) Lookalikes(context.Context, []casework.ID, casework.Day) ([]casework.Lookalike, error) {
	return nil, nil
}

func (m memoryTx) Erased(context.Context, []casework.ID) (map[casework.ID]bool, error) {
	return map[casework.ID]bool{}, nil
}

func (m memoryTx) TenantHouseholds(context.Context, casework.ID, []string) (map[string]casework.ID, error) {
	return map[string]casework.ID{}, nil
}

func (m memoryTx) TenancyHouseholds(context.Context, casework.ID, []casework.TenancyName) (map[string]casework.ID, error) {
	return map[string]casework.ID{}, nil
}

func (m memoryTx) KeepQuiet(context.Context, casework.ID, casework.QuietBooks) error { return nil }

func (m memoryTx) QuietTenancies(context.Context, casework.ID, casework.ID, int) ([]casework.QuietTenancy, error) {
	return nil, nil
}

func (m memoryTx) TenancyCounts(context.Context, casework.ID) ([]casework.TenancyCount, error) {
	return nil, nil
}

func (m memoryTx) Find(_ context.Context, _ casework.Filter, page casework.PageRequest, _ casework.Day) ([]casework.Found, error) {
	found, on := []casework.Found{}, page.After == ""
	for _, file := range m.files {
		if on && len(found) < page.First {
			found = append(found, casework.Found{ID: file.ID, Cursor: file.ID.String()})
		}
		on = on || file.ID.String() == page.After
	}
	return found, nil
}

func (m memoryTx) FindAlerts(_ context.Context, _ casework.AlertFilter, page casework.PageRequest, today casework.Day) ([]casework.FoundAlert, error) {
	found := []casework.FoundAlert{}
	for _, file := range m.files {
		for _, alert := range file.Alerts() {
			if alert.HoldsOn(today) && len(found) < page.First {
				found = append(found, casework.FoundAlert{Household: file.ID, Alert: alert, Cursor: file.ID.String()})
			}
		}
	}
	return found, nil
}

func (m memoryTx) FindArrears(context.Context, casework.ArrearsFilter, casework.PageRequest, casework.Day) ([]casework.FoundArrears, error) {
	return nil, nil
}

func (memoryTx) Notify(context.Context, []casework.Notice, time.Time) error { return nil }

func (memoryTx) FindNotifications(context.Context, casework.PageRequest, casework.Day) ([]casework.FoundNotification, error) {
	return nil, nil
}

func (memoryTx) CountUnread(context.Context, casework.Day) (int, error) { return 0, nil }

func (memoryTx) MarkRead(context.Context, []casework.ID, time.Time) error { return nil }

func (memoryTx) MailChoice(context.Context) (casework.MailChoice, error) {
	return casework.MailChoice{When: casework.MailNever}, nil
}

func (memoryTx) KeepMailChoice(context.Context, casework.MailChoice) error { return nil }

func (memoryTx) StandIns(context.Context, casework.Day) ([]casework.StandIn, error) {
	return nil, nil
}

func (memoryTx) StandIn(context.Context, casework.ID) (*casework.StandIn, error) {
	return nil, nil //nolint:nilnil // nobody is away
}

func (memoryTx) AddStandIn(context.Context, casework.StandIn) error { return nil }

func (memoryTx) EndStandIn(context.Context, casework.StandIn) error { return nil }

func (m memoryTx) Count(context.Context, casework.StatisticsQuestion) (casework.Counted, error) {
	return casework.Counted{}, nil
}

func (m memoryTx) FindCounted(context.Context, casework.StatisticsQuestion, casework.PageRequest, casework.Day) ([]casework.FoundCounted, int64, error) {
	return nil, 0, nil
}

func (m memoryTx) TeamLoads(context.Context, casework.TeamMeasures) ([]casework.TeamLoad, error) {
	return nil, nil
}

func (m memoryTx) FindTeamFiles(context.Context, casework.TeamFilter, casework.TeamMeasures, casework.PageRequest) ([]casework.FoundTeamFile, error) {
	return nil, nil
}

func (m memoryTx) Caseload(context.Context, casework.ID, casework.Day) ([]casework.FileState, error) {
	states := []casework.FileState{}
	for _, file := range m.files {
		states = append(states, casework.FileState{ID: file.ID, Version: file.Version, Role: casework.CaseTeam})
	}
	return states, nil
}

func (m memoryTx) History(context.Context, casework.ID, int) ([]casework.HistoryEntry, error) {
	return nil, nil
}

func (m memoryTx) Moment(context.Context) (string, error) { return "now", nil }

func (m memoryTx) Changed(context.Context, casework.ChangeMark, int) ([]casework.ChangedFile, error) {
	return nil, nil
}

func (m memoryTx) Directory(context.Context) (casework.Directory, error) {
	return casework.Directory{
		Organisations: []casework.Organisation{{ID: teamID, Name: "Buurtteam", Kind: casework.CaseTeam}},
		People:        []casework.Person{{ID: managerID, Name: "Sam", Organisation: teamID, Roles: manager().Roles, Active: true}},
	}, nil
}

func (m memoryTx) Region(context.Context) (casework.Region, error) {
	return casework.Region{ID: regionID, Name: "Oefenregio", Epoch: "epoch-1"}, nil
}

func (m memoryTx) Log(context.Context, []casework.LogLine) error { return nil }

var (
	regionID  = casework.DerivedID("region")
	teamID    = casework.DerivedID("team")
	managerID = casework.DerivedID("manager")
	today     = time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)
)

func manager() casework.Actor {
	return casework.Actor{
		Region: regionID, Organisation: teamID, OrganisationRole: casework.CaseTeam,
		Person: managerID, Roles: []casework.PersonRole{casework.CaseManagerRole},
	}
}
