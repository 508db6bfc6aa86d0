/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_No_RoomInputs */

const nl_sync_no_room = /** @type {(inputs: Sync_No_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat is vol: verzenden en ophalen wachten op ruimte`)
};

const en_sync_no_room = /** @type {(inputs: Sync_No_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device is full: sending and fetching wait for space`)
};

/**
* | output |
* | --- |
* | "This device is full: sending and fetching wait for space" |
*
* @param {Sync_No_RoomInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_no_room = /** @type {((inputs?: Sync_No_RoomInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_No_RoomInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_no_room(inputs)
	return nl_sync_no_room(inputs)
});