/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_HearingInputs */

const nl_legal_event_hearing = /** @type {(inputs: Legal_Event_HearingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zitting`)
};

const en_legal_event_hearing = /** @type {(inputs: Legal_Event_HearingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hearing`)
};

/**
* | output |
* | --- |
* | "Hearing" |
*
* @param {Legal_Event_HearingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_hearing = /** @type {((inputs?: Legal_Event_HearingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_HearingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_hearing(inputs)
	return nl_legal_event_hearing(inputs)
});