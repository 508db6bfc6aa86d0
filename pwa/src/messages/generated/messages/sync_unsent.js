/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Sync_UnsentInputs */

const nl_sync_unsent = /** @type {(inputs: Sync_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} op dit apparaat, nog niet verzonden`)
};

const en_sync_unsent = /** @type {(inputs: Sync_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} on this device, not sent yet`)
};

/**
* | output |
* | --- |
* | "{count} on this device, not sent yet" |
*
* @param {Sync_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_unsent = /** @type {((inputs: Sync_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_unsent(inputs)
	return nl_sync_unsent(inputs)
});