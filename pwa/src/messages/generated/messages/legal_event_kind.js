/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_KindInputs */

const nl_legal_event_kind = /** @type {(inputs: Legal_Event_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat gebeurde er?`)
};

const en_legal_event_kind = /** @type {(inputs: Legal_Event_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened?`)
};

/**
* | output |
* | --- |
* | "What happened?" |
*
* @param {Legal_Event_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_kind = /** @type {((inputs?: Legal_Event_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_kind(inputs)
	return nl_legal_event_kind(inputs)
});