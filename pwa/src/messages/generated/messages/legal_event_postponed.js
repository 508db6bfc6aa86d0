/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_PostponedInputs */

const nl_legal_event_postponed = /** @type {(inputs: Legal_Event_PostponedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming uitgesteld`)
};

const en_legal_event_postponed = /** @type {(inputs: Legal_Event_PostponedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction postponed`)
};

/**
* | output |
* | --- |
* | "Eviction postponed" |
*
* @param {Legal_Event_PostponedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_postponed = /** @type {((inputs?: Legal_Event_PostponedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_PostponedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_postponed(inputs)
	return nl_legal_event_postponed(inputs)
});