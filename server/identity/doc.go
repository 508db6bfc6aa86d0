// Package identity knows who is there: people sign in with a password or a
// one-time link and get a session, which acts for one organisation (access §1).
// What they may do is for casework.
package identity
