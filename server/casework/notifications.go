package casework

import (
	"context"
	"time"
)

// FiledNotification is a notification with the file it is about as one actor sees
// it.
type FiledNotification struct {
	Notification

	Household *View
}

// The page and edge of what somebody is told.
type (
	// NotificationPage is a page of what somebody is told.
	NotificationPage = Page[FiledNotification]
	// NotificationEdge is one thing of a page.
	NotificationEdge = Edge[FiledNotification]
)

// FoundNotification is one stored notification of a page, with the cursor to go on
// after it.
type FoundNotification struct {
	Notification

	Cursor string
}

func (f FoundNotification) household() ID  { return f.Household }
func (f FoundNotification) cursor() string { return f.Cursor }

// Notifications gives a page of what the actor was told for the organisation they
// act for, the newest first. What is about a file, or a part of one, that they do
// not see any more is left out (access §2).
func (s *Service) Notifications(ctx context.Context, actor Actor, page PageRequest) (NotificationPage, error) {
	find := func(tx Tx, page PageRequest) ([]FoundNotification, error) {
		return tx.FindNotifications(ctx, page, s.Today())
	}
	return filedPage(ctx, s, actor, page, "notifications", find, func(found FoundNotification, view *View) (FiledNotification, bool) {
		return FiledNotification{Notification: found.Notification, Household: view}, view.sees(tellings[found.Kind].facet)
	})
}

// sees says that any of a facet is seen.
func (v *View) sees(facet Facet) bool {
	for _, access := range v.Access {
		if access.Facet == facet {
			return access.Sight != Nothing
		}
	}
	return false
}

// UnreadNotifications counts what the actor did not read yet, at most a hundred.
func (s *Service) UnreadNotifications(ctx context.Context, actor Actor) (int, error) {
	count := 0
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		var err error
		count, err = tx.CountUnread(ctx, s.Today())
		return err
	})
	return count, err
}

// MarkRead keeps that the actor read notifications of their own; others stay as
// they are. Reading twice is reading once. It gives what is left.
func (s *Service) MarkRead(ctx context.Context, actor Actor, notifications []ID) (int, error) {
	if len(notifications) > MaxPage {
		return 0, invalid("notifications", "Geef hoogstens 100 meldingen tegelijk.")
	}
	left := 0
	err := s.store.InTransaction(ctx, actor.Reach(), func(tx Tx) error {
		if err := tx.MarkRead(ctx, notifications, s.now().UTC().Truncate(time.Microsecond)); err != nil {
			return err
		}
		var err error
		left, err = tx.CountUnread(ctx, s.Today())
		return err
	})
	return left, err
}
