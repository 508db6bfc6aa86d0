// Package intake reads the files that partners send and turns them into
// operations on household files.
package intake
