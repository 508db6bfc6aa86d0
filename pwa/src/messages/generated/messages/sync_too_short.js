/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ words: NonNullable<unknown>, length: NonNullable<unknown> }} Sync_Too_ShortInputs */

const nl_sync_too_short = /** @type {(inputs: Sync_Too_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gebruik minstens ${i?.words} woorden, of minstens ${i?.length} tekens.`)
};

const en_sync_too_short = /** @type {(inputs: Sync_Too_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use at least ${i?.words} words, or at least ${i?.length} characters.`)
};

/**
* | output |
* | --- |
* | "Use at least {words} words, or at least {length} characters." |
*
* @param {Sync_Too_ShortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_too_short = /** @type {((inputs: Sync_Too_ShortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Too_ShortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_too_short(inputs)
	return nl_sync_too_short(inputs)
});