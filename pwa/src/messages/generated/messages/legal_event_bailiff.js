/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_BailiffInputs */

const nl_legal_event_bailiff = /** @type {(inputs: Legal_Event_BailiffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overgedragen aan de deurwaarder`)
};

const en_legal_event_bailiff = /** @type {(inputs: Legal_Event_BailiffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handed to the bailiff`)
};

/**
* | output |
* | --- |
* | "Handed to the bailiff" |
*
* @param {Legal_Event_BailiffInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_bailiff = /** @type {((inputs?: Legal_Event_BailiffInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_BailiffInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_bailiff(inputs)
	return nl_legal_event_bailiff(inputs)
});