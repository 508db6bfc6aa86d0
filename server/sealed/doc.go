// Package sealed opens the files in which a tablet hands over what it could not
// send: sealed under the vault's outbox secret, which the region's recovery key
// opens, and signed by the enrolled device (tablet §2). It asks nobody anything:
// who may, and what becomes of the words, is for others.
package sealed
