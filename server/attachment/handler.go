// Package attachment takes the bytes of pictures in over plain HTTP, in pieces
// that may be cut at any byte and sent again, and gives them out (tablet §3). It
// goes through casework for everything that is a rule.
package attachment

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/plainhttp"
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
	told  plainhttp.Refuser
	mux   *http.ServeMux
}

// NewHandler makes the handler. Who asks is in the request's context, see
// identity.WithCaller.
func NewHandler(cases *casework.Service, log *slog.Logger) *Handler {
	h := &Handler{cases: cases, mux: http.NewServeMux()}
	h.told = plainhttp.Refuser{Log: log, Failed: "A picture was not taken in or given out", Known: unread}
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
		h.told.Refuse(w, r, casework.NotAnnounced())
		return
	}
	upload, err := h.cases.UploadOf(r.Context(), plainhttp.ActorOf(r), id)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	plainhttp.Write(w, http.StatusOK, stateOf(upload))
}

// receive takes a piece in. What is too large is refused before it is read; a
// piece that was cut on its way fails its digest, and nothing of it is kept.
func (h *Handler) receive(w http.ResponseWriter, r *http.Request) {
	id, err := casework.ParseID(r.PathValue("id"))
	if err != nil {
		h.told.Refuse(w, r, casework.NotAnnounced())
		return
	}
	chunk, err := chunkOf(w, r)
	if err != nil {
		h.told.Refuse(w, r, err)
		return
	}
	upload, err := h.cases.Receive(r.Context(), plainhttp.ActorOf(r), id, chunk)
	var refusal *casework.Error
	switch {
	case errors.As(err, &refusal) && refusal.Code == casework.NotNow: // where to go on
		plainhttp.Write(w, http.StatusConflict, stateOf(upload))
	case err != nil:
		h.told.Refuse(w, r, err)
	default:
		plainhttp.Write(w, http.StatusOK, stateOf(upload))
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
		h.told.Refuse(w, r, casework.NotAnnounced())
		return
	}
	attachment, content, err := h.cases.Attachment(r.Context(), plainhttp.ActorOf(r), household, id)
	if err != nil {
		h.told.Refuse(w, r, err)
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

// unread tells what is wrong with a request that cannot be read.
func unread(err error) (int, plainhttp.Refusal, bool) {
	unreadable, known := errors.AsType[problem](err)
	return unreadable.status, plainhttp.Refusal{Code: string(casework.Invalid), Message: unreadable.words}, known
}
