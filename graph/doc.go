// Package graph is GraphQL in, GraphQL out: the schema bound to package
// casework, with an HTTP transport of its own. It holds no rules, no roles and
// no SQL.
//
// The schema is ../schema.graphqls; what it binds to is in ../gqlgen.yml. A
// request is read (question.go), its document found or measured (documents.go,
// limits.go), its variables checked (check.go, arrival.go) and run
// (handler.go); the files named after a noun hold its resolvers.
package graph

//go:generate go tool gqlgen generate
