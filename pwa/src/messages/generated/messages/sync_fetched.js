/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Sync_FetchedInputs */

const nl_sync_fetched = /** @type {(inputs: Sync_FetchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bijgewerkt om ${i?.time}`)
};

const en_sync_fetched = /** @type {(inputs: Sync_FetchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Updated at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Updated at {time}" |
*
* @param {Sync_FetchedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fetched = /** @type {((inputs: Sync_FetchedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_FetchedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fetched(inputs)
	return nl_sync_fetched(inputs)
});