package graph

import (
	"cmp"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"regieroute/server/casework"
)

const (
	listenersOfToken = 5
	mostListeners    = 500
	readsBodyWithin  = 30 * time.Second
)

// AsksStream says that a request wants Server-Sent Events: a subscription.
func AsksStream(r *http.Request) bool {
	return r.Method == http.MethodPost && strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

func readWithin(w http.ResponseWriter, long time.Duration) {
	until := time.Time{}
	if long > 0 {
		until = time.Now().Add(long)
	}
	_ = http.NewResponseController(w).SetReadDeadline(until) // not every writer knows deadlines
}

// listeners counts the subscriptions that are open, in all and by token.
type listeners struct {
	mutex         sync.Mutex
	open          map[casework.ID]int
	all           int
	most, ofToken int
}

func newListeners() *listeners {
	return &listeners{open: map[casework.ID]int{}, most: mostListeners, ofToken: listenersOfToken}
}

// join lets a token listen until it leaves; else it says why not.
func (l *listeners) join(token casework.ID) (leave func(), full *problem) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	switch {
	case l.all >= l.most:
		return nil, &problem{http.StatusServiceUnavailable, codeLimit, "Er luisteren te veel programma's tegelijk. Probeer het later opnieuw."}
	case l.open[token] >= l.ofToken:
		return nil, &problem{http.StatusTooManyRequests, codeLimit, "Met dit token wordt al 5 keer tegelijk geluisterd."}
	}
	l.all++
	l.open[token]++
	return sync.OnceFunc(func() { l.left(token) }), nil
}

func (l *listeners) left(token casework.ID) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.all--
	if l.open[token]--; l.open[token] == 0 {
		delete(l.open, token)
	}
}

// comeBackToListen is when a place may be free again.
const comeBackToListen = time.Minute

// listen begins a subscription: from here on no change is missed. What keeps it
// from beginning is an answer as any other; then the stream begins.
func (h *handler) listen(ctx context.Context, running *graphql.OperationContext) *reply {
	program, actor := programOf(ctx), actorOf(ctx)
	leave, full := h.listeners.join(program.Token)
	if full != nil {
		late := full.reply()
		late.wait = comeBackToListen
		return late
	}
	mark, err := h.cases.Watch(ctx, actor)
	if err != nil {
		leave()
		return h.refused(ctx, err)
	}
	watching := &watch{handler: h, program: program, actor: actor, mark: mark}
	return &reply{stream: func(w http.ResponseWriter, r *http.Request) {
		defer leave()
		h.stream(context.WithValue(r.Context(), watchKey, watching), w, running)
	}}
}

// stream writes what a subscription gives as Server-Sent Events, as graphql-sse has
// it in distinct connections mode. It is not gqlgen's transport: that one brings
// two libraries for websockets, tells all of a body that it cannot read, and has
// no end for a client that reads no more.
func (h *handler) stream(ctx context.Context, w http.ResponseWriter, running *graphql.OperationContext) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	responses := make(chan *graphql.Response)
	go h.produce(graphql.StartOperationTrace(ctx), running, responses)
	header := w.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no")
	control := http.NewResponseController(w)
	ticker := time.NewTicker(heartbeat)
	defer ticker.Stop()
	for text, last := ": here\n\n", false; ; {
		_ = control.SetWriteDeadline(time.Now().Add(2 * heartbeat)) // not every writer knows deadlines
		if _, err := io.WriteString(w, text); err != nil || control.Flush() != nil || last {
			return
		}
		select {
		case <-ctx.Done():
			return
		case response := <-responses:
			text, last = event(response)
		case <-ticker.C:
			text = ": here\n\n"
		}
	}
}

// produce gives the answers of a subscription one by one, and nil after the last.
func (h *handler) produce(ctx context.Context, running *graphql.OperationContext, to chan<- *graphql.Response) {
	defer h.caught(ctx)
	respond, ctx := h.executor.DispatchOperation(ctx, running)
	for {
		response := respond(ctx)
		select {
		case to <- response:
		case <-ctx.Done():
			return
		}
		if response == nil {
			return
		}
	}
}

// caught keeps a panic beside the request from ending the program.
func (h *handler) caught(ctx context.Context) {
	if panicked := recover(); panicked != nil {
		_ = h.errors.present(ctx, h.errors.recovered(ctx, panicked))
	}
}

func event(response *graphql.Response) (text string, last bool) {
	if response == nil {
		return "event: complete\ndata:\n\n", true
	}
	told, err := json.Marshal(reply{executed: true, response: response}.body())
	if err != nil { // the executor gives JSON
		return "event: complete\ndata:\n\n", true
	}
	return "event: next\ndata: " + string(told) + "\n\n", false
}

// HouseholdChanged tells which files change while somebody listens.
func (subscription) HouseholdChanged(ctx context.Context) (<-chan casework.HouseholdChange, error) {
	watching, listens := ctx.Value(watchKey).(*watch)
	if !listens {
		return nil, coded(codeBadRequest, "Accept: text/event-stream")
	}
	changes := make(chan casework.HouseholdChange)
	go watching.run(ctx, changes)
	return changes, nil
}

// watch looks for changes of one listener, from a mark on.
type watch struct {
	handler *handler
	program Program
	actor   casework.Actor
	mark    casework.ChangeMark
}

// run tells changes until the listener is gone, or may not hear them any more. It
// looks when something changed in the region, and with each heartbeat: a poke
// may get lost, and a token ends by itself.
func (w *watch) run(ctx context.Context, changes chan<- casework.HouseholdChange) {
	defer close(changes)
	defer w.handler.caught(ctx)
	pokes := w.handler.options.Pokes
	poked, leave, admitted := pokes.join(w.actor.Region)
	if !admitted {
		return
	}
	defer leave()
	ticker := time.NewTicker(heartbeat)
	defer ticker.Stop()
	for w.look(ctx, changes) {
		select {
		case <-ctx.Done():
			return
		case <-pokes.ended:
			return
		case <-poked:
		case <-ticker.C:
		}
	}
}

// look tells what changed by now, as whom the program acts by now.
func (w *watch) look(ctx context.Context, changes chan<- casework.HouseholdChange) bool {
	for more := true; more; {
		if !w.stillReads(ctx) {
			return false
		}
		page, err := w.handler.cases.Changes(ctx, w.actor, w.mark)
		if err != nil {
			if ctx.Err() == nil {
				_ = w.handler.errors.present(ctx, err) // logs it
			}
			return false
		}
		for _, change := range page.Changes {
			select {
			case changes <- change:
			case <-ctx.Done():
				return false
			}
		}
		w.mark, more = page.Mark, page.More
	}
	return true
}

func (w *watch) stillReads(ctx context.Context) bool {
	if w.program.Still != nil {
		actor, err := w.program.Still(ctx)
		if err != nil {
			return false
		}
		w.actor = actor
	}
	return cmp.Or(w.actor.MayUse(casework.ScopeRead), w.actor.MayListen()) == nil
}
