/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_SummonsInputs */

const nl_legal_event_summons = /** @type {(inputs: Legal_Event_SummonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagvaarding`)
};

const en_legal_event_summons = /** @type {(inputs: Legal_Event_SummonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Summons`)
};

/**
* | output |
* | --- |
* | "Summons" |
*
* @param {Legal_Event_SummonsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_summons = /** @type {((inputs?: Legal_Event_SummonsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_SummonsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_summons(inputs)
	return nl_legal_event_summons(inputs)
});