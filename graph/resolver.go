package graph

import "regieroute/server/casework"

// root gives the resolvers. Nearly everything under Query and Mutation is bound
// to the domain by name and needs none.
type root struct{ cases *casework.Service }

func (r root) Query() QueryResolver { return query(r) }

func (r root) Mutation() MutationResolver { return mutation(r) }

func (r root) Subscription() SubscriptionResolver { return subscription(r) }

func (r root) Decision() DecisionResolver { return decision(r) }

type query struct{ cases *casework.Service }

type mutation struct{ cases *casework.Service }

type subscription struct{ cases *casework.Service }

type decision struct{ cases *casework.Service }

// defaultPage is how many items a page has when nobody says.
const defaultPage = 20

func pageOf(first *int, after *string) casework.PageRequest {
	if first == nil {
		return casework.PageRequest{First: defaultPage, After: deref(after)}
	}
	return casework.PageRequest{First: *first, After: deref(after)}
}
