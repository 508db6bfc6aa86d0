// Package microdata makes of one line per subject what researchers may have under an
// agreement: pseudonyms, coarsened values, and so many alike that nobody stands out.
//
// # Method
//
// Every column has a kind, and each kind its fixed steps from fine to coarse. A date
// is a month at the finest, an age a band of five years, a postal code four digits;
// a code is one of a list that is given, so that free text cannot slip in. Columns
// that could be known from elsewhere (quasi-identifiers) form classes of subjects
// who are alike in all of them. A class is large enough when it has k subjects and,
// in each sensitive column, l different values (k-anonymity: Sweeney 2002; distinct
// l-diversity: Machanavajjhala and others 2007).
//
// While more subjects than agreed are in classes that are not, the next column in turn
// goes one step coarser, always in the same order. The few that then remain lose
// their quasi-identifiers (written "*") or, where even those would stand out, are left
// out; both are counted. When the last step is not enough, nothing is released.
//
// # Limits
//
// Distinct l-diversity does not see that one value dominates a class, nor that two
// values mean nearly the same. A subject has one line: lines over time would make a
// trajectory that is a fingerprint by itself. Two releases under one key can be joined
// by pseudonym, which is what a key per project prevents between projects only.
package microdata
