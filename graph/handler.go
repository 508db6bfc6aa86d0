package graph

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"regieroute/server/casework"
)

// Options is what the program decides about the API.
type Options struct {
	Logger      *slog.Logger  // gets what is ours to mend, without personal data; slog.Default when nil
	Deadline    time.Duration // of one request, which resolvers and SQL obey; 20 s when zero
	TrustedOnly bool          // people, who use the app, run the documents in documents/ and no others
	Budget      Budget        // of each token of a partner's program
	Pokes       *Pokes        // tells subscriptions to look for changes; some of its own when nil
}

type contextKey int

const (
	actorKey contextKey = iota
	arrivalsKey
	programKey
	watchKey
)

// WithActor says who is asking. A request without an actor is answered 401
// before anything of it is read.
func WithActor(ctx context.Context, actor casework.Actor) context.Context {
	return context.WithValue(ctx, actorKey, actor)
}

func actorOf(ctx context.Context) casework.Actor {
	actor, _ := ctx.Value(actorKey).(casework.Actor)
	return actor
}

// Program is the token that a partner's program asks with.
type Program struct {
	Token casework.ID
	Still func(context.Context) (casework.Actor, error) // as whom it acts by now; an error when its token does not live any more
}

// WithProgram says with which token the actor asks, beside WithActor: its costs are
// counted.
func WithProgram(ctx context.Context, program Program) context.Context {
	return context.WithValue(ctx, programKey, program)
}

func programOf(ctx context.Context) Program {
	program, _ := ctx.Value(programKey).(Program)
	return program
}

type handler struct {
	options   Options
	purses    *purses
	listeners *listeners
	cases     *casework.Service
	errors    errorDesk
	documents documents
	schema    *ast.Schema
	executor  *executor.Executor
}

// NewHandler answers GraphQL over HTTP: POST with JSON, and GET for queries.
func NewHandler(cases *casework.Service, options Options) http.Handler {
	if options.Logger == nil {
		options.Logger = slog.Default()
	}
	if options.Deadline == 0 {
		options.Deadline = 20 * time.Second
	}
	if options.Pokes == nil {
		options.Pokes = NewPokes()
	}
	executable := NewExecutableSchema(Config{Resolvers: root{cases: cases}})
	h := &handler{
		options: options, errors: errorDesk{log: options.Logger}, purses: newPurses(options.Budget), listeners: newListeners(), cases: cases,
		schema: executable.Schema(), documents: loadDocuments(executable.Schema()),
	}
	h.executor = newExecutor(executable, h.errors, h.documents)
	return h
}

func newExecutor(executable graphql.ExecutableSchema, desk errorDesk, trusted documents) *executor.Executor {
	running := executor.New(executable)
	running.SetErrorPresenter(desk.present)
	running.SetRecoverFunc(desk.recovered)
	running.SetDefaultRulesFn(rulesWithoutSuggestions)
	running.SetDisableSuggestion(true)
	running.SetQueryCache(trusted)
	running.AroundFields(emptyCodeIsNull)
	return running
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	media := negotiated(r.Header.Values("Accept"))
	if media == "" && AsksStream(r) {
		media = mediaJSON // what is no stream
	}
	reply := h.reply(w, r, media)
	h.purses.tell(w.Header(), programOf(r.Context()).Token)
	if reply.stream != nil {
		reply.stream(w, r)
		return
	}
	reply.write(w, media)
}

func (h *handler) reply(w http.ResponseWriter, r *http.Request, media string) (answer *reply) {
	ctx := r.Context()
	defer func() {
		if panicked := recover(); panicked != nil {
			answer = replyError(http.StatusInternalServerError, h.errors.present(ctx, h.errors.recovered(ctx, panicked)))
		}
	}()
	actor, known := ctx.Value(actorKey).(casework.Actor)
	switch {
	case !known:
		return problem{http.StatusUnauthorized, codeUnauthenticated, "U bent niet (meer) aangemeld."}.reply()
	case media == "":
		return problem{http.StatusNotAcceptable, codeBadRequest, "Accept: application/graphql-response+json"}.reply()
	case !sameActor(r.Header.Get(actorHeader), actor):
		return problem{http.StatusConflict, codeOtherPerson, "Er is iemand anders aangemeld."}.reply()
	}
	if AsksStream(r) { // whose request has no end of its own
		readWithin(w, readsBodyWithin)
		defer readWithin(w, 0)
	}
	question, wrong := readQuestion(w, r)
	if wrong != nil {
		return wrong.reply()
	}
	question.stream = AsksStream(r)
	ctx, cancel := context.WithTimeout(ctx, h.options.Deadline)
	defer cancel()
	return h.answer(graphql.StartOperationTrace(ctx), question)
}

// actorHeader names whose tablet is speaking, as person/organisation: a session
// that is somebody else's is refused (tablet §3 rule 5).
const actorHeader = "X-Regieroute-Actor"

func sameActor(claimed string, actor casework.Actor) bool {
	return claimed == "" || claimed == actor.Person.String()+"/"+actor.Organisation.String()
}

// answer runs one question: its document, its limits, its variables, and then
// what it asks.
func (h *handler) answer(ctx context.Context, question question) *reply {
	if late := h.charge(ctx, smallestCost); late != nil {
		return late
	}
	document, trusted := h.documents.find(question)
	if !trusted {
		var wrong *reply
		if document, wrong = h.fromOutside(ctx, question); wrong != nil {
			return wrong
		}
	}
	operation := document.tree.Operations.ForName(question.operation)
	if wrong := h.unfit(ctx, operation, question); wrong != nil {
		return wrong
	}
	ctx, variables, refusal := h.variables(ctx, operation, question.variables)
	if refusal != nil {
		return h.refused(ctx, refusal)
	}
	running, errs := h.executor.CreateOperationContext(ctx, &graphql.RawParams{Query: document.text, OperationName: question.operation, Variables: variables})
	if len(errs) == 0 && !document.trusted {
		errs = tooComplex(running)
	}
	if len(errs) > 0 {
		return &reply{response: h.executor.DispatchError(graphql.WithOperationContext(ctx, running), errs)}
	}
	cost := max(smallestCost, weightOf(running.Operation.SelectionSet, running.Variables))
	if late := h.charge(ctx, cost-smallestCost); late != nil {
		return late
	}
	if question.stream {
		return h.listen(ctx, running)
	}
	answered := h.run(ctx, running)
	if actorOf(ctx).IsProgram() {
		answered.cost = cost
	}
	return answered
}

// unfit says why an operation cannot be asked in this way, or by this program.
func (h *handler) unfit(ctx context.Context, operation *ast.OperationDefinition, question question) *reply {
	switch {
	case operation == nil:
		return h.refused(ctx, coded(codeDocument, "Name one of the document's operations in operationName."))
	case (operation.Operation == ast.Subscription) != question.stream:
		return problem{http.StatusNotAcceptable, codeBadRequest, "Accept: text/event-stream for a subscription, application/json for all else."}.reply()
	case operation.Operation != ast.Query && question.get:
		return problem{http.StatusMethodNotAllowed, codeBadRequest, "Use POST: GET never writes."}.reply()
	}
	if err := actorOf(ctx).MayUse(scopeOf(operation)); err != nil {
		return h.refused(ctx, err)
	}
	return nil
}

func (h *handler) run(ctx context.Context, running *graphql.OperationContext) *reply {
	running.DisableIntrospection = !actorOf(ctx).Introspects()
	respond, ctx := h.executor.DispatchOperation(ctx, running)
	return executed(respond(ctx))
}

func (h *handler) refused(ctx context.Context, err error) *reply {
	return &reply{response: &graphql.Response{Errors: gqlerror.List{h.errors.present(ctx, err)}}}
}

// scopeOf is what a program's token must let it do for an operation.
func scopeOf(operation *ast.OperationDefinition) casework.Scope {
	if operation.Operation == ast.Mutation {
		return casework.ScopeWrite
	}
	return casework.ScopeRead
}
