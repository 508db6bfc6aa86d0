// Package graph is GraphQL in, GraphQL out: the schema bound to package
// casework, with an HTTP transport of its own. It holds no rules, no roles and
// no SQL.
package graph
