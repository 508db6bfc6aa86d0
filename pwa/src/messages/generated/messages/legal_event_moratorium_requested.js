/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_Moratorium_RequestedInputs */

const nl_legal_event_moratorium_requested = /** @type {(inputs: Legal_Event_Moratorium_RequestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium gevraagd`)
};

const en_legal_event_moratorium_requested = /** @type {(inputs: Legal_Event_Moratorium_RequestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium requested`)
};

/**
* | output |
* | --- |
* | "Moratorium requested" |
*
* @param {Legal_Event_Moratorium_RequestedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_moratorium_requested = /** @type {((inputs?: Legal_Event_Moratorium_RequestedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_Moratorium_RequestedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_moratorium_requested(inputs)
	return nl_legal_event_moratorium_requested(inputs)
});