// Package disclosure makes of a table of counts what may be published, so that
// nobody's count can be computed from it. It knows nothing of what is counted, and
// needs only the standard library; docs/disclosure.md says what it promises and what
// not, with an example.
//
// # Method
//
// Counts of one to three dimensions, with hierarchies, are added up. A count above
// zero and below the threshold is suppressed (primary), and so are all parts of a sum
// that falls in one of them whole (group). The rest is rounded, each cell by itself.
//
// Then each suppressed cell is audited: there must be two tables that would have been
// published the same, in this release and in the earlier ones, and in which the cell
// differs by the width. Such tables are built from the true one by moves, products of
// one step along each axis: a leaf up and another down, each with what is above it,
// or one up with its total. Moves keep every sum, and every product of steps is a
// combination that a reader cannot exclude; so a cell that passes is safe against any
// reader who knows only the publications and the method. A cell that fails may still
// be safe: then more is suppressed than needed, never less.
//
// For a cell that fails, the move is taken whose blocking cells lose the least
// (secondary), or several moves one after the other for a sum of many small counts.
// Suppressing only widens ranges, so that each cell is audited once.
//
// # Several tables
//
// Tables that count the same units share numbers: cells of the same categories of the
// same dimensions. A number is withheld in all of them or in none, and moves in all of
// them alike: a move that changes one is made in the other tables too, by placing there
// whoever is counted more or less (lifts).
//
// # Releases
//
// A leaf with the same count in two releases is one number to a reader and moves in
// both; one that was corrected moves alone, or along. What an earlier release
// suppressed is audited again with the new one.
package disclosure
