// Package attachment takes the bytes of pictures in over plain HTTP, in pieces
// that may be cut at any byte and sent again, and gives them out (tablet §3). It
// goes through casework for everything that is a rule.
package attachment

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// The headers of an upload: where a piece begins, and what it is (RFC 9530).
const (
	offsetHeader = "Upload-Offset"
	digestHeader = "Content-Digest"
	pieceType    = "application/octet-stream"
)

// Handler answers for uploads and for pictures of files.
type Handler struct {
	cases *casework.Service
	log   *slog.Logger
	mux   *http.ServeMux
}

// NewHandler makes the handler. Who asks is in the request's context, see
// identity.WithCaller.
func NewHandler(cases *casework.Service, log *slog.Logger) *Handler {
	h := &Handler{cases: cases, log: log, mux: http.NewServeMux()}
	h.mux.HandleFunc("GET /uploads/{id}", h.ask)
	h.mux.HandleFunc("PATCH /uploads/{id}", h.receive)
	h.mux.HandleFunc("GET /attachments/{household}/{id}", h.give)
	return h
}

// ServeHTTP answers.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.mux.ServeHTTP(w, r) }

// state is how far an upload is, for the tablet.
type state struct {
	Offset int64                     `json:"offset"` // bytes received, without gaps
	Length int64                     `json:"length"` // bytes in all
	Status casework.AttachmentStatus `json:"status"`
}

func stateOf(u casework.Upload) state {
	return state{Offset: u.ReceivedBytes, Length: u.SizeBytes, Status: u.Status()}
}

func (h *Handler) ask(w http.ResponseWriter, r *http.Request) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.refuse(w, r, casework.NotAnnounced())
		return
	}
	upload, err := h.cases.UploadOf(r.Context(), actorOf(r), id)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	write(w, http.StatusOK, stateOf(upload))
}

// receive takes a piece in. What is too large is refused before it is read; a
// piece that was cut on its way fails its digest, and nothing of it is kept.
func (h *Handler) receive(w http.ResponseWriter, r *http.Request) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.refuse(w, r, casework.NotAnnounced())
		return
	}
	chunk, err := chunkOf(w, r)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	upload, err := h.cases.Receive(r.Context(), actorOf(r), id, chunk)
	var refusal *casework.Error
	switch {
	case errors.As(err, &refusal) && refusal.Code == casework.NotNow: // where to go on
		write(w, http.StatusConflict, stateOf(upload))
	case err != nil:
		h.refuse(w, r, err)
	default:
		write(w, http.StatusOK, stateOf(upload))
	}
}

// problem is a request that cannot be read.
type problem struct {
	status int
	words  string
}

func (p problem) Error() string { return p.words }

func chunkOf(w http.ResponseWriter, r *http.Request) (casework.Chunk, error) {
	var chunk casework.Chunk
	if r.Header.Get("Content-Type") != pieceType {
		return chunk, problem{http.StatusUnsupportedMediaType, "Stuur een deel van een foto als " + pieceType + "."}
	}
	if r.ContentLength > casework.MaxChunkBytes {
		return chunk, problem{http.StatusRequestEntityTooLarge, "Een deel van een foto is hoogstens 256 kB."}
	}
	offset, err := strconv.ParseInt(r.Header.Get(offsetHeader), 10, 64)
	if err != nil {
		return chunk, problem{http.StatusBadRequest, offsetHeader + " ontbreekt."}
	}
	digest, ok := strings.CutPrefix(r.Header.Get(digestHeader), "sha-256=:")
	sum, err := base64.StdEncoding.DecodeString(strings.TrimSuffix(digest, ":"))
	if !ok || err != nil || len(sum) != sha256.Size {
		return chunk, problem{http.StatusBadRequest, digestHeader + " ontbreekt."}
	}
	bytes, err := io.ReadAll(http.MaxBytesReader(w, r.Body, casework.MaxChunkBytes))
	if err != nil {
		return chunk, problem{http.StatusBadRequest, "Dit deel van de foto kwam niet heel aan. Stuur het opnieuw."}
	}
	return casework.Chunk{Offset: offset, Bytes: bytes, SHA256: [sha256.Size]byte(sum)}, nil
}

// picturePolicy lets a picture that is opened by itself do nothing.
const picturePolicy = "default-src 'none'; sandbox"

// give hands a picture out to be saved or shown by the app, and kept nowhere on
// the way.
func (h *Handler) give(w http.ResponseWriter, r *http.Request) {
	household, err := casework.ParseID(r.PathValue("household"))
	id, second := casework.ParseID(r.PathValue("id"))
	if errors.Join(err, second) != nil {
		h.refuse(w, r, casework.NotAnnounced())
		return
	}
	attachment, content, err := h.cases.Attachment(r.Context(), actorOf(r), household, id)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	name := "foto.jpg"
	if attachment.Kind == casework.Signature {
		name = "handtekening.png"
	}
	header := w.Header()
	header.Set("Content-Type", attachment.ContentType)
	header.Set("Content-Length", strconv.Itoa(len(content)))
	header.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", name))
	header.Set("Content-Security-Policy", picturePolicy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "private, no-store")
	_, _ = w.Write(content) //nolint:gosec // bytes that were looked at: a picture, and sandboxed; fails only when the client has gone
}

func actorOf(r *http.Request) casework.Actor {
	caller, _ := identity.CallerFrom(r.Context()) // nobody may do nothing
	return caller.Actor()
}

var statuses = map[casework.Code]int{
	casework.Invalid: http.StatusUnprocessableEntity, casework.Unknown: http.StatusNotFound, casework.NotNow: http.StatusConflict,
	casework.Forbidden: http.StatusForbidden, casework.LostAccess: http.StatusForbidden,
}

// refuse answers with a code and a sentence; what went wrong with us is logged
// with a number to ask for, and not told.
func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	var refusal *casework.Error
	var unreadable problem
	switch {
	case errors.As(err, &refusal):
		write(w, statuses[refusal.Code], answer{string(refusal.Code), refusal.Message})
	case errors.As(err, &unreadable):
		write(w, unreadable.status, answer{string(casework.Invalid), unreadable.words})
	case r.Context().Err() != nil:
		write(w, http.StatusServiceUnavailable, answer{"BUSY", "Het duurde te lang. Probeer het zo opnieuw."})
	default:
		id := rand.Text()
		h.log.ErrorContext(r.Context(), "A picture was not taken in or given out", "id", id, "route", r.Pattern, "error", err)
		write(w, http.StatusInternalServerError, answer{"INTERNAL", "Er ging iets mis. Noem dit nummer als u hulp vraagt: " + id})
	}
}

// answer is a refusal as it is told.
type answer struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

func write(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) //nolint:errchkjson // fails only when the client has gone
}
