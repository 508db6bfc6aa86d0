/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_ServedInputs */

const nl_legal_event_served = /** @type {(inputs: Legal_Event_ServedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vonnis betekend`)
};

const en_legal_event_served = /** @type {(inputs: Legal_Event_ServedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Judgment served`)
};

/**
* | output |
* | --- |
* | "Judgment served" |
*
* @param {Legal_Event_ServedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_served = /** @type {((inputs?: Legal_Event_ServedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_ServedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_served(inputs)
	return nl_legal_event_served(inputs)
});