/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_AddInputs */

const nl_legal_event_add = /** @type {(inputs: Legal_Event_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Juridische stap vastleggen`)
};

const en_legal_event_add = /** @type {(inputs: Legal_Event_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record a legal step`)
};

/**
* | output |
* | --- |
* | "Record a legal step" |
*
* @param {Legal_Event_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_add = /** @type {((inputs?: Legal_Event_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_add(inputs)
	return nl_legal_event_add(inputs)
});