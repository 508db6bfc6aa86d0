// Package casework is the route: the rules by which organisations prevent
// evictions together, on one household file, without a database or a clock.
//
// A file is changed by operations only (operation.go). Every rule is pure, is
// written once and names its paragraph of the route, such as "route 3.2f", or
// of the practice, such as "practice 25". Package postgres keeps the files and
// package graph carries them.
package casework
