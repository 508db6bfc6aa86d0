package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) PhoneList(ctx context.Context) (casework.PhoneList, error) {
	return q.cases.PhoneList(ctx, actorOf(ctx))
}

func (q query) RegionNumbers(ctx context.Context) (casework.RegionNumbers, error) {
	return q.cases.RegionNumbers(ctx, actorOf(ctx))
}

func (m mutation) SetPhoneList(ctx context.Context, list casework.SetPhoneList) (casework.PhoneList, error) {
	return m.cases.SetPhoneList(ctx, actorOf(ctx), list)
}

func (m mutation) SetRegionNumbers(ctx context.Context, numbers casework.SetRegionNumbers) (casework.RegionNumbers, error) {
	return m.cases.SetRegionNumbers(ctx, actorOf(ctx), numbers)
}
