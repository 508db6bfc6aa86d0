/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_Moratorium_EndedInputs */

const nl_legal_event_moratorium_ended = /** @type {(inputs: Legal_Event_Moratorium_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium gestopt`)
};

const en_legal_event_moratorium_ended = /** @type {(inputs: Legal_Event_Moratorium_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moratorium ended`)
};

/**
* | output |
* | --- |
* | "Moratorium ended" |
*
* @param {Legal_Event_Moratorium_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_moratorium_ended = /** @type {((inputs?: Legal_Event_Moratorium_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_Moratorium_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_moratorium_ended(inputs)
	return nl_legal_event_moratorium_ended(inputs)
});