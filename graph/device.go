package graph

import (
	"context"

	"regieroute/server/casework"
)

func (q query) Devices(ctx context.Context) ([]casework.Device, error) {
	return q.cases.Devices(ctx, actorOf(ctx))
}

func (m mutation) RenameDevice(ctx context.Context, rename casework.RenameDevice) (casework.Device, error) {
	return m.cases.RenameDevice(ctx, actorOf(ctx), rename)
}

func (m mutation) RetireDevice(ctx context.Context, device casework.ChangeDevice) (casework.Device, error) {
	return m.cases.RetireDevice(ctx, actorOf(ctx), device)
}

func (m mutation) ReportDeviceLost(ctx context.Context, device casework.ChangeDevice) (casework.Device, error) {
	return m.cases.ReportDeviceLost(ctx, actorOf(ctx), device)
}
