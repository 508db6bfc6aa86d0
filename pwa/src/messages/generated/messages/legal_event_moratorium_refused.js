/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_Moratorium_RefusedInputs */

const nl_legal_event_moratorium_refused = /** @type {(inputs: Legal_Event_Moratorium_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium geweigerd`)
};

const en_legal_event_moratorium_refused = /** @type {(inputs: Legal_Event_Moratorium_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium refused`)
};

/**
* | output |
* | --- |
* | "Moratorium refused" |
*
* @param {Legal_Event_Moratorium_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_moratorium_refused = /** @type {((inputs?: Legal_Event_Moratorium_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_Moratorium_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_moratorium_refused(inputs)
	return nl_legal_event_moratorium_refused(inputs)
});