/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_OppositionInputs */

const nl_legal_event_opposition = /** @type {(inputs: Legal_Event_OppositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzet`)
};

const en_legal_event_opposition = /** @type {(inputs: Legal_Event_OppositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opposition`)
};

/**
* | output |
* | --- |
* | "Opposition" |
*
* @param {Legal_Event_OppositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_opposition = /** @type {((inputs?: Legal_Event_OppositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_OppositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_opposition(inputs)
	return nl_legal_event_opposition(inputs)
});