/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_CancelledInputs */

const nl_legal_event_cancelled = /** @type {(inputs: Legal_Event_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming gaat niet door`)
};

const en_legal_event_cancelled = /** @type {(inputs: Legal_Event_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction cancelled`)
};

/**
* | output |
* | --- |
* | "Eviction cancelled" |
*
* @param {Legal_Event_CancelledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_cancelled = /** @type {((inputs?: Legal_Event_CancelledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_CancelledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_cancelled(inputs)
	return nl_legal_event_cancelled(inputs)
});